package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.HomeOfBreaks;
import uk.kith.placements.engine.due.ShortBreaks;
import uk.kith.placements.engine.due.TemporaryStay;
import uk.kith.placements.internal.life.DueRows.Placed;
import uk.kith.placements.internal.life.Lived.Stay;

/**
 * Placements that end by themselves: short breaks (R-PLACE-29), and stays beside a normal placement
 * (R-PLACE-30). Of short breaks only those are counted that are recorded one by one (V3): an
 * agreement of many (V4) stands as one placement from the first day of the agreement to its last,
 * of which nobody can tell the days on which the child was there.
 */
final class BreakDuties {

  private BreakDuties() {}

  /** The end of a short break of which no end is set. */
  static List<DueItem> open(PlacementLife of) {
    Placed placed = of.placed();
    return placed.isSingleBreak(placed.start())
            && placed.end() == null
            && !placed.start().isAfter(of.asOf())
        ? of.open(series(of).due(placed.id(), placed.start(), of.asOf()), true)
        : List.of();
  }

  static List<Finding> findings(PlacementLife of) {
    return of.placed().isSingleBreak(of.placed().start()) ? series(of).findings() : List.of();
  }

  /** With one carer or home. */
  private static ShortBreaks series(PlacementLife of) {
    Placed placed = of.placed();
    HomeOfBreaks home = home(of);
    List<DateRange> breaks = new ArrayList<>();
    for (Stay stay : of.lived().stays()) {
      if (home.isSameAs(stay.home())
          && placed.isSingleBreak(stay.start())
          && !stay.id().equals(placed.id())) {
        findRange(stay.start(), stay.end(), of.asOf()).ifPresent(breaks::add);
      }
    }
    findRange(placed.start(), placed.end(), of.asOf()).ifPresent(breaks::add);
    return new ShortBreaks(breaks);
  }

  private static HomeOfBreaks home(PlacementLife of) {
    Placed placed = of.placed();
    return of.lived().stays().stream()
        .filter(stay -> stay.id().equals(placed.id()))
        .map(Stay::home)
        .findFirst()
        .orElse(new HomeOfBreaks(placed.household(), null, null));
  }

  /** Empty of one that is to come, while nobody says how long it is meant to last. */
  private static Optional<DateRange> findRange(
      LocalDate start, @Nullable LocalDate end, LocalDate asOf) {
    LocalDate last = end == null ? asOf : end;
    return last.isBefore(start) ? Optional.empty() : Optional.of(new DateRange(start, last));
  }

  /** The end of a stay beside a normal placement. */
  static List<DueItem> openStay(PlacementLife of) {
    Placed placed = of.placed();
    return of.open(
        TemporaryStay.Kind.find(placed.type())
            .map(kind -> stay(of, kind, placed.start(), placed.end(), null).due(of.asOf()))
            .orElse(List.of()),
        true);
  }

  /** Of such a stay itself: care does not begin with it. */
  static List<Finding> stayFindings(PlacementLife of) {
    Placed placed = of.placed();
    return TemporaryStay.Kind.find(placed.type())
        .map(kind -> stay(of, kind, placed.start(), placed.end(), null).findings(of.asOf()))
        .orElse(List.of());
  }

  /** Of a placement that follows such a stay: it is the one that was left for it. */
  static List<Finding> returnFindings(PlacementLife of) {
    Placed placed = of.placed();
    Stay stay = endedOn(of, placed.start());
    Stay normal = stay == null ? null : endedOn(of, stay.start());
    if (stay == null || normal == null) {
      return List.of();
    }
    HouseholdId left = normal.household();
    HouseholdId came = placed.household();
    Boolean back = left == null || came == null ? null : Boolean.valueOf(left.equals(came));
    return TemporaryStay.Kind.find(stay.type())
        .map(kind -> stay(of, kind, stay.start(), stay.end(), back).findings(of.asOf()))
        .orElse(List.of());
  }

  private static @Nullable Stay endedOn(PlacementLife of, LocalDate day) {
    return of.lived().stays().stream()
        .filter(stay -> day.equals(stay.end()) && stay.start().isBefore(day))
        .findFirst()
        .orElse(null);
  }

  private static TemporaryStay stay(
      PlacementLife of,
      TemporaryStay.Kind kind,
      LocalDate start,
      @Nullable LocalDate end,
      @Nullable Boolean back) {
    return new TemporaryStay(
        of.placed().id(), kind, start, end, back, start.equals(of.placed().careBegan()));
  }
}
