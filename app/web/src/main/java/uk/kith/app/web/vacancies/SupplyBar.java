package uk.kith.app.web.vacancies;

import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.Numbers;
import uk.kith.placements.engine.vacancy.PlaceCount;

/**
 * One bar of places: filled, vacant, not available, one after the other. All bars of a page have
 * one scale, so that their lengths compare.
 *
 * @param said the others in words: "60 filled, 8 not available"
 * @param filled length in thousandths of the longest bar; so are the others
 */
public record SupplyBar(
    String name, PlaceCount count, String said, int filled, int vacant, int notAvailable) {

  private static final int LONGEST = 1000;

  static SupplyBar of(String name, PlaceCount count, int longest) {
    return new SupplyBar(
        name,
        count,
        said(count),
        scaled(count.filled(), longest),
        scaled(count.vacant(), longest),
        scaled(count.notAvailable(), longest));
  }

  /** Places that a bar draws; more than approved where an exemption fills more. */
  static int drawn(PlaceCount count) {
    return count.filled() + count.vacant() + count.notAvailable();
  }

  public String vacantInWords() {
    return count.vacant() == 0 ? "None vacant" : Numbers.count(count.vacant()) + " vacant";
  }

  public int vacantFrom() {
    return filled;
  }

  public int notAvailableFrom() {
    return filled + vacant;
  }

  private static String said(PlaceCount count) {
    List<String> said = new ArrayList<>();
    said.add(Numbers.count(count.filled()) + " filled");
    said.add(Numbers.count(count.notAvailable()) + " not available");
    return String.join(", ", said);
  }

  private static int scaled(int places, int longest) {
    return longest == 0 ? 0 : Math.round((float) places * LONGEST / longest);
  }
}
