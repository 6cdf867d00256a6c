package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.asking.OrderOfConsideration;
import uk.kith.placements.internal.life.Lived.Stay;

/** What the register knows of what things due hang on. */
final class DueRows {

  private DueRows() {}

  /**
   * A placement that goes on, or is to come; and one that is over, when it is recorded how the
   * authority ended it.
   *
   * @param chosen from a reservation; otherwise it was recorded after the event
   * @param writtenSoon somebody wrote it down here by hand, soon after it began (ADR 67)
   * @param careChosen so was the first placement of this period of care
   * @param movedIn the child came from another placement on the first day, also where care began
   *     with that one on the same day
   * @param careBefore when an earlier period of care ended; null when there was none
   * @param kind of the household; null when it is in none of the register
   * @param ownHome a household of the authority itself, or approved by it (R-PLACE-24)
   * @param awayForSafety outside the area, to be safe away from people or places
   * @param school the child goes to school, or is of an age to
   * @param statuses legal statuses by their first day; nothing in words from the day on which one
   *     ended and no other began
   */
  record Placed(
      PlacementId id,
      ChildId child,
      Birth birth,
      @Nullable HouseholdId household,
      @Nullable HouseholdKind kind,
      boolean ownHome,
      String type,
      LocalDate start,
      @Nullable LocalDate end,
      LocalDate careBegan,
      boolean movedIn,
      @Nullable LocalDate careBefore,
      boolean chosen,
      LocalDate recordedOn,
      boolean writtenSoon,
      boolean careChosen,
      LocalDate careRecordedOn,
      boolean emergency,
      boolean awayForSafety,
      AreaKind area,
      boolean school,
      TreeMap<LocalDate, String> statuses) {

    /** Whether the child lived in another placement before, in the same period of care. */
    boolean isMove() {
      return movedIn || careBegan.isBefore(start);
    }

    boolean isForAdoption() {
      return PlacementCodes.isForAdoption(type);
    }

    boolean isOver(LocalDate asOf) {
      return end != null && !end.isAfter(asOf);
    }

    /** Beside a normal placement: T0 to T4. */
    boolean isTemporary() {
      return PlacementCodes.isTemporary(type);
    }

    boolean isSecure() {
      return PlacementCodes.isSecure(type);
    }

    /** Other placements of the child of which it matters what is recorded. */
    Stream<UUID> asked(List<Stay> stays) {
      return stays.stream()
          .filter(stay -> (isSecure() && stay.type().equals(type)) || start.equals(stay.end()))
          .map(stay -> stay.id().value());
    }

    boolean isWithParent() {
      return PlacementCodes.isWithParent(type);
    }

    boolean isFostered() {
      return type.startsWith("U");
    }

    /**
     * Whether somebody had to consider the family first (R-PLACE-01, -03), and could have recorded
     * it: of what was recorded after the event nobody is asked.
     */
    boolean followsFamily(LocalDate asOf) {
      return (chosen || !start.isBefore(careRecordedOn))
          && OrderOfConsideration.comesBefore(type, isShortBreak(asOf))
          && !isOver(asOf);
    }

    /** The legal status that holds on a day, a code of the return; null when none is recorded. */
    @Nullable String status(LocalDate day) {
      var status = statuses.floorEntry(day);
      return status == null || status.getValue().isEmpty() ? null : status.getValue();
    }

    /** Short breaks (V3, V4) have a law of their own. */
    boolean isShortBreak(LocalDate asOf) {
      var status = statuses.floorEntry(asOf.isBefore(start) ? start : asOf);
      return status != null && (status.getValue().equals("V3") || status.getValue().equals("V4"));
    }

    /** One break by itself (V3), and not an agreement of many. */
    boolean isSingleBreak(LocalDate day) {
      var status = statuses.floorEntry(day);
      return status != null && status.getValue().equals("V3");
    }

    /** The first day on which a duty of the placement could have been on a list. */
    LocalDate knownFrom() {
      return chosen ? start : recordedOn;
    }

    /** The first day from which it is told as missed what should have come before it. */
    LocalDate missedFrom() {
      return writtenSoon && start.isBefore(knownFrom()) ? start : knownFrom();
    }

    /** The same of a duty of the period of care. */
    LocalDate careKnownFrom() {
      return careChosen ? careBegan : careRecordedOn;
    }
  }

  /**
   * Approval of a household.
   *
   * @param terms the days of each set of its terms, by their first day
   */
  record Approved(HouseholdId id, LocalDate recordedOn, TreeMap<LocalDate, DateRange> terms) {

    /** The first day of its first terms; null when none are recorded. */
    @Nullable LocalDate approvedOn() {
      return terms.isEmpty() ? null : terms.firstKey();
    }

    /** Whether some hold on a day, or begin later. */
    boolean hasTermsFrom(LocalDate day) {
      return terms.values().stream()
          .map(DateRange::last)
          .anyMatch(last -> last == null || !last.isBefore(day));
    }

    /** The last day of the terms that held last, when no others follow; null when there is none. */
    @Nullable LocalDate termsEndOn(LocalDate asOf) {
      Map.Entry<LocalDate, DateRange> held = terms.floorEntry(asOf);
      LocalDate last = held == null ? null : held.getValue().last();
      return last == null || terms.containsKey(last.plusDays(1)) ? null : last;
    }
  }
}
