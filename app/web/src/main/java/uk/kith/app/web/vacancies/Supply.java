package uk.kith.app.web.vacancies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Column;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceCount;
import uk.kith.placements.engine.vacancy.PlaceCounts;
import uk.kith.placements.engine.vacancy.PlaceNeed;

/**
 * How all places stand, drawn and in words.
 *
 * @param total "214 places approved: ..."
 * @param finding for whom no foster carer has a vacant place, and for whom one has
 * @param kinds one bar a kind of home
 * @param bands one bar an age band; a home counts in each band of which its terms allow an age
 */
public record Supply(String total, String finding, List<SupplyBar> kinds, List<SupplyBar> bands) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Places"),
          Column.number("Homes"),
          Column.number("Approved"),
          Column.number("Filled"),
          Column.number("Vacant"),
          Column.number("Not available"));

  static Supply of(PlaceCounts counts) {
    int longest =
        Stream.concat(counts.kinds().values().stream(), counts.bands().values().stream())
            .mapToInt(SupplyBar::drawn)
            .max()
            .orElse(0);
    List<SupplyBar> kinds = new ArrayList<>();
    for (HouseholdKind kind : HouseholdKind.values()) {
      PlaceCount count = counts.kinds().get(kind);
      if (count != null) {
        kinds.add(SupplyBar.of(Words.kind(kind), count, longest));
      }
    }
    List<SupplyBar> bands =
        Arrays.stream(PlaceBand.values())
            .map(
                band ->
                    SupplyBar.of(
                        band.words(), counts.bands().getOrDefault(band, PlaceCount.NONE), longest))
            .toList();
    return new Supply(total(counts.all()), finding(counts), kinds, bands);
  }

  private static String total(PlaceCount all) {
    return Numbers.many(all.approved(), "place")
        + " approved: "
        + Numbers.count(all.filled())
        + " filled, "
        + Numbers.count(all.vacant())
        + " vacant"
        + (all.reserved() == 0 ? "" : " (" + Numbers.count(all.reserved()) + " of them reserved)")
        + ", "
        + Numbers.count(all.notAvailable())
        + " not available"
        + rest(all.approved() - all.filled() - all.vacant() - all.notAvailable());
  }

  /** Why the parts are not the whole, so that nobody looks for a lost place (R-PLACE-05). */
  private static String rest(int places) {
    if (places == 0) {
      return "";
    }
    return places > 0
        ? ", " + Numbers.count(places) + " that carers may fill with an exemption alone"
        : ", of which " + Numbers.count(-places) + " beyond what is approved";
  }

  /** R-SUFF-09: what the inspectors of 2014 found missing is said before anything else. */
  private static String finding(PlaceCounts counts) {
    List<String> none = counts.unmet().stream().map(PlaceNeed::words).toList();
    List<String> some =
        counts.needs().entrySet().stream()
            .filter(entry -> entry.getValue().vacant() > 0)
            .map(
                entry ->
                    entry.getKey().words() + " " + Numbers.many(entry.getValue().vacant(), "place"))
            .toList();
    String missing =
        none.isEmpty() ? "" : "No foster carer has a vacant place for " + or(none) + ".";
    String there = some.isEmpty() ? "" : "Vacant with foster carers: " + Words.and(some) + ".";
    return Stream.of(missing, there)
        .filter(sentence -> !sentence.isEmpty())
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private static String or(List<String> items) {
    int last = items.size() - 1;
    return IntStream.range(0, items.size())
        .mapToObj(i -> (i == 0 ? "" : i == last ? " or " : ", ") + items.get(i))
        .reduce("", String::concat);
  }
}
