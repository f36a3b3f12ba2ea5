package id.pimpasa.outreach.application;

import static java.util.function.Predicate.not;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceAccess;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitReport;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.ReadableOffices;
import id.pimpasa.territory.Territory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of visits, open to the people of the visit's office and of the Kanwil above it. The lists and letters that name
 * residents are only for the officer, those who review and those above. What a correction left out, nobody opens any more.
 */
@Component
class VisitEvidence implements EvidenceAccess {

    private static final String SUBJECT_TYPE = "visit";

    private final Visits visits;
    private final Evidence evidence;
    private final CurrentUser currentUser;
    private final Territory territory;
    private final ReadableOffices readable;

    VisitEvidence(
            Visits visits, Evidence evidence, CurrentUser currentUser, Territory territory, ReadableOffices readable) {
        this.visits = visits;
        this.evidence = evidence;
        this.currentUser = currentUser;
        this.territory = territory;
        this.readable = readable;
    }

    /**
     * Attaches what is new; what an earlier report of the visit brought belongs to it already.
     *
     * @throws InvalidInputException if a file is not this person's, belongs to something else, or is no photo where it
     *     must be one
     */
    void attach(Visit visit, ReportContent content, UserId by) {
        var files = content.files();
        var earlier = idsOf(visit.id());
        var added = named(content).filter(not(earlier::contains)).toList();
        evidence.attach(added, SUBJECT_TYPE, visit.id().toString(), visit.office(), by);
        if (files.photos().stream().map(evidence::item).anyMatch(item -> item.kind() != EvidenceKind.PHOTO)) {
            throw new InvalidInputException(
                    "photos", "Foto kegiatan harus berupa foto. Hapus dokumen dari daftar foto.");
        }
    }

    private static Stream<EvidenceId> named(ReportContent content) {
        return Stream.concat(
                content.files().all().stream(),
                Stream.ofNullable(content.details().requestLetter()).map(EvidenceId::new));
    }

    private List<EvidenceId> idsOf(VisitId visit) {
        return evidence.of(SUBJECT_TYPE, visit.toString()).stream()
                .map(EvidenceItem::id)
                .toList();
    }

    @Override
    public String subjectType() {
        return SUBJECT_TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(EvidenceId file, String visitId, OfficeCode office) {
        var visit = visits.get(VisitId.of(visitId));
        return visit.lastReport().map(VisitReport::content).stream()
                .anyMatch(content -> content.files().photos().contains(file) && mayRead(visitId, office)
                        || named(content).anyMatch(file::equals) && isConcerned(visit, office));
    }

    private boolean isConcerned(Visit visit, OfficeCode office) {
        var kanwil = territory.kanwilOf(office);
        return visit.officer().equals(currentUser.require())
                || visit.reporter().equals(currentUser.require())
                || currentUser.has(Role.INTEL, office)
                || currentUser.has(Role.KAKANIM, office)
                || currentUser.has(Role.KABID_INTEL, kanwil)
                || currentUser.has(Role.KAKANWIL, kanwil);
    }

    @Override
    public boolean mayRead(String visitId, OfficeCode office) {
        return readable.include(office);
    }
}
