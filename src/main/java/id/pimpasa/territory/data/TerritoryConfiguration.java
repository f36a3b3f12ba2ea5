package id.pimpasa.territory.data;

import java.io.IOException;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The two files that make a region, each replaceable by a setting. */
@Configuration(proxyBeanMethods = false)
class TerritoryConfiguration {

    @Bean
    Region region(@Value("${pimpasa.territory.offices}") Resource file) throws IOException {
        return RegionFile.read(file);
    }

    /** The one zone of the application, for modules that know no offices, too. */
    @Bean
    ZoneId regionZone(Region region) {
        return region.zone();
    }

    @Bean
    Holidays holidays(@Value("${pimpasa.territory.holidays}") Resource file) throws IOException {
        return HolidayFile.read(file);
    }
}
