package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;

/** Why a child lives or lived where it does: each placement with the decision behind it. */
public interface PlacementAccounts {

  /**
   * A placement and its decision.
   *
   * @param household null when the home is not in the register; nobody when its record was deleted
   *     ({@link uk.kith.kernel.service.DeletedRows#isNobody})
   * @param decision null when the placement was recorded without a search
   * @param considerations recorded when it started; null when none were
   * @param heritage how religion, racial origin, culture and language were considered (R-MATCH-04);
   *     null when there is no note, here or with the decision
   * @param accepted rules that were accepted when it started or was recorded
   * @param acceptedReason why; empty when none were accepted
   */
  record PlacementAccount(
      PlacementId id,
      @Nullable HouseholdId household,
      String type,
      LocalDate start,
      @Nullable LocalDate end,
      @Nullable Decided decision,
      @Nullable String considerations,
      @Nullable String heritage,
      List<RuleId> accepted,
      String acceptedReason) {
    public PlacementAccount {
      accepted = List.copyOf(accepted);
    }

    /** Whether the child lives there on a day; the day of a move belongs to the new home. */
    public boolean goesOn(LocalDate day) {
      return !start.isAfter(day) && (end == null || end.isAfter(day));
    }
  }

  /**
   * The reservation that the placement began from.
   *
   * @param accepted rules that were accepted for a reason when places were reserved
   */
  record Decided(
      SearchId search,
      String reasons,
      String by,
      Instant at,
      List<RuleId> accepted,
      String acceptedReason) {
    public Decided {
      accepted = List.copyOf(accepted);
    }
  }

  /**
   * A placement that began.
   *
   * @param household null when the home is not in the register
   * @param search null when it was recorded by hand, or by another system
   */
  record Begun(
      PlacementId id,
      ChildId child,
      @Nullable HouseholdId household,
      @Nullable SearchId search,
      String type,
      LocalDate on) {}

  /**
   * Placements that began from one day to another, both included, and have not ended on the last;
   * the latest first, of one day those recorded last first. Those for adoption are absent for all
   * who may not see them.
   */
  List<Begun> listBegun(LocalDate first, LocalDate last);

  /**
   * Every placement of the child, newest first, of one day that which ended first last; those for
   * adoption are absent for all who may not see them.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  List<PlacementAccount> listAccounts(ChildId child);

  /**
   * Leaves a trace that the record of a decision was written out for a file elsewhere.
   *
   * @param format such as {@code docx}
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the placement
   */
  void noteWrittenOut(PlacementId id, String format);
}
