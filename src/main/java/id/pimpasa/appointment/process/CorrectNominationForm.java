package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.Batches;
import id.pimpasa.appointment.application.CandidateRow;
import id.pimpasa.appointment.application.NominateOfficers;
import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows why the nomination came back and takes the corrected one. */
@Component
class CorrectNominationForm implements UserTaskForm {

    private final Batches batches;
    private final NominateOfficers nominateOfficers;
    private final ServedVillages servedVillages;
    private final BatchView view;

    CorrectNominationForm(
            Batches batches, NominateOfficers nominateOfficers, ServedVillages servedVillages, BatchView view) {
        this.batches = batches;
        this.nominateOfficers = nominateOfficers;
        this.servedVillages = servedVillages;
        this.view = view;
    }

    @Override
    public String processKey() {
        return OfficerAppointmentProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerAppointmentProcess.Elements.CORRECT_NOMINATION;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var batch = batches.get(task.businessKey());
        return Map.of(
                "villages", servedVillages.options(batch.office()),
                "batch", task.businessKey(),
                "nominated", batch.candidates().stream().map(CandidateRow::of).toList(),
                "returned", whatToCorrect(batch));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        nominateOfficers.correct(task.businessKey(), form.rows("candidates", CandidateRow.class));
    }

    private String whatToCorrect(AppointmentBatch batch) {
        return Stream.of(batch.returnNote().stream(), returned(batch), objections(batch), withoutVillage(batch))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> returned(AppointmentBatch batch) {
        var candidates = batch.candidates();
        return IntStream.range(0, candidates.size())
                .boxed()
                .flatMap(index -> candidates.get(index).returnNote().stream()
                        .map(note -> "Calon nomor " + (index + 1) + " dikembalikan: " + note));
    }

    private static Stream<String> objections(AppointmentBatch batch) {
        var candidates = batch.candidates();
        return IntStream.range(0, candidates.size())
                .boxed()
                .flatMap(index -> candidates.get(index).objections().stream()
                        .map(reasons -> "Calon nomor " + (index + 1) + " belum layak: " + reasons));
    }

    /** Nobody asks a village before the head of the Kanim has accepted the candidate. */
    private Stream<String> withoutVillage(AppointmentBatch batch) {
        var candidates = batch.candidates();
        return IntStream.range(0, candidates.size())
                .filter(index -> candidates.get(index).isEndorsed())
                .filter(index -> batch.willingVillagesOf(candidates.get(index)).isEmpty())
                .mapToObj(index -> "Calon nomor " + (index + 1) + " belum mempunyai desa yang bersedia"
                        + answers(batch, candidates.get(index))
                        + ". Pilih desa lain; desa yang tidak menjawab dapat diusulkan lagi.");
    }

    private String answers(AppointmentBatch batch, Candidate candidate) {
        var silent = batch.villagesAwaitingConsent();
        return candidate.villages().stream()
                .map(village -> view.nameOf(village) + (silent.contains(village) ? " tidak menjawab" : " menolak"))
                .collect(Collectors.joining("; ", " (", ")"));
    }
}
