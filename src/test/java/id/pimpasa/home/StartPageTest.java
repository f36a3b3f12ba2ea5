package id.pimpasa.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** What the start page tells a person about the work that waits. */
@PimpasaTest
class StartPageTest {

    private static final String OFFICE = "serang";

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private MockMvc browser;

    @Autowired
    private HumanTasks tasks;

    private HumanTask task;

    @BeforeEach
    void aBatchWaitsForTheHead() {
        walk.openOffices();
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 31)));
        task = process.task(AppointmentWalk.KEY, batch, "userTask_endorseNomination");
    }

    @Test
    void leadsToTheMostUrgentTaskFirst() throws Exception {
        tasks.setDueDate(task.id(), Instant.EPOCH);
        var page = pageOf("kakanim-serang");
        var links = Pattern.compile("#/\\?task=([^\"]+)\"").matcher(page);
        assertThat(links.find()).isTrue();
        assertThat(links.group(1)).isEqualTo(task.id());
        assertThat(page).contains("Lewat tenggat: Kamis, 1 Januari 1970");
    }

    @Test
    void countsWhatWaitsForThePersonOnly() throws Exception {
        var before = waiting("kakanim-serang");
        var elsewhere = waiting("kakanim-cilegon");
        walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 32)));

        assertThat(waiting("kakanim-serang")).isEqualTo(before + 1);
        assertThat(waiting("kakanim-cilegon")).isEqualTo(elsewhere);
    }

    private int waiting(String who) throws Exception {
        var page = pageOf(who);
        var count = Pattern.compile("<strong>(\\d+) tugas</strong>").matcher(page);
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    private String pageOf(String who) throws Exception {
        return browser.perform(
                        get("/").with(user(AppointmentWalk.user(who)).authorities(new SimpleGrantedAuthority(who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
