package id.pimpasa.evidence;

import id.pimpasa.platform.office.OfficeCode;

/** Decides who opens the files of one kind of subject. The module that owns the subject implements it. */
public interface EvidenceAccess {

    /** The kind of subject, as given to {@link Evidence#attach}. */
    String subjectType();

    /**
     * Whether the person who is signed in may open the files of this subject.
     *
     * @param office the office that the files were attached for
     */
    boolean mayRead(String subjectId, OfficeCode office);

    /** As {@link #mayRead(String, OfficeCode)}, where not every file of a subject is for the same people. */
    default boolean mayRead(EvidenceId file, String subjectId, OfficeCode office) {
        return mayRead(subjectId, office);
    }
}
