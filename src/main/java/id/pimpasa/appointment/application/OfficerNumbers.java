package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.OfficerRepository;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;

/** Account names for new officers of an office, after the highest one that was ever given. */
final class OfficerNumbers {

    private final String prefix;
    private int last;

    OfficerNumbers(OfficeCode office, OfficerRepository officers) {
        this.prefix = "pimpasa-" + office.value() + "-";
        this.last = officers.findUserIdsLike(prefix + "%").stream()
                .map(userId -> userId.substring(prefix.length()))
                .filter(number -> number.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** @return such as {@code pimpasa-serang-10} */
    UserId next() {
        last++;
        return new UserId("%s%02d".formatted(prefix, last));
    }
}
