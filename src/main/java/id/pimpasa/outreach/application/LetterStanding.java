package id.pimpasa.outreach.application;

import id.pimpasa.document.DocumentStanding;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever checks a Surat Tugas that another has replaced it, or that the visit was cancelled. */
@Component
class LetterStanding implements DocumentStanding {

    private final VisitRepository visits;
    private final Territory territory;

    LetterStanding(VisitRepository visits, Territory territory) {
        this.visits = visits;
        this.territory = territory;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> of(UUID document) {
        return visits.findByAnyLetter(document)
                .flatMap(visit -> visit.endOf(document).map(end -> Standing.withdrawn(dayOf(visit, end))));
    }

    private LocalDate dayOf(Visit visit, Instant moment) {
        return LocalDate.ofInstant(moment, territory.office(visit.office()).zone());
    }
}
