package uk.kith.app.web.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next step in a row: what, whose and by when, with the way to change it. Any list takes it as
 * a value of its own.
 *
 * @param what null when there is none
 * @param whose null when nobody's, as of a step for which a rule names nobody
 * @param by such as "by 3 October 2014, in 3 working days", or that no day is set; null when there
 *     is no step
 * @param due the same day; null when there is none
 * @param late such as "8 days late"; null when it is not, and of a planned step
 * @param byRules true when nobody recorded a next step and this is what comes next by the rules
 * @param href the form for it, which lists open in place; null when the reader changes none
 * @param action such as "Change"
 * @param about whose next step it is, for those who do not see the row
 */
public record NextStepCell(
    @Nullable String what,
    @Nullable String whose,
    @Nullable String by,
    @Nullable LocalDate due,
    @Nullable String late,
    boolean byRules,
    @Nullable String href,
    String action,
    String about) {

  /** Somebody recorded it, and its day has passed. */
  public boolean isAgreedAndLate() {
    return !byRules && late != null;
  }

  /** As files tell it. */
  public String words() {
    if (what == null) {
      return "None recorded";
    }
    return what
        + (whose == null ? "" : ", " + whose)
        + (by == null ? "" : ", " + by)
        + (late == null ? "" : ", " + late)
        + (byRules ? " (by the rules)" : "");
  }
}
