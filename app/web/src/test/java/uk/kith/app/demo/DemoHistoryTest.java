package uk.kith.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.demo.Rotherham2014.TODAY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.demo.DemoHistory.Child;
import uk.kith.app.demo.DemoHistory.Period;
import uk.kith.app.demo.DemoHistory.Status;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.gazetteer.SectorTable;
import uk.kith.placements.engine.ssda903.Codes;

/** What a history must be like before anybody learns from it. */
class DemoHistoryTest {

  private static final DemoWorld WORLD = Rotherham2014.make();
  private static final List<Child> CHILDREN = DemoHistory.before(WORLD, TODAY);
  private static final List<Period> PERIODS =
      CHILDREN.stream().flatMap(child -> child.periods().stream()).toList();

  /** Of everybody: those who left, those who are there and those who were adopted lately. */
  private static final List<LocalDate[]> CARE = care();

  private static List<LocalDate[]> care() {
    List<LocalDate[]> care = new ArrayList<>();
    PERIODS.forEach(period -> care.add(new LocalDate[] {period.from(), period.until()}));
    WORLD.children().forEach(c -> care.add(new LocalDate[] {c.careFrom(), LocalDate.MAX}));
    DemoAdopted.upTo(TODAY)
        .forEach(each -> care.add(new LocalDate[] {each.careFrom(), each.adoptedOn()}));
    return care;
  }

  @Test
  void aChangeOfTheDataNeedsANewVersion() {
    assertEquals(
        "20 3c09b22d",
        Rotherham2014.VERSION + " " + Integer.toHexString(CHILDREN.toString().hashCode()));
    assertEquals(CHILDREN, DemoHistory.before(WORLD, TODAY));
  }

  /** A surge and a fall, and at the years' ends what was published, up to chance. */
  @Test
  void numbersRiseAndFallAsTheyAreMeantTo() {
    for (LocalDate day = DemoHistory.FROM; day.isBefore(TODAY); day = day.plusDays(91)) {
      double wanted = HistoryNumbers.on(day);
      assertEquals(wanted, inCare(day), wanted * .1, "on " + day);
    }
    assertTrue(inCare(LocalDate.of(2006, 9, 30)) - inCare(LocalDate.of(2008, 3, 31)) > 40);
    for (int year = 2003; year <= 2014; year++) {
      int number = inCare(LocalDate.of(year, 3, 31));
      assertTrue(number >= 340 && number <= 460, year + ": " + number);
    }
    assertEquals(398, inCare(TODAY));
  }

  /** The number of one day, who came and who left make the number of the other. */
  @Test
  void nobodyIsLostBetweenTheYears() {
    for (int year = 2003; year < 2014; year++) {
      LocalDate from = LocalDate.of(year, 3, 31);
      LocalDate until = from.plusYears(1);
      long in = CARE.stream().filter(c -> isIn(c[0], from, until)).count();
      long out = CARE.stream().filter(c -> isIn(c[1], from, until)).count();
      assertEquals(inCare(until), inCare(from) + in - out, "year to " + until);
      assertTrue(in > 130 && in < 310, in + " came in the year to " + until);
      assertTrue(out > 150 && out < 260, out + " left in the year to " + until);
    }
  }

  /** Chance alone, each child by itself, would make the variance of months equal their mean. */
  @Test
  void moreComeTogetherThanChanceWouldBring() {
    Map<Integer, Integer> months = new HashMap<>();
    LocalDate last = LocalDate.of(2012, 9, 30);
    for (LocalDate[] each : CARE) {
      if (isIn(each[0], DemoHistory.FROM.minusDays(1), last)) {
        months.merge(each[0].getYear() * 12 + each[0].getMonthValue(), 1, Integer::sum);
      }
    }
    double mean = months.values().stream().mapToInt(n -> n).average().orElseThrow();
    double variance =
        months.values().stream().mapToDouble(n -> (n - mean) * (n - mean)).sum()
            / (months.size() - 1);
    assertEquals(120, months.size());
    // The ratio of 120 Poisson counts is below 1.26 in 97.5 of 100 cases.
    assertTrue(variance / mean > 1.5, variance + " over " + mean);
    double siblings =
        (double) CHILDREN.stream().filter(c -> !c.siblings().isEmpty()).count() / CHILDREN.size();
    assertTrue(siblings > .15 && siblings < .4, "with elder brothers or sisters " + siblings);
  }

  @Test
  void staysAreOfWeeksOrOfYears() {
    long weeks = PERIODS.stream().filter(p -> days(p) < 91).count();
    long between = PERIODS.stream().filter(p -> days(p) >= 150 && days(p) < 241).count();
    long years = PERIODS.stream().filter(p -> days(p) >= 730 && days(p) < 821).count();
    long many = PERIODS.stream().filter(p -> days(p) > 365).count();
    assertTrue(weeks > 3 * between, weeks + " of weeks, " + between + " between");
    assertTrue(years > .6 * between, years + " in three months of the third year");
    assertTrue(weeks > .25 * PERIODS.size(), weeks + " of " + PERIODS.size());
    assertTrue(many > .4 * PERIODS.size(), many + " of " + PERIODS.size());
  }

  @Test
  void everyDayOfCareIsInOneHomeAndNobodyIsGrownUp() {
    Set<String> numbers = new HashSet<>();
    WORLD.children().forEach(child -> numbers.add(child.localId()));
    DemoAdopted.upTo(TODAY).forEach(each -> numbers.add(each.localId()));
    for (Child child : CHILDREN) {
      assertTrue(numbers.add(child.localId()), child.localId() + " twice");
      LocalDate before = null;
      for (Period period : child.periods()) {
        assertTrue(before == null || period.from().isAfter(before), child.toString());
        LocalDate at = period.from();
        for (Spell spell : period.spells()) {
          assertEquals(at, spell.start(), child.toString());
          at = Objects.requireNonNull(spell.end());
          assertTrue(at.isAfter(spell.start()), child.toString());
        }
        assertEquals(at, period.until());
        assertFalse(period.from().isBefore(child.born()), child.toString());
        assertFalse(at.isAfter(child.born().plusYears(18)), child.toString());
        assertTrue(at.isBefore(TODAY) && at.isAfter(DemoHistory.FROM), child.toString());
        before = at;
      }
    }
  }

  /** R-PLACE-33, R-PLACE-45, R-DATA-05, R-COURT-31: what the codes say is possible. */
  @Test
  void codesAreThoseOfTheirYearsAndFitEachOther() {
    for (Child child : CHILDREN) {
      for (Period period : child.periods()) {
        assertTrue(PlacementCodes.isReasonCeased(period.reason(), period.until()));
        for (Spell spell : period.spells()) {
          int age = (int) ChronoUnit.YEARS.between(child.born(), spell.start());
          assertTrue(PlacementCodes.isType(spell.type(), spell.start()), spell.toString());
          assertEquals(
              List.of(), PlacementCodes.check(spell.type(), spell.provider(), age), spell.type());
          assertEquals(
              List.of(),
              PlacementCodes.checkOwnProvision(spell.type(), spell.provider(), isInside(spell)));
        }
        boolean adopted = Set.of("E11", "E12").contains(period.reason());
        Spell last = period.spells().get(period.spells().size() - 1);
        assertEquals(adopted, PlacementCodes.isForAdoption(last.type()), period.toString());
        assertFalse(adopted && !period.until().isBefore(HistoryEnds.ADOPTED_SINCE));
        LocalDate at = period.from();
        for (Status status : period.statuses()) {
          assertTrue(Codes.isLegalStatus(status.code(), status.from()), status.toString());
          assertFalse(status.from().isBefore(at), period.toString());
          assertTrue(status.from().isBefore(period.until()), period.toString());
          at = status.from();
        }
        String status = period.statuses().get(period.statuses().size() - 1).code();
        assertFalse(last.type().equals("P1") && !status.equals("C2"), period.toString());
      }
    }
  }

  @Test
  void theyLeaveInAllTheWaysThatThereAre() {
    assertTrue(left("E11", "E12") > 120, "adopted");
    assertTrue(left("E43", "E44") > 80, "special guardianship");
    assertTrue(left("E41") > 40, "residence orders");
    assertTrue(left("E4A") > 500, "went home");
    long grown =
        CHILDREN.stream()
            .filter(
                c -> c.periods().stream().anyMatch(p -> p.until().equals(c.born().plusYears(18))))
            .count();
    assertTrue(grown > 200, grown + " left on their eighteenth birthday");
    assertTrue(
        CHILDREN.stream().filter(child -> child.periods().size() > 1).count() > 40, "came again");
  }

  /** More of them live outside at the end than at the beginning; nobody is nowhere. */
  @Test
  void theShareOutsideGrows() {
    double early = shareOutside(LocalDate.of(2004, 3, 31));
    double late = shareOutside(LocalDate.of(2013, 3, 31));
    assertTrue(early > .2 && early < .36, "early " + early);
    assertTrue(late > .32 && late < .48, "late " + late);
    assertTrue(late > early + .04, early + " to " + late);
  }

  /** 38 in 100 was published for 31 March 2013; the few who were adopted since are left out. */
  @Test
  void asManyLiveOutsideAsWasPublished() {
    LocalDate day = LocalDate.of(2013, 3, 31);
    List<Spell> spells = new ArrayList<>();
    PERIODS.forEach(period -> spells.addAll(period.spells()));
    WORLD.children().forEach(child -> spells.addAll(child.spells()));
    assertEquals(.38, shareOutside(spells, day), .04);
  }

  private static long left(String... reasons) {
    return PERIODS.stream().filter(p -> Set.of(reasons).contains(p.reason())).count();
  }

  private static double shareOutside(LocalDate day) {
    List<Spell> spells = new ArrayList<>();
    PERIODS.forEach(period -> spells.addAll(period.spells()));
    return shareOutside(spells, day);
  }

  /** Of those of whom a postcode is known. */
  private static double shareOutside(List<Spell> spells, LocalDate day) {
    List<Spell> there =
        spells.stream()
            .filter(s -> where(s) != null)
            .filter(s -> holds(s.start(), s.end() == null ? LocalDate.MAX : s.end(), day))
            .toList();
    return (double) there.stream().filter(s -> !isInside(s)).count() / there.size();
  }

  /** Null where nobody knows. */
  private static @Nullable Postcode where(Spell spell) {
    return spell.postcode() != null
        ? spell.postcode()
        : WORLD.homes().stream()
            .filter(home -> home.localId().equals(spell.home()))
            .map(DemoWorld.Home::postcode)
            .findFirst()
            .orElse(null);
  }

  private static boolean isInside(Spell spell) {
    Postcode where = Objects.requireNonNull(where(spell));
    return SectorTable.aroundRotherham()
        .find(where.sector())
        .orElseThrow()
        .authority()
        .equals(new LocalAuthority("E08000018"));
  }

  private static long days(Period period) {
    return ChronoUnit.DAYS.between(period.from(), period.until());
  }

  private static int inCare(LocalDate day) {
    return (int) CARE.stream().filter(care -> holds(care[0], care[1], day)).count();
  }

  private static boolean holds(LocalDate from, LocalDate until, LocalDate day) {
    return !from.isAfter(day) && until.isAfter(day);
  }

  private static boolean isIn(LocalDate day, LocalDate after, LocalDate until) {
    return day.isAfter(after) && !day.isAfter(until);
  }
}
