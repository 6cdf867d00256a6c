package uk.kith.placements.engine.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.published.BegunOutside.Against;
import uk.kith.placements.engine.vacancy.ChildSegment;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceNeed;

/** R-SUFF-14, R-SUFF-09: why homes were found outside, told to who may not see the children. */
class PublishedLedgerTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 10, 14);
  private static final LocalDate SPRING = LocalDate.of(2014, 4, 2);
  private static final LocalDate EARLIER = LocalDate.of(2013, 4, 2);
  private static final RuleId TERMS = RuleId.of("R-PLACE-11");

  private static BegunOutside begun(
      LocalDate on, PlaceBand age, @Nullable OutsideReason reason, int homes, PlaceNeed... needs) {
    return new BegunOutside(
        on,
        new ChildSegment(age, Set.of(needs)),
        reason,
        homes == 0 ? List.of() : List.of(new Against(TERMS, homes)));
  }

  private static List<BegunOutside> many(int count, BegunOutside each) {
    return Collections.nCopies(count, each);
  }

  @SafeVarargs
  private static PublishedLedger ledger(List<BegunOutside>... groups) {
    return PublishedLedger.of(Arrays.stream(groups).flatMap(List::stream).toList(), TODAY);
  }

  private static PublishedLedger.LedgerRow aged(PublishedLedger ledger, PlaceBand age) {
    return ledger.rows().stream().filter(row -> row.age() == age).findFirst().orElseThrow();
  }

  private static @Nullable Long told(
      PublishedLedger.LedgerRow row, @Nullable OutsideReason reason) {
    return row.reasons().stream()
        .filter(each -> each.reason() == reason)
        .findFirst()
        .orElseThrow()
        .placements();
  }

  /** Whoever asks on another day of the month is told the same. */
  @Test
  void threeYearsEndWithTheNewestMonthThatHasEnded() {
    PublishedLedger ledger = ledger();
    assertEquals(LocalDate.of(2011, 10, 1), ledger.first());
    assertEquals(LocalDate.of(2014, 9, 30), ledger.last());
    LocalDate last = LocalDate.of(2014, 9, 30);
    assertEquals(last, PublishedLedger.of(List.of(), last).last());
    LocalDate leap = PublishedLedger.lastDay(LocalDate.of(2015, 3, 1));
    assertEquals(LocalDate.of(2012, 3, 1), PublishedLedger.firstDay(leap));
    BegunOutside before =
        begun(LocalDate.of(2011, 9, 30), PlaceBand.UNDER_5, OutsideReason.SAFETY, 0);
    BegunOutside after =
        begun(LocalDate.of(2014, 10, 1), PlaceBand.UNDER_5, OutsideReason.SAFETY, 0);
    assertEquals(0, ledger(many(9, before), many(9, after)).all().placements());
  }

  @Test
  void largeCountsAreTold() {
    PublishedLedger ledger =
        ledger(
            many(12, begun(SPRING, PlaceBand.AGED_11_TO_15, OutsideReason.NO_LOCAL_HOME, 30)),
            many(8, begun(EARLIER, PlaceBand.UNDER_5, OutsideReason.RELATIVES, 0)));
    assertEquals(20, ledger.all().placements());
    assertEquals(12, told(aged(ledger, PlaceBand.AGED_11_TO_15), OutsideReason.NO_LOCAL_HOME));
    assertEquals(0, told(aged(ledger, PlaceBand.UNDER_5), OutsideReason.NO_LOCAL_HOME));
    assertEquals(360, ledger.rules().get(0).homes());
  }

  /** Of 12 and 3 in a column whose sum is told the 12 goes along, in ages and needs alike. */
  @Test
  void whatWouldTellASmallCountGoesWithIt() {
    PublishedLedger ledger =
        ledger(
            many(12, begun(SPRING, PlaceBand.AGED_11_TO_15, OutsideReason.NO_LOCAL_HOME, 30)),
            many(3, begun(SPRING, PlaceBand.UNDER_5, OutsideReason.NO_LOCAL_HOME, 30)));
    assertEquals(15, ledger.all().placements());
    assertNull(aged(ledger, PlaceBand.UNDER_5).placements());
    assertNull(aged(ledger, PlaceBand.AGED_11_TO_15).placements());
    PublishedLedger.LedgerRow overTen =
        ledger.rows().stream()
            .filter(row -> row.need() == PlaceNeed.OVER_TEN)
            .findFirst()
            .orElseThrow();
    assertNull(overTen.placements(), "15 less over ten is 3");
  }

  /** One child's search may speak against 200 homes: 200 is no large count of children. */
  @Test
  void rulesAreToldByHowManyChildrenAreBehindThem() {
    PublishedLedger ledger =
        ledger(many(2, begun(SPRING, PlaceBand.UNDER_5, OutsideReason.NO_LOCAL_HOME, 200)));
    assertNull(ledger.rules().get(0).homes());
    assertTrue(
        ledger.rules().get(0).ages().stream()
            .allMatch(
                each ->
                    Objects.equals(
                        each.homes(), each.age() == PlaceBand.UNDER_5 ? null : Long.valueOf(0))));
  }

  @Test
  void noSmallCountIsTold() {
    List<BegunOutside> kinds = kinds();
    Seeds.forEach(
        200,
        random -> {
          List<BegunOutside> begun = new ArrayList<>();
          for (int i = 0; i < 5; i++) {
            begun.addAll(many(random.nextInt(12), kinds.get(random.nextInt(kinds.size()))));
          }
          numbers(PublishedLedger.of(begun, TODAY))
              .forEach(
                  (name, number) ->
                      assertFalse(number != null && Suppression.isSmall(number), name));
        });
  }

  /**
   * Every set of up to six placements of twenty kinds, counted out: among those that fit what is
   * told of six, each withheld number has two values.
   */
  @Test
  void noWithheldNumberHasOneValueAmongAllThatFit() {
    List<BegunOutside> kinds = kinds();
    List<String> names = List.copyOf(numbers(ledger()).keySet());
    List<int[]> each = kinds.stream().map(kind -> values(names, whole(List.of(kind)), 0)).toList();
    List<int[]> sets = new ArrayList<>();
    addSets(each, 0, 6, new int[names.size()], sets);
    Seeds.forEach(
        30,
        random -> {
          List<BegunOutside> begun = new ArrayList<>();
          BegunOutside usual = kinds.get(random.nextInt(kinds.size()));
          for (int i = 0; i < 6; i++) {
            begun.add(random.nextBoolean() ? usual : kinds.get(random.nextInt(kinds.size())));
          }
          int[] told = values(names, numbers(PublishedLedger.of(begun, TODAY)), -1);
          List<int[]> fitting = sets.stream().filter(set -> fits(set, told)).toList();
          assertFalse(fitting.isEmpty());
          for (int i = 0; i < told.length; i++) {
            int at = i;
            assertTrue(
                told[i] >= 0 || fitting.stream().mapToInt(set -> set[at]).distinct().count() > 1,
                names.get(i) + " has one value");
          }
        });
  }

  /** Two ages under ten, two over; two years; two reasons; of some a need. */
  private static List<BegunOutside> kinds() {
    List<BegunOutside> kinds = new ArrayList<>();
    for (OutsideReason reason : Arrays.asList(OutsideReason.NO_LOCAL_HOME, null)) {
      for (LocalDate on : List.of(SPRING, EARLIER)) {
        kinds.add(begun(on, PlaceBand.UNDER_5, reason, 0));
        kinds.add(begun(on, PlaceBand.AGED_5_TO_10, reason, 0));
        kinds.add(begun(on, PlaceBand.AGED_5_TO_10, reason, 0, PlaceNeed.BEHAVIOUR));
        kinds.add(begun(on, PlaceBand.AGED_11_TO_15, reason, 0, PlaceNeed.OVER_TEN));
        kinds.add(begun(on, PlaceBand.AGED_16_AND_17, reason, 0, PlaceNeed.OVER_TEN));
      }
    }
    return kinds;
  }

  private static Map<String, @Nullable Integer> numbers(PublishedLedger ledger) {
    Map<String, @Nullable Integer> numbers = new LinkedHashMap<>();
    add(numbers, ledger.all());
    ledger.rows().forEach(row -> add(numbers, row));
    return numbers;
  }

  private static void add(Map<String, @Nullable Integer> numbers, PublishedLedger.LedgerRow row) {
    String name = row.age() + " " + row.need() + " " + row.yearTo() + " ";
    numbers.put(name, number(row.placements()));
    row.reasons().forEach(each -> numbers.put(name + each.reason(), number(each.placements())));
  }

  private static @Nullable Integer number(@Nullable Long count) {
    return count == null ? null : Integer.valueOf(count.intValue());
  }

  /** Counted here, by nothing of what is tested. */
  private static Map<String, @Nullable Integer> whole(List<BegunOutside> begun) {
    Map<String, @Nullable Integer> numbers = new LinkedHashMap<>();
    for (PublishedLedger.LedgerRow row : withAll(ledger())) {
      String name = row.age() + " " + row.need() + " " + row.yearTo() + " ";
      List<BegunOutside> of = begun.stream().filter(each -> isOf(row, each)).toList();
      numbers.put(name, of.size());
      row.reasons()
          .forEach(
              told ->
                  numbers.put(
                      name + told.reason(),
                      (int) of.stream().filter(each -> each.reason() == told.reason()).count()));
    }
    return numbers;
  }

  private static List<PublishedLedger.LedgerRow> withAll(PublishedLedger ledger) {
    List<PublishedLedger.LedgerRow> rows = new ArrayList<>(List.of(ledger.all()));
    rows.addAll(ledger.rows());
    return rows;
  }

  private static boolean isOf(PublishedLedger.LedgerRow row, BegunOutside each) {
    LocalDate to = row.yearTo();
    return (row.age() == null || row.age() == each.child().age())
        && (row.need() == null || each.child().needs().contains(row.need()))
        && (to == null || (each.start().isAfter(to.minusYears(1)) && !each.start().isAfter(to)));
  }

  private static int[] values(
      List<String> names, Map<String, @Nullable Integer> numbers, int withheld) {
    return names.stream()
        .mapToInt(
            name -> {
              Integer number = numbers.get(name);
              return number == null ? withheld : number;
            })
        .toArray();
  }

  private static boolean fits(int[] set, int[] told) {
    for (int i = 0; i < told.length; i++) {
      if (told[i] >= 0 && told[i] != set[i]) {
        return false;
      }
    }
    return true;
  }

  private static void addSets(
      List<int[]> kinds, int from, int left, int[] begun, List<int[]> sets) {
    sets.add(begun);
    for (int i = from; i < kinds.size() && left > 0; i++) {
      int[] more = begun.clone();
      for (int j = 0; j < more.length; j++) {
        more[j] += kinds.get(i)[j];
      }
      addSets(kinds, i, left - 1, more, sets);
    }
  }
}
