package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.VillageIndex;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitFact;
import id.pimpasa.outreach.domain.VisitFactRepository;
import id.pimpasa.outreach.domain.VisitRepository;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds visits and saves them together with their fact row, so that figures never differ from what happened. */
@Component
public class Visits {

    private final VisitRepository repository;
    private final VisitFactRepository facts;

    Visits(VisitRepository repository, VisitFactRepository facts) {
        this.repository = repository;
        this.facts = facts;
    }

    /** @throws IllegalStateException if there is no such visit */
    public Visit get(VisitId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No visit " + id));
    }

    public Optional<Visit> find(VisitId id) {
        return repository.findById(id.value());
    }

    Visit save(Visit visit) {
        var saved = repository.save(visit);
        var fact = factOf(saved);
        fact.update(saved);
        facts.save(fact);
        return saved;
    }

    /** Keeps in the visit's fact how its village stands since. */
    void rate(Visit visit, VillageIndex index) {
        var fact = factOf(visit);
        fact.update(visit);
        fact.rate(index);
        facts.save(fact);
    }

    private VisitFact factOf(Visit visit) {
        return facts.findById(visit.id().value()).orElseGet(() -> new VisitFact(visit.id()));
    }
}
