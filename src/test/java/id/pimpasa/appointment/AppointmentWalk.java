package id.pimpasa.appointment;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.access.Role;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Capacity;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.Village;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks an appointment as its people do: the mother of every officer in tests. */
@TestComponent
public class AppointmentWalk {

    public static final String KEY = "officerAppointment";
    private static final AtomicInteger NIP = new AtomicInteger(100);

    private final ProcessDriver process;
    private final Accounts accounts;
    private final Positions positions;
    private final Territory territory;
    private final Evidence evidence;
    private final TestClock clock;
    private final JdbcClient jdbc;

    AppointmentWalk(
            ProcessDriver process,
            Accounts accounts,
            Positions positions,
            Territory territory,
            Evidence evidence,
            TestClock clock,
            JdbcClient jdbc) {
        this.process = process;
        this.accounts = accounts;
        this.positions = positions;
        this.territory = territory;
        this.evidence = evidence;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Opens the accounts of the region's position holders and lets them hold their positions from today. */
    public void openOffices() {
        for (var office : territory.offices()) {
            for (var role : office.positions().keySet()) {
                appoint(role, office.code());
            }
        }
    }

    private void appoint(Role role, OfficeCode office) {
        var user = new UserId("test-" + role.groupOf(office));
        if (accounts.find(user).isEmpty()) {
            accounts.create(
                    new NewAccount(user, role.title(), office.value(), user.value() + "@pimpasa.test", Set.of()));
            positions.appoint(office, role, user, Capacity.DEFINITIVE, LocalDate.of(2020, 1, 1), null);
        }
    }

    public static String user(String group) {
        return "test-" + group;
    }

    /** A candidate against whom nothing stands, for the villages at these places of the office's list. */
    public Map<String, Object> candidate(String office, int... places) {
        var villages = territory.villagesServedBy(new OfficeCode(office));
        var codes = new ArrayList<String>();
        for (int place : places) {
            codes.add(villages.get(place).code().value());
        }
        var row = new HashMap<String, Object>();
        row.put("name", "Calon Petugas " + NIP.get());
        row.put("nip", nip(NIP.incrementAndGet()));
        row.put("grade", "III/b");
        row.put("jobTitle", "Analis Keimigrasian Pertama");
        row.put("email", "calon" + NIP.get() + "@pimpasa.test");
        row.put("yearsOfService", 5);
        row.put("disciplined", false);
        row.put("briefed", true);
        row.put("villages", codes);
        return row;
    }

    /** A personnel number that can exist; another one for each number up to 300,000. */
    public static String nip(int number) {
        return "1990%02d%02d2015031%03d".formatted(number / 28_000 % 12 + 1, number / 1_000 % 28 + 1, number % 1_000);
    }

    public Village village(String office, int place) {
        return territory.villagesServedBy(new OfficeCode(office)).get(place);
    }

    /** Starts a batch as the head of Inteldakim and returns its business key. */
    public String nominate(String office, List<Map<String, Object>> candidates) {
        return process.start(KEY, user("intel-" + office), Map.of("candidates", candidates));
    }

    public void endorse(String batch, String office, String decision) {
        endorse(batch, office, verdicts(batch, decision));
    }

    public void endorse(String batch, String office, List<Map<String, Object>> verdicts) {
        process.complete(
                KEY, batch, "userTask_endorseNomination", user("kakanim-" + office), Map.of("verdicts", verdicts));
    }

    /** The same decision on every candidate of the batch. */
    public List<Map<String, Object>> verdicts(String batch, String decision) {
        return nips(batch).stream().map(nip -> verdict(nip, decision)).toList();
    }

    public static Map<String, Object> verdict(String nip, String decision) {
        return decision.equals("APPROVE")
                ? Map.of("nip", nip, "outcome", decision)
                : Map.of("nip", nip, "outcome", decision, "note", "Lengkapi usulan");
    }

    /** Personnel numbers of those who take part in the batch. */
    public List<String> nips(String batch) {
        return jdbc.sql("SELECT nip FROM pimpasa.appointment_candidate "
                        + "WHERE batch_id = :batch AND standing = 'NOMINATED' ORDER BY position")
                .param("batch", UUID.fromString(batch))
                .query(String.class)
                .list();
    }

    /** Business key of the batch in which the candidate takes part now. */
    public String batchOf(String nip) {
        return jdbc.sql(
                        "SELECT batch_id FROM pimpasa.appointment_candidate WHERE nip = :nip AND standing = 'NOMINATED'")
                .param("nip", nip)
                .query(UUID.class)
                .single()
                .toString();
    }

    /** Every waiting village answers. */
    public void recordConsents(String batch, String office, String answer) {
        process.tasks(KEY, batch, "userTask_recordConsent")
                .forEach(task -> process.complete(task, user("intel-" + office), consent(office, answer)));
    }

    /** One village answers; the step is found by the village's name at the end of its own. */
    public void recordConsent(String batch, String office, Village village, String answer) {
        var task = process.tasks(KEY, batch, "userTask_recordConsent").stream()
                .filter(waiting -> waiting.name().endsWith(village.shortName()))
                .findFirst()
                .orElseThrow();
        process.complete(task, user("intel-" + office), consent(office, answer));
    }

    /** What the Kanim enters for a village's answer, with the letter it has uploaded. */
    public Map<String, Object> consent(String office, String answer) {
        var entries = new HashMap<String, Object>(Map.of(
                "answer", answer, "givenOn", "2026-01-05", "signatory", "Kepala Desa", "criteria", List.of("BORDER")));
        if (answer.equals("AGREED")) {
            entries.put("letter", List.of(upload("kesediaan.pdf", EvidenceFiles.pdf(), user("intel-" + office))));
        } else {
            entries.put("reason", "Sudah dibina instansi lain");
        }
        return entries;
    }

    /** What the head of a Kanim enters when a further decree prolongs a term. */
    public Map<String, Object> renewal(String office, String number, LocalDate until) {
        return Map.of(
                "decision",
                "RENEW",
                "decreeNumber",
                number,
                "validUntil",
                until.toString(),
                "signedFile",
                List.of(upload("SK.pdf", EvidenceFiles.signedPdf(), user("kakanim-" + office))));
    }

    private String upload(String name, byte[] content, String uploader) {
        return evidence.keep(evidence.examine(new NewFile(name, content)), new UserId(uploader))
                .id()
                .toString();
    }

    public void verify(String batch, String decision) {
        verify(batch, verdicts(batch, decision));
    }

    public void verify(String batch, List<Map<String, Object>> verdicts) {
        process.complete(
                KEY, batch, "userTask_verifyNomination", user("kabid-intel-banten"), Map.of("verdicts", verdicts));
    }

    public void sign(String batch, String decision) {
        process.complete(KEY, batch, "userTask_signDecree", user("kakanwil-banten"), decision(decision));
    }

    /** The form hides the note on approval, so it is not sent then. */
    private static Map<String, Object> decision(String decision) {
        return decision.equals("APPROVE")
                ? Map.of("decision", decision)
                : Map.of("decision", decision, "note", "Lengkapi usulan");
    }

    public void recordDecree(String batch) {
        recordDecree(batch, "W.11.IMI-GR.03.05-" + NIP.incrementAndGet(), EvidenceFiles.signedPdf());
    }

    /** Records a decree of today with this file, uploaded by the secretariat, and returns the file's id. */
    public EvidenceId recordDecree(String batch, String number, byte[] signedFile) {
        return recordDecree(batch, number, today(), signedFile);
    }

    public EvidenceId recordDecree(String batch, String number, LocalDate validFrom, byte[] signedFile) {
        var secretary = user("tu-banten");
        var file = evidence.keep(evidence.examine(new NewFile("SK.pdf", signedFile)), new UserId(secretary));
        process.complete(
                KEY,
                batch,
                "userTask_recordDecree",
                secretary,
                Map.of(
                        "decreeNumber", number,
                        "signedOn", today().toString(),
                        "validFrom", validFrom.toString(),
                        "validUntil", today().plusYears(2).toString(),
                        "signedFile", List.of(file.id().toString())));
        return file.id();
    }

    public void scheduleCeremony(String batch) {
        setDayOfCeremony(batch);
        process.fire(KEY, batch, "serviceTask_inviteToCeremony");
    }

    /** The invitations wait as a job. */
    public void setDayOfCeremony(String batch) {
        process.complete(
                KEY,
                batch,
                "userTask_scheduleCeremony",
                user("tu-banten"),
                Map.of(
                        "decision", "SCHEDULE",
                        "ceremonyAt", today().plusDays(7) + "T09:00",
                        "place", "Aula Kantor Imigrasi"));
    }

    /** These candidates will not be inducted, says the secretariat instead of setting a day. */
    public void lapse(String batch, String... nips) {
        lapse(batch, Stream.of(nips).map(this::candidateId).toList());
    }

    /** By the ids of the candidates, whatever has become of them. */
    public void lapse(String batch, List<String> candidates) {
        process.complete(
                KEY,
                batch,
                "userTask_scheduleCeremony",
                user("tu-banten"),
                Map.of("decision", "LAPSE", "lapsed", candidates, "note", "Mengundurkan diri"));
    }

    public void recordCeremony(String batch, String decision) {
        recordCeremony(batch, decision, List.of());
    }

    /** @param absent personnel numbers of those who did not come */
    public void recordCeremony(String batch, String decision, List<String> absent) {
        enterCeremony(batch, decision, absent);
        if (decision.equals("APPROVE")) {
            process.fire(KEY, batch, "serviceTask_draftCeremonyRecord");
            activate(batch);
        }
    }

    /** One portion of officers after another. */
    public void activate(String batch) {
        while (process.waitsAt(KEY, batch, "serviceTask_activateOfficers")) {
            process.fire(KEY, batch, "serviceTask_activateOfficers");
        }
    }

    /** The ceremony took place; its record and the activation wait as jobs. */
    public void holdCeremony(String batch, List<String> absent) {
        enterCeremony(batch, "APPROVE", absent);
    }

    private void enterCeremony(String batch, String decision, List<String> absent) {
        process.complete(
                KEY,
                batch,
                "userTask_recordCeremony",
                user("tu-banten"),
                Map.of(
                        "decision",
                        decision,
                        "absent",
                        absent.stream().map(this::candidateId).toList(),
                        "note",
                        "Dikukuhkan oleh Kepala Kantor Wilayah"));
    }

    String candidateId(String nip) {
        return jdbc.sql("SELECT id FROM pimpasa.appointment_candidate WHERE nip = :nip AND standing = 'NOMINATED'")
                .param("nip", nip)
                .query(UUID.class)
                .single()
                .toString();
    }

    /** Carries a batch through to the signature on its decree and returns its business key. */
    public String decree(String office, List<Map<String, Object>> candidates) {
        var batch = nominate(office, candidates);
        endorse(batch, office, "APPROVE");
        recordConsents(batch, office, "AGREED");
        verify(batch, "APPROVE");
        process.fire(KEY, batch, "serviceTask_draftDecree");
        sign(batch, "APPROVE");
        return batch;
    }

    /** Carries a batch through to the day of its ceremony and returns its business key. */
    public String invite(String office, List<Map<String, Object>> candidates) {
        var batch = decree(office, candidates);
        recordDecree(batch);
        scheduleCeremony(batch);
        return batch;
    }

    /** Carries a batch through to its officers and returns its business key. */
    public String inaugurate(String office, List<Map<String, Object>> candidates) {
        var batch = invite(office, candidates);
        process.fire(KEY, batch, "event_ceremonyDayCame");
        recordCeremony(batch, "APPROVE");
        return batch;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
    }
}
