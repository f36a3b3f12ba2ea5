package id.pimpasa.appointment.process;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.form.SubmittedForm;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Those who wait for a ceremony, to be ticked in a form. */
final class CandidateOptions {

    private CandidateOptions() {}

    static List<Option> awaiting(AppointmentBatch batch) {
        return batch.awaitingCeremony().stream()
                .map(candidate -> new Option(candidate.name(), candidate.id().toString()))
                .toList();
    }

    static Set<UUID> ids(SubmittedForm form, String key) {
        return form.choices(key).stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
