package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.appointment.domain.CandidateDetails;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.VillageCode;
import java.util.List;

/** A row of the nomination form, as the browser sent it. */
public record CandidateRow(
        String name,
        String nip,
        String grade,
        String jobTitle,
        String email,
        Integer yearsOfService,
        Boolean disciplined,
        Boolean briefed,
        List<String> villages) {

    /** @throws InvalidInputException when an entry is missing or makes no sense */
    CandidateDetails toDetails() {
        return new CandidateDetails(
                name, nip, grade, jobTitle, email, yearsOfService, disciplined, briefed, villageCodes());
    }

    private List<VillageCode> villageCodes() {
        return villages == null
                ? List.of()
                : villages.stream().map(VillageCode::new).toList();
    }

    public static CandidateRow of(Candidate candidate) {
        return new CandidateRow(
                candidate.name(),
                candidate.nip(),
                candidate.grade(),
                candidate.jobTitle(),
                candidate.email(),
                candidate.yearsOfService(),
                candidate.isDisciplined(),
                candidate.isBriefed(),
                candidate.villages().stream().map(VillageCode::value).toList());
    }
}
