package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.DateRange;

/** Hearings of all cases of which the caller may see a child, by day. */
public interface HearingList {

  /**
   * Those that are listed for a day of the period, or were held on it, as it is known on a day;
   * what was put off is absent, and so is what is still listed for a day after its case has ended.
   * By day and time, those without a time last. Audited with the count.
   */
  List<HearingLine> between(DateRange period, CourtFilter filter, LocalDate asOf);

  /**
   * Those of open cases whose last day is over and of which nobody recorded whether they were held
   * or put off (R-COURT-19), the longest over first. Audited with the count.
   */
  List<HearingLine> unrecorded(CourtFilter filter, LocalDate asOf);
}
