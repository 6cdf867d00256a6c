package uk.kith.placements.engine.trackers;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetMapping;
import uk.kith.placements.engine.sheets.ValueForm;
import uk.kith.placements.engine.sheets.ValueForms;

/** By what a tracker names a child. */
public final class ChildColumns {

  public static final SheetColumn<String> NUMBER =
      SheetColumn.of(
              "localId",
              "Number",
              ValueForms.TEXT,
              "ID",
              "Child ID",
              "Child number",
              "Child no",
              "Client ID",
              "Person ID",
              "Local ID",
              "Local number",
              "Reference",
              "Liquidlogic ID",
              "LCS ID",
              "Mosaic ID",
              "Protocol ID")
          .hinted("The authority’s own number of the child, by which it is found");

  public static final SheetColumn<String> FIRST_NAME =
      SheetColumn.of("firstName", "First name", ValueForms.TEXT, "Forename", "Given name")
          .hinted("With family name and date of birth where the sheet has no number");

  public static final SheetColumn<String> FAMILY_NAME =
      SheetColumn.of("familyName", "Family name", ValueForms.TEXT, "Surname", "Last name");

  public static final SheetColumn<LocalDate> BORN =
      SheetColumn.of(
              "born",
              "Date of birth",
              new ValueForm<>(ChildColumns::born, LocalDate::toString),
              "DOB",
              "D.O.B.",
              "Birth date",
              "Born on",
              "DOB/EDD",
              "DOB or EDD")
          .hinted("Of an unborn child the day on which it is due, such as EDD 18/11/2014");

  private static final Pattern EXPECTED =
      Pattern.compile("^(e\\.?d\\.?d\\.?|due|expected)\\b[:. ]*", Pattern.CASE_INSENSITIVE);

  /** All of them, in the order in which Kith writes them. */
  public static final List<SheetColumn<?>> ALL = List.of(NUMBER, FIRST_NAME, FAMILY_NAME, BORN);

  private ChildColumns() {}

  /**
   * Why nobody could tell whom the rows of a mapping are about.
   *
   * @return a sentence; null when the mapping names enough
   */
  public static @Nullable String lacking(SheetMapping mapping) {
    boolean named = mapping.names(NUMBER) || (mapping.names(FAMILY_NAME) && mapping.names(BORN));
    return named
        ? null
        : "Say in which column the number of the child stands, or family name and date of birth";
  }

  /** A day, also one that is said to be expected. */
  private static LocalDate born(String cell) {
    return ValueForms.DAY.read(EXPECTED.matcher(cell.strip()).replaceFirst(""));
  }
}
