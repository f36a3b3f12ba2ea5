package id.pimpasa.territory;

import id.pimpasa.access.OfficeDirectory;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.data.Region;
import id.pimpasa.territory.data.VillageTable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The facade of this module: offices of the region and villages of the country. */
@Component
public class Territory implements OfficeDirectory {

    private static final int LONGEST_SEARCH = 100;

    private final Region region;
    private final VillageTable villages;

    Territory(Region region, VillageTable villages) {
        this.region = region;
        this.villages = villages;
    }

    /** @throws IllegalArgumentException when the region has no such office */
    public Office office(OfficeCode code) {
        return region.office(code).orElseThrow(() -> new IllegalArgumentException("No such office: " + code));
    }

    public List<Office> offices() {
        return region.offices();
    }

    /** What agencies outside the Kanwil are called in the region, by the code of each; those without a name are left out. */
    public Map<String, String> partnerNames() {
        return region.partnerNames();
    }

    @Override
    public List<OfficeCode> kanims() {
        return codesOf(OfficeKind.KANIM);
    }

    @Override
    public List<OfficeCode> kanwils() {
        return codesOf(OfficeKind.KANWIL);
    }

    @Override
    public OfficeCode kanwilOf(OfficeCode office) {
        return office(office).parent();
    }

    /** @return the Kanim whose service area holds the village; empty outside the region */
    public Optional<OfficeCode> officeServing(VillageCode village) {
        return region.officeServing(village.districtCode(), village.regencyCode());
    }

    /** Several villages in a few words, as in a list: {@code Desa Lontar, Kec. Tirtayasa, dan 2 lainnya}; empty for none. */
    public String inShort(Collection<VillageCode> several) {
        return several.stream()
                .min(Comparator.comparing(VillageCode::value))
                .map(first -> village(first).shortName() + others(several.size() - 1))
                .orElse("");
    }

    private static String others(int count) {
        return count == 0 ? "" : ", dan %d lainnya".formatted(count);
    }

    /** @throws InvalidInputException when there is no such village */
    public Village village(VillageCode code) {
        return find(code)
                .orElseThrow(() -> new InvalidInputException(
                        "Desa/kelurahan tidak ditemukan. Pilih desa/kelurahan dari daftar yang tersedia."));
    }

    public Optional<Village> find(VillageCode code) {
        return villages.find(code);
    }

    /** As {@link #find} for many at once; what does not exist is left out. */
    public Map<VillageCode, Village> villages(Collection<VillageCode> codes) {
        return villages.findAll(codes).stream().collect(Collectors.toMap(Village::code, Function.identity()));
    }

    public boolean exists(VillageCode code) {
        return villages.find(code).isPresent();
    }

    /**
     * Villages whose name, district and regency hold every word of the text. Those that the region serves come first,
     * then those whose name starts with the text.
     *
     * @param limit 1 to 100
     */
    public List<Village> search(String text, int limit) {
        return villages.search(text, region.servedRegencies(), Math.min(Math.max(limit, 1), LONGEST_SEARCH));
    }

    /** @return the villages in the office's service area, by regency, district and name */
    public List<Village> villagesServedBy(OfficeCode office) {
        return villages.ofRegencies(region.regenciesTouchedBy(office)).stream()
                .filter(village ->
                        officeServing(village.code()).filter(office::equals).isPresent())
                .toList();
    }

    private List<OfficeCode> codesOf(OfficeKind kind) {
        return region.offices().stream()
                .filter(office -> office.kind() == kind)
                .map(Office::code)
                .toList();
    }
}
