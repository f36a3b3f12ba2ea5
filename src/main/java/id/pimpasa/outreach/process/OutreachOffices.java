package id.pimpasa.outreach.process;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.territory.Territory;
import java.util.List;

/** The offices whose officers mentor villages: each cycle of the outreach goes through them one by one. */
@ProcessBean("outreachOffices")
public class OutreachOffices {

    private final Territory territory;

    OutreachOffices(Territory territory) {
        this.territory = territory;
    }

    public List<String> codes() {
        return territory.kanims().stream().map(OfficeCode::value).toList();
    }
}
