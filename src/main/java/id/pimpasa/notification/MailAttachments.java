package id.pimpasa.notification;

import java.util.Optional;

/**
 * Makes the file that a mail carries. The module that knows the file implements it. The file is made when the mail leaves
 * and kept nowhere.
 */
@FunctionalInterface
public interface MailAttachments {

    /** @return empty for a file that this module does not know */
    Optional<MailAttachment> of(String reference);
}
