package uk.kith.placements.engine.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
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

  /**
   * Where a sheet tells no words, those that were known stay with another reason alone: of a reason
   * that says what it is there are none.
   *
   * @param told what the sheet says itself
   */
  static SheetRow withoutOldWords(SheetRow row, SheetRow told) {
    List<@Nullable String> words = row.find(HouseholdColumns.OTHER_REASON);
    if (words == null || told.values().containsKey(HouseholdColumns.OTHER_REASON.name())) {
      return row;
    }
    List<@Nullable String> left = new ArrayList<>();
    for (int i = 0;
        i < Math.min(words.size(), size(row.find(HouseholdColumns.NOT_AVAILABLE)));
        i++) {
      left.add(isOther(row, i) ? words.get(i) : null);
    }
    Map<String, String> values = new TreeMap<>(row.values());
    values.put(
        HouseholdColumns.OTHER_REASON.name(),
        left.stream().allMatch(Objects::isNull)
            ? ""
            : HouseholdColumns.OTHER_REASON.form().write(left));
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
        || size(row.find(HouseholdColumns.AVAILABLE_FROM)) > counts
        || size(row.find(HouseholdColumns.OTHER_REASON)) > counts) {
      wrong.add(
          error(
              row,
              HouseholdColumns.NOT_AVAILABLE,
              "required",
              "says for each reason and day how many places"));
    } else {
      wrong.addAll(ofWords(row));
    }
    return wrong;
  }

  /** Another reason is told in words, and no reason that says what it is (R-PLACE-36). */
  private static List<Unreadable> ofWords(SheetRow row) {
    List<@Nullable String> words = row.find(HouseholdColumns.OTHER_REASON);
    List<Unreadable> wrong = new ArrayList<>();
    for (int i = 0; i < size(words); i++) {
      String each = words == null ? null : words.get(i);
      if (each != null && !isOther(row, i)) {
        wrong.add(
            error(
                row,
                HouseholdColumns.OTHER_REASON,
                "range",
                "is of the reason OTHER alone; say OTHER there, or leave it out"));
      } else if (each != null && each.length() > NotAvailable.MOST_LETTERS) {
        wrong.add(
            error(
                row,
                HouseholdColumns.OTHER_REASON,
                "range",
                "has more than " + NotAvailable.MOST_LETTERS + " letters"));
      }
    }
    return wrong.stream().limit(1).toList();
  }

  private static boolean isOther(SheetRow row, int index) {
    List<NotAvailable.Reason> reasons = row.find(HouseholdColumns.REASON);
    return reasons != null
        && index < reasons.size()
        && reasons.get(index) == NotAvailable.Reason.OTHER;
  }

  private static int size(@Nullable List<?> list) {
    return list == null ? 0 : list.size();
  }

  private static Unreadable error(SheetRow row, SheetColumn<?> column, String code, String what) {
    return new Unreadable(row.line(), column.name(), code, what);
  }
}
