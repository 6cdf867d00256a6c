package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.engine.Together;

/**
 * Brothers and sisters of one search who are looked for apart from now on: some go on in a search
 * of their own, and both know each other (R-MATCH-16; Children Act 1989, section 22C(8)(c)). Calls,
 * referrals, approvals and reservations stay with the search in which they were made; calls of
 * before are read with the other one, too, and what was considered of a child goes along.
 */
public interface SearchPartings {

  /**
   * Who goes on in a search of their own, and why.
   *
   * @param together how those who leave are to be placed; null for as before
   * @param remaining how those who stay are to be placed; null for as before
   * @param reason the decision on brothers and sisters, and why it was taken
   */
  record PartSearch(
      SearchId search,
      List<ChildId> leaving,
      @Nullable Together together,
      @Nullable Together remaining,
      String reason,
      Acceptance acceptance) {
    public PartSearch {
      leaving = List.copyOf(leaving);
    }
  }

  /** A search with those whom it looks for a home for, as far as the reader may know of them. */
  record Sought(SearchId search, String number, List<ChildId> children) {
    public Sought {
      children = List.copyOf(children);
    }
  }

  /**
   * A search that was parted.
   *
   * @param from in which all were looked for before
   * @param into the search of those who left
   * @param by sign-in name of who recorded it
   */
  record Parting(Sought from, Sought into, LocalDate on, String reason, String by) {}

  /**
   * @return the search of those who left
   * @throws uk.kith.kernel.service.Invalid {@code not-waiting} when one is not looked for in it, or
   *     when nobody would leave or stay
   * @throws uk.kith.kernel.service.Conflict {@code place-held} while a place is held for one who
   *     would leave, {@code search-closed}, {@code parent-and-child}
   * @throws uk.kith.kernel.service.Refused when the reason seems to name another child, unless that
   *     is accepted (R-MATCH-15)
   */
  SearchId part(PartSearch command);

  /** In the order of time; those of which the reader may know one side alone are absent. */
  List<Parting> listPartings(SearchId search);
}
