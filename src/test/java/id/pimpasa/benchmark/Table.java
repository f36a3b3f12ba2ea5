package id.pimpasa.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What was measured, as a Markdown table. */
class Table {

    private final List<String> rows = new ArrayList<>(List.of("| what | measured | target |", "|---|---|---|"));

    void row(String what, String measured, String target) {
        rows.add("| %s | %s | %s |".formatted(what, measured, target));
    }

    void print() {
        System.out.println();
        System.out.println(this);
    }

    @Override
    public String toString() {
        return String.join("\n", rows) + "\n";
    }
}
