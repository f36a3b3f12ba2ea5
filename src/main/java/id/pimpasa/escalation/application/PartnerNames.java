package id.pimpasa.escalation.application;

import id.pimpasa.escalation.domain.Conclusion;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.territory.Territory;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the partner agencies are called in this region. */
@Component
public class PartnerNames {

    private final Map<String, String> names;

    /** @throws IllegalStateException when the region's file names a partner that there is not */
    PartnerNames(Territory territory) {
        this.names = territory.partnerNames();
        names.keySet().forEach(PartnerNames::refuseUnknown);
    }

    private static void refuseUnknown(String code) {
        if (Arrays.stream(Partner.values()).noneMatch(partner -> partner.code().equals(code))) {
            throw new IllegalStateException("The region's file names an unknown partner '%s'; there are %s"
                    .formatted(
                            code,
                            Arrays.stream(Partner.values()).map(Partner::code).collect(Collectors.joining(", "))));
        }
    }

    /** @return the kind of agency where the region has no name of its own for it */
    public String of(Partner partner) {
        return names.getOrDefault(partner.code(), partner.label());
    }

    /** A conclusion as people of the region read it: some are the choice of a partner. */
    public String labelOf(Conclusion conclusion) {
        return conclusion instanceof Partner partner ? of(partner) : conclusion.label();
    }
}
