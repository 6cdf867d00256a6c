package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/**
 * Children accommodated under section 20 (legal status V2) about whom no proceedings are open, by
 * length: no court asks after them, so this list does (R-COURT-30, -31).
 */
public interface AccommodatedChildren {

  /**
   * Which of them.
   *
   * @param fromWeeks only those who are so for this many weeks or more; 0 for all
   * @param team null for all
   * @param text every word of it stands in the child's name or number; null for all
   */
  record Filter(int fromWeeks, @Nullable String team, @Nullable String text) {}

  Page<AccommodatedLine> list(
      Filter filter, Sort<AccommodatedSort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file; audited with the count. */
  void export(
      Filter filter,
      Sort<AccommodatedSort> sort,
      LocalDate asOf,
      Consumer<List<AccommodatedLine>> taker);

  /** How many of all there are, from how many weeks on each: in the order asked for. */
  List<Long> count(List<Integer> fromWeeks, LocalDate asOf);
}
