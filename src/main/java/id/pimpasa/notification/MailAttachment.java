package id.pimpasa.notification;

/**
 * A file that a mail carries.
 *
 * @param name says nothing of what the file is about: it can be read in every mailbox on the way
 */
public record MailAttachment(String name, String mediaType, byte[] content) {

    @Override
    public String toString() {
        return "MailAttachment[" + content.length + " bytes]";
    }
}
