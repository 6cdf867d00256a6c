package uk.kith.sufficiency.engine.published;

import java.util.List;
import java.util.Objects;
import uk.kith.placements.engine.published.Cells;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.Indicator.Unit;

/** Figures of households, of leaving care and of court: three systems that share no number. */
final class OtherCells {

  static final String APPROVED = "approved";
  static final String ENDED = "approvals-ended";
  static final String NET = "net-change";
  static final String EXITS = "exits";
  static final String EXITS_NOT_KNOWN = "exits-not-known";
  static final String GUARDIANSHIP = "exits-by-guardianship";
  static final String ARRANGEMENTS = "exits-by-arrangements";
  static final String CASES = "cases";
  static final String IN_TIME = "cases-in-time";
  static final String OPEN = "cases-open";
  static final String NOT_ISSUED = "cases-issue-not-known";

  private static final int BESIDE = 2;
  private static final int FIGURE = 6;

  private OtherCells() {}

  static void add(Cells cells, List<Indicator> figures) {
    for (Indicator figure : figures) {
      int whole = Objects.requireNonNullElse(figure.denominator(), 0);
      switch (figure.id()) {
        case "fostering-households-net-change" -> households(cells, figure);
        case "special-guardianship-share-of-exits" -> {
          cells.shown(EXITS, whole, FIGURE);
          cells.shown(EXITS_NOT_KNOWN, figure.notKnown(), BESIDE);
          cells.shown(GUARDIANSHIP, figure.numerator(), FIGURE);
          cells.rest("exits-but-guardianship", EXITS, List.of(GUARDIANSHIP));
        }
        case "child-arrangements-share-of-exits" -> {
          cells.shown(ARRANGEMENTS, figure.numerator(), FIGURE);
          cells.rest("exits-but-arrangements", EXITS, List.of(ARRANGEMENTS));
          cells.rest(
              "exits-otherwise", EXITS, List.of(GUARDIANSHIP, ARRANGEMENTS, EXITS_NOT_KNOWN));
        }
        case "care-proceedings-within-26-weeks-share" -> {
          cells.shown(CASES, whole, FIGURE);
          cells.shown(IN_TIME, figure.numerator(), FIGURE);
          cells.rest("cases-late", CASES, List.of(IN_TIME));
          cells.shown(OPEN, left(figure, "still-open"), BESIDE);
          cells.shown(NOT_ISSUED, left(figure, "day-of-issue-not-known"), BESIDE);
        }
        default -> {
          // Of children, or in weeks, which follow from the cases.
        }
      }
    }
  }

  private static void households(Cells cells, Indicator figure) {
    if (figure.unit() == Unit.COUNT) {
      cells.shown(APPROVED, figure.numerator(), FIGURE);
      cells.shown(ENDED, Objects.requireNonNullElse(figure.less(), 0), FIGURE);
      cells.difference(NET, Objects.requireNonNullElse(figure.value(), 0), BESIDE);
      cells.sum(APPROVED, List.of(ENDED, NET));
    }
  }

  private static int left(Indicator figure, String reason) {
    return figure.excluded().stream()
        .filter(each -> each.reason().equals(reason))
        .mapToInt(Indicator.Excluded::count)
        .sum();
  }
}
