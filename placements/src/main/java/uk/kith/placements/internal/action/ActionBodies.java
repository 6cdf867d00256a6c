package uk.kith.placements.internal.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.engine.action.ActionState;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.internal.facts.Body;

/** Bodies of the requests about actions, as received. */
public final class ActionBodies {

  private ActionBodies() {}

  /**
   * What is to be done, whose it is, by when; all three are required.
   *
   * @param setOn the day on which it was agreed; default the business date, in a meeting its day
   */
  public record Terms(
      @Nullable String what,
      @Nullable String owner,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate setOn) {

    public ActionTerms terms() {
      String said = Body.required("what", what);
      String whose = Body.required("owner", owner);
      LocalDate due = Body.required("dueOn", dueOn);
      if (said.strip().length() > ActionTerms.MOST_WHAT) {
        throw new Invalid("what", "too-long", "At most " + ActionTerms.MOST_WHAT + " letters");
      }
      if (whose.strip().length() > ActionTerms.MOST_OWNER) {
        throw new Invalid("owner", "too-long", "At most " + ActionTerms.MOST_OWNER + " letters");
      }
      return new ActionTerms(said, whose, due);
    }
  }

  /**
   * How it ended.
   *
   * @param how DONE or WITHDRAWN
   * @param on default the business date
   */
  public record End(@Nullable ActionState how, @Nullable LocalDate on) {

    ActionState end() {
      ActionState end = Body.required("how", how);
      if (end == ActionState.OPEN) {
        throw new Invalid("how", "not-an-end", "how is DONE or WITHDRAWN");
      }
      return end;
    }
  }

  /** The id that was assigned. */
  public record Made(ActionId id) {}
}
