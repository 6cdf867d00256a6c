package uk.kith.sufficiency.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.counted.CountedStay;

/**
 * Which placements of one child are one and the same, by carers and by placement (R-SUFF-05 to
 * -07). Short stays elsewhere and times missing are passed over: who comes back to the home is in
 * the placement that it was in before.
 *
 * <p>What a return tells counts first: a legal change alone (L) and a move with the same carers (T,
 * U) keep the carers, a move (P, B) with both homes known keeps them where the homes are the same.
 * Where nobody told a reason, the homes decide; where they are not known either, it is not known.
 */
final class Continuity {

  private static final Set<String> SAME_CARERS = Set.of("L", "T", "U");
  private static final Set<String> MOVES = Set.of("P", "B", "S");

  /** How a placement follows the one before. */
  private enum Link {
    SAME,
    OTHER,
    NOT_KNOWN
  }

  private final List<CountedStay> stays;

  /**
   * @param all every placement begun by the day, in order of time
   */
  Continuity(List<CountedStay> all) {
    List<CountedStay> own = new ArrayList<>();
    for (CountedStay stay : all) {
      int last = own.size() - 1;
      if (!stay.isPassing()) {
        own.add(stay);
      } else if (last >= 0 && adjoins(own.get(last), stay)) {
        own.set(last, until(own.get(last), stay.end()));
      }
    }
    stays = List.copyOf(own);
  }

  private static CountedStay until(CountedStay stay, @Nullable LocalDate end) {
    return new CountedStay(stay.start(), end, stay.type(), stay.home(), stay.reason());
  }

  /**
   * How many placements the child was in from a day on (R-SUFF-05).
   *
   * @param first the first day of the time; a placement that ended on it was left before
   * @param benefit whether what is not known counts as no new placement
   */
  int placementsFrom(LocalDate first, boolean benefit) {
    int count = 0;
    CountedStay before = null;
    for (CountedStay stay : stays) {
      LocalDate end = stay.end();
      if (end == null || end.isAfter(first)) {
        Link link = before == null ? Link.OTHER : byCarers(before, stay);
        boolean counted = before != null && ended(before).isAfter(first);
        if (!counted || link == Link.OTHER || (link == Link.NOT_KNOWN && !benefit)) {
          count++;
        }
      }
      before = stay;
    }
    return count;
  }

  private static LocalDate ended(CountedStay stay) {
    return Objects.requireNonNullElse(stay.end(), LocalDate.MAX);
  }

  /**
   * Since when the child has lived with its present carers (R-SUFF-06); null when it was never
   * placed but in passing.
   *
   * @param benefit whether what is not known counts as the same carers
   */
  @Nullable LocalDate sameCarersSince(boolean benefit) {
    return since(stays.size() - 1, benefit, Continuity::byCarers);
  }

  /** Since when in the present placement, by the older definition (R-SUFF-06). */
  @Nullable LocalDate samePlacementSince(boolean benefit) {
    return since(stays.size() - 1, benefit, Continuity::byPlacement);
  }

  /**
   * Of a child placed for adoption, since when in that placement and the one before together; null
   * of all others, and where none was before.
   */
  @Nullable LocalDate withPlacementBeforeAdoption(boolean benefit) {
    List<Integer> order = new ArrayList<>();
    for (int i = stays.size() - 1; i >= 0 && isForAdoption(i); i--) {
      order.add(i);
    }
    if (order.isEmpty()) {
      return null;
    }
    int firstOfAdoption = Collections.min(order);
    boolean follows =
        firstOfAdoption > 0 && adjoins(stays.get(firstOfAdoption - 1), stays.get(firstOfAdoption));
    return follows
        ? since(firstOfAdoption - 1, benefit, Continuity::byPlacement)
        : stays.get(firstOfAdoption).start();
  }

  private boolean isForAdoption(int at) {
    return PlacementCodes.isForAdoption(stays.get(at).type());
  }

  private interface Follows {
    Link of(CountedStay before, CountedStay after);
  }

  private @Nullable LocalDate since(int last, boolean benefit, Follows follows) {
    if (last < 0) {
      return null;
    }
    int first = last;
    while (first > 0) {
      Link link = follows.of(stays.get(first - 1), stays.get(first));
      if (link == Link.OTHER || (link == Link.NOT_KNOWN && !benefit)) {
        break;
      }
      first--;
    }
    return stays.get(first).start();
  }

  private static Link byCarers(CountedStay before, CountedStay after) {
    String reason = after.reason();
    if (!adjoins(before, after)) {
      return Link.OTHER;
    }
    if (PlacementCodes.isAdoptionByCarers(after.type())
        || (reason != null && SAME_CARERS.contains(reason))) {
      return Link.SAME;
    }
    return byHome(before, after);
  }

  /**
   * The same home without a move told (T and U are moves); another kind of placement is another.
   */
  private static Link byPlacement(CountedStay before, CountedStay after) {
    String reason = after.reason();
    if (!adjoins(before, after)) {
      return Link.OTHER;
    }
    if (reason != null && reason.equals("L")) {
      return Link.SAME;
    }
    boolean moved = reason != null && SAME_CARERS.contains(reason);
    return moved || !before.type().equals(after.type()) ? Link.OTHER : byHome(before, after);
  }

  private static Link byHome(CountedStay before, CountedStay after) {
    Integer one = before.home();
    Integer other = after.home();
    if (one != null && other != null) {
      return one.equals(other) ? Link.SAME : Link.OTHER;
    }
    String reason = after.reason();
    return reason != null && MOVES.contains(reason) ? Link.OTHER : Link.NOT_KNOWN;
  }

  /** Days between, when nothing was passed elsewhere, are days out of care. */
  private static boolean adjoins(CountedStay before, CountedStay after) {
    return !ended(before).isBefore(after.start());
  }
}
