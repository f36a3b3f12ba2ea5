package id.pimpasa.appointment.domain;

import id.pimpasa.platform.error.InvalidInputException;

/**
 * What a head of office decides on one candidate.
 *
 * @param nip names the candidate within the batch
 * @param note what to correct or why not; needed unless the candidate is accepted
 */
public record CandidateVerdict(String nip, Outcome outcome, String note) {

    private static final int LONGEST_NOTE = 2000;

    /** @throws InvalidInputException when nothing is decided, or the note is missing or too long */
    public CandidateVerdict {
        note = note == null || note.isBlank() ? null : note.strip();
        require(nip != null && outcome != null, "Putuskan setiap calon: terima, kembalikan, atau tolak.");
        require(
                outcome == Outcome.APPROVE || note != null,
                "Isi catatan setiap calon yang dikembalikan atau ditolak: apa yang harus diperbaiki, atau mengapa ditolak.");
        require(note == null || note.length() <= LONGEST_NOTE, "Catatan paling banyak 2000 huruf. Persingkat catatan.");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new InvalidInputException("verdicts", message);
        }
    }
}
