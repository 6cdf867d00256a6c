package uk.kith.app.web.outside;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.NotSeen;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.PlacementsOutside.Ledger;
import uk.kith.placements.api.PlacementsOutside.ReasonCount;
import uk.kith.placements.api.PlacementsOutside.RuleCount;
import uk.kith.placements.engine.outside.LedgerFilter;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.published.PublishedLedger;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceNeed;

/**
 * Why placements began outside the area, by what a home had to offer and over time, and what stood
 * against local homes; a pure function of the counts. Who may not see children reads three years,
 * small counts withheld, and is asked for no filter (R-SUFF-14).
 *
 * @param period "1 October 2013 to 30 September 2014: aged 11 to 15"
 * @param selects what can be asked for; empty where nothing can
 * @param withheld that small counts are withheld; null where none is
 * @param leftOut who is not counted; null when nobody is left out
 * @param segments one row for each age and each need, in the order of the vacancy board
 * @param time "Month by month"
 * @param months one row for each month, or year, also where nothing began
 * @param rules one row for each rule, the most frequent first
 * @param query of the address, for the files; begins with a question mark or is empty
 */
public record LedgerPage(
    String heading,
    String period,
    String finding,
    Form form,
    List<Select> selects,
    @Nullable String withheld,
    @Nullable String leftOut,
    List<Line> segments,
    String time,
    List<Line> months,
    List<Line> rules,
    String query) {

  /** In the order of the columns; null stands for those of which no reason is recorded. */
  private static final List<@Nullable OutsideReason> REASONS =
      Arrays.asList(
          OutsideReason.NO_LOCAL_HOME,
          OutsideReason.RELATIVES,
          OutsideReason.ADOPTION,
          OutsideReason.SAFETY,
          OutsideReason.SPECIALIST,
          null);

  static final String WITHHELD = "withheld";

  private static final String WITHHELD_WHY =
      "Counts of 1 to 4 are withheld, and as many others as it takes that they cannot be worked out"
          + " (R-SUFF-14). The three years end with the newest month that has ended. Placements for"
          + " adoption are left out.";

  /** What is counted, and its counts in the order of the columns; the last is their sum. */
  public record Line(String name, List<String> counts) {}

  /** Heads of the counts of a table of reasons, in the order of the columns. */
  static Stream<String> reasonHeads() {
    return REASONS.stream().map(LedgerPage::head);
  }

  public List<Column> segmentHeads() {
    return LedgerTables.SEGMENTS.heads(form);
  }

  public List<Column> monthHeads() {
    return LedgerTables.MONTHS.heads(form);
  }

  public List<Column> ruleHeads() {
    return LedgerTables.RULES.heads(form);
  }

  /** The order that the address asks for, which the form sends along. */
  public List<String> kept() {
    return TableTools.kept(form);
  }

  private static String head(@Nullable OutsideReason reason) {
    if (reason == null) {
      return "Not recorded";
    }
    return switch (reason) {
      case RELATIVES -> "Relatives";
      case ADOPTION -> "Adoption";
      case SAFETY -> "Safety";
      case SPECIALIST -> "Specialist";
      case NO_LOCAL_HOME -> "No local home";
    };
  }

  /**
   * @param adoption whether the reader sees placements for adoption
   */
  static LedgerPage of(
      Ledger ledger,
      LedgerFilter filter,
      String authority,
      Form form,
      String query,
      boolean adoption) {
    return new LedgerPage(
        heading(authority),
        Dates.day(filter.first())
            + " to "
            + Dates.day(filter.last())
            + LedgerFilters.said(filter).map(said -> ": " + said).orElse(""),
        finding(ledger.reasons()),
        form,
        LedgerFilters.SELECTS,
        null,
        adoption ? null : NotSeen.LEFT_OUT,
        LedgerTables.SEGMENTS.ordered(segments(ledger.reasons()), form),
        "Month by month",
        LedgerTables.MONTHS.ordered(months(ledger.reasons(), filter), form),
        LedgerTables.RULES.ordered(rules(ledger.rules()), form),
        query);
  }

  /** For who may not see children. */
  static LedgerPage of(PublishedLedger ledger, String authority, Form form) {
    return new LedgerPage(
        heading(authority),
        Dates.day(ledger.first()) + " to " + Dates.day(ledger.last()),
        finding(ledger),
        form,
        List.of(),
        WITHHELD_WHY,
        null,
        LedgerTables.SEGMENTS.ordered(
            ledger.rows().stream()
                .filter(row -> row.yearTo() == null)
                .map(row -> line(name(row), row))
                .toList(),
            form),
        "Year by year",
        LedgerTables.MONTHS.ordered(
            Stream.concat(
                    ledger.rows().stream()
                        .filter(row -> row.yearTo() != null)
                        .map(row -> line(name(row), row)),
                    Stream.of(line("All", ledger.all())))
                .toList(),
            form),
        LedgerTables.RULES.ordered(ledger.rules().stream().map(LedgerPage::line).toList(), form),
        "");
  }

  private static String heading(String authority) {
    return "Why homes were found outside " + authority;
  }

  private static String finding(PublishedLedger ledger) {
    Long all = ledger.all().placements();
    Long lack = count(ledger.all(), OutsideReason.NO_LOCAL_HOME);
    if (all == null) {
      return "How many placements began outside in these years is withheld.";
    }
    return all == 0
        ? "No placement began outside in these years."
        : Numbers.many(all, "placement")
            + " began outside in three years"
            + (lack == null
                ? "; how many for lack of a local home is withheld."
                : ", "
                    + (lack == 0 ? "none" : Numbers.count(lack))
                    + " of them recorded as for lack of a local home.");
  }

  /** "Aged 5 to 10", "Children over ten", "Twelve months to 30 September 2014". */
  static String name(PublishedLedger.LedgerRow row) {
    if (row.age() != null) {
      return aged(row.age());
    }
    if (row.need() != null) {
      return Numbers.sentence(row.need().words());
    }
    return row.yearTo() == null ? "All" : "Twelve months to " + Dates.day(row.yearTo());
  }

  private static Line line(String name, PublishedLedger.LedgerRow row) {
    return new Line(
        name,
        Stream.concat(
                REASONS.stream().map(reason -> told(count(row, reason))),
                Stream.of(told(row.placements())))
            .toList());
  }

  private static Line line(PublishedLedger.RuleTold rule) {
    return new Line(
        rule(rule.rule()),
        Stream.concat(
                rule.ages().stream().map(each -> told(each.homes())), Stream.of(told(rule.homes())))
            .toList());
  }

  private static @Nullable Long count(
      PublishedLedger.LedgerRow row, @Nullable OutsideReason reason) {
    return row.reasons().stream()
        .filter(each -> each.reason() == reason)
        .findFirst()
        .orElseThrow()
        .placements();
  }

  private static String told(@Nullable Long count) {
    return count == null ? WITHHELD : Numbers.count(count);
  }

  private static String finding(List<ReasonCount> reasons) {
    long all = sum(reasons, each -> true);
    long lack = sum(reasons, each -> each.reason() == OutsideReason.NO_LOCAL_HOME);
    return all == 0
        ? "No placement began outside in these months."
        : Numbers.many(all, "placement")
            + " began outside, "
            + (lack == 0 ? "none" : Numbers.count(lack))
            + " of them recorded as for lack of a local home.";
  }

  private static List<Line> segments(List<ReasonCount> reasons) {
    List<Line> lines = new ArrayList<>();
    for (PlaceBand age : PlaceBand.values()) {
      lines.add(line(aged(age), reasons, each -> each.segment().age() == age));
    }
    for (PlaceNeed need : PlaceNeed.values()) {
      lines.add(
          line(
              Numbers.sentence(need.words()),
              reasons,
              each -> each.segment().needs().contains(need)));
    }
    return lines;
  }

  /** "Aged 5 to 10", "Under 5". */
  static String aged(PlaceBand age) {
    return age == PlaceBand.UNDER_5 ? age.words() : "Aged " + age.words();
  }

  private static List<Line> months(List<ReasonCount> reasons, LedgerFilter filter) {
    YearMonth last = YearMonth.from(filter.last());
    return Stream.iterate(
            YearMonth.from(filter.first()), each -> !each.isAfter(last), each -> each.plusMonths(1))
        .map(month -> line(Dates.month(month), reasons, each -> each.month().equals(month)))
        .toList();
  }

  private static Line line(String name, List<ReasonCount> reasons, Predicate<ReasonCount> counted) {
    List<String> counts = new ArrayList<>();
    for (OutsideReason reason : REASONS) {
      counts.add(Numbers.count(sum(reasons, e -> counted.test(e) && e.reason() == reason)));
    }
    counts.add(Numbers.count(sum(reasons, counted)));
    return new Line(name, counts);
  }

  private static long sum(List<ReasonCount> reasons, Predicate<ReasonCount> counted) {
    return reasons.stream().filter(counted).mapToLong(ReasonCount::placements).sum();
  }

  private static List<Line> rules(List<RuleCount> counts) {
    Map<String, Map<PlaceBand, Long>> rules = new HashMap<>();
    for (RuleCount each : counts) {
      rules
          .computeIfAbsent(rule(each.rule()), name -> new EnumMap<>(PlaceBand.class))
          .merge(each.segment().age(), each.homes(), Long::sum);
    }
    return rules.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Map<PlaceBand, Long>> e) -> -sum(e.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(e -> rule(e.getKey(), e.getValue()))
        .toList();
  }

  private static Line rule(String name, Map<PlaceBand, Long> ages) {
    return new Line(
        name,
        Stream.concat(
                Arrays.stream(PlaceBand.values()).map(age -> ages.getOrDefault(age, 0L)),
                Stream.of(sum(ages)))
            .map(Numbers::count)
            .toList());
  }

  private static long sum(Map<PlaceBand, Long> ages) {
    return ages.values().stream().mapToLong(Long::longValue).sum();
  }

  static String rule(@Nullable RuleId rule) {
    return rule == null ? "No rule: possible" : rule.value();
  }
}
