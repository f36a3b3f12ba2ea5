package id.pimpasa.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import id.pimpasa.access.Accounts;
import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import id.pimpasa.platform.user.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** People read a deadline as the clocks of their region show it. */
class TaskMailsTest {

    private final Notifications notifications = mock(Notifications.class);
    private final TaskMails mails = new TaskMails(notifications, mock(Accounts.class), ZoneId.of("Asia/Makassar"));

    @Test
    void aDeadlineIsWrittenInTheZoneOfTheRegion() {
        mails.deadline(
                MailTemplate.DEADLINE_NEAR,
                "task",
                "Telaah laporan",
                Instant.parse("2026-12-07T08:00:00Z"),
                List.of(new UserId("intel-makassar")));

        var notice = ArgumentCaptor.forClass(Notice.class);
        verify(notifications).notify(notice.capture());
        assertThat(notice.getValue().facts()).containsEntry("dueDate", "Senin, 7 Desember 2026, 16.00 WITA");
    }
}
