package uk.kith.court.engine.direction;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.WorkingCalendar;

/**
 * The court's standard directions and when each falls due before a hearing, where the judge has
 * ordered nothing else (R-COURT-23, HMCTS standard directions). An order always overrides.
 */
public enum StandardDirection {
  DOCUMENTS_TO_ALL_PARTIES("Send documents to all parties", Assignee.LOCAL_AUTHORITY, 2, 16),
  MISSING_ANNEX("Send the missing annex", Assignee.LOCAL_AUTHORITY, 2, 16),
  BUNDLE("File the bundle", Assignee.LOCAL_AUTHORITY, 2, 16),
  TRANSLATED_DOCUMENTS("Send translated documents", Assignee.LOCAL_AUTHORITY, 2, 16),
  CASE_SUMMARY("File the case summary", Assignee.LOCAL_AUTHORITY, 1, 12),
  RESPONSE_TO_THRESHOLD("Respond to threshold", Assignee.PARENTS_AND_RESPONDENTS, 3, 12),
  GUARDIANS_ANALYSIS("File the guardian's analysis", Assignee.CAFCASS, 1, 12),
  ADVOCATES_MEETING("Hold the advocates' meeting", Assignee.ALL_PARTIES, 2, 16);

  private final String words;
  private final Assignee assignee;
  private final int workingDaysBefore;
  private final LocalTime time;

  StandardDirection(String words, Assignee assignee, int workingDaysBefore, int hour) {
    this.words = words;
    this.assignee = assignee;
    this.workingDaysBefore = workingDaysBefore;
    this.time = LocalTime.of(hour, 0);
  }

  public String words() {
    return words;
  }

  public Assignee assignee() {
    return assignee;
  }

  /**
   * The last day for it before a hearing that begins on {@code hearing}.
   *
   * @param advocatesBeforeResolution when advocates meet before it at the latest if it is an issues
   *     resolution hearing, for which the outline has a figure of its own (R-COURT-15)
   */
  public DueDate dueBefore(LocalDate hearing, HearingType type, DueDate advocatesBeforeResolution) {
    return this == ADVOCATES_MEETING && type == HearingType.ISSUE_RESOLUTION
        ? advocatesBeforeResolution
        : WorkingCalendar.englandAndWales().workingDaysBefore(hearing, workingDaysBefore);
  }

  public LocalTime time() {
    return time;
  }

  /**
   * Which step of the timeline it orders before a hearing of a kind; null for none of them. The
   * rules know advocates' meetings before the case management hearing and before the issues
   * resolution hearing (R-COURT-12, R-COURT-15).
   */
  public @Nullable Purpose purposeBefore(HearingType hearing) {
    if (this != ADVOCATES_MEETING) {
      return null;
    }
    return switch (hearing) {
      case CASE_MANAGEMENT -> Purpose.ADVOCATES_BEFORE_MANAGEMENT;
      case ISSUE_RESOLUTION -> Purpose.ADVOCATES_BEFORE_RESOLUTION;
      default -> null;
    };
  }
}
