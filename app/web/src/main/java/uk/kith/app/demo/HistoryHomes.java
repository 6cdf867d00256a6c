package uk.kith.app.demo;

import static uk.kith.app.demo.DemoCare.later;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Spell;

/**
 * Where children of the history lived and moved. Over the years more live with agencies' carers,
 * and more outside the area. All homes are gone from the register, or never were in it.
 */
final class HistoryHomes {

  private static final int SHORTEST_STAY = 3;
  private static final int SUPPORTED_FROM = 16;
  private static final int TEENAGER = 11;
  private static final LocalDate FIRST_YEAR = LocalDate.of(2002, 10, 1);

  private final HistoryChances chances;

  HistoryHomes(HistoryChances chances) {
    this.chances = chances;
  }

  /**
   * A first home, such as brothers and sisters share.
   *
   * @param age in years
   */
  Dwelling first(LocalDate day, int age) {
    double late = late(day);
    int kind =
        age >= SUPPORTED_FROM
            ? chances.among(38, 14 + 10 * late, 10, 20, 18)
            : age >= TEENAGER
                ? chances.among(50 - 14 * late, 14 + 14 * late, 12, 24, 0)
                : chances.among(66 - 18 * late, 12 + 18 * late, 20, 1, 0);
    return switch (kind) {
      case 0 -> home("U6", "PR1", chances.is(ownOutside(late)), 0);
      case 1 -> home("U6", "PR4", chances.is(agencyOutside(late)), 0);
      case 2 -> home(chances.is(.5) ? "U1" : "U3", "PR1", chances.is(.2 + .2 * late), 0);
      case 3 -> residential(chances.is(.5 + .35 * late));
      default -> home("H5", "PR5", chances.is(.25 + .1 * late), SUPPORTED_FROM);
    };
  }

  /** A family that adopts. */
  Dwelling toAdopt() {
    return chances.is(.2) ? home("A5", "PR1", false, 0) : home("A6", "PR2", chances.is(.65), 0);
  }

  /** With a parent, which is for children under a care order. */
  Dwelling withParent() {
    return home("P1", "PR0", chances.is(.1), 0);
  }

  /**
   * The spells of one period, with moves: the first weeks are restless, later stays last for a year
   * or so, and a move most often leads to a home of the same kind on the same side of the boundary.
   *
   * @param last where the child lives at the end; null when that is as it comes
   * @param lastFrom from when on
   */
  List<Spell> spells(
      Dwelling first,
      LocalDate born,
      LocalDate from,
      LocalDate until,
      @Nullable Dwelling last,
      @Nullable LocalDate lastFrom) {
    List<Spell> spells = new ArrayList<>();
    LocalDate end = lastFrom == null ? until : lastFrom;
    LocalDate at = from;
    Dwelling home = first;
    while (at.isBefore(end)) {
      int stay = SHORTEST_STAY + chances.days(chances.is(.22) ? 60 : 560, .8);
      LocalDate to = at.plusDays(stay);
      if (to.plusDays(SHORTEST_STAY).isAfter(end)) {
        to = end;
      }
      spells.add(home.during(at, to));
      at = to;
      home = next(home, at, (int) ChronoUnit.YEARS.between(born, at));
    }
    if (last != null) {
      spells.add(last.during(later(from, end), until));
    }
    return spells;
  }

  private Dwelling next(Dwelling home, LocalDate day, int age) {
    boolean tooYoung = age < SUPPORTED_FROM;
    if (chances.is(.35) || home.type().equals("H5") && tooYoung) {
      return first(day, age);
    }
    if (home.type().equals("K2")) {
      return residential(home.provider().equals("PR4") && chances.is(.7 + .2 * late(day)));
    }
    boolean outside =
        chances.is(
            home.provider().equals("PR4") ? agencyOutside(late(day)) : ownOutside(late(day)));
    return home(home.type(), home.provider(), outside, home.fromAge());
  }

  private Dwelling residential(boolean outside) {
    // Homes of the authority's own lie in its area (R-PLACE-46).
    boolean own = !outside && chances.is(.7);
    return new Dwelling(
        null,
        "K2",
        own ? "PR1" : "PR4",
        outside ? Streets.outside(chances.random()) : Streets.inside(chances.random()),
        String.format(Locale.ROOT, "SC%06d", 970_000 + chances.below(9_999)),
        0);
  }

  private Dwelling home(String type, String provider, boolean outside, int fromAge) {
    return new Dwelling(
        null,
        type,
        provider,
        outside ? Streets.outside(chances.random()) : Streets.inside(chances.random()),
        null,
        fromAge);
  }

  private static double ownOutside(double late) {
    return .16 + .2 * late;
  }

  private static double agencyOutside(double late) {
    return .5 + .24 * late;
  }

  /** From 0 in the first year to 1 in the last. */
  private static double late(LocalDate day) {
    double years = ChronoUnit.DAYS.between(FIRST_YEAR, day) / 365.25;
    return Math.max(0, Math.min(1, years / 12));
  }
}
