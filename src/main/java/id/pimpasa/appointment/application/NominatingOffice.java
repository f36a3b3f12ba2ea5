package id.pimpasa.appointment.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The Kanim for which somebody nominates. Whoever stands in for the head of another one says for which of them. */
@Component
public class NominatingOffice {

    private final CurrentUser currentUser;

    NominatingOffice(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @return every Kanim whose Inteldakim the person heads today, usually one */
    public List<OfficeCode> choices() {
        return currentUser.officesAs(Role.INTEL);
    }

    /**
     * @param chosen code of the office; may be absent for whoever heads one only
     * @throws InvalidInputException when the person heads none, or has not chosen one of several
     */
    public OfficeCode of(Optional<String> chosen) {
        var choices = choices();
        if (choices.isEmpty()) {
            throw new InvalidInputException(
                    "Usulan angkatan hanya dapat dibuat oleh kepala Inteldakim Kanim. Masuk dengan akun yang sesuai.");
        }
        if (chosen.isEmpty() && choices.size() > 1) {
            throw new InvalidInputException("office", "Pilih Kanim yang mengusulkan.");
        }
        return choices.stream()
                .filter(office -> chosen.map(office.value()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "office", "Anda bukan kepala Inteldakim Kanim itu. Pilih Kanim dari daftar."));
    }
}
