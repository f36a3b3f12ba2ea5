package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.CHANGE_TAKES_EFFECT_AT;
import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.LEAVE_ENDS_AT;
import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.OFFICE_CODE;
import static id.pimpasa.appointment.process.OfficerTermProcess.Variables.ON_LEAVE;

import id.pimpasa.appointment.application.TermChangeWithdrawn;
import id.pimpasa.appointment.application.TermChanged;
import id.pimpasa.appointment.application.TermRenewed;
import id.pimpasa.appointment.application.TermStarted;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.process.ProcessEngineGateway;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of each term and tells it of changes, in the transaction that caused them. */
@Component
class OfficerTermEngine {

    private final ProcessEngineGateway engine;

    OfficerTermEngine(ProcessEngineGateway engine) {
        this.engine = engine;
    }

    @EventListener
    void start(TermStarted term) {
        engine.start(
                OfficerTermProcess.KEY,
                term.term().toString(),
                Map.ofEntries(OFFICE_CODE.with(term.office().value()), ON_LEAVE.with(false)));
    }

    /** A term whose officer is away, or is known to leave, asks for its new end when it runs on. */
    @EventListener
    void renew(TermRenewed renewed) {
        engine.correlateIfWaiting(
                OfficerTermProcess.Messages.TERM_RENEWED,
                OfficerTermProcess.KEY,
                renewed.term().toString(),
                Map.of());
    }

    @EventListener
    void change(TermChanged change) {
        var variables = new HashMap<String, Object>();
        variables.putAll(Map.ofEntries(
                CHANGE_TAKES_EFFECT_AT.with(change.takesEffectAt()),
                ON_LEAVE.with(change.leaveEndsAt().isPresent())));
        change.leaveEndsAt().ifPresent(end -> variables.putAll(Map.ofEntries(LEAVE_ENDS_AT.with(end))));
        var taken = engine.correlateIfWaiting(
                OfficerTermProcess.Messages.TERM_CHANGED,
                OfficerTermProcess.KEY,
                change.term().toString(),
                variables);
        if (!taken) {
            throw new InvalidInputException(
                    "Perubahan belum dapat dicatat karena serah terima desa petugas ini sedang berjalan. "
                            + "Selesaikan dahulu tugasnya di daftar tugas.");
        }
    }

    @EventListener
    void withdraw(TermChangeWithdrawn withdrawn) {
        var variables = new HashMap<String, Object>(Map.ofEntries(ON_LEAVE.with(false)));
        if (!engine.correlateIfWaiting(
                OfficerTermProcess.Messages.CHANGE_WITHDRAWN,
                OfficerTermProcess.KEY,
                withdrawn.term().toString(),
                variables)) {
            throw new InvalidInputException("Perubahan ini sudah mulai berlaku. Muat ulang halaman.");
        }
    }
}
