package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.VisitSettings;
import id.pimpasa.platform.process.ProcessBean;

/** When villages are rated anew. The engine asks for the schedule when the model is deployed. */
@ProcessBean("ratingCycle")
public class RatingCycle {

    private final VisitSettings settings;
    private final RepetitionFromTomorrow repetition;

    RatingCycle(VisitSettings settings, RepetitionFromTomorrow repetition) {
        this.settings = settings;
        this.repetition = repetition;
    }

    public String schedule() {
        return repetition.at(settings.index().ratedAgainAt(), settings.index().ratedAgainEvery());
    }
}
