package uk.kith.placements.engine.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceNeed;

/**
 * Why placements began outside, as it is told to who may not see children (R-SUFF-14, R-SUFF-09):
 * of three years that end with a month, by one thing at a time. Nobody can ask for fewer days or
 * for some children alone, so that no two answers tell one child by their difference. All rows of
 * placements are one linked system: ages, years and needs each add up to the reasons.
 *
 * @param first first day of a beginning
 * @param last last day of a beginning, included
 * @param all every placement
 * @param rows by age, then by need, then by year, the earliest first
 * @param rules what stood against local homes, by rule; empty when no list of them was kept
 */
public record PublishedLedger(
    LocalDate first, LocalDate last, LedgerRow all, List<LedgerRow> rows, List<RuleTold> rules) {

  private static final int YEARS = 3;

  private static final List<@Nullable OutsideReason> REASONS = reasons();

  /** What is lost by withholding: a cell least, the number of all most. */
  private static final int CELL = 1;

  private static final int TOTAL = 4;
  private static final int EVERY = 20;

  public PublishedLedger {
    rows = List.copyOf(rows);
    rules = List.copyOf(rules);
  }

  /**
   * Placements that are alike; at most one of age, need and year is there.
   *
   * @param age null of other rows
   * @param need null of other rows; needs overlap, and none is a row
   * @param yearTo last day of twelve months, included; null of other rows
   * @param reasons one for each reason, those not recorded last
   * @param placements all of them; null when withheld
   */
  public record LedgerRow(
      @Nullable PlaceBand age,
      @Nullable PlaceNeed need,
      @Nullable LocalDate yearTo,
      List<ReasonTold> reasons,
      @Nullable Long placements) {

    public LedgerRow {
      reasons = List.copyOf(reasons);
    }

    boolean counts(BegunOutside each) {
      return (age == null || each.child().age() == age)
          && (need == null || has(each, need))
          && (yearTo == null || isIn(each.start(), yearTo));
    }

    /** Who is over ten follows from the age, as the rows of ages add up to it. */
    private static boolean has(BegunOutside each, PlaceNeed need) {
      return need == PlaceNeed.OVER_TEN
          ? isOverTen(each.child().age())
          : each.child().needs().contains(need);
    }

    private static boolean isIn(LocalDate day, LocalDate yearTo) {
      return !day.isAfter(yearTo) && day.isAfter(monthEnd(yearTo.minusYears(1)));
    }
  }

  /**
   * Placements for a reason.
   *
   * @param reason null of those of which none is recorded
   * @param placements null when withheld
   */
  public record ReasonTold(@Nullable OutsideReason reason, @Nullable Long placements) {}

  /**
   * In how many cases a rule was the first to speak against a local home. Withheld where fewer than
   * five children are behind it, however many homes there are.
   *
   * @param rule null where no rule spoke
   * @param ages in the order of the bands
   * @param homes of all ages; null when withheld
   */
  public record RuleTold(@Nullable RuleId rule, List<AgeTold> ages, @Nullable Long homes) {
    public RuleTold {
      ages = List.copyOf(ages);
    }
  }

  /**
   * The same for children of one band of age.
   *
   * @param homes null when withheld
   */
  public record AgeTold(PlaceBand age, @Nullable Long homes) {}

  /** The last day of the newest month that has ended on a day. */
  public static LocalDate lastDay(LocalDate today) {
    return today.equals(monthEnd(today)) ? today : today.withDayOfMonth(1).minusDays(1);
  }

  /** The first day that is counted. */
  public static LocalDate firstDay(LocalDate last) {
    return monthEnd(last.minusYears(YEARS)).plusDays(1);
  }

  private static LocalDate monthEnd(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  /**
   * Of the three years to the newest month that has ended.
   *
   * @param begun any; those of other days are left out
   */
  public static PublishedLedger of(Collection<BegunOutside> begun, LocalDate today) {
    LocalDate last = lastDay(today);
    LocalDate first = firstDay(last);
    List<BegunOutside> counted =
        begun.stream()
            .filter(each -> !each.start().isBefore(first) && !each.start().isAfter(last))
            .toList();
    List<LedgerRow> asked = asked(last);
    Withheld withheld = Withheld.of(cells(counted, asked));
    return new PublishedLedger(
        first,
        last,
        told(EMPTY, counted, withheld),
        asked.stream().map(row -> told(row, counted, withheld)).toList(),
        rules(counted));
  }

  private static final LedgerRow EMPTY = new LedgerRow(null, null, null, List.of(), null);

  private static List<LedgerRow> asked(LocalDate last) {
    List<LedgerRow> rows = new ArrayList<>();
    for (PlaceBand age : PlaceBand.values()) {
      rows.add(new LedgerRow(age, null, null, List.of(), null));
    }
    for (PlaceNeed need : PlaceNeed.values()) {
      rows.add(new LedgerRow(null, need, null, List.of(), null));
    }
    for (int back = YEARS - 1; back >= 0; back--) {
      rows.add(new LedgerRow(null, null, monthEnd(last.minusYears(back)), List.of(), null));
    }
    return rows;
  }

  private static List<@Nullable OutsideReason> reasons() {
    List<@Nullable OutsideReason> all = new ArrayList<>(Arrays.asList(OutsideReason.values()));
    all.add(null);
    return all;
  }

  private static LedgerRow told(LedgerRow row, List<BegunOutside> counted, Withheld withheld) {
    return new LedgerRow(
        row.age(),
        row.need(),
        row.yearTo(),
        REASONS.stream()
            .map(
                reason ->
                    new ReasonTold(
                        reason,
                        withheld.holds(cell(row, reason))
                            ? null
                            : Long.valueOf(count(counted, row, reason))))
            .toList(),
        withheld.holds(cell(row)) ? null : Long.valueOf(count(counted, row)));
  }

  private static Cells cells(List<BegunOutside> counted, List<LedgerRow> rows) {
    Cells cells = new Cells();
    addRow(cells, counted, EMPTY, EVERY, TOTAL);
    for (LedgerRow row : rows) {
      addRow(cells, counted, row, TOTAL, CELL);
    }
    parted(cells, rows.stream().filter(row -> row.age() != null).toList());
    parted(cells, rows.stream().filter(row -> row.yearTo() != null).toList());
    for (LedgerRow row : rows) {
      if (row.need() != null) {
        // Who has the need, and who has not, for each reason and in all.
        cells.rest("not/" + cell(row), cell(EMPTY), List.of(cell(row)));
        for (OutsideReason reason : REASONS) {
          cells.rest("not/" + cell(row, reason), cell(EMPTY, reason), List.of(cell(row, reason)));
        }
      }
    }
    overTen(cells, rows);
    return cells;
  }

  private static void addRow(
      Cells cells, List<BegunOutside> counted, LedgerRow row, int total, int each) {
    cells.shown(cell(row), count(counted, row), total);
    for (OutsideReason reason : REASONS) {
      cells.shown(cell(row, reason), count(counted, row, reason), each);
    }
    cells.sum(cell(row), REASONS.stream().map(reason -> cell(row, reason)).toList());
  }

  /** Every placement is in one of the rows. */
  private static void parted(Cells cells, List<LedgerRow> rows) {
    cells.sum(cell(EMPTY), rows.stream().map(PublishedLedger::cell).toList());
    for (OutsideReason reason : REASONS) {
      cells.sum(cell(EMPTY, reason), rows.stream().map(row -> cell(row, reason)).toList());
    }
  }

  private static boolean isOverTen(PlaceBand age) {
    return age.ages().min() > PlaceNeed.TEN;
  }

  /** Ages part at ten, so that one need is two ages. */
  private static void overTen(Cells cells, List<LedgerRow> rows) {
    LedgerRow need =
        rows.stream().filter(row -> row.need() == PlaceNeed.OVER_TEN).findFirst().orElseThrow();
    List<LedgerRow> ages =
        rows.stream().filter(row -> row.age() != null && isOverTen(row.age())).toList();
    cells.sum(cell(need), ages.stream().map(PublishedLedger::cell).toList());
    for (OutsideReason reason : REASONS) {
      cells.sum(cell(need, reason), ages.stream().map(row -> cell(row, reason)).toList());
    }
  }

  private static String cell(LedgerRow row) {
    return row.age() + "/" + row.need() + "/" + row.yearTo();
  }

  private static String cell(LedgerRow row, @Nullable OutsideReason reason) {
    return cell(row) + "/" + (reason == null ? "not-recorded" : reason.name());
  }

  private static long count(List<BegunOutside> counted, LedgerRow row) {
    return counted.stream().filter(row::counts).count();
  }

  private static long count(
      List<BegunOutside> counted, LedgerRow row, @Nullable OutsideReason reason) {
    return counted.stream().filter(row::counts).filter(each -> each.reason() == reason).count();
  }

  private static List<RuleTold> rules(List<BegunOutside> counted) {
    return counted.stream()
        .flatMap(each -> each.against().stream())
        .map(each -> new RuleTold(each.rule(), List.of(), null))
        .distinct()
        .map(row -> rule(row.rule(), counted))
        .sorted(
            Comparator.comparing((RuleTold row) -> Objects.requireNonNullElse(row.homes(), 0L))
                .reversed()
                .thenComparing(row -> row.rule() == null ? "" : row.rule().value()))
        .toList();
  }

  private static RuleTold rule(@Nullable RuleId rule, List<BegunOutside> counted) {
    List<PlaceBand> bands = Arrays.asList(PlaceBand.values());
    int[] children =
        bands.stream()
            .mapToInt(age -> (int) behind(counted, rule, age).filter(homes -> homes > 0).count())
            .toArray();
    boolean[] withheld = Suppression.inSum(children);
    List<AgeTold> ages = new ArrayList<>();
    for (int i = 0; i < children.length; i++) {
      PlaceBand age = bands.get(i);
      ages.add(
          new AgeTold(age, withheld[i] ? null : Long.valueOf(sum(counted, rule, of -> of == age))));
    }
    return new RuleTold(
        rule,
        ages,
        Suppression.isSmall(Arrays.stream(children).sum())
            ? null
            : Long.valueOf(sum(counted, rule, of -> true)));
  }

  /** Homes that the rule spoke against for each placement of the age. */
  private static Stream<Integer> behind(
      List<BegunOutside> counted, @Nullable RuleId rule, PlaceBand age) {
    return counted.stream()
        .filter(each -> each.child().age() == age)
        .map(each -> homes(each, rule));
  }

  private static long sum(
      List<BegunOutside> counted, @Nullable RuleId rule, Predicate<PlaceBand> ages) {
    return counted.stream()
        .filter(each -> ages.test(each.child().age()))
        .mapToLong(each -> homes(each, rule))
        .sum();
  }

  private static int homes(BegunOutside each, @Nullable RuleId rule) {
    return each.against().stream()
        .filter(against -> Objects.equals(against.rule(), rule))
        .mapToInt(BegunOutside.Against::homes)
        .sum();
  }
}
