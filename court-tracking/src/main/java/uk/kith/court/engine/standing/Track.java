package uk.kith.court.engine.standing;

/**
 * In which list an open case stands (R-COURT-17). At risk and missing timetable are two lists,
 * never one; nothing here says that a case is safe.
 *
 * <p>Read so: a missing timetable asks for a final hearing that is still to come. A child whose
 * final hearing was held, and whose order may be awaited, is therefore left out of {@link
 * #NO_FINAL_HEARING} from week 20 on, though no final hearing is ahead. Once the limit has passed
 * and the application is still open, it is {@link #LIMIT_PASSED} all the same.
 */
public enum Track {
  /** A final hearing is listed, and its last day is after the limit: at risk. */
  LISTED_AFTER_LIMIT("Listed after the limit"),
  /** No final hearing is ahead, and week 20 has come: missing timetable. */
  NO_FINAL_HEARING("No final hearing listed"),
  /** No final hearing is ahead, and the limit has passed: missing timetable. */
  LIMIT_PASSED("Limit passed"),
  /** On neither list, but some date of the outline, of a direction or of a duty was missed. */
  DATES_MISSED("Dates missed"),
  /** No date was missed, but a hearing is listed for later than the outline says. */
  LISTED_LATE("Hearing listed late"),
  /** No date was missed as far as can be told without the day of issue (R-COURT-02). */
  ISSUE_NOT_KNOWN("Day of issue not known"),
  NONE_MISSED("No date missed so far");

  private final String words;

  Track(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean isAtRisk() {
    return this == LISTED_AFTER_LIMIT;
  }

  public boolean isMissingTimetable() {
    return this == NO_FINAL_HEARING || this == LIMIT_PASSED;
  }
}
