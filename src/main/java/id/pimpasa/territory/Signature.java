package id.pimpasa.territory;

/**
 * What stands under something that is signed.
 *
 * @param name empty as long as nobody holds the position
 */
public record Signature(String title, String name) {}
