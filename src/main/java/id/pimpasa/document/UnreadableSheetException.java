package id.pimpasa.document;

/** The file is no table that can be read. The message is for the person who uploaded it. */
public class UnreadableSheetException extends RuntimeException {

    public UnreadableSheetException(String message) {
        super(message);
    }

    public UnreadableSheetException(String message, Throwable cause) {
        super(message, cause);
    }
}
