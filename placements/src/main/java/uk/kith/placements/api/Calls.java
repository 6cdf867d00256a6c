package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.SpokenWith;

/**
 * Who was rung about a home for a search, and what they answered. A call is never edited: one that
 * was recorded in error is withdrawn.
 */
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
   * @param acceptance why the note is kept though it seems to name another child (R-MATCH-15)
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
      @Nullable LocalTime ringBackAt,
      Acceptance acceptance) {}

  /** The id of a call. */
  record CallId(UUID value) implements Id {
    public static CallId of(String text) {
      return new CallId(UUID.fromString(text));
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** Why a call that was recorded in error counts no longer. */
  record Withdrawn(String why, String by, Instant at) {}

  /**
   * A call as recorded.
   *
   * @param ringBackAt day and time in London at which they wish to be rung again; null when left
   *     open, and for every answer but one
   * @param withdrawn null while it counts
   */
  record CallView(
      CallId id,
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
      Instant recordedAt,
      @Nullable Withdrawn withdrawn) {}

  /**
   * @throws uk.kith.kernel.service.Conflict {@code search-closed} when the search has ended
   * @throws uk.kith.kernel.service.Refused when the note seems to name another child, unless that
   *     is accepted
   */
  void record(RecordCall command);

  /**
   * Takes back a call that was recorded in error, also after the search has ended: it counts no
   * longer, and stays on record with the reason.
   *
   * @throws uk.kith.kernel.service.NotFound when the search has no such call, or the caller may not
   *     see its home
   * @throws uk.kith.kernel.service.Conflict {@code call-withdrawn} when somebody did before
   * @throws uk.kith.kernel.service.Refused when the reason seems to name another child, unless that
   *     is accepted (R-MATCH-15)
   */
  void withdraw(SearchId search, CallId call, String why, Acceptance acceptance);

  /**
   * Those that count, newest first; calls about homes that the caller may not see are absent, here
   * and below.
   */
  List<CallView> listCalls(SearchId search);

  /** With those that were withdrawn, newest first. */
  List<CallView> listAllCalls(SearchId search);

  /** Calls of many searches that count, newest first, in one go. */
  List<CallView> findCalls(Collection<SearchId> searches);
}
