package id.pimpasa.benchmark;

import static id.pimpasa.appointment.AppointmentWalk.KEY;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A batch of 500 candidates: how long its decree and the activation of all its officers take. */
@PimpasaTest
class AppointmentBenchmark {

    private static final String OFFICE = "tangerang";
    private static final int CANDIDATES = 500;
    private static final int VILLAGES = 100;

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private ProcessDriver process;

    @Test
    void measure() throws IOException {
        walk.openOffices();
        // The first document of a run also loads fonts.
        walk.inaugurate(OFFICE, List.of(walk.candidate(OFFICE, VILLAGES)));

        var table = new Table();
        var candidates = IntStream.range(0, CANDIDATES)
                .mapToObj(number -> walk.candidate(OFFICE, number % VILLAGES))
                .toList();
        var begin = System.nanoTime();
        var batch = walk.nominate(OFFICE, candidates);
        row(table, "Nomination of 500 candidates", begin, "");
        begin = System.nanoTime();
        walk.endorse(batch, OFFICE, "APPROVE");
        row(table, "Endorsement of 500 candidates", begin, "");
        walk.recordConsents(batch, OFFICE, "AGREED");
        walk.verify(batch, "APPROVE");
        begin = System.nanoTime();
        process.fire(KEY, batch, "serviceTask_draftDecree");
        row(table, "Decree of 500 officers as PDF", begin, "< 5 s");
        walk.sign(batch, "APPROVE");
        walk.recordDecree(batch);
        begin = System.nanoTime();
        walk.scheduleCeremony(batch);
        row(table, "Invitations to 500 candidates queued", begin, "");
        process.fire(KEY, batch, "event_ceremonyDayCame");
        walk.holdCeremony(batch, List.of());
        process.fire(KEY, batch, "serviceTask_draftCeremonyRecord");
        begin = System.nanoTime();
        walk.activate(batch);
        row(table, "Activation of 500 officers", begin, "< 60 s");
        table.print();
        Files.writeString(Path.of("target", "benchmarks-appointment.md"), table.toString());
    }

    private static void row(Table table, String what, long begin, String target) {
        table.row(what, "%.1f s".formatted((System.nanoTime() - begin) / 1e9), target);
    }
}
