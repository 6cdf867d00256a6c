package uk.kith.sufficiency.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.Indicator.Excluded;
import uk.kith.sufficiency.engine.Indicator.Unit;

/**
 * A figure as it may leave the authority (R-SUFF-14): what is null was withheld or is not known. A
 * count of 1 to 4 is withheld, and so is the rest of the whole when it is as small, with the value,
 * which would tell it. Children left out and the whole add up to all who are looked after, whom
 * another figure tells: where one of them is small, as many others are withheld as it takes.
 *
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

  private enum Part {
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    NOT_KNOWN,
    LESS
  }

  public Published {
    excluded = List.copyOf(excluded);
  }

  public static Published of(Indicator figure) {
    Set<Part> hidden = hidden(figure);
    boolean[] left = leftOut(figure, hidden);
    List<Left> excluded = new ArrayList<>();
    boolean some = !hidden.isEmpty();
    for (int i = 0; i < figure.excluded().size(); i++) {
      Excluded each = figure.excluded().get(i);
      excluded.add(new Left(each.reason(), left[i] ? null : Integer.valueOf(each.count())));
      some |= left[i];
    }
    return new Published(
        figure,
        hidden.contains(Part.VALUE) ? null : figure.value(),
        hidden.contains(Part.NUMERATOR) ? null : Integer.valueOf(figure.numerator()),
        hidden.contains(Part.DENOMINATOR) ? null : figure.denominator(),
        hidden.contains(Part.NOT_KNOWN) ? null : Integer.valueOf(figure.notKnown()),
        hidden.contains(Part.LESS) ? null : figure.less(),
        excluded,
        some);
  }

  private static Set<Part> hidden(Indicator figure) {
    Set<Part> hidden = EnumSet.noneOf(Part.class);
    int counted = figure.numerator();
    Integer less = figure.less();
    Integer whole = figure.denominator();
    if (figure.unit() != Unit.WEEKS && Suppression.isSmall(counted)) {
      hidden.addAll(Set.of(Part.NUMERATOR, Part.VALUE));
    }
    if (less != null && Suppression.isSmall(less)) {
      hidden.addAll(Set.of(Part.LESS, Part.VALUE));
    }
    if (whole != null && figure.unit() == Unit.PERCENT) {
      int others = whole - counted;
      int unknown = figure.notKnown();
      if (Suppression.isSmall(others)) {
        hidden.addAll(Set.of(Part.NUMERATOR, Part.VALUE));
      }
      if (Suppression.isSmall(unknown)
          || Suppression.isSmall(others - unknown)
          || Suppression.isSmall(whole - unknown)) {
        hidden.add(Part.NOT_KNOWN);
      }
    }
    if (whole != null && Suppression.isSmall(whole)) {
      hidden.addAll(Set.of(Part.VALUE, Part.NUMERATOR, Part.DENOMINATOR, Part.NOT_KNOWN));
    }
    return hidden;
  }

  /** Short breaks and cases stand beside the whole; the others make it up with the rest. */
  private static boolean[] leftOut(Indicator figure, Set<Part> hidden) {
    List<Excluded> excluded = figure.excluded();
    boolean[] left = new boolean[excluded.size()];
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      left[i] = Suppression.isSmall(excluded.get(i).count());
      if (isOfAll(excluded.get(i))) {
        parts.add(i);
      }
    }
    if (!parts.isEmpty()) {
      int last = parts.size();
      int[] cells = new int[last + 1];
      for (int i = 0; i < last; i++) {
        cells[i] = excluded.get(parts.get(i)).count();
      }
      cells[last] = Objects.requireNonNullElse(figure.denominator(), 0);
      boolean[] withheld = Suppression.inSum(cells);
      for (int i = 0; i < last; i++) {
        left[parts.get(i)] = withheld[i];
      }
      if (withheld[last]) {
        hidden.addAll(Set.of(Part.DENOMINATOR, Part.VALUE));
      }
    }
    return left;
  }

  private static boolean isOfAll(Excluded excluded) {
    return switch (excluded.reason()) {
      case "short-breaks", "still-open", "day-of-issue-not-known" -> false;
      default -> true;
    };
  }
}
