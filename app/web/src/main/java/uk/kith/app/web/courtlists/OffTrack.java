package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.court.engine.standing.Track;

/**
 * How a row of the court list stands, on the page and in files. What was agreed between people is
 * no date of the court, and is missed all the same.
 */
public final class OffTrack {

  private OffTrack() {}

  /** In a few words, as a tag. */
  public static String words(Track track, NextStepCell step) {
    return isAgreedStepAlone(track, step) ? "Agreed step late" : track.words();
  }

  /** Nothing but an agreed step was missed. */
  public static boolean isAgreedStepAlone(Track track, NextStepCell step) {
    return track == Track.NONE_MISSED && step.isAgreedAndLate();
  }

  /**
   * That all of the planning estimate of an open case lies after the limit: "Planning estimate 12
   * Jan 2015 to 4 May 2015, after the limit of 27 Nov 2014." That misses no date and puts nobody
   * among those at risk, for which a hearing is listed after the limit (R-COURT-17); a case on one
   * of the two lists has its reason there. Null where there is nothing to say.
   */
  public static @Nullable String estimate(ChildInProceedings child) {
    PlanningEstimate estimate = child.finalHearingForecast();
    LocalDate limit = child.limit();
    Track track = child.track();
    return estimate == null
            || limit == null
            || child.disposedOn() != null
            || track.isAtRisk()
            || track.isMissingTimetable()
            || !estimate.p10().isAfter(limit)
        ? null
        : "Planning estimate "
            + Dates.shortDay(estimate.p10())
            + " to "
            + Dates.shortDay(estimate.p90())
            + ", after the limit of "
            + Dates.shortDay(limit)
            + ".";
  }

  /**
   * How long proceedings have gone on: "Week 21" of those whose weeks the law counts, "Open 3
   * weeks" of others, to which the 26 weeks of Part 4 are nothing (R-COURT-01).
   */
  public static String weeks(ChildInProceedings child) {
    Integer week = child.week();
    Integer elapsed = child.weeksElapsed();
    if (week == null || elapsed == null) {
      return "Not issued";
    }
    return child.limit() != null
        ? "Week " + week
        : elapsed == 0 ? "Open less than a week" : "Open " + Numbers.many(elapsed, "week");
  }

  /** When the final hearing is or was: "Held 30 September 2014" once it is over (R-COURT-17). */
  public static String finalHearing(ChildInProceedings child) {
    ListedFor ahead = child.finalHearing();
    LocalDate held = child.finalHearingHeldOn();
    return ahead != null
        ? Dates.days(ahead.on(), ahead.endsOn())
        : held == null ? "Not listed" : "Held " + Dates.day(held);
  }

  /** Of a row of which no finding speaks. */
  public static String nothingMissed(NextStepCell step) {
    return step.isAgreedAndLate()
        ? "No date of the court or the rules has been missed so far."
        : "No date has been missed so far.";
  }
}
