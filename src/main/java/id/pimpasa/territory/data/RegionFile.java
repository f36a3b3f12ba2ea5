package id.pimpasa.territory.data;

import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.OfficeKind;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;

/** Reads {@code offices.yaml}; what is wrong in it stops the start with a message that names the entry. */
record RegionFile(ZoneId zone, OfficeEntry kanwil, List<OfficeEntry> kanims, Map<String, String> partners) {

    record OfficeEntry(
            String code,
            String name,
            String city,
            ZoneId zone,
            Map<String, String> positions,
            List<String> regencies,
            List<String> districts) {}

    static Region read(Resource file) throws IOException {
        var sources = new YamlPropertySourceLoader().load("offices", file);
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("region", RegionFile.class)
                .orElseThrow(() -> missing("region", file))
                .region(file);
    }

    private static IllegalStateException missing(String entry, Resource file) {
        return new IllegalStateException("No '%s' in %s".formatted(entry, file.getDescription()));
    }

    private Region region(Resource file) {
        if (zone == null) {
            throw missing("region.zone", file);
        }
        var kanwilCode = new OfficeCode(kanwil.code());
        var offices = new ArrayList<Office>();
        offices.add(office(kanwil, OfficeKind.KANWIL, kanwilCode));
        var byDistrict = new HashMap<String, OfficeCode>();
        var byRegency = new HashMap<String, OfficeCode>();
        for (var kanim : kanims) {
            var office = office(kanim, OfficeKind.KANIM, kanwilCode);
            offices.add(office);
            serve(kanim.districts(), office.code(), byDistrict);
            serve(kanim.regencies(), office.code(), byRegency);
        }
        return new Region(zone, offices, partners == null ? Map.of() : partners, byDistrict, byRegency);
    }

    private Office office(OfficeEntry entry, OfficeKind kind, OfficeCode parent) {
        return new Office(
                new OfficeCode(entry.code()),
                entry.name(),
                kind,
                entry.zone() == null ? zone : entry.zone(),
                parent,
                entry.city(),
                positions(entry));
    }

    private static Map<Role, String> positions(OfficeEntry entry) {
        var titles = new EnumMap<Role, String>(Role.class);
        entry.positions().forEach((code, title) -> titles.put(role(entry, code), title));
        return titles;
    }

    private static Role role(OfficeEntry entry, String code) {
        return Role.ofCode(code)
                .orElseThrow(
                        () -> new IllegalStateException("Office " + entry.code() + " has an unknown position " + code));
    }

    private static void serve(List<String> areas, OfficeCode office, Map<String, OfficeCode> servedBy) {
        for (var area : areas == null ? List.<String>of() : areas) {
            var other = servedBy.putIfAbsent(area, office);
            if (other != null) {
                throw new IllegalStateException("Area " + area + " is served by both " + other + " and " + office);
            }
        }
    }
}
