package uk.kith.placements.engine.sheets;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import uk.kith.kernel.HouseholdId;

/** Sheets and households of tests, with fixed days. */
public final class ASheet {

  public static final LocalDate FROM = LocalDate.of(2014, 10, 1);
  public static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private ASheet() {}

  static SheetTable of(SheetKind kind, String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return SheetTable.of(SheetText.read(bytes, SheetLimits.DEFAULT), kind, SheetLimits.DEFAULT);
  }

  static SheetReader.Result read(SheetKind kind, String... lines) {
    SheetTable table = of(kind, lines);
    return SheetReader.read(kind, table, MappingGuess.of(kind, table.heads()));
  }

  static SheetPreview<ListedHousehold> compared(
      HouseholdSheet kind, List<ListedHousehold> known, String... lines) {
    return SheetComparison.of(kind, read(kind, lines), known, FROM, TODAY);
  }

  /** What a sheet of carers with one row changes of a household that is known by this number. */
  public static List<SheetPreview.Change<ListedHousehold>> change(
      String localId, String columns, String cells) {
    return compared(HouseholdSheet.CARERS, List.of(known(localId)), columns, cells).changed();
  }

  /** Foster carers approved for two places since 1 April 2012, with what differs: name=value. */
  public static ListedHousehold known(String localId, String... differs) {
    Map<String, String> values = new TreeMap<>();
    HouseholdSheet.CARERS.columns().forEach(column -> values.put(column.name(), ""));
    values.putAll(
        Map.of(
            "localId", localId,
            "name", "Carers " + localId,
            "kind", "FOSTER",
            "own", "yes",
            "places", "2",
            "minAge", "0",
            "maxAge", "17",
            "approvedFrom", "2012-04-01"));
    values.put("confirmedOn", "");
    Arrays.stream(differs).forEach(d -> values.put(d.split("=", 2)[0], d.split("=", 2)[1]));
    return new ListedHousehold(
        new HouseholdId(UUID.nameUUIDFromBytes(localId.getBytes(StandardCharsets.UTF_8))),
        localId,
        String.valueOf(values.get("name")),
        "ADOPTER".equals(values.get("kind")),
        !"".equals(values.get("places")),
        LocalDate.parse(values.getOrDefault("approvedFrom", "2012-04-01")),
        3,
        values);
  }
}
