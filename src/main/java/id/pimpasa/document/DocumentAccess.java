package id.pimpasa.document;

import java.util.UUID;

/** Keeps a document from somebody of its own office. The module that had it drafted implements it. */
public interface DocumentAccess {

    /** Whether the person who is signed in may not read the document, although their office may. */
    boolean forbids(UUID document);
}
