package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.engine.CorrectedStays;
import uk.kith.placements.engine.CorrectedStays.DaysBetween;
import uk.kith.placements.engine.CorrectedStays.Stay;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.facts.SeenPlacements;

/**
 * R-DATA-03: who left a placement for another began that one on the same day. Days between would
 * end a period of care without anybody saying so, and every day that is counted from its beginning
 * would be counted anew. A correction never leaves them; what is recorded may, with a reason, as
 * the placement between may not be known yet, and then data quality tells of it.
 */
@ApplicationScoped
class CareBetween {

  private static final RuleId RULE = RuleId.of("R-DATA-03");

  @Inject SqlCorrections rows;
  @Inject SeenPlacements seen;

  /**
   * @param held what was told before
   * @param right what is told now
   * @param instead what to do, after "Maybe", apart from saying how care ended
   * @throws Conflict {@code days-between} when days would be left
   */
  void refuse(List<Stay> held, List<Stay> right, String instead) {
    CorrectedStays.findDaysBetween(held, right)
        .ifPresent(
            days -> {
              throw new Conflict(
                  "days-between",
                  (isSeen(days) ? words(days) : "Days would be left between two placements.")
                      + "\nMaybe "
                      + instead
                      + "; or, if the child was not looked after between, first correct how the"
                      + " earlier placement ended: with the reason for which care ended.");
            });
  }

  /** Of a placement that is written down. */
  List<Finding> leftBy(RecordPlacement command) {
    return leftBy(
        command.child(),
        command.start(),
        command.end(),
        Moving.ON.equals(command.reasonCeased()),
        command.movedBecause() != null);
  }

  /** Of one that begins from a search: where the child lives ends with it. */
  List<Finding> leftBy(ChildId child, LocalDate start) {
    return leftBy(child, start, null, false, true);
  }

  /** Where the reader may not know of one of the two, nothing is said. */
  private List<Finding> leftBy(
      ChildId child, LocalDate start, @Nullable LocalDate end, boolean movesOn, boolean leaves) {
    List<Stay> held = rows.stays(child);
    List<Stay> all = new ArrayList<>();
    held.forEach(
        stay ->
            all.add(
                leaves && stay.end() == null && !stay.start().isAfter(start)
                    ? stay.told(stay.start(), start, true)
                    : stay));
    PlacementId id = new PlacementId(UUID.randomUUID());
    all.add(new Stay(id, start, end, movesOn, start));
    return CorrectedStays.findDaysBetween(held, all)
        .filter(days -> List.of(days.before(), days.after()).stream().allMatch(s -> isSeen(s, id)))
        .map(CareBetween::finding)
        .stream()
        .toList();
  }

  private static Finding finding(DaysBetween days) {
    return new Finding(
        RULE,
        Severity.ERROR,
        words(days)
            + "\nMaybe put right first on which day the earlier one ended, or how, if the child was"
            + " not looked after between.",
        List.of(left(days), days.after().start()),
        "903 rule 388",
        false);
  }

  private static String words(DaysBetween days) {
    String next = Wording.day(days.after().start());
    return "The child left a placement on "
        + Wording.day(left(days))
        + " for another, and the next one begins on "
        + next
        + ": care would end between them, and be counted anew from "
        + next
        + ".";
  }

  private static LocalDate left(DaysBetween days) {
    return Objects.requireNonNull(days.before().end());
  }

  private boolean isSeen(DaysBetween days) {
    return seen.exists(days.before().id()) && seen.exists(days.after().id());
  }

  private boolean isSeen(Stay stay, PlacementId told) {
    return stay.id().equals(told) || seen.exists(stay.id());
  }
}
