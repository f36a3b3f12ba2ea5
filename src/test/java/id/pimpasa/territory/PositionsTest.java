package id.pimpasa.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.access.Role;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PimpasaTest
@Transactional
class PositionsTest {

    private static final OfficeCode CILEGON = new OfficeCode("cilegon");
    private static final UserId HEAD = new UserId("kepala-cilegon");
    private static final UserId STAND_IN = new UserId("pengganti-cilegon");

    @Autowired
    private Positions positions;

    @Autowired
    private BusinessClock businessClock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void openAccounts() {
        accounts.create(new NewAccount(HEAD, "Kepala", "Kantor", "kepala@pimpasa.test", Set.of()));
        accounts.create(new NewAccount(STAND_IN, "Pengganti", "Kantor", "pengganti@pimpasa.test", Set.of()));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theHolderOfAPositionIsInItsGroup() {
        appointHead();

        assertThat(accounts.groupsOf(HEAD)).containsExactly("kakanim-cilegon");
        assertThat(positions.holderOf(CILEGON, Role.KAKANIM))
                .hasValueSatisfying(
                        holder -> assertThat(holder.title()).isEqualTo("Kepala Kantor Imigrasi Kelas II TPI Cilegon"));
    }

    @Test
    void aPlhStandsInForExactlyTheirDays() {
        appointHead();
        var today = businessClock.today(CILEGON);
        positions.appoint(CILEGON, Role.KAKANIM, STAND_IN, Capacity.PLH, today.plusDays(1), today.plusDays(2));

        assertThat(accounts.groupsOf(STAND_IN)).isEmpty();
        clock.advance(Duration.ofDays(1));
        positions.bringGroupsUpToDate();
        assertThat(accounts.groupsOf(STAND_IN)).containsExactly("kakanim-cilegon");
        assertThat(positions.holderOf(CILEGON, Role.KAKANIM).orElseThrow().title())
                .startsWith("Plh. Kepala Kantor");
        clock.advance(Duration.ofDays(2));
        positions.bringGroupsUpToDate();
        assertThat(accounts.groupsOf(STAND_IN)).isEmpty();
        assertThat(positions.holderOf(CILEGON, Role.KAKANIM).orElseThrow().user())
                .isEqualTo(HEAD);
    }

    @Test
    void aNewHeadEndsTheTimeOfTheOneBefore() {
        appointHead();
        clock.advance(Duration.ofDays(30));
        positions.appoint(CILEGON, Role.KAKANIM, STAND_IN, Capacity.DEFINITIVE, businessClock.today(CILEGON), null);

        assertThat(accounts.groupsOf(HEAD)).isEmpty();
        assertThat(accounts.groupsOf(STAND_IN)).containsExactly("kakanim-cilegon");
    }

    @Test
    void whoWasAppointedByMistakeIsOutAtOnce() {
        var today = businessClock.today(CILEGON);
        appointHead();

        positions.end(CILEGON, Role.KAKANIM, HEAD, Capacity.DEFINITIVE, today);

        assertThat(accounts.groupsOf(HEAD)).isEmpty();
        assertThat(positions.holderOf(CILEGON, Role.KAKANIM)).isEmpty();
    }

    @Test
    void aCancelledAppointmentNeverBegins() {
        var today = businessClock.today(CILEGON);
        positions.appoint(CILEGON, Role.KAKANIM, STAND_IN, Capacity.PLT, today, null);
        positions.appoint(CILEGON, Role.KAKANIM, STAND_IN, Capacity.PLH, today.plusDays(5), today.plusDays(9));
        positions.appoint(CILEGON, Role.KAKANIM, HEAD, Capacity.DEFINITIVE, today.plusDays(3), null);

        positions.end(CILEGON, Role.KAKANIM, HEAD, Capacity.DEFINITIVE, today.plusDays(3));

        assertThat(positions.holders())
                .extracting(PositionHolder::user, PositionHolder::capacity)
                .contains(tuple(STAND_IN, Capacity.PLT), tuple(STAND_IN, Capacity.PLH))
                .doesNotContain(tuple(HEAD, Capacity.DEFINITIVE));
        clock.advance(Duration.ofDays(3));
        positions.bringGroupsUpToDate();
        assertThat(accounts.groupsOf(HEAD)).isEmpty();
        assertThat(accounts.groupsOf(STAND_IN)).containsExactly("kakanim-cilegon");
    }

    @Test
    void aHeadAppointedInTheWrongPlaceGivesWayOnTheSameDay() {
        appointHead();

        positions.appoint(CILEGON, Role.KAKANIM, STAND_IN, Capacity.DEFINITIVE, businessClock.today(CILEGON), null);

        assertThat(accounts.groupsOf(HEAD)).isEmpty();
        assertThat(accounts.groupsOf(STAND_IN)).containsExactly("kakanim-cilegon");
    }

    @Test
    void twoWhoStandInOnTheSameDayAreRefused() {
        var today = businessClock.today(CILEGON);
        positions.appoint(CILEGON, Role.KAKANIM, STAND_IN, Capacity.PLH, today, today.plusDays(5));

        assertThatThrownBy(() -> positions.appoint(
                        CILEGON, Role.KAKANIM, HEAD, Capacity.PLH, today.plusDays(5), today.plusDays(9)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tumpang tindih dengan Plh. Kepala")
                .hasMessageContaining("Akhiri dahulu");
        positions.appoint(CILEGON, Role.KAKANIM, HEAD, Capacity.PLH, today.plusDays(6), today.plusDays(9));
    }

    @Test
    void aHeadWhoseLastDayIsKnownIsNotReplacedBeforeItUnnoticed() {
        var today = businessClock.today(CILEGON);
        positions.appoint(CILEGON, Role.KAKANIM, HEAD, Capacity.DEFINITIVE, today, today.plusDays(30));

        assertThatThrownBy(() -> positions.appoint(
                        CILEGON, Role.KAKANIM, STAND_IN, Capacity.DEFINITIVE, today.plusDays(10), null))
                .hasMessageContaining("tumpang tindih");
        assertThat(accounts.groupsOf(HEAD)).containsExactly("kakanim-cilegon");
    }

    @Test
    void anAdministratorHoldsNoPosition() {
        accounts.addToGroup(STAND_IN, "camunda-admin");

        assertThatThrownBy(() -> positions.appoint(
                        CILEGON, Role.KAKANIM, STAND_IN, Capacity.PLT, businessClock.today(CILEGON), null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Akun administrator");
    }

    @Test
    void refusesAPlhWithoutAnEndAndAPersonWithoutAnAccount() {
        var today = businessClock.today(CILEGON);

        assertThatThrownBy(() -> positions.appoint(CILEGON, Role.KAKANIM, STAND_IN, Capacity.PLH, today, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tanggal berakhir");
        assertThatThrownBy(() -> positions.appoint(
                        CILEGON, Role.KAKANIM, new UserId("tidak-ada"), Capacity.DEFINITIVE, today, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Akun pejabat");
    }

    private void appointHead() {
        positions.appoint(CILEGON, Role.KAKANIM, HEAD, Capacity.DEFINITIVE, businessClock.today(CILEGON), null);
    }
}
