package id.pimpasa.evidence;

/**
 * A file as somebody sends it, not examined yet.
 *
 * @param name as the sender's device calls it; decides nothing
 */
public record NewFile(String name, byte[] content) {

    @Override
    public String toString() {
        return "NewFile[" + content.length + " bytes]";
    }
}
