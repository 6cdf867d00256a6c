package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;

/**
 * The placements of one child once the days of one of them are put right, or once one is taken
 * back. What adjoins can move along: the placement before then ends on the right first day, the one
 * after begins on the right last day. Where a placement continues another now, or continues it no
 * longer, the first day of its period of care follows.
 */
public final class CorrectedStays {

  private CorrectedStays() {}

  /**
   * A placement.
   *
   * @param end the day on which the child left; null while it lives there
   * @param movesOn the child left it for another placement (X1 of the return)
   * @param careBegan first day of the period of care that it is part of
   */
  public record Stay(
      PlacementId id,
      LocalDate start,
      @Nullable LocalDate end,
      boolean movesOn,
      LocalDate careBegan) {

    /** The same placement as it is told otherwise. */
    public Stay told(LocalDate first, @Nullable LocalDate left, boolean leftForAnother) {
      return new Stay(id, first, left, leftForAnother, careBegan);
    }

    private boolean continues(Stay before) {
      return !before.id.equals(id) && start.equals(before.end) && !before.start.isAfter(start);
    }

    private boolean isWithin(Stay other) {
      return !start.isBefore(other.start)
          && (other.end == null || (end != null && !end.isAfter(other.end)));
    }

    /** Days that both have; the day of a move belongs to the new home. */
    private boolean overlaps(Stay other) {
      return begins(other) && other.begins(this);
    }

    private boolean begins(Stay other) {
      return (other.end == null || start.isBefore(other.end)) && !start.equals(end);
    }

    private Stay on(LocalDate first, @Nullable LocalDate left) {
      return told(first, left, movesOn);
    }

    private boolean mayFollow(Stay before) {
      return !before.id.equals(id) && before.end != null && !start.isBefore(before.end);
    }
  }

  /** Days in no placement, after a child left one for another and before the next begins. */
  public record DaysBetween(Stay before, Stay after) {}

  /**
   * All placements with one as it should have been told.
   *
   * @param told the one that is put right
   * @param along whether what adjoins moves along
   * @throws IllegalArgumentException when nothing would be left of one that moves along
   */
  public static List<Stay> corrected(List<Stay> held, Stay told, boolean along) {
    Stay old = of(held, told.id());
    LocalDate start = told.start();
    LocalDate end = told.end();
    List<Stay> right = new ArrayList<>();
    for (Stay stay : held) {
      if (stay.id().equals(told.id())) {
        right.add(told);
      } else if (along && old.continues(stay) && !start.equals(old.start())) {
        right.add(left(stay.on(stay.start(), start)));
      } else if (along && stay.continues(old) && end != null && !end.equals(old.end())) {
        right.add(left(stay.on(end, stay.end())));
      } else {
        right.add(stay);
      }
    }
    return withCare(held, right);
  }

  private static Stay left(Stay stay) {
    LocalDate end = stay.end();
    if (end != null && !end.isAfter(stay.start())) {
      throw new IllegalArgumentException("nothing is left of what adjoins");
    }
    return stay;
  }

  /**
   * All placements but one that never was.
   *
   * @param stayed whether the child lived on in the placement that it was said to have left for it:
   *     that one then lasts as long as the one that is taken back was said to
   */
  public static List<Stay> without(List<Stay> held, PlacementId wrong, boolean stayed) {
    Stay old = of(held, wrong);
    List<Stay> right = new ArrayList<>();
    for (Stay stay : held) {
      if (stayed && old.continues(stay)) {
        right.add(stay.told(stay.start(), old.end(), old.movesOn()));
      } else if (!stay.id().equals(wrong)) {
        right.add(stay);
      }
    }
    return withCare(held, right);
  }

  /** The placement that the child left for another on the first day of that one. */
  public static Optional<Stay> findBefore(List<Stay> held, PlacementId id) {
    Stay after = of(held, id);
    return held.stream().filter(after::continues).findFirst();
  }

  /** One that has days in common with a placement; empty when none has. */
  public static Optional<Stay> findOverlapping(List<Stay> stays, PlacementId id) {
    Stay one = of(stays, id);
    return stays.stream()
        .filter(other -> !other.id().equals(id) && one.overlaps(other))
        .min(Comparator.comparing(Stay::start));
  }

  /**
   * R-DATA-03: days that no placement has any more, or still, though the child went from the one
   * before to the one after: care would end with them unsaid, and be counted anew. Those that were
   * there before are left out, such as a return tells them.
   *
   * @param held what was told before
   * @param right what is told now
   */
  public static Optional<DaysBetween> findDaysBetween(List<Stay> held, List<Stay> right) {
    List<PlacementId> known = daysBetween(held).map(each -> each.before().id()).toList();
    return daysBetween(right).filter(each -> !known.contains(each.before().id())).findFirst();
  }

  private static Stream<DaysBetween> daysBetween(List<Stay> stays) {
    return stays.stream()
        .filter(Stay::movesOn)
        .sorted(Comparator.comparing(Stay::start))
        .flatMap(
            stay ->
                stays.stream()
                    .filter(other -> other.mayFollow(stay))
                    .min(Comparator.comparing(Stay::start))
                    .filter(next -> !next.start().equals(stay.end()))
                    .map(next -> new DaysBetween(stay, next))
                    .stream());
  }

  /**
   * What changes, in the order in which no day is ever in two placements: what grows shorter, the
   * one that is put right, what grows longer.
   */
  public static List<Stay> changes(List<Stay> held, List<Stay> right, PlacementId wrong) {
    Map<PlacementId, Stay> before = byId(held);
    return right.stream()
        .filter(stay -> !stay.equals(before.get(stay.id())))
        .sorted(Comparator.comparingInt(stay -> turn(stay, before, wrong)))
        .toList();
  }

  private static int turn(Stay stay, Map<PlacementId, Stay> before, PlacementId wrong) {
    if (stay.isWithin(Objects.requireNonNull(before.get(stay.id())))) {
      return 0;
    }
    return stay.id().equals(wrong) ? 1 : 2;
  }

  private static List<Stay> withCare(List<Stay> held, List<Stay> right) {
    Map<PlacementId, Stay> was = byId(held);
    Map<PlacementId, Stay> is = new HashMap<>();
    List<Stay> ordered = new ArrayList<>(right);
    ordered.sort(Comparator.comparing(Stay::start));
    for (Stay stay : ordered) {
      Stay old = Objects.requireNonNull(was.get(stay.id()));
      Stay before = before(ordered, stay);
      is.put(
          stay.id(),
          new Stay(
              stay.id(),
              stay.start(),
              stay.end(),
              stay.movesOn(),
              care(
                  stay,
                  old,
                  before == null ? null : is.getOrDefault(before.id(), before),
                  before(held, old))));
    }
    return right.stream().map(stay -> Objects.requireNonNull(is.get(stay.id()))).toList();
  }

  private static LocalDate care(Stay stay, Stay old, @Nullable Stay before, @Nullable Stay was) {
    if (before != null) {
      // A return may tell of two periods of care that adjoin.
      boolean apart =
          was != null && was.id().equals(before.id()) && !old.careBegan().equals(was.careBegan());
      return apart ? earlier(old.careBegan(), stay.start()) : before.careBegan();
    }
    return was != null || old.careBegan().equals(old.start())
        ? stay.start()
        : earlier(old.careBegan(), stay.start());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static @Nullable Stay before(List<Stay> stays, Stay stay) {
    return stays.stream().filter(stay::continues).findFirst().orElse(null);
  }

  private static Map<PlacementId, Stay> byId(List<Stay> stays) {
    Map<PlacementId, Stay> all = new HashMap<>();
    stays.forEach(stay -> all.put(stay.id(), stay));
    return all;
  }

  private static Stay of(List<Stay> held, PlacementId id) {
    return held.stream().filter(stay -> stay.id().equals(id)).findFirst().orElseThrow();
  }
}
