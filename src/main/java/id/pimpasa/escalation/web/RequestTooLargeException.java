package id.pimpasa.escalation.web;

import java.io.IOException;

/** A request is larger than any report can be. An {@link IOException}, because it is found out while reading. */
class RequestTooLargeException extends IOException {

    RequestTooLargeException() {
        super("Kiriman terlalu besar. Singkatkan ceritanya, lalu coba lagi.");
    }
}
