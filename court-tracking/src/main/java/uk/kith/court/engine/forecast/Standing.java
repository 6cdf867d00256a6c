package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What tells cases apart for the forecast: the stages, where no final hearing stands or did. */
enum Standing {
  ISSUED,
  AFTER_CASE_MANAGEMENT,
  AFTER_ISSUES_RESOLUTION,
  AFTER_FINAL_HEARING,
  /** A final hearing was put off and none is listed. */
  PUT_OFF,
  LISTED;

  static final int LONGEST_LEAD_WEEKS = 52;
  static final int LONGEST_WEEKS = 156;
  static final int MOST_SETBACKS = 2;

  static Standing of(Situation situation) {
    if (situation.isListed()) {
      return LISTED;
    }
    if (situation.putOffFrom() != null) {
      return PUT_OFF;
    }
    return switch (situation.stage()) {
      case SUBMITTED, ISSUED -> ISSUED;
      case AFTER_CASE_MANAGEMENT -> AFTER_CASE_MANAGEMENT;
      case AFTER_ISSUES_RESOLUTION -> AFTER_ISSUES_RESOLUTION;
      case AFTER_FINAL_HEARING -> AFTER_FINAL_HEARING;
      case DISPOSED_OF -> throw new IllegalArgumentException("disposed of, so not to be estimated");
    };
  }

  /** Weeks until the listed day, since the hearing, or else since issue. */
  static int weeks(Situation situation) {
    return switch (of(situation)) {
      case LISTED -> Math.min(leadDays(situation) / 7, LONGEST_LEAD_WEEKS);
      case AFTER_FINAL_HEARING -> Math.min(sinceHearing(situation) / 7, LONGEST_WEEKS);
      default -> Math.min(situation.weeksElapsed(), LONGEST_WEEKS);
    };
  }

  /** Days until the listed day; 0 where it passed and nobody recorded what became of it. */
  static int leadDays(Situation situation) {
    LocalDate listed = situation.listedUntil();
    return listed == null
        ? 0
        : (int) Math.max(0, ChronoUnit.DAYS.between(situation.asOf(), listed));
  }

  /** Adjournments and extensions; more than two count as two. */
  static int setbacks(Situation situation) {
    return Math.min(situation.adjournments() + situation.extensions(), MOST_SETBACKS);
  }

  /** The same before the hearing that was put off last. */
  static int setbacksBefore(Situation situation) {
    return Math.max(
        0, Math.min(situation.adjournments() + situation.extensions() - 1, MOST_SETBACKS));
  }

  private static int sinceHearing(Situation situation) {
    LocalDate heard = situation.heardUntil();
    return heard == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(heard, situation.asOf()));
  }
}
