package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How planning estimates of final hearings did: the authority's own cases as they stood a while
 * ago, estimated from what was known then and compared with what came. It counts every care case of
 * the authority; nothing of it leads to a child.
 */
public interface EstimateCheck {

  /** As it is known on a day: estimates of each month of the year that ended a year before it. */
  Outcome check(LocalDate asOf);

  /** For whom estimates are judged. */
  enum Group {
    ALL,
    /** A final hearing was listed on the day of the estimate. */
    LISTED,
    /** None was. */
    UNLISTED
  }

  /**
   * What came of it.
   *
   * @param firstOrigin the first day on which estimates were made
   * @param lastOrigin the last
   * @param origins on how many days
   * @param concluded children of the authority whose case had concluded by {@code asOf}
   * @param tooFew so few estimates can be judged that the figures say nothing
   */
  record Outcome(
      LocalDate asOf,
      LocalDate firstOrigin,
      LocalDate lastOrigin,
      int origins,
      int concluded,
      boolean tooFew,
      List<Line> lines) {

    public Outcome {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Errors are average days between a guess and what came, early or late alike; each is null
   * without an estimate that can be judged.
   *
   * @param estimates those of which it is known what came
   * @param stillOpen those of which it is not
   * @param heldPercent share of what came within the interval; 80 is promised
   * @param estimateDays of the planning estimate
   * @param issuePlus26Days of the guess "issue and 26 weeks"
   * @param listedDays of the guess "the listed day", or issue and 26 weeks where none was listed
   */
  record Line(
      Group group,
      int estimates,
      int stillOpen,
      @Nullable Double heldPercent,
      @Nullable Double estimateDays,
      @Nullable Double issuePlus26Days,
      @Nullable Double listedDays) {}
}
