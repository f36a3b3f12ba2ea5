package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.VillageCriterion;
import java.util.Collection;

/** The decision table for villages. */
public interface VillageScores {

    /** @return points of the criteria that a village meets, 0 to 100 */
    int of(Collection<VillageCriterion> criteria);
}
