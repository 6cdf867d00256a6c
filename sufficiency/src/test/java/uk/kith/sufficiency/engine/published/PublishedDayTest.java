package uk.kith.sufficiency.engine.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.published.Suppression;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.sufficiency.engine.ChildShares;
import uk.kith.sufficiency.engine.Indicator.Unit;
import uk.kith.sufficiency.engine.StabilityDefinition;

/** R-SUFF-14: all tables of a day as one linked system, against who knows everything else. */
class PublishedDayTest {

  /** A forecast reads less of a day, and is told the same of where children live. */
  @Test
  void whereChildrenLiveIsToldAlikeWithoutTheOtherFigures() {
    Random random = new Random(7);
    InventedDay.Authority authority = InventedDay.authority(random);
    int withheld = 0;
    for (int i = 0; i < 60; i++) {
      DayTables whole = authority.report(random, 40);
      PublishedDay told = PublishedDay.withheld(whole);
      PublishedDay less =
          PublishedDay.withheld(
              DayTables.ofChildren(
                  InventedDay.DAY,
                  whole.children(),
                  null,
                  new StabilityDefinition(LocalDate.of(2020, 3, 31)),
                  List.of()));
      assertEquals(told.homes(), less.homes(), "report " + i);
      assertEquals(
          figure(told, ChildShares.OUTSIDE), figure(less, ChildShares.OUTSIDE), "report " + i);
      withheld += told.homes().toString().contains("null") ? 1 : 0;
    }
    assertTrue(withheld > 5, "withheld in " + withheld);
  }

  private static CountedChild child(
      @Nullable Boolean local, @Nullable Double miles, @Nullable OutsideReason why) {
    return child(local, miles, why, 12, "S65");
  }

  private static CountedChild child(
      @Nullable Boolean local,
      @Nullable Double miles,
      @Nullable OutsideReason why,
      int age,
      @Nullable String district) {
    return new CountedChild(
        new LookedAfter(false, local, age, "U6"),
        "PR1",
        InventedDay.DAY.minusYears(1),
        miles,
        why,
        Needs.NOT_KNOWN,
        1,
        district,
        List.of());
  }

  private static PublishedDay day(List<CountedChild> children) {
    return PublishedDay.withheld(InventedDay.tables(children, List.of(), List.of(), List.of()));
  }

  private static Published figure(PublishedDay day, String id) {
    return day.figures().stream()
        .filter(each -> each.figure().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<CountedChild> many(int count, CountedChild child) {
    return Collections.nCopies(count, child);
  }

  @SafeVarargs
  private static List<CountedChild> together(List<CountedChild>... groups) {
    List<CountedChild> all = new ArrayList<>();
    for (List<CountedChild> group : groups) {
      all.addAll(group);
    }
    return all;
  }

  @Test
  void largeCountsAreTold() {
    PublishedDay day =
        day(
            together(
                many(40, child(true, 2.0, null)),
                many(20, child(false, 30.0, OutsideReason.NO_LOCAL_HOME)),
                many(20, child(false, 3.0, OutsideReason.NO_LOCAL_HOME))));
    assertEquals(40, figure(day, "placed-outside-share").numerator());
    assertEquals(50, figure(day, "placed-outside-share").value());
    assertTrue(day.figures().stream().noneMatch(Published::withheld));
    assertEquals(40, day.need());
  }

  /** 42 outside, 40 of them far away: the two who are near would follow from the two figures. */
  @Test
  void whatIsLeftBetweenAFigureAndOneWithinItIsNotWorkedOut() {
    PublishedDay day =
        day(
            together(
                many(40, child(true, 2.0, null)),
                many(40, child(false, 30.0, OutsideReason.NO_LOCAL_HOME)),
                many(2, child(false, 3.0, OutsideReason.NO_LOCAL_HOME))));
    assertEquals(42, figure(day, "placed-outside-share").numerator());
    assertNull(figure(day, "placed-outside-and-over-20-miles-share").numerator());
    assertNull(figure(day, "placed-outside-and-over-20-miles-share").value());
  }

  /** The same three children stand in a figure and in the table of homes. */
  @Test
  void aCountIsWithheldInEveryTableThatTellsIt() {
    PublishedDay day =
        day(together(many(40, child(true, 2.0, null)), many(3, child(false, 3.0, null))));
    assertNull(figure(day, "placed-outside-share").numerator());
    assertNull(day.homes().get(0).outside());
    assertNull(day.homes().get(day.homes().size() - 1).outside());
    assertNull(day.notSaid());
    assertNotNull(figure(day, "placed-outside-share").denominator());
  }

  /** Three of 16 and over stand in a figure, where they are left out, and in the table of ages. */
  @Test
  void agesAreWithheldWithWhatIsLeftOutOfAFigure() {
    PublishedDay day =
        day(
            together(
                many(40, child(true, 2.0, null)),
                many(9, child(true, 2.0, null, 7, "S65")),
                many(3, child(true, 2.0, null, 17, "S65"))));
    Map<PlaceBand, @Nullable Integer> ages = new EnumMap<>(PlaceBand.class);
    day.ages().forEach(each -> ages.put(each.age(), each.children()));
    assertEquals(0, ages.get(PlaceBand.UNDER_5));
    assertNull(ages.get(PlaceBand.AGED_16_AND_17));
    assertEquals(
        1,
        ages.entrySet().stream()
            .filter(each -> each.getKey() != PlaceBand.AGED_16_AND_17 && each.getValue() == null)
            .count(),
        "one more, or the three follow from the sum: " + ages);
    assertTrue(
        figure(day, "long-term-stability-same-carer").excluded().stream()
            .anyMatch(left -> left.reason().equals("aged-16-or-over") && left.count() == null));
    assertEquals(52, figure(day, "placed-outside-share").denominator());
  }

  /** R-SUFF-04: 3 whose distance is not known take the number of known distances along. */
  @Test
  void aSmallCountLeftOutTakesTheWholeAlong() {
    PublishedDay day =
        day(
            together(
                many(50, child(true, 2.0, null)),
                many(10, child(false, 30.0, null)),
                many(3, child(true, null, null))));
    Published known = figure(day, "placed-outside-and-over-20-miles-share-of-known-distances");
    assertNull(known.denominator());
    assertNull(known.value());
    assertEquals(10, known.numerator());
    assertEquals(63, figure(day, "placed-outside-share").denominator());
  }

  @Test
  void nothingIsWithheldFromWhoMaySeeTheChildren() {
    DayTables tables =
        InventedDay.tables(many(2, child(false, 30.0, null)), List.of(), List.of(), List.of());
    PublishedDay whole = PublishedDay.whole(tables);
    assertTrue(whole.figures().stream().noneMatch(Published::withheld));
    assertEquals(2, figure(whole, "placed-outside-share").numerator());
  }

  /** No small count stands anywhere, and no percentage where a count of it is withheld. */
  @Test
  void noSmallCountIsTold() {
    Seeds.forEach(
        200,
        random -> {
          PublishedDay day =
              PublishedDay.withheld(InventedDay.authority(random).report(random, 80));
          Attack.numbers(day)
              .forEach(
                  (name, number) ->
                      assertFalse(
                          number != null && Suppression.isSmall(number) && !name.endsWith("value"),
                          name + " " + number));
          for (Published each : day.figures()) {
            boolean whole = each.figure().denominator() == null || each.denominator() != null;
            assertTrue(
                each.value() == null || (each.numerator() != null && whole), each.figure().id());
            if (each.figure().unit() == Unit.COUNT && each.value() != null) {
              assertNotNull(each.less());
            }
          }
        });
  }

  /**
   * Who has every table of the day, and knows which children there can be, pins no withheld number:
   * its greatest and least value by linear programming leave at least two whole numbers.
   */
  @Test
  void noWithheldNumberIsPinnedByTheUnionOfAllTables() {
    Seeds.forEach(
        60,
        random -> {
          InventedDay.Authority authority = InventedDay.authority(random);
          List<PublishedDay> kinds = authority.each();
          for (int i = 0; i < 2; i++) {
            PublishedDay day = PublishedDay.withheld(authority.report(random, 80));
            assertEquals(List.of(), new Attack(day, kinds).pinned());
          }
        });
  }

  /** The attack finds what it should where nothing is withheld but what is small. */
  @Test
  void theAttackPinsWhatIsOnlyLeftOut() {
    CountedChild in = child(true, 2.0, null);
    CountedChild out = child(false, 2.0, null);
    PublishedDay whole =
        PublishedDay.whole(
            InventedDay.tables(
                together(many(9, in), many(3, out)), List.of(), List.of(), List.of()));
    List<PublishedGap> none =
        whole.gaps().stream()
            .map(gap -> new PublishedGap(gap.by(), gap.id(), gap.name(), null, null, 0))
            .toList();
    PublishedDay careless =
        new PublishedDay(whole.on(), whole.figures(), none, null, null, List.of(), whole.homes());
    assertTrue(
        new Attack(
                careless,
                List.of(in, out).stream()
                    .map(
                        kind ->
                            PublishedDay.whole(
                                InventedDay.tables(List.of(kind), List.of(), List.of(), List.of())))
                    .toList())
            .pinned()
            .contains("not said is 3.0"));
  }

  /**
   * Every set of up to six children of an authority where they differ little, counted out: among
   * those that fit what is told of five, each withheld number has two values.
   */
  @Test
  void noWithheldNumberHasOneWholeValueAmongAllReportsThatFit() {
    List<CountedChild> kinds = alike();
    List<String> names = List.copyOf(Attack.numbers(day(kinds)).keySet());
    List<int[]> each =
        kinds.stream()
            .map(kind -> InventedDay.tables(List.of(kind), List.of(), List.of(), List.of()))
            .map(tables -> numbers(names, PublishedDay.whole(tables), 0))
            .toList();
    List<int[]> reports = new ArrayList<>();
    addSets(each, 0, 6, new int[names.size()], reports);
    Seeds.forEach(
        120,
        random -> {
          List<CountedChild> five = new ArrayList<>();
          CountedChild usual = kinds.get(random.nextInt(kinds.size()));
          for (int i = 0; i < 5; i++) {
            five.add(random.nextBoolean() ? usual : kinds.get(random.nextInt(kinds.size())));
          }
          int[] told = numbers(names, day(five), -1);
          List<int[]> fitting = reports.stream().filter(report -> fits(report, told)).toList();
          for (int i = 0; i < told.length; i++) {
            int at = i;
            long values = fitting.stream().mapToInt(report -> report[at]).distinct().count();
            assertTrue(told[i] >= 0 || values > 1, names.get(i) + " has one value");
          }
        });
  }

  private static List<CountedChild> alike() {
    List<CountedChild> kinds = new ArrayList<>();
    for (Double miles : List.of(2.0, 30.0)) {
      List.of(2, 7, 12).forEach(age -> kinds.add(child(true, miles, null, age, "S65")));
      kinds.add(child(null, miles, null, 12, "S65"));
      List.of(2, 7, 12)
          .forEach(age -> kinds.add(child(false, miles, OutsideReason.RELATIVES, age, "S65")));
      for (OutsideReason why : Arrays.asList(OutsideReason.NO_LOCAL_HOME, null)) {
        kinds.add(child(false, miles, why, 12, "S65"));
        kinds.add(child(false, miles, why, 12, null));
      }
    }
    return kinds;
  }

  private static int[] numbers(List<String> names, PublishedDay day, int withheld) {
    Map<String, @Nullable Integer> numbers = Attack.numbers(day);
    return names.stream()
        .mapToInt(
            name -> {
              Integer number = numbers.getOrDefault(name, 0);
              return number == null ? withheld : number;
            })
        .toArray();
  }

  private static boolean fits(int[] report, int[] told) {
    for (int i = 0; i < told.length; i++) {
      if (told[i] >= 0 && told[i] != report[i]) {
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

  /** The places that are vacant change nothing of what is withheld. */
  @Test
  void theSameDayIsToldTheSameInWhateverReport() {
    Seeds.forEach(
        50,
        random -> {
          DayTables tables = InventedDay.authority(random).report(random, 80);
          List<CountedChild> other = new ArrayList<>(tables.children());
          Collections.shuffle(other, random);
          assertEquals(
              Attack.numbers(PublishedDay.withheld(tables)),
              Attack.numbers(
                  PublishedDay.withheld(
                      new DayTables(
                          tables.on(),
                          other,
                          tables.figures(),
                          tables.gaps(),
                          tables.homes(),
                          tables.shares()))));
        });
  }
}
