package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem;

/**
 * Everything dated that is still to be done on a day: reviews of carers, temporary approvals,
 * places, visits, plans, notices, decisions. Only what is current on the day counts, and placements
 * to come. What is late comes first; in it, and in what is due, children without a social worker,
 * then by day. What nobody can tell comes last.
 */
public interface DueList {

  Page<DueLine> listDue(DueFilter filter, Sort<DueSort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file, handed over in batches; audited with the filter and the count. */
  void exportDue(
      DueFilter filter, Sort<DueSort> sort, LocalDate asOf, Consumer<List<DueLine>> taker);

  /**
   * Of one household and of the placements in it.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of it
   */
  List<DueLine> dueOf(HouseholdId id, LocalDate asOf);

  /**
   * Of one child and of where it lives.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  List<DueLine> dueOf(ChildId id, LocalDate asOf);

  /**
   * What rules say against what was recorded of a household: changes of terms that came too early,
   * extensions of a temporary approval (R-PLACE-12, -15 and -17).
   */
  List<Finding> findingsOf(HouseholdId id, LocalDate asOf);

  /**
   * A line of the list.
   *
   * @param household the household it is about, or where the child lives; null when there is none,
   *     or the caller may not know of it
   * @param child null when it is about a household alone
   * @param worker whose work it is: of a child its social worker, and nobody else; of a household
   *     alone its supervising worker; null when not known
   * @param team of the same; null when not known
   */
  record DueLine(
      DueItem item,
      DueGroup group,
      @Nullable HouseholdId household,
      @Nullable ChildId child,
      @Nullable String worker,
      @Nullable String team) {

    /** Whether it is about a child who has no social worker. */
    public boolean hasNobodyAllocated() {
      return child != null && worker == null;
    }
  }
}
