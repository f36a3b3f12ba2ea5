package id.pimpasa.appointment;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.appointment.application.ChangeTerm;
import id.pimpasa.appointment.application.ChangeTerm.Change;
import id.pimpasa.appointment.domain.TermChangeKind;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever happens to officers, and in whatever order: a village in which nobody works is a step that waits for the head
 * of the Kanim.
 */
@PimpasaTest
class NoVillageForgottenTest {

    private static final String TERM = "officerTerm";
    private static final String RENEWAL = "termRenewal";
    private static final String VACANCY = "villageVacancy";
    private static final String OFFICE = "serang";
    private static final String HEAD = user("kakanim-serang");
    private static final List<String> ALARMS = List.of("userTask_chooseSuccessor", "userTask_findOfficer");
    private static final int EVENTS = 30;
    private static final int FEWEST_OFFICERS = 3;

    /** Villages of the office that no other test uses; some get several officers. */
    private static final int FIRST_PLACE = 240;

    private static final int VILLAGES = 5;

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private Assignments assignments;

    @Autowired
    private ChangeTerm changeTerm;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> story = new ArrayList<>();
    private final Set<UserId> people = new TreeSet<>(Comparator.comparing(UserId::value));
    /** Villages that were told that they would have an officer. */
    private final Set<String> promised = new TreeSet<>();

    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noSequenceLeavesAVillageWithoutOfficerAndWithoutAlarm(long seed) {
        random = new Random(seed);
        walk.openOffices();
        appoint();
        for (int event = 0; event < EVENTS; event++) {
            happen();
            assertThat(forgotten()).as("forgotten after %s", story).isEmpty();
        }
        assertThat(story).as("the sequence is worth something").hasSizeGreaterThan(EVENTS / 3);
    }

    private void happen() {
        if (terms().size() < FEWEST_OFFICERS) {
            appoint();
            return;
        }
        var term = one(terms());
        switch (random.nextInt(10)) {
            case 0, 1 -> leaves(term);
            case 2 -> renewalIsDecided(term);
            case 3 -> fire(term, "event_leaveEnded");
            case 4 -> complete(term, "userTask_acknowledgeHandover");
            case 5 -> fire(term, "boundaryEvent_handoverUnacknowledged");
            case 6 -> fire(term, "event_changeTakesEffect");
            case 7 -> isTakenBack(term);
            case 8 -> one(vacancies()).ifPresent(this::place);
            default -> succeed(term);
        }
    }

    /** Three more officers; one of them, sometimes, is never inducted. */
    private void appoint() {
        var candidates = IntStream.range(0, 3)
                .mapToObj(number -> walk.candidate(OFFICE, FIRST_PLACE + random.nextInt(VILLAGES)))
                .toList();
        var batch = walk.invite(OFFICE, candidates);
        process.fire(AppointmentWalk.KEY, batch, "event_ceremonyDayCame");
        var absent = random.nextBoolean()
                ? List.<String>of()
                : List.of((String) candidates.get(0).get("nip"));
        walk.recordCeremony(batch, "APPROVE", absent);
        absent.forEach(nip -> walk.lapse(batch, nip));
        candidates.forEach(candidate -> promised.addAll(villagesOf(candidate)));
        candidates.forEach(candidate -> officer((String) candidate.get("nip")).ifPresent(people::add));
        story.add("appointed, not inducted " + absent.size());
    }

    private static List<String> villagesOf(Map<String, Object> candidate) {
        return ((List<?>) candidate.get("villages"))
                .stream().map(Object::toString).toList();
    }

    private void leaves(Optional<String> term) {
        term.ifPresent(id -> {
            var kind = one(TermChangeKind.recordable()).orElseThrow();
            var from = today().plusDays(random.nextBoolean() ? 0 : 1 + random.nextInt(20));
            var until = kind == TermChangeKind.LEAVE ? lastDayOfLeave(id, from) : null;
            try {
                changeTerm.record(id, new Change(kind, from, until, "Dasar perubahan"), new UserId(HEAD));
                story.add(kind + " from " + from + " " + id);
                if (from.equals(today())) {
                    fire(term, "event_changeTakesEffect");
                }
            } catch (InvalidInputException refused) {
                story.add("refused " + kind + " " + id);
            }
        });
    }

    /** Some stay away until the decree ends. */
    private LocalDate lastDayOfLeave(String term, LocalDate from) {
        return random.nextInt(4) == 0 ? validUntil(term) : from.plusDays(5);
    }

    private void isTakenBack(Optional<String> term) {
        term.ifPresent(id -> {
            try {
                changeTerm.withdraw(id, new UserId(HEAD));
                story.add("taken back " + id);
            } catch (InvalidInputException refused) {
                story.add("not taken back " + id);
            }
        });
    }

    /** Once the reminder has come, whatever the officer does then; sometimes nobody decides until the decree ends. */
    private void renewalIsDecided(Optional<String> term) {
        fire(RENEWAL, term, "event_reminderDue");
        switch (random.nextInt(3)) {
            case 0 -> fire(term, "event_termExpired");
            case 1 -> decideRenewal(term, id -> Map.of("decision", "END"));
            default -> decideRenewal(term, this::renewal);
        }
    }

    private Map<String, Object> renewal(String term) {
        return walk.renewal(
                OFFICE, "W.11-" + UUID.randomUUID(), validUntil(term).plusYears(1));
    }

    private void decideRenewal(Optional<String> term, Function<String, Map<String, Object>> entries) {
        term.filter(id -> process.waitingSteps(RENEWAL, id).contains("userTask_decideRenewal"))
                .ifPresent(id -> {
                    process.complete(RENEWAL, id, "userTask_decideRenewal", HEAD, entries.apply(id));
                    story.add("renewal decided " + id);
                });
    }

    private void fire(Optional<String> term, String element) {
        fire(TERM, term, element);
    }

    private void fire(String key, Optional<String> term, String element) {
        term.filter(id -> process.waitsAt(key, id, element)).ifPresent(id -> {
            process.fire(key, id, element);
            story.add(element + " " + id);
        });
    }

    private void complete(Optional<String> term, String step) {
        term.filter(id -> isWaiting(id, step)).ifPresent(id -> {
            var task = process.task(TERM, id, step);
            process.complete(task, successorOf(id), Map.of("acknowledged", true));
            story.add(step + " " + id);
        });
    }

    private void succeed(Optional<String> term) {
        term.ifPresent(id -> ALARMS.stream().filter(step -> isWaiting(id, step)).forEach(step -> {
            var nobody = step.equals("userTask_chooseSuccessor") && random.nextInt(3) == 0;
            var successor = nobody ? Optional.of("NOBODY") : one(people).map(UserId::value);
            successor.ifPresent(chosen -> attempt(TERM, id, step, Map.of("successor", chosen)));
        }));
    }

    private void place(String vacancy) {
        one(people)
                .ifPresent(person ->
                        attempt(VACANCY, vacancy, "userTask_placeVillages", Map.of("officer", person.value())));
    }

    /** Whoever cannot take villages is refused, which changes nothing. */
    private void attempt(String key, String id, String step, Map<String, Object> entries) {
        try {
            process.complete(key, id, step, HEAD, entries);
            story.add(step + " " + entries + " " + id);
        } catch (RuntimeException refused) {
            assertThat(refused).hasStackTraceContaining("tidak ada dalam daftar");
        }
    }

    private List<String> forgotten() {
        return promised.stream()
                .filter(code ->
                        assignments.actingOfficersOf(new VillageCode(code)).isEmpty())
                .filter(code -> !hasAlarm(new VillageCode(code)))
                .toList();
    }

    private boolean hasAlarm(VillageCode village) {
        return assignments.officersOf(village).stream()
                        .flatMap(officer -> termOf(officer).stream())
                        .anyMatch(term -> ALARMS.stream().anyMatch(step -> isWaiting(term, step)))
                || vacancies().stream().anyMatch(vacancy -> vacancyNames(vacancy, village));
    }

    private boolean isWaiting(String term, String step) {
        return process.waitingSteps(TERM, term).contains(step);
    }

    private <T> Optional<T> one(Collection<T> all) {
        return all.isEmpty()
                ? Optional.empty()
                : all.stream().skip(random.nextInt(all.size())).findFirst();
    }

    private List<String> terms() {
        return people.stream().flatMap(officer -> termOf(officer).stream()).toList();
    }

    private Optional<String> termOf(UserId officer) {
        return jdbc.sql("SELECT id FROM pimpasa.officer_term WHERE officer = :officer AND ended_on IS NULL")
                .param("officer", officer.value())
                .query(UUID.class)
                .optional()
                .map(UUID::toString);
    }

    private LocalDate validUntil(String term) {
        return jdbc.sql("SELECT valid_until FROM pimpasa.officer_term WHERE id = :term")
                .param("term", UUID.fromString(term))
                .query(LocalDate.class)
                .single();
    }

    private String successorOf(String term) {
        return jdbc.sql("SELECT successor FROM pimpasa.officer_handover WHERE term_id = :term "
                        + "ORDER BY position DESC LIMIT 1")
                .param("term", UUID.fromString(term))
                .query(String.class)
                .single();
    }

    private Optional<UserId> officer(String nip) {
        return jdbc.sql("SELECT user_id FROM pimpasa.officer WHERE nip = :nip")
                .param("nip", nip)
                .query(String.class)
                .optional()
                .map(UserId::new);
    }

    /** Those that still wait, the oldest first. */
    private List<String> vacancies() {
        return jdbc
                .sql("SELECT id FROM pimpasa.village_vacancy WHERE office = :office ORDER BY raised_at")
                .param("office", OFFICE)
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .filter(vacancy -> process.isRunning(VACANCY, vacancy))
                .toList();
    }

    private boolean vacancyNames(String vacancy, VillageCode village) {
        return jdbc.sql("SELECT count(*) FROM pimpasa.village_vacancy_village WHERE vacancy_id = :vacancy "
                                + "AND village_code = :village")
                        .param("vacancy", UUID.fromString(vacancy))
                        .param("village", village.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }
}
