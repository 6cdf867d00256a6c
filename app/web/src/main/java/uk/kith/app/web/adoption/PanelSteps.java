package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.matching.engine.adoption.LinkStep;

/**
 * What is done with a family before a panel and what is missing: the four steps before a placement
 * is proposed (R-ADOPT-09) and the placement report with the time to comment on it (R-ADOPT-10), as
 * columns of an agenda or as sentences. Pure functions.
 */
final class PanelSteps {

  /** What the columns are of, in the order of {@link #cells}. */
  static final List<String> HEADS =
      List.of(
          "Permanence report",
          "Family met",
          "Views, on contact too",
          "Counselling offered",
          "Placement report");

  private static final String MISSING = "Not recorded";

  private PanelSteps() {}

  /**
   * @param day of the panel to which the link is booked; null while it is booked to none
   */
  static List<String> cells(
      Map<LinkStep, LocalDate> done, @Nullable LocalDate day, AdoptionPolicy policy) {
    List<String> cells = new ArrayList<>();
    for (LinkStep step : LinkStep.values()) {
      if (step.isBeforeProposal()) {
        LocalDate on = done.get(step);
        cells.add(on == null ? MISSING : Dates.day(on));
      }
    }
    LocalDate given = done.get(LinkStep.PLACEMENT_REPORT_GIVEN);
    cells.add(
        given == null
            ? "Not given yet"
            : "Given " + Dates.day(given) + ", comments " + until(given, day, policy));
    return cells;
  }

  /**
   * @param day as of {@link #cells}
   */
  static List<String> says(
      Map<LinkStep, LocalDate> done, @Nullable LocalDate day, AdoptionPolicy policy) {
    List<String> says = new ArrayList<>();
    String missing =
        Arrays.stream(LinkStep.values())
            .filter(step -> step.isBeforeProposal() && !done.containsKey(step))
            .map(step -> Words.within(step.words()))
            .collect(Collectors.joining("; "));
    says.add(
        missing.isEmpty()
            ? "All four steps before the proposal are recorded (R-ADOPT-09)."
            : "Not recorded: " + missing + " (R-ADOPT-09).");
    LocalDate given = done.get(LinkStep.PLACEMENT_REPORT_GIVEN);
    says.add(
        given == null
            ? "The family does not have the placement report yet (R-ADOPT-10)."
            : "The family may comment on the placement report "
                + until(given, day, policy)
                + " (R-ADOPT-10).");
    return says;
  }

  private static String until(LocalDate given, @Nullable LocalDate day, AdoptionPolicy policy) {
    LocalDate until =
        WorkingCalendar.englandAndWales()
            .workingDaysAfter(given, policy.commentWorkingDays())
            .date();
    return "until "
        + Dates.day(until)
        + (day != null && day.isBefore(until) ? ", after this panel" : "");
  }
}
