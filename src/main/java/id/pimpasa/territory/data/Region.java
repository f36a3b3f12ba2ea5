package id.pimpasa.territory.data;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Office;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The offices of the region and their service areas, as its file states them. */
public class Region {

    private final ZoneId zone;
    private final Map<OfficeCode, Office> offices = new LinkedHashMap<>();
    private final Map<String, String> partnerNames;
    private final Map<String, OfficeCode> byDistrict;
    private final Map<String, OfficeCode> byRegency;

    Region(
            ZoneId zone,
            List<Office> offices,
            Map<String, String> partnerNames,
            Map<String, OfficeCode> byDistrict,
            Map<String, OfficeCode> byRegency) {
        this.zone = zone;
        offices.forEach(office -> this.offices.put(office.code(), office));
        this.partnerNames = Map.copyOf(partnerNames);
        this.byDistrict = Map.copyOf(byDistrict);
        this.byRegency = Map.copyOf(byRegency);
    }

    /** In which dates and hours are meant that belong to no single office. */
    ZoneId zone() {
        return zone;
    }

    public List<Office> offices() {
        return List.copyOf(offices.values());
    }

    public Optional<Office> office(OfficeCode code) {
        return Optional.ofNullable(offices.get(code));
    }

    public Map<String, String> partnerNames() {
        return partnerNames;
    }

    /** A district named in the file wins over its regency. */
    public Optional<OfficeCode> officeServing(String districtCode, String regencyCode) {
        return Optional.ofNullable(byDistrict.get(districtCode))
                .or(() -> Optional.ofNullable(byRegency.get(regencyCode)));
    }

    public Set<String> servedRegencies() {
        return regencies(byDistrict, byRegency);
    }

    public Set<String> regenciesTouchedBy(OfficeCode office) {
        return regencies(onlyOf(office, byDistrict), onlyOf(office, byRegency));
    }

    private static Set<String> regencies(Map<String, OfficeCode> byDistrict, Map<String, OfficeCode> byRegency) {
        return Stream.concat(
                        byDistrict.keySet().stream().map(district -> district.substring(0, 5)),
                        byRegency.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, OfficeCode> onlyOf(OfficeCode office, Map<String, OfficeCode> areas) {
        return areas.entrySet().stream()
                .filter(entry -> entry.getValue().equals(office))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
