package uk.kith.app.web.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.Dates;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.CorrectedFacts.Correction;

/** What was corrected since somebody went by it, in words; pure functions. */
public final class CorrectedWords {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private CorrectedWords() {}

  /**
   * One line for each fact, the newest first.
   *
   * @param children names of those whom the reader may know of
   * @param homes names of those that the reader may know of
   */
  public static List<String> lines(
      List<Correction> corrections, Map<ChildId, String> children, Map<HouseholdId, String> homes) {
    Map<String, LocalDate> lines = new LinkedHashMap<>();
    for (Correction each : corrections) {
      String whose =
          each.child() == null
              ? homes.getOrDefault(each.home(), "a home")
              : children.getOrDefault(each.child(), "a child");
      lines.putIfAbsent(each.fact().words() + ", " + whose, day(each.at()));
    }
    return lines.entrySet().stream()
        .map(line -> line.getKey() + ": corrected on " + Dates.day(line.getValue()))
        .toList();
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, LONDON);
  }
}
