package id.pimpasa.appointment.application;

import static id.pimpasa.platform.time.IndonesianDates.INDONESIAN;

import id.pimpasa.access.Accounts;
import id.pimpasa.appointment.application.OfficerRegister.Confirmation;
import id.pimpasa.appointment.application.OfficerRegister.HandoverLine;
import id.pimpasa.appointment.application.OfficerRegister.NoteLine;
import id.pimpasa.appointment.domain.Handover;
import id.pimpasa.appointment.domain.SignedNote;
import id.pimpasa.document.Documents;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Handovers as the register of officers shows them: names instead of accounts, and where note and file are opened. */
@Component
class HandoverLines {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", INDONESIAN);

    private final Accounts accounts;
    private final Documents documents;
    private final Evidence evidence;
    private final Territory territory;

    HandoverLines(Accounts accounts, Documents documents, Evidence evidence, Territory territory) {
        this.accounts = accounts;
        this.documents = documents;
        this.evidence = evidence;
        this.territory = territory;
    }

    HandoverLine of(Handover handover, OfficeCode office) {
        return new HandoverLine(
                handover.handedOn(),
                accounts.nameOf(handover.successor()),
                confirmation(handover, office),
                documents.downloadPath(handover.document()),
                note(handover));
    }

    private Optional<Confirmation> confirmation(Handover handover, OfficeCode office) {
        return handover.acknowledgedAt()
                .map(at -> new Confirmation(
                        accounts.nameOf(handover.acknowledgedBy().orElseGet(handover::successor)),
                        LocalDate.ofInstant(at, territory.office(office).zone())));
    }

    private Optional<NoteLine> note(Handover handover) {
        return handover.noteRecordedBy()
                .map(accounts::nameOf)
                .map(recorder -> handover.signedNote()
                        .map(signed -> signed(signed, handover, recorder))
                        .orElseGet(() -> new NoteLine(
                                Optional.empty(),
                                "Tidak ditandatangani: "
                                        + handover.unsignedReason().orElseThrow(),
                                Optional.empty(),
                                recorder)));
    }

    private NoteLine signed(SignedNote note, Handover handover, String recorder) {
        return new NoteLine(
                handover.givenBy().map(accounts::nameOf),
                "Nomor " + note.number() + ", " + DATE.format(note.signedOn()),
                Optional.of(evidence.item(new EvidenceId(note.file())).path()),
                recorder);
    }
}
