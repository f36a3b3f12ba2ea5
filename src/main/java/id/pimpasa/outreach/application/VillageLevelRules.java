package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.GoalScores;
import id.pimpasa.outreach.domain.LevelFinding;
import java.util.List;

/** The decision table for a village's level, asked outside the process of a visit. */
public interface VillageLevelRules {

    List<LevelFinding> findingsOf(GoalScores scores);
}
