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

  /** Where a search stands. */
  public enum Status {
    OPEN,
    RESERVED,
    PLACED,
    CLOSED
  }

  /** Places held for children of the search. */
  public record Reservation(
      ReservationId id,
      HouseholdId householdId,
      List<ChildId> children,
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
   * @param checks what whoever gave it had before them
   * @param open what the rule names besides
   * @param notDone what of that they said was not done; of the rest nobody said anything
   * @param children for whom it was given; empty for all children of the search
   */
  public record Approval(
      HouseholdId householdId,
      RuleId rule,
      String by,
      String post,
      LocalDate on,
      String reasons,
      List<ApprovalCheck> checks,
      List<ApprovalCheck> open,
      List<ApprovalCheck> notDone,
      List<ChildId> children) {
    public Approval {
      checks = List.copyOf(checks);
      open = List.copyOf(open);
      notDone = List.copyOf(notDone);
      // runs stored before it was told
      children = children == null ? List.of() : List.copyOf(children);
    }

    /** Whether it was given for a child of the search. */
    public boolean isFor(ChildId child) {
      return children.isEmpty() || children.contains(child);
    }

    private ApprovalAnswers answers() {
      return new ApprovalAnswers(Set.copyOf(checks), Set.copyOf(notDone));
    }
  }

  /**
   * Whether one rule is approved for a home and for each of some children, with whatever was before
   * whoever gave it.
   */
  public static boolean isGiven(
      Collection<Approval> given, HouseholdId home, RuleId rule, Collection<ChildId> moving) {
    return !moving.isEmpty()
        && moving.stream()
        .allMatch(
            child ->
                given.stream()
                    .anyMatch(
                        each ->
                            each.householdId().equals(home)
                                && each.rule().equals(rule)
                                && each.isFor(child)));
  }

  /**
   * What was approved for a home and children so far, whatever day it bears: for a place to be
   * held.
   */
  public Map<RuleId, ApprovalAnswers> approvedFor(HouseholdId home, Collection<ChildId> moving) {
    return approvedFor(home, moving, LocalDate.MAX);
  }

  /**
   * What was approved for a home by a day, by rule; of several approvals of one rule the later adds
   * to the earlier, or says otherwise. What was approved for one child is not approved for another:
   * it is told only where it is given for each of those who move in.
   *
   * @param moving children of the search
   */
  public Map<RuleId, ApprovalAnswers> approvedFor(
      HouseholdId home, Collection<ChildId> moving, LocalDate day) {
    Map<RuleId, ApprovalAnswers> approved = null;
    for (ChildId child : moving) {
      Map<RuleId, ApprovalAnswers> its = approvedFor(home, child, day);
      if (approved == null) {
        approved = its;
      } else {
        approved.keySet().retainAll(its.keySet());
        approved.replaceAll((rule, answers) -> answers.and(its.getOrDefault(rule, answers)));
      }
    }
    return approved == null ? Map.of() : approved;
  }

  private Map<RuleId, ApprovalAnswers> approvedFor(HouseholdId home, ChildId child, LocalDate day) {
    Map<RuleId, ApprovalAnswers> approved = new HashMap<>();
    approvals.stream()
        .filter(each -> each.householdId().equals(home) && !each.on().isAfter(day))
        .filter(each -> each.isFor(child))
        .forEach(each -> approved.merge(each.rule(), each.answers(), ApprovalAnswers::then));
    return approved;
  }
}
