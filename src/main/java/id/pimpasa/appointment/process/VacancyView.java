package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.VacantVillages;
import org.springframework.stereotype.Component;

/** A vacancy as forms show it. */
@Component
class VacancyView {

    private static final String NONE_LEFT = "Semua desa sudah memiliki petugas. Selesaikan langkah ini.";

    private final VacantVillages vacantVillages;
    private final TermView view;

    VacancyView(VacantVillages vacantVillages, TermView view) {
        this.vacantVillages = vacantVillages;
        this.view = view;
    }

    /** @return the villages that still have nobody */
    String villages(String vacancyId) {
        var vacant = vacantVillages.stillVacant(vacancyId);
        return vacant.isEmpty() ? NONE_LEFT : view.namesOf(vacant);
    }
}
