package uk.kith.app.web.outside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.PlacementsOutside.Ledger;
import uk.kith.placements.api.PlacementsOutside.ReasonCount;
import uk.kith.placements.api.PlacementsOutside.RuleCount;
import uk.kith.placements.engine.outside.AgeBand;
import uk.kith.placements.engine.outside.OutsideReason;

/**
 * Why placements of twelve months began outside the area, by age, and what stood against local
 * homes; a pure function of the counts.
 *
 * @param period "1 October 2013 to 30 September 2014"
 * @param reasons one row for each reason, in the order of the reasons
 * @param rules one row for each rule, the most frequent first
 */
public record LedgerPage(
    String heading, String period, String finding, List<Line> reasons, List<Line> rules) {

  /** A reason or rule, its counts by age band, and their sum. */
  public record Line(String name, List<String> counts, String total) {}

  /** Head of a table: what is counted, the age bands, all. */
  public static List<Column> columns(String what) {
    List<Column> columns = new ArrayList<>(List.of(Column.of(what)));
    Arrays.stream(AgeBand.values()).forEach(band -> columns.add(Column.number(band.words())));
    columns.add(Column.number("All"));
    return columns;
  }

  static LedgerPage of(Ledger ledger, LocalDate first, LocalDate last, String authority) {
    Map<String, Map<AgeBand, Long>> reasons = new LinkedHashMap<>();
    for (OutsideReason reason : OutsideReason.values()) {
      reasons.put(reason.words(), new EnumMap<>(AgeBand.class));
    }
    reasons.put("Not recorded", new EnumMap<>(AgeBand.class));
    for (ReasonCount each : ledger.reasons()) {
      OutsideReason reason = each.reason();
      add(reasons, reason == null ? "Not recorded" : reason.words(), each.age(), each.placements());
    }
    Map<String, Map<AgeBand, Long>> rules = new LinkedHashMap<>();
    for (RuleCount each : ledger.rules()) {
      RuleId rule = each.rule();
      add(rules, rule == null ? "No rule: possible" : rule.value(), each.age(), each.homes());
    }
    long all = ledger.reasons().stream().mapToLong(ReasonCount::placements).sum();
    long lack =
        ledger.reasons().stream()
            .filter(each -> each.reason() == OutsideReason.NO_LOCAL_HOME)
            .mapToLong(ReasonCount::placements)
            .sum();
    return new LedgerPage(
        "Why homes were found outside " + authority,
        Dates.day(first) + " to " + Dates.day(last),
        finding(all, lack),
        reasons.entrySet().stream().map(LedgerPage::line).toList(),
        rules.entrySet().stream()
            .sorted((a, b) -> Long.compare(sum(b.getValue()), sum(a.getValue())))
            .map(LedgerPage::line)
            .toList());
  }

  private static String finding(long all, long lack) {
    return all == 0
        ? "No placement began outside in these months."
        : Numbers.many(all, "placement")
            + " began outside, "
            + (lack == 0 ? "none" : Numbers.count(lack))
            + " of them recorded as for lack of a local home.";
  }

  private static void add(
      Map<String, Map<AgeBand, Long>> lines, String name, AgeBand age, long count) {
    lines.computeIfAbsent(name, n -> new EnumMap<>(AgeBand.class)).merge(age, count, Long::sum);
  }

  private static Line line(Map.Entry<String, Map<AgeBand, Long>> entry) {
    return new Line(
        entry.getKey(),
        Arrays.stream(AgeBand.values())
            .map(band -> Numbers.count(entry.getValue().getOrDefault(band, 0L)))
            .toList(),
        Numbers.count(sum(entry.getValue())));
  }

  private static long sum(Map<AgeBand, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
