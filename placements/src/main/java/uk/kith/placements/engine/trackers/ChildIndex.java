package uk.kith.placements.engine.trackers;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetRow;

/** Finds the child of a row: by its number, else by family name and day of birth. */
public final class ChildIndex {

  /** Whom a row names, or in which column it cannot be told and why. */
  public record Found(
      @Nullable TrackedChild child, SheetColumn<?> column, @Nullable String wrong) {}

  private final List<TrackedChild> children;

  public ChildIndex(Collection<TrackedChild> children) {
    this.children = List.copyOf(children);
  }

  public Found find(SheetRow row) {
    String number = row.text(ChildColumns.NUMBER);
    return number.isEmpty() ? byName(row) : byNumber(row, number);
  }

  private Found byNumber(SheetRow row, String number) {
    TrackedChild child =
        children.stream().filter(c -> c.localId().equals(number)).findFirst().orElse(null);
    if (child == null) {
      boolean bare = children.stream().anyMatch(c -> bare(c.localId()).equals(bare(number)));
      return wrong(
          ChildColumns.NUMBER,
          bare
              ? "is not in Kith, but the same with other noughts in front is; maybe the"
                  + " spreadsheet has dropped them"
              : "names no child in Kith");
    }
    LocalDate born = row.find(ChildColumns.BORN);
    if (born != null && child.birth().date() != null && !born.equals(child.birth().date())) {
      return wrong(ChildColumns.BORN, "is not that of the child of this number");
    }
    return new Found(child, ChildColumns.NUMBER, null);
  }

  private Found byName(SheetRow row) {
    String family = row.text(ChildColumns.FAMILY_NAME);
    String first = row.text(ChildColumns.FIRST_NAME);
    LocalDate born = row.find(ChildColumns.BORN);
    if (family.isEmpty() || born == null) {
      return wrong(ChildColumns.NUMBER, "is empty, and so is the family name or the date of birth");
    }
    List<TrackedChild> called =
        children.stream()
            .filter(c -> c.familyName().equalsIgnoreCase(family) && isBornOrDue(c, born))
            .filter(c -> first.isEmpty() || isCalled(c, first))
            .toList();
    return switch (called.size()) {
      case 0 ->
          wrong(
              ChildColumns.FAMILY_NAME,
              "names no child in Kith who was born, or is due, on that day");
      case 1 -> new Found(called.get(0), ChildColumns.FAMILY_NAME, null);
      default -> wrong(ChildColumns.NUMBER, "is empty, and several children have this name");
    };
  }

  private static boolean isBornOrDue(TrackedChild child, LocalDate day) {
    return day.equals(child.birth().date()) || day.equals(child.birth().due());
  }

  /** Trackers call an unborn child "Unborn" or "Baby", where Kith knows no first name. */
  private static boolean isCalled(TrackedChild child, String first) {
    return child.firstName().equalsIgnoreCase(first)
        || (child.birth().due() != null && child.firstName().isEmpty());
  }

  /** The numbers that rows say. */
  public static Set<String> numbers(List<SheetRow> rows) {
    return rows.stream()
        .map(row -> row.text(ChildColumns.NUMBER))
        .filter(number -> !number.isEmpty())
        .collect(toSet());
  }

  /** The family names of rows that say no number, in small letters. */
  public static Set<String> families(List<SheetRow> rows) {
    return rows.stream()
        .filter(row -> row.text(ChildColumns.NUMBER).isEmpty())
        .map(row -> small(row.text(ChildColumns.FAMILY_NAME)))
        .filter(name -> !name.isEmpty())
        .collect(toSet());
  }

  /** Spreadsheets drop the noughts in front of what looks like a number. */
  private static String bare(String number) {
    return number.replaceFirst("^0+", "");
  }

  /** As the database compares family names. */
  public static String small(String familyName) {
    return familyName.strip().toLowerCase(Locale.UK);
  }

  private static Found wrong(SheetColumn<?> column, String why) {
    return new Found(null, column, why);
  }
}
