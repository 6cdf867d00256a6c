package uk.kith.kernel;

import static java.lang.Integer.parseInt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure of the law that is a setting, because nobody has read it in the provision yet: {@code
 * 3}, or {@code 3, 4 from 2027-04-01} where it changes. Like a {@link Threshold}, which holds what
 * was read, it is chosen by the day of what it applies to and never by today, so that a change
 * leaves what was before it as it was (R-DATE-09).
 *
 * @param first until the first change
 * @param changes oldest first
 */
public record DatedFigure(int first, List<Change> changes) {

  /**
   * Another figure.
   *
   * @param from the first day of it
   */
  public record Change(LocalDate from, int figure) {

    @Override
    public String toString() {
      return figure + " from " + from;
    }
  }

  private static final Pattern CHANGE =
      Pattern.compile(", *(\\d{1,4}) from (\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})((?:" + CHANGE + ")*)");

  public DatedFigure {
    changes = List.copyOf(changes);
    if (first < 1 || changes.stream().anyMatch(change -> change.figure() < 1)) {
      throw new IllegalArgumentException("a figure of the law is at least 1");
    }
    for (int i = 1; i < changes.size(); i++) {
      if (!changes.get(i - 1).from().isBefore(changes.get(i).from())) {
        throw new IllegalArgumentException("changes of a figure stand in the order of their days");
      }
    }
  }

  /** One that does not change. */
  public static DatedFigure of(int figure) {
    return new DatedFigure(figure, List.of());
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static DatedFigure parse(CharSequence text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not a figure such as \"3\" or \"3, 4 from 2027-04-01\": " + text);
    }
    try {
      return new DatedFigure(
          parseInt(matcher.group(1)),
          CHANGE
              .matcher(matcher.group(2))
              .results()
              .map(each -> new Change(LocalDate.parse(each.group(2)), parseInt(each.group(1))))
              .toList());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(text + ": " + e.getMessage(), e);
    }
  }

  /** The figure for what began, or applies, on a day. */
  public int on(LocalDate day) {
    int figure = first;
    for (Change change : changes) {
      if (!day.isBefore(change.from())) {
        figure = change.figure();
      }
    }
    return figure;
  }

  /** As it is set. */
  @Override
  public String toString() {
    return Stream.concat(Stream.of(first), changes.stream())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
