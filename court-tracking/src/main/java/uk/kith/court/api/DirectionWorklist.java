package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/**
 * The directions of every case: what is due, what is late, and how many were met on time. Cases of
 * which the caller may see no child are absent from lists and counts.
 */
public interface DirectionWorklist {

  /** Of open cases, but for {@link DirectionFilter.When#ALL}. */
  Page<DirectionLine> list(
      DirectionFilter filter, Sort<DirectionSort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file; audited with the filter and the count. */
  void export(
      DirectionFilter filter,
      Sort<DirectionSort> sort,
      LocalDate asOf,
      Consumer<List<DirectionLine>> taker);

  /** How many of open cases are late, and how many are due until Sunday, whoever's they are. */
  Counts count(LocalDate asOf);

  /** Directions that nobody has filed anything for. */
  record Counts(long late, long thisWeek) {}

  /**
   * The authority's compliance (R-COURT-24), cases that ended included; the directions are gone
   * through once for all periods.
   *
   * @param periods in which directions fell due; the answer is in their order
   */
  List<ComplianceView> compliance(List<DateRange> periods, LocalDate asOf);
}
