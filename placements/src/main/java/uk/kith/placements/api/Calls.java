package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.SpokenWith;

/** Who was rung about a home for a search, and what they answered. */
public interface Calls {

  /**
   * Records a call.
   *
   * @param why why the answer was no; null for every other answer
   * @param note what else was said; required when the reason is another one
   * @param on null for the business date
   * @param at time in London; null for now
   * @param ringBackOn the day on which they wish to be rung again; null for the day of the call, or
   *     the next one when the time is not after that of the call
   * @param ringBackAt at which time in London; null when left open
   */
  record RecordCall(
      SearchId search,
      HouseholdId household,
      SpokenWith spokenWith,
      CallAnswer answer,
      @Nullable Declined why,
      @Nullable String note,
      @Nullable LocalDate on,
      @Nullable LocalTime at,
      @Nullable LocalDate ringBackOn,
      @Nullable LocalTime ringBackAt) {}

  /**
   * A call as recorded.
   *
   * @param ringBackAt day and time in London at which they wish to be rung again; null when left
   *     open, and for every answer but one
   */
  record CallView(
      SearchId search,
      HouseholdId household,
      SpokenWith spokenWith,
      CallAnswer answer,
      @Nullable Declined why,
      @Nullable String note,
      LocalDate on,
      LocalTime at,
      @Nullable LocalDateTime ringBackAt,
      String by,
      Instant recordedAt) {}

  /**
   * @throws uk.kith.kernel.service.Conflict {@code search-closed} when the search has ended
   */
  void record(RecordCall command);

  /** Newest first; calls about homes that the caller may not see are absent. */
  List<CallView> listCalls(SearchId search);

  /** Calls of many searches, newest first, in one go. */
  List<CallView> findCalls(Collection<SearchId> searches);
}
