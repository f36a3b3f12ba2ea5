package id.pimpasa.escalation.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.CurrentUser;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people judged in a case beside its steps, in words for whoever works on it next. */
@Component
@Transactional(readOnly = true)
public class CaseJudgements {

    private final LevelOverrides overrides;
    private final CaseOfficials officials;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    CaseJudgements(LevelOverrides overrides, CaseOfficials officials, Accounts accounts, CurrentUser currentUser) {
        this.overrides = overrides;
        this.officials = officials;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** The levels that people set, the first first. */
    public List<String> ofRisk(ReportId id) {
        return overrides.of(id).stream()
                .map(override -> "Diubah dari %s menjadi %s oleh %s: %s"
                        .formatted(override.from().label(), override.to().label(), override.by(), override.reason()))
                .toList();
    }

    /** What waits for a second person; an official reads nothing of a proposal about them. */
    public List<String> waiting(ReportId id) {
        return Stream.of(lowerLevel(id), exclusions(id), readmissions(id))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<String> lowerLevel(ReportId id) {
        return overrides.proposed(id).stream()
                .map(proposal ->
                        "%s mengusulkan risiko turun dari %s menjadi %s: %s Sampai disetujui orang kedua, risiko tetap %s."
                                .formatted(
                                        accounts.nameOf(proposal.by()),
                                        proposal.from().label(),
                                        proposal.to().label(),
                                        sentence(proposal.reason()),
                                        proposal.from().label()));
    }

    private Stream<String> exclusions(ReportId id) {
        return currentUser.find().stream().flatMap(reader -> exclusions(id, reader));
    }

    private Stream<String> exclusions(ReportId id, UserId reader) {
        return officials.proposed(id, reader).stream()
                .map(proposal ->
                        "%s mengusulkan %s dikeluarkan dari perkara. Usul ini menunggu orang kedua pada halaman Berkas."
                                .formatted(proposal.byName(), proposal.name()));
    }

    private Stream<String> readmissions(ReportId id) {
        return officials.readmissionsProposed(id).stream()
                .map(proposal ->
                        "%s mengusulkan %s menangani perkara ini lagi. Usul ini menunggu orang kedua pada halaman Pejabat yang dikeluarkan dari perkara."
                                .formatted(proposal.byName(), proposal.name()));
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
