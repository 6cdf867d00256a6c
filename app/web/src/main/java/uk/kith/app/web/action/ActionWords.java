package uk.kith.app.web.action;

import java.time.LocalDate;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Tag;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.engine.action.ActionState;

/** Actions as pages and minutes say them. */
public final class ActionWords {

  private ActionWords() {}

  /** "Ring the school: A. Khan". */
  static String what(ActionView action) {
    return action.what() + ": " + action.owner();
  }

  /** "Open, by 3 October 2014, in 3 working days", "Done on 12 September 2014". */
  static String when(ActionView action, LocalDate asOf) {
    return action.endedOn() == null
        ? "Open, by " + Dates.dayAndDue(action.dueOn(), asOf)
        : state(action, asOf);
  }

  /** "Open", "8 days late", "Done on 12 September 2014". */
  public static String state(ActionView action, LocalDate asOf) {
    LocalDate ended = action.endedOn();
    if (ended != null) {
      return action.state().words() + " on " + Dates.day(ended);
    }
    String late = Dates.late(action.dueOn(), asOf);
    return late == null ? action.state().words() : "Open, " + late;
  }

  public static Tag tag(ActionView action, LocalDate asOf) {
    Tag.Colour colour =
        action.state() != ActionState.OPEN
            ? Tag.Colour.GREY
            : action.dueOn().isBefore(asOf) ? Tag.Colour.RED : Tag.Colour.BLUE;
    return new Tag(state(action, asOf), colour);
  }
}
