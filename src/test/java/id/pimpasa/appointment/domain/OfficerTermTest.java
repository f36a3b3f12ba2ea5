package id.pimpasa.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Where a term stood on a day that has passed. */
class OfficerTermTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final UserId HEAD = new UserId("kakanim");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

    private final OfficerTerm term = new OfficerTerm(
            new UserId("pimpasa-serang-01"),
            new OfficeCode("serang"),
            "W.11-1",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31));

    @Test
    void isOnLeaveOnTheDaysOfTheLeaveAlone() {
        change(TermChangeKind.LEAVE, march(5), march(9), march(3));
        term.goOnLeave();
        term.returnFromLeave();

        assertThat(on(march(4))).isEqualTo(TermStatus.ACTIVE);
        assertThat(on(march(5))).isEqualTo(TermStatus.ON_LEAVE);
        assertThat(on(march(9))).isEqualTo(TermStatus.ON_LEAVE);
        assertThat(on(march(10))).isEqualTo(TermStatus.ACTIVE);
    }

    @Test
    void wasAtWorkUntilTheTransferTookEffectAlthoughTheTermIsOver() {
        change(TermChangeKind.TRANSFER, march(12), null, march(3));
        term.cease();
        term.end(march(14));

        assertThat(on(march(11))).isEqualTo(TermStatus.ACTIVE);
        assertThat(on(march(12))).isEqualTo(TermStatus.LEAVING);
    }

    @Test
    void aChangeThatWasReplacedBeforeItsDayHasNeverHappened() {
        change(TermChangeKind.TRANSFER, march(12), null, march(3));
        change(TermChangeKind.TRANSFER, march(20), null, march(4));

        assertThat(on(march(15))).isEqualTo(TermStatus.ACTIVE);
        assertThat(on(march(20))).isEqualTo(TermStatus.LEAVING);
    }

    @Test
    void standsTodayWhereItStands() {
        term.goOnLeave();

        assertThat(on(TODAY)).isEqualTo(TermStatus.ON_LEAVE);
    }

    private TermStatus on(LocalDate day) {
        return term.statusOn(day, TODAY, ZONE);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private void change(TermChangeKind kind, LocalDate from, LocalDate until, LocalDate recordedOn) {
        var at = recordedOn.atTime(9, 0).atZone(ZONE).toInstant();
        term.change(new TermChange(kind, from, until, "Sesuai surat", HEAD, at), recordedOn);
    }
}
