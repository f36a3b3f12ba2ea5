package id.pimpasa.territory.process;

import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;

/** Names a village in a model: {@code #{villageNames.of(villageCode)}}. */
@ProcessBean("villageNames")
public class VillageNames {

    private final Territory territory;

    VillageNames(Territory territory) {
        this.territory = territory;
    }

    public String of(String villageCode) {
        return territory.village(new VillageCode(villageCode)).shortName();
    }
}
