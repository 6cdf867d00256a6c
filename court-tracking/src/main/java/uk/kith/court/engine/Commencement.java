package uk.kith.court.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when proceedings run. Time runs from issue, not from submission, receipt or the first
 * hearing (R-COURT-02): a submission stands in only until the issue is known.
 *
 * @param issuedOn null when the court's issue is not known (yet)
 * @param submittedOn null when not known; needed when {@code issuedOn} is null
 */
public record Commencement(@Nullable LocalDate issuedOn, @Nullable LocalDate submittedOn) {

  public Commencement {
    if (issuedOn == null && submittedOn == null) {
      throw new IllegalArgumentException("proceedings need a day of issue or of submission");
    }
    if (issuedOn != null && submittedOn != null && issuedOn.isBefore(submittedOn)) {
      throw new IllegalArgumentException(
          "issued on " + issuedOn + " before it was submitted on " + submittedOn);
    }
  }

  /** The day from which time is counted. */
  public LocalDate day() {
    if (issuedOn != null) {
      return issuedOn;
    }
    if (submittedOn == null) {
      throw new IllegalStateException("proceedings without any date");
    }
    return submittedOn;
  }

  /** As it was known on a day: an issue that came later had not happened yet. */
  public Commencement knownOn(LocalDate day) {
    return submittedOn != null && issuedOn != null && issuedOn.isAfter(day)
        ? new Commencement(null, submittedOn)
        : this;
  }

  /**
   * From when the weeks of a child run who joined the proceedings: the application is about the
   * child only from that day (R-COURT-01, R-COURT-08). Before the issue is known it is as
   * provisional as theirs.
   *
   * @param day null for a child who is in them from the beginning
   */
  public Commencement joinedOn(@Nullable LocalDate day) {
    if (day == null || !day.isAfter(day())) {
      return this;
    }
    return isProvisional() ? new Commencement(null, day) : new Commencement(day, null);
  }

  /** Counted from a submission, so that the issue will move every date (R-COURT-02). */
  public boolean isProvisional() {
    return issuedOn == null;
  }
}
