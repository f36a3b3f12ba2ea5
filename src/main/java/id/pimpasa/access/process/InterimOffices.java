package id.pimpasa.access.process;

import id.pimpasa.access.OfficeDirectory;
import id.pimpasa.platform.office.OfficeCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Banten's offices until the territory module brings them from its file; removed with it. */
@Component
class InterimOffices implements OfficeDirectory {

    private static final OfficeCode BANTEN = new OfficeCode("banten");

    @Override
    public List<OfficeCode> kanims() {
        return List.of(new OfficeCode("tangerang"), new OfficeCode("serang"), new OfficeCode("cilegon"));
    }

    @Override
    public List<OfficeCode> kanwils() {
        return List.of(BANTEN);
    }

    @Override
    public OfficeCode kanwilOf(OfficeCode office) {
        return BANTEN;
    }
}
