package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.SilenceSettings;
import id.pimpasa.platform.process.ProcessBean;

/** When silent villages are looked for. The engine asks for the schedule when the model is deployed. */
@ProcessBean("silenceCycle")
public class SilenceCycle {

    private final SilenceSettings settings;
    private final RepetitionFromTomorrow repetition;

    SilenceCycle(SilenceSettings settings, RepetitionFromTomorrow repetition) {
        this.settings = settings;
        this.repetition = repetition;
    }

    public String schedule() {
        return repetition.at(settings.checkedAt(), settings.checkedEvery());
    }
}
