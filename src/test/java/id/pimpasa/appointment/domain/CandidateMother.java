package id.pimpasa.appointment.domain;

import id.pimpasa.territory.VillageCode;
import java.util.Arrays;

/** Candidates against whom nothing stands. */
final class CandidateMother {

    static final String NIP = "199001012015031001";
    static final String LONTAR = "36.04.12.2003";
    static final String SUJUNG = "36.04.12.2005";

    private CandidateMother() {}

    static CandidateDetails candidate(String nip, String... villages) {
        return new CandidateDetails(
                "Calon Petugas",
                nip,
                "III/b",
                "Analis Keimigrasian Pertama",
                "calon@imigrasi.test",
                5,
                false,
                true,
                Arrays.stream(villages).map(VillageCode::new).toList());
    }
}
