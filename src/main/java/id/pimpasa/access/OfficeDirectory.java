package id.pimpasa.access;

import id.pimpasa.platform.office.OfficeCode;
import java.util.List;

/** What roles need to know of offices. Implemented by the territory module, which stands above this one. */
public interface OfficeDirectory {

    List<OfficeCode> kanims();

    List<OfficeCode> kanwils();

    /** The regional office above this one; a regional office stands above itself. */
    OfficeCode kanwilOf(OfficeCode office);
}
