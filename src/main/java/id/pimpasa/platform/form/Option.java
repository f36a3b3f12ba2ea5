package id.pimpasa.platform.form;

/** One choice of a list that a form offers. */
public record Option(String label, String value) {}
