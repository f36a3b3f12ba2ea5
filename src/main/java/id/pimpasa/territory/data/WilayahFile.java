package id.pimpasa.territory.data;

/** One file of the map and the statement that brings its rows into their table. */
record WilayahFile(String name, String table, String columns) {

    String merge() {
        return isVillages() ? mergeVillages() : mergePlain();
    }

    private boolean isVillages() {
        return table.equals("village");
    }

    private String mergePlain() {
        return "INSERT INTO pimpasa.%s (%s) SELECT %s FROM wilayah_row ON CONFLICT (code) DO UPDATE SET name = excluded.name"
                .formatted(table, columns, columns);
    }

    private String mergeVillages() {
        return """
               INSERT INTO pimpasa.village (code, district_code, name, search_text)
               SELECT w.code, w.district_code, w.name, lower(w.name || ' ' || d.name || ' ' || r.name)
                 FROM wilayah_row w
                 JOIN pimpasa.district d ON d.code = w.district_code
                 JOIN pimpasa.regency r ON r.code = d.regency_code
                   ON CONFLICT (code) DO UPDATE SET name = excluded.name, search_text = excluded.search_text
               """;
    }
}
