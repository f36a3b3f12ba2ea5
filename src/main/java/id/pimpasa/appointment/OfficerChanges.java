package id.pimpasa.appointment;

import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;

/** What happens to an officer during the term, for other modules to say. Each call returns the id of the term. */
public interface OfficerChanges {

    /**
     * @param until last day away
     * @throws id.pimpasa.platform.error.InvalidInputException if a change of this term is in hand already, or the days
     *     make no sense
     */
    String takesLeave(UserId officer, LocalDate from, LocalDate until, String reason, UserId by);

    /** @throws id.pimpasa.platform.error.InvalidInputException if a change of this term is in hand already */
    String isTransferred(UserId officer, LocalDate on, String reason, UserId by);
}
