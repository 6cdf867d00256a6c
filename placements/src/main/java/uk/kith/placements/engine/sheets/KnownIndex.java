package uk.kith.placements.engine.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Households by number and by name. Adopters are numbered apart. */
final class KnownIndex {
  /** Whom a row names, or why nobody can tell. */
  record Found(@Nullable ListedHousehold known, String column, @Nullable String wrong) {}

  private final Map<String, ListedHousehold> byNumber = new HashMap<>();
  private final Map<String, ListedHousehold> byBareNumber = new HashMap<>();
  private final Map<String, List<ListedHousehold>> byName = new HashMap<>();

  KnownIndex(List<ListedHousehold> known) {
    for (ListedHousehold each : known) {
      byNumber.put(key(each.localId(), each.adopter()), each);
      byBareNumber.put(key(bare(each.localId()), each.adopter()), each);
      byName.computeIfAbsent(CodeWords.plain(each.name()), n -> new ArrayList<>()).add(each);
    }
  }

  static String key(SheetRow row) {
    return key(
        row.text(HouseholdColumns.LOCAL_ID), row.text(HouseholdColumns.KIND).equals("ADOPTER"));
  }

  private static String key(String number, boolean adopter) {
    return (adopter ? "adopter " : "") + number;
  }

  /** Spreadsheets drop the noughts in front of what looks like a number. */
  private static String bare(String number) {
    return number.replaceFirst("^0+", "");
  }

  Found find(SheetRow row) {
    String number = row.text(HouseholdColumns.LOCAL_ID);
    String column = HouseholdColumns.LOCAL_ID.name();
    if (!number.isEmpty()) {
      ListedHousehold known = byNumber.get(key(row));
      boolean adopter = row.text(HouseholdColumns.KIND).equals("ADOPTER");
      ListedHousehold bare = byBareNumber.get(key(bare(number), adopter));
      return known == null && bare != null
          ? new Found(
              null,
              column,
              "is not in Kith, but the same with other noughts in front is; maybe the"
                  + " spreadsheet has dropped them")
          : new Found(known, column, null);
    }
    String name = row.text(HouseholdColumns.NAME);
    List<ListedHousehold> called = byName.getOrDefault(CodeWords.plain(name), List.of());
    if (name.isEmpty() || called.isEmpty()) {
      return new Found(
          null, column, name.isEmpty() ? "is empty" : "is empty, and the name is not in Kith");
    }
    return called.size() == 1
        ? new Found(called.get(0), HouseholdColumns.NAME.name(), null)
        : new Found(null, column, "is empty, and several households have this name");
  }
}
