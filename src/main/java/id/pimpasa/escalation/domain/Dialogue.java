package id.pimpasa.escalation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** What the reporter is told, and what they added later. */
@Embeddable
class Dialogue {

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ReporterMessage> messages = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Addition> additions = new ArrayList<>();

    void tell(ReporterMessage message) {
        messages.add(message);
    }

    void take(Addition addition) {
        additions.add(addition);
    }

    List<ReporterMessage> messages() {
        return List.copyOf(messages);
    }

    List<Addition> additions() {
        return List.copyOf(additions);
    }
}
