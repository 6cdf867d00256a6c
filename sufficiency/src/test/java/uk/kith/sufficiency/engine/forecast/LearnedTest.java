package uk.kith.sufficiency.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.BaselineId;
import uk.kith.sufficiency.api.LearnedView;
import uk.kith.sufficiency.engine.forecast.Learned.Estimate;
import uk.kith.sufficiency.engine.forecast.Learned.Kind;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Leaving;
import uk.kith.sufficiency.engine.simulation.InventedCare;
import uk.kith.sufficiency.engine.supply.HomeHistory;
import uk.kith.sufficiency.engine.supply.HomeRates;
import uk.kith.sufficiency.engine.supply.Sought;

/** R-SUFF-10, R-SUFF-11, R-SUFF-14: every estimate with its data, and nothing of few children. */
class LearnedTest {

  private static final int AS_OF = 4_383;
  private static final List<CareEpisode> HISTORY =
      new InventedCare(3, -3_650, AS_OF + 1_000).episodes(100);
  private static final Start START = Start.of(HISTORY, AS_OF);
  private static final List<Estimate> ALL = Learned.of(START, HISTORY);

  /** What a future draws from is what is told: the rate from its data, by the method told. */
  @Test
  void everyRateFollowsFromWhatIsToldOfIt() {
    Leaving leaving = START.baseline().leaving();
    int told = 0;
    for (Estimate each : ALL) {
      if (each.kind() == Kind.LEAVING_IN_BAND) {
        String[] of = each.of().split("/", -1);
        double rate =
            leaving.rate(Integer.parseInt(of[0]), Integer.parseInt(of[1]), Home.valueOf(of[2]));
        assertEquals(rate * 365.25, each.value(), 1e-9, each.of());
        double seen = each.seen() / each.among();
        double prior = prior(each);
        assertEquals(each.own() * seen + (1 - each.own()) * prior, each.value(), 1e-9, each.of());
        told++;
      }
    }
    assertTrue(told > 40 && told <= Bands.AGE_BANDS * Bands.DURATION_BANDS * 8, "told " + told);
  }

  private static double prior(Estimate estimate) {
    Double prior = estimate.prior();
    assertNotNull(prior, estimate.of());
    return prior;
  }

  /** Counted here by hand, from the days alone. */
  @Test
  void flowsAreThoseOfThreeYears() {
    double from = AS_OF - 3 * 365.25;
    long came = HISTORY.stream().filter(e -> e.from() >= from && e.from() < AS_OF).count();
    assertEquals(came / 3.0, one(Kind.FLOW, Learned.CAME).value(), 1e-9);
    long adopted =
        HISTORY.stream()
            .filter(e -> e.exit() == Exit.ADOPTION && e.until() > from && e.until() <= AS_OF)
            .count();
    assertTrue(adopted > 5, "adopted " + adopted);
    assertEquals(adopted / 3.0, one(Kind.FLOW, Exit.ADOPTION.name()).value(), 1e-9);
  }

  @Test
  void aRegisterThatDoesNotTellWhoLeftHasNoFlows() {
    List<CareEpisode> present =
        HISTORY.stream().filter(e -> e.from() < AS_OF && e.until() > AS_OF).toList();
    List<Estimate> told = Learned.of(Start.of(present, AS_OF), present);
    assertTrue(told.stream().noneMatch(each -> each.kind() == Kind.FLOW));
  }

  @Test
  void homesWithoutAHistoryAreThePrior() {
    List<Estimate> homes = Learned.ofHomes(HomeRates.of(List.of(), 0, 1_000));
    assertTrue(homes.stream().noneMatch(each -> each.kind() == Kind.HOMES_CLOSING), "no home");
    HomeRates rates =
        HomeRates.of(List.of(new HomeHistory(Sought.FOSTERING, 0, 500, List.of())), 0, 1_000);
    Estimate closing =
        Learned.ofHomes(rates).stream()
            .filter(each -> each.kind() == Kind.HOMES_CLOSING)
            .findFirst()
            .orElseThrow();
    assertEquals(1, closing.seen());
    assertEquals(500 / 365.25, closing.among(), 1e-9);
    assertEquals(rates.closing(Sought.FOSTERING) * 365.25, closing.value(), 1e-9);
  }

  @Test
  void whatLeavesTheAuthorityTellsOfNoFewChildren() {
    LearnedView told = view().published();
    assertFalse(told.estimates().isEmpty());
    for (LearnedView.Estimate each : told.estimates()) {
      assertFalse(each.kind() == Kind.LEAVING_IN_BAND, each.of());
      Double seen = each.seen();
      boolean homes = each.kind() == Kind.HOMES_CLOSING;
      assertTrue(homes || seen == null || seen == 0 || seen >= 5, each.toString());
      if (seen == null && each.kind() != Kind.FLOW) {
        assertNull(each.value(), "the value would tell what was seen: " + each);
      }
      Double value = each.value();
      if (each.kind() == Kind.FLOW && value != null) {
        assertEquals(Math.rint(value), value, "in whole children");
      }
    }
    assertNotNull(told.withheld());
  }

  /** The test above means something: in the whole there are such estimates. */
  @Test
  void theWholeTellsOfFew() {
    assertTrue(
        view().estimates().stream()
            .anyMatch(
                each -> {
                  Double seen = each.seen();
                  return each.kind() != Kind.LEAVING_IN_BAND
                      && seen != null
                      && seen > 0
                      && seen < 5;
                }));
    assertNull(view().withheld());
  }

  /** Who compares two days must not learn that one child left between them. */
  @Test
  void ofTwoDaysOnWhichOneMoreChildLeftTheSameIsTold() {
    LearnedView.Estimate before = told(Kind.LEAVING, 27, 131.4, .2054);
    LearnedView.Estimate after = told(Kind.LEAVING, 28, 131.7, .2126);
    assertEquals(before, after);
    assertEquals(30.0, before.seen());
    assertEquals(130.0, before.among());
    assertEquals(.2, before.value());
    assertEquals(.19, before.prior());
    assertEquals(80.0, before.ownPercent());
  }

  /** At the edge of a step it shows that something came, and never which of ten it was. */
  @Test
  void noCountFollowsFromTheDifferenceOfAnyTwoDays() {
    for (Kind kind : List.of(Kind.COMING, Kind.LEAVING, Kind.MOVING, Kind.CHANGING, Kind.MATCHES)) {
      int alike = 0;
      for (int seen = 5; seen < 105; seen++) {
        LearnedView.Estimate before = told(kind, seen, 400, seen / 400.0);
        LearnedView.Estimate after = told(kind, seen + 1, 400, (seen + 1) / 400.0);
        alike += before.equals(after) ? 1 : 0;
        Double first = before.seen();
        Double second = after.seen();
        assertNotNull(first);
        assertNotNull(second);
        assertEquals(0, (second - first) % 10, "in tens");
      }
      assertTrue(alike > 65, kind + ": alike " + alike);
    }
  }

  /** Of seven matches with five placed, two were not: as few as if two were. */
  @Test
  void whatIsAllButFewIsOfFew() {
    LearnedView.Estimate told = told(Kind.MATCHES, 5, 7, .81);
    assertNull(told.seen());
    assertNull(told.among());
    assertNull(told.value());
    assertNull(told.ownPercent());
    assertEquals(10.0, told(Kind.MATCHES, 5, 10, .65).seen(), "five and five are not few");
  }

  @Test
  void homesAreToldAsTheyAre() {
    LearnedView.Estimate told = told(Kind.HOMES_CLOSING, 3.4, 51.7, .0712);
    assertEquals(3.4, told.seen());
    assertEquals(51.7, told.among());
    assertEquals(.0712, told.value());
  }

  /** The years of the record are of no child. */
  @Test
  void yearsOfTheRecordAreToldAsTheyAre() {
    assertEquals(9.3, told(Kind.COMING, 412, 9.3, 44.3).among());
    assertEquals(44.0, told(Kind.COMING, 412, 9.3, 44.3).value());
  }

  /** Of 240 groups 20 are usual for a month: five more or fewer are a quarter of the usual. */
  @Test
  void aSeasonIsToldInStepsOfWhoCameAndNotOfYears() {
    for (double years : List.of(5.0, 6.0, 8.0)) {
      assertEquals(.5, seasonOf(12, 20, years).value());
      assertEquals(1, seasonOf(18, 20, years).value());
      assertEquals(1.5, seasonOf(30, 20, years).value());
    }
    assertEquals(.6, seasonOf(30, 50, 6).value());
    assertEquals(1.3, seasonOf(65, 50, 6).value());
    assertNull(seasonOf(4, 20, 6).value(), "of few");
    LearnedView.Estimate nobody =
        told(new LearnedView.Estimate(Kind.SEASON, "1", 0.0, 6.0, 1.0, .1, 100.0));
    assertEquals(.1, nobody.value(), "no month is told to be without anybody");
  }

  private static LearnedView.Estimate seasonOf(int seen, int usual, double years) {
    return told(
        new LearnedView.Estimate(
            Kind.SEASON, "1", (double) seen, years, 1.0, (double) seen / usual, 100.0));
  }

  /** Four years and a half of the record are not four children. */
  @Test
  void aRecordOfAFewYearsIsNotOfFewChildren() {
    LearnedView.Estimate chance =
        told(
            new LearnedView.Estimate(
                Kind.SEASON_BY_CHANCE, "GROUPS", 240.0, 4.5, null, .004, 100.0));
    assertEquals(.004, chance.value());
    assertEquals(4.5, chance.among());
    assertEquals(1.5, seasonOf(30, 20, 4.5).value());
    assertEquals(50.0, told(Kind.COMING, 225, 4.5, 50).value());
  }

  private static LearnedView.Estimate told(Kind kind, double seen, double among, double value) {
    return told(new LearnedView.Estimate(kind, "OWN_FOSTERING", seen, among, .1876, value, 78.2));
  }

  private static LearnedView.Estimate told(LearnedView.Estimate one) {
    return new LearnedView(
            new BaselineId(new UUID(0, 1)), LocalDate.ofEpochDay(AS_OF), List.of(one), null)
        .published()
        .estimates()
        .get(0);
  }

  /** Seven cases of which two ended care, so that few follow from many and many from few. */
  private static List<Estimate> court() {
    List<CourtEnds.Concluded> concluded = new ArrayList<>();
    List<CareEpisode> history = new ArrayList<>();
    for (int child = 0; child < 7; child++) {
      concluded.add(new CourtEnds.Concluded(child, 3_000, Route.SPECIAL_GUARDIANSHIP));
      history.add(
          new CareEpisode(
              child,
              child,
              1_000,
              List.of(
                  new Stay(2_000, child < 2 ? 3_000 : Stay.OPEN, Home.OWN_FOSTERING, Where.LOCAL)),
              child < 2 ? Exit.SPECIAL_GUARDIANSHIP : null));
    }
    return Learned.of(CourtEnds.of(concluded, history, AS_OF), MovesToAdopters.of(List.of()));
  }

  private static LearnedView view() {
    return new LearnedView(
        new BaselineId(new UUID(0, 1)),
        LocalDate.ofEpochDay(AS_OF),
        Stream.concat(ALL.stream(), court().stream())
            .map(
                each ->
                    new LearnedView.Estimate(
                        each.kind(),
                        each.of(),
                        each.seen(),
                        each.among(),
                        each.prior(),
                        each.value(),
                        100 * each.own()))
            .toList(),
        null);
  }

  private static Estimate one(Kind kind, String of) {
    return ALL.stream()
        .filter(each -> each.kind() == kind && each.of().equals(of))
        .findFirst()
        .orElseThrow();
  }
}
