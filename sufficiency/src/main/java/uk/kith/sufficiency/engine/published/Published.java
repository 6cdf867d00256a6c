package uk.kith.sufficiency.engine.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.published.Withheld;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.Indicator.Excluded;
import uk.kith.sufficiency.engine.Indicator.Unit;

/**
 * A figure as it is told (R-SUFF-14): what is null was withheld or is not known. The value goes
 * with any count that it would tell.
 *
 * @param figure as it is; of it, only what has no number may be shown where anything is withheld
 * @param excluded in the order of the figure; a null count is withheld
 * @param withheld whether anything is
 */
public record Published(
    Indicator figure,
    @Nullable Integer value,
    @Nullable Integer numerator,
    @Nullable Integer denominator,
    @Nullable Integer notKnown,
    @Nullable Integer less,
    List<Left> excluded,
    boolean withheld) {

  /** Those left out for a reason; the count is null when it is withheld. */
  public record Left(String reason, @Nullable Integer count) {}

  /** Which cells a figure shows; empty where it shows none, or what is no count of children. */
  private record Parts(String numerator, String denominator, String notKnown, String less) {

    static Parts share(String name, String whole) {
      return new Parts(name, whole, name + "/not-known", "");
    }
  }

  private static final Map<String, Parts> PARTS =
      Map.ofEntries(
          Map.entry("looked-after-rate", new Parts(DayCells.ALL, "", "", "")),
          Map.entry(
              "placed-outside-share",
              new Parts(DayCells.OUTSIDE, DayCells.ALL, DayCells.PLACE_NOT_KNOWN, "")),
          Map.entry(
              "placed-outside-and-over-20-miles-share",
              new Parts("outside/far", DayCells.ALL, "outside-and-far-not-known", "")),
          Map.entry(
              "placed-outside-and-over-20-miles-share-of-known-distances",
              new Parts("outside/far", "distance-known", "place-not-known/far", "")),
          Map.entry(
              "placed-over-20-miles-share",
              new Parts("far", DayCells.ALL, "distance-not-known", "")),
          Map.entry("three-or-more-placements-share", Parts.share("many-placements", DayCells.ALL)),
          Map.entry("long-term-stability-same-carer", Parts.share("same-carer", "long-in-care")),
          Map.entry(
              "long-term-stability-same-placement", Parts.share("same-placement", "long-in-care")),
          Map.entry(
              "fostering-households-net-change",
              new Parts(OtherCells.APPROVED, "", "", OtherCells.ENDED)),
          Map.entry(
              "special-guardianship-share-of-exits",
              new Parts(OtherCells.GUARDIANSHIP, OtherCells.EXITS, OtherCells.EXITS_NOT_KNOWN, "")),
          Map.entry(
              "child-arrangements-share-of-exits",
              new Parts(OtherCells.ARRANGEMENTS, OtherCells.EXITS, OtherCells.EXITS_NOT_KNOWN, "")),
          // How many days they took together may tell how many were in time.
          Map.entry(
              "care-proceedings-average-weeks",
              new Parts(OtherCells.IN_TIME, OtherCells.CASES, "", "")),
          Map.entry(
              "care-proceedings-within-26-weeks-share",
              new Parts(OtherCells.IN_TIME, OtherCells.CASES, "", "")));

  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "short-breaks",
          DayCells.SHORT_BREAKS,
          "distance-not-known",
          "distance-not-known",
          "aged-16-or-over",
          "aged-16-or-over",
          "looked-after-under-two-and-a-half-years",
          "new-in-care",
          "still-open",
          OtherCells.OPEN,
          "day-of-issue-not-known",
          OtherCells.NOT_ISSUED);

  /** Whether a number of the figure itself is; who is left out stands beside it. */
  public boolean withheldByItself() {
    return withheld
        && (numerator == null
            || notKnown == null
            || (figure.value() != null && value == null)
            || (figure.less() != null && less == null));
  }

  public Published {
    excluded = List.copyOf(excluded);
  }

  static Published of(Indicator figure, Withheld withheld) {
    Parts parts = PARTS.get(figure.id());
    if (parts == null) {
      throw new IllegalArgumentException("no cells are known of " + figure.id());
    }
    boolean noWhole = withheld.holds(parts.denominator());
    boolean noPart = withheld.holds(parts.numerator());
    boolean noLess = withheld.holds(parts.less());
    boolean noUnknown = withheld.holds(parts.notKnown());
    boolean noNet = figure.unit() == Unit.COUNT && withheld.holds(OtherCells.NET);
    boolean noNumerator = noPart || (noWhole && figure.unit() == Unit.WEEKS);
    boolean noValue = noPart || noWhole || noLess || noNet;
    List<Left> excluded = new ArrayList<>();
    boolean some = noValue || noUnknown;
    for (Excluded each : figure.excluded()) {
      String cell = LEFT_OUT.get(each.reason());
      if (cell == null) {
        throw new IllegalArgumentException("no cell is known of " + each.reason());
      }
      boolean no = withheld.holds(cell);
      excluded.add(new Left(each.reason(), no ? null : Integer.valueOf(each.count())));
      some |= no;
    }
    return new Published(
        figure,
        noValue ? null : figure.value(),
        noNumerator ? null : Integer.valueOf(figure.numerator()),
        noWhole ? null : figure.denominator(),
        noUnknown ? null : Integer.valueOf(figure.notKnown()),
        noLess ? null : figure.less(),
        excluded,
        some);
  }
}
