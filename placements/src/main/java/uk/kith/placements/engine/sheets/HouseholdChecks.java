package uk.kith.placements.engine.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.rules.MostPlaces;

/** What the columns of one household must say together. */
final class HouseholdChecks {

  private HouseholdChecks() {}

  /** Where no place is not available, a reason and days left standing say nothing. */
  static SheetRow settled(SheetRow row) {
    if (!row.values().containsKey(HouseholdColumns.NOT_AVAILABLE.name())
        || !row.text(HouseholdColumns.NOT_AVAILABLE).isEmpty()) {
      return row;
    }
    Map<String, String> values = new TreeMap<>(row.values());
    values.computeIfPresent(HouseholdColumns.REASON.name(), (name, said) -> "");
    values.computeIfPresent(HouseholdColumns.REVIEW.name(), (name, said) -> "");
    values.computeIfPresent(HouseholdColumns.AVAILABLE_FROM.name(), (name, said) -> "");
    values.computeIfPresent(HouseholdColumns.OTHER_REASON.name(), (name, said) -> "");
    return row.with(values);
  }

  /** Of all that would hold of the household. */
  static List<Unreadable> of(SheetRow row) {
    List<Unreadable> wrong = new ArrayList<>();
    Integer min = row.find(HouseholdColumns.MIN_AGE);
    Integer max = row.find(HouseholdColumns.MAX_AGE);
    if ((max == null ? 17 : max) < (min == null ? 0 : min)) {
      wrong.add(error(row, HouseholdColumns.MAX_AGE, "range", "is below the youngest age"));
    }
    HouseholdKind kind = row.find(HouseholdColumns.KIND);
    if (kind != null && MostPlaces.isTooMany(kind, row.find(HouseholdColumns.PLACES))) {
      wrong.add(
          error(
              row,
              HouseholdColumns.PLACES,
              "range",
              "is more than the " + MostPlaces.MOST + " of any carers"));
    }
    LocalDate from = row.find(HouseholdColumns.APPROVED_FROM);
    LocalDate until = row.find(HouseholdColumns.APPROVED_UNTIL);
    if (from != null && until != null && until.isBefore(from)) {
      wrong.add(
          error(
              row,
              HouseholdColumns.APPROVED_UNTIL,
              "range",
              "lies before the first day of the approval"));
    }
    int counts = size(row.find(HouseholdColumns.NOT_AVAILABLE));
    int reasons = size(row.find(HouseholdColumns.REASON));
    if (counts > reasons) {
      wrong.add(
          error(row, HouseholdColumns.REASON, "required", "says why places are not available"));
    } else if (counts < reasons
        || size(row.find(HouseholdColumns.REVIEW)) > counts
        || size(row.find(HouseholdColumns.AVAILABLE_FROM)) > counts) {
      wrong.add(
          error(
              row,
              HouseholdColumns.NOT_AVAILABLE,
              "required",
              "says for each reason and day how many places"));
    }
    return wrong;
  }

  private static int size(@Nullable List<?> list) {
    return list == null ? 0 : list.size();
  }

  private static Unreadable error(SheetRow row, SheetColumn<?> column, String code, String what) {
    return new Unreadable(row.line(), column.name(), code, what);
  }
}
