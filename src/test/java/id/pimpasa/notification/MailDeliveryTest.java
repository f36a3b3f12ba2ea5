package id.pimpasa.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.access.PasswordLinks;
import id.pimpasa.notification.application.SendMail;
import id.pimpasa.notification.demomail.DemoMailbox;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail as issue 2 asks for it: a retried job of its own; a dead mail server stops nothing but the mail. */
@PimpasaTest
class MailDeliveryTest {

    private static final String KEY = "mailDelivery";
    private static final String SEND = "serviceTask_sendMail";
    /** Through a night without a mail server. */
    private static final int TRIES = 9;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordLinks passwordLinks;

    @Autowired
    private DemoMailbox mailbox;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private SendMail sendMail;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private static final Duration A_REST = Duration.ofMinutes(2);

    private int workingPort;
    private UserId recipient;

    @BeforeEach
    void openAccount() {
        workingPort = sender.getPort();
        var name = "surel-" + UUID.randomUUID().toString().substring(0, 8);
        recipient = new UserId(name);
        openAccount(address());
    }

    @AfterEach
    void repairServer() {
        sender.setPort(workingPort);
        clock.advance(A_REST);
        sendWhatIsLeft();
        clock.reset();
    }

    @Test
    void aNoticeReachesItsRecipientInTextAndHtml() throws Exception {
        var mail = queue(waiting());

        run(mail);

        var received = received();
        assertThat(received).hasSize(1);
        assertThat(received.get(0).getSubject()).isEqualTo("Tugas baru: Verifikasi laporan");
        assertThat(received.get(0).getHeader("Message-ID")).containsExactly("<" + mail + "@pimpasa>");
        assertThat(text(received.get(0), "text/plain")).contains("Verifikasi laporan", "/camunda/app/tasklist/");
        assertThat(text(received.get(0), "text/plain").lines())
                .as("paragraphs apart")
                .containsSubsequence("Ada tugas yang menunggu Anda:", "", "Verifikasi laporan", "");
        assertThat(text(received.get(0), "text/html")).contains("Buka tugas");
        assertThat(process.instance(KEY, mail.toString())).isEnded().hasPassed("endEvent_mailSent");
    }

    /** As when the application is killed after the server took the mail and before that was noted. */
    @Test
    void aRepeatOfAMailIsKnownByItsMessageId() throws Exception {
        var mail = queue(waiting());
        transaction.executeWithoutResult(status -> {
            sendMail.send(mail.toString());
            status.setRollbackOnly();
        });

        run(mail);

        assertThat(received()).hasSize(2);
        for (var copy : received()) {
            assertThat(copy.getHeader("Message-ID")).containsExactly("<" + mail + "@pimpasa>");
        }
    }

    /** Whoever uses the first copy at once, and whoever waits for the second, comes to the same page. */
    @Test
    void aRepeatOfAnAccountsMailBringsTheSameLinkAndBothWorkFromTheFirstOn() throws Exception {
        passwordLinks.send(recipient);
        var mail = mailsOf(recipient).get(0);
        transaction.executeWithoutResult(status -> {
            sendMail.send(mail.toString());
            status.setRollbackOnly();
        });
        var first = linkIn(received().get(0));
        assertThat(passwordLinks.holder(first)).contains(recipient);

        run(mail);

        assertThat(received()).hasSize(2);
        var number = "Nomor surel " + mail.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        for (var copy : received()) {
            assertThat(linkIn(copy)).isEqualTo(first);
            assertThat(text(copy, "text/plain")).contains(number, "kiriman ulang", "tautannya sama");
        }
        assertThat(passwordLinks.holder(first)).contains(recipient);
    }

    private String linkIn(MimeMessage mail) throws Exception {
        var matcher = Pattern.compile("/sandi/([\\w-]+)").matcher(text(mail, "text/plain"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void aMailOfATransactionThatFailedIsNeverSent() {
        transaction.executeWithoutResult(status -> {
            notifications.notify(waiting());
            status.setRollbackOnly();
        });

        assertThat(mailsOf(recipient)).isEmpty();
    }

    @Test
    void aPersonIsToldOnceUnderOneKey() {
        notifications.notify(waiting().once("tenggat-1"));
        notifications.notify(waiting().once("tenggat-1"));
        notifications.notify(waiting().once("tenggat-2"));

        assertThat(mailsOf(recipient)).hasSize(2);
    }

    @Test
    void anAppointmentComesAsACalendarFile() throws Exception {
        run(queue(waiting().with(appointment(0, false))));

        assertThat(calendar())
                .contains("METHOD:REQUEST", "UID:uji@pimpasa", "SEQUENCE:0", "SUMMARY:Pengukuhan")
                .contains("DTSTART:20261201T020000Z", "STATUS:CONFIRMED", "ORGANIZER", "mailto:" + address());
        assertThat(part(received().get(0), "text/calendar").getContentType()).contains("method=REQUEST");
    }

    @Test
    void aCancelledAppointmentLeavesTheCalendarUnderTheSameUid() throws Exception {
        run(queue(waiting().with(appointment(2, true))));

        assertThat(calendar()).contains("METHOD:CANCEL", "UID:uji@pimpasa", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(part(received().get(0), "text/calendar").getContentType()).contains("method=CANCEL");
    }

    @Test
    void anAccountsMailBringsALinkThatTheQueueDoesNotHold() throws Exception {
        passwordLinks.send(recipient);
        var mail = mailsOf(recipient).get(0);

        run(mail);

        assertThat(text(received().get(0), "text/plain")).contains("/sandi/", recipient.value());
        assertThat(jdbc.sql("SELECT facts FROM pimpasa.mail WHERE id = :id")
                        .param("id", mail)
                        .query(String.class)
                        .single())
                .doesNotContain("/sandi/");
    }

    @Test
    void aDeadServerLeavesAnIncidentThatSaysWhatToDoAndARetrySendsTheMailOnce() throws Exception {
        var mail = queue(waiting());
        sender.setPort(closedPort());

        for (int attempt = 1; attempt <= TRIES; attempt++) {
            assertThatThrownBy(() -> run(mail)).hasMessageContaining("SPRING_MAIL_");
        }
        assertThat(job(mail)).hasRetries(0);
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(job(mail).getProcessInstanceId())
                        .list())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage())
                        .contains("Periksa server surel", "ulangi pekerjaan ini dari Cockpit"));

        sender.setPort(workingPort);
        clock.advance(A_REST);
        management.setJobRetries(job(mail).getId(), 1);
        run(mail);

        assertThat(received()).hasSize(1);
        assertThat(process.instance(KEY, mail.toString())).isEnded().hasPassed("endEvent_mailSent");
    }

    @Test
    void aServerThatCannotBeReachedIsNotWaitedForWithEachMail() throws Exception {
        sender.setPort(closedPort());
        var first = queue(waiting());
        assertThatThrownBy(() -> run(first)).hasMessageContaining("SPRING_MAIL_");

        sender.setPort(workingPort);
        assertThatThrownBy(() -> run(first)).hasMessageContaining("SPRING_MAIL_");
        assertThat(received()).isEmpty();

        clock.advance(A_REST);
        run(first);
        assertThat(received()).hasSize(1);
    }

    @Test
    void aFailedTryIsRepeatedLaterAndNotAtOnce() throws Exception {
        var mail = queue(waiting());
        sender.setPort(closedPort());

        assertThatThrownBy(() -> run(mail)).hasMessageContaining("SPRING_MAIL_");

        assertThat(job(mail)).hasRetries(TRIES - 1);
        assertThat(job(mail).getDuedate()).isInTheFuture();
        assertThat(jdbc.sql("SELECT sent_at IS NULL FROM pimpasa.mail WHERE id = :id")
                        .param("id", mail)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void anAddressThatIsNoneLeavesWordWhichAccountToMend() throws Exception {
        var mail = queue(waiting());
        openAccount("bukan alamat");

        assertThatThrownBy(() -> run(mail))
                .hasMessageContaining("Alamat surel " + recipient)
                .hasMessageContaining("Perbaiki pada akunnya");

        openAccount(address());
        run(mail);
        assertThat(received()).hasSize(1);
    }

    private void openAccount(String email) {
        accounts.create(new NewAccount(recipient, "Penerima", "Surel", email, Set.of()));
    }

    @Test
    void aPersonWithoutAnAddressStopsNothing() {
        var nobody = new UserId(recipient.value() + "-tanpa-surel");
        accounts.create(new NewAccount(nobody, "Tanpa", "Surel", "", Set.of()));
        notifications.notify(Notice.of(MailTemplate.TASK_WAITING, List.of(nobody), "Uji", facts()));
        var mail = mailsOf(nobody).get(0);

        run(mail);

        assertThat(process.instance(KEY, mail.toString())).isEnded().hasPassed("endEvent_mailSent");
    }

    private void sendWhatIsLeft() {
        runtime.createProcessInstanceQuery().processDefinitionKey(KEY).list().stream()
                .map(instance -> UUID.fromString(instance.getBusinessKey()))
                .filter(mailsOf(recipient)::contains)
                .forEach(this::run);
    }

    private Notice waiting() {
        return Notice.of(MailTemplate.TASK_WAITING, List.of(recipient), "Verifikasi laporan", facts());
    }

    private static Map<String, String> facts() {
        return Map.of("taskId", "1", "taskName", "Verifikasi laporan", "dueDate", "besok");
    }

    private UUID queue(Notice notice) {
        notifications.notify(notice);
        return mailsOf(recipient).get(0);
    }

    private List<UUID> mailsOf(UserId person) {
        return jdbc.sql("SELECT id FROM pimpasa.mail WHERE recipient = :person")
                .param("person", person.value())
                .query(UUID.class)
                .list();
    }

    private void run(UUID mail) {
        process.fire(KEY, mail.toString(), SEND);
    }

    private Job job(UUID mail) {
        return process.job(KEY, mail.toString(), SEND);
    }

    private List<MimeMessage> received() {
        return mailbox.newest(Optional.empty(), 1000).stream()
                .filter(entry -> entry.recipient().startsWith(recipient.value() + "@"))
                .map(entry -> mailbox.find(entry.id(), Optional.empty()).orElseThrow())
                .toList();
    }

    private static CalendarEntry appointment(int revision, boolean cancelled) {
        var begins = Instant.parse("2026-12-01T02:00:00Z");
        return new CalendarEntry("uji@pimpasa", "Pengukuhan", "Aula", begins, Duration.ofHours(2), revision, cancelled);
    }

    private String address() {
        return recipient.value() + "@pimpasa.test";
    }

    /** Without the line breaks that the format puts into long lines. */
    private String calendar() throws Exception {
        return text(received().get(0), "text/calendar").replace("\r\n ", "");
    }

    private static String text(MimeMessage message, String type) throws Exception {
        return content(part(message, type));
    }

    private static BodyPart part(MimeMessage message, String type) throws Exception {
        return parts((MimeMultipart) message.getContent()).stream()
                .filter(part -> isOf(part, type))
                .findFirst()
                .orElseThrow();
    }

    private static List<BodyPart> parts(MimeMultipart multipart) throws Exception {
        var parts = new ArrayList<BodyPart>();
        for (int i = 0; i < multipart.getCount(); i++) {
            var part = multipart.getBodyPart(i);
            if (part.getContent() instanceof MimeMultipart inner) {
                parts.addAll(parts(inner));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isOf(BodyPart part, String type) {
        try {
            return part.isMimeType(type);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(BodyPart part) {
        try {
            return new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (jakarta.mail.MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A port on which nobody listens. */
    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
