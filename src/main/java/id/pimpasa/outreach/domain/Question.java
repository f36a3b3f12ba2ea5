package id.pimpasa.outreach.domain;

import jakarta.persistence.Embeddable;

/**
 * What was asked, and the answer.
 *
 * @param answer {@code null} while the officer still owes it
 */
@Embeddable
public record Question(String question, String answer) {

    private static final int LONGEST_QUESTION = 1000;
    private static final int LONGEST_ANSWER = 2000;

    public Question {
        question = Texts.required(question, LONGEST_QUESTION, "questions", "Pertanyaan");
        answer = Texts.optional(answer, LONGEST_ANSWER, "questions", "Jawaban");
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** Leaves out every word, so that a log line cannot hold one. */
    @Override
    public String toString() {
        return "Question[answered=" + isAnswered() + "]";
    }
}
