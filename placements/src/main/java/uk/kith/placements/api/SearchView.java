package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.asking.ApprovalAnswers;
import uk.kith.placements.engine.asking.ApprovalCheck;

/**
 * A search as a page shows it.
 *
 * @param number the authority's running number, such as 2014-0187
 * @param closedReason why it ended; null while open
 * @param approvals in the order in which they were given
 */
public record SearchView(
    SearchId id,
    String number,
    List<ChildId> children,
    LocalDate openedOn,
    LocalDate neededFrom,
    SearchKind kind,
    Together together,
    Status status,
    @Nullable LocalDate closedOn,
    @Nullable String closedReason,
    List<Reservation> reservations,
    List<Approval> approvals,
    long version) {

  public SearchView {
    children = List.copyOf(children);
    reservations = List.copyOf(reservations);
    approvals = List.copyOf(approvals);
  }

  /** Still looks for a home for one of its children, or holds one. */
  public boolean isOpen() {
    return status == Status.OPEN || status == Status.RESERVED;
  }

  /**
   * Whether it may still be written down what was considered: while it goes on, and after the
   * placement began in spite of it, in an emergency or with a reason.
   */
  public boolean takesConsiderations() {
    return isOpen() || status == Status.PLACED;
  }

  /** Places that so many of its children use: of a parent and child one (R-PLACE-39). */
  public int placesFor(int some) {
    return kind == SearchKind.PARENT_AND_CHILD ? 1 : some;
  }

  /** Where a search stands. */
  public enum Status {
    OPEN,
    RESERVED,
    PLACED,
    CLOSED
  }

  /**
   * Places held for children of the search.
   *
   * @param places so many: a parent and child hold one (R-PLACE-39)
   */
  public record Reservation(
      ReservationId id,
      HouseholdId householdId,
      List<ChildId> children,
      int places,
      Instant expiresAt,
      String reservedBy,
      String reasons) {
    public Reservation {
      children = List.copyOf(children);
    }
  }

  /**
   * An approval given for one household and one rule.
   *
   * @param children whom it is given for, as far as the reader may know of them; empty of an
   *     approval from before children were named, which is for all of the search
   * @param checks what whoever gave it had before them
   * @param open what the rule names besides
   * @param notDone what of that they said was not done; of the rest nobody said anything
   */
  public record Approval(
      HouseholdId householdId,
      List<ChildId> children,
      RuleId rule,
      String by,
      String post,
      LocalDate on,
      String reasons,
      List<ApprovalCheck> checks,
      List<ApprovalCheck> open,
      List<ApprovalCheck> notDone) {
    public Approval {
      // What was stored with a run before children were named has none.
      children = children == null ? List.of() : List.copyOf(children);
      checks = List.copyOf(checks);
      open = List.copyOf(open);
      notDone = List.copyOf(notDone);
    }

    /**
     * Whether it is given for each of some children of the search: what is approved for one says
     * nothing of a brother or sister.
     */
    public boolean covers(Collection<ChildId> some) {
      return children.isEmpty() || children.containsAll(some);
    }

    /** The same for what a rule asks of a home. */
    public boolean covers(RuleId asked, HouseholdId home, Collection<ChildId> some) {
      return rule.equals(asked) && householdId.equals(home) && covers(some);
    }

    private ApprovalAnswers answers() {
      return new ApprovalAnswers(Set.copyOf(checks), Set.copyOf(notDone));
    }
  }

  /**
   * What was approved for children in a home so far, whatever day it bears: for a place to be held.
   */
  public Map<RuleId, ApprovalAnswers> approvedFor(HouseholdId home, Collection<ChildId> moving) {
    return approvedFor(home, moving, LocalDate.MAX);
  }

  /**
   * What was approved for a home by a day, by rule; of several approvals of one rule the later adds
   * to the earlier, or says otherwise.
   *
   * @param moving all who move in: an approval given for some of them is none for them together
   */
  public Map<RuleId, ApprovalAnswers> approvedFor(
      HouseholdId home, Collection<ChildId> moving, LocalDate day) {
    Map<RuleId, ApprovalAnswers> approved = new HashMap<>();
    approvals.stream()
        .filter(
            each ->
                each.householdId().equals(home) && each.covers(moving) && !each.on().isAfter(day))
        .forEach(each -> approved.merge(each.rule(), each.answers(), ApprovalAnswers::then));
    return approved;
  }
}
