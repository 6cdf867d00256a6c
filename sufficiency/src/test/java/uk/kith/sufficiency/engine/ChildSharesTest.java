package uk.kith.sufficiency.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.sufficiency.engine.Indicator.Excluded;

/** Every example is worked out by hand; the day is 31 March 2014. */
class ChildSharesTest {

  private static final LocalDate DAY = LocalDate.of(2014, 3, 31);
  private static final StabilityDefinition SAME_CARER_FROM_2020 =
      new StabilityDefinition(LocalDate.of(2020, 3, 31));

  private static final String FAR_OUTSIDE = "placed-outside-and-over-20-miles-share";
  private static final String FAR_OUTSIDE_KNOWN =
      "placed-outside-and-over-20-miles-share-of-known-distances";
  private static final String FAR = "placed-over-20-miles-share";
  private static final String MANY = "three-or-more-placements-share";
  private static final String CARER = "long-term-stability-same-carer";
  private static final String PLACEMENT = "long-term-stability-same-placement";

  private static Indicator figure(String id, List<CountedChild> children) {
    return share(id).of(children);
  }

  private static ChildShare share(String id) {
    return ChildShares.on(DAY, SAME_CARER_FROM_2020).stream()
        .filter(share -> share.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String standing(String id, Counted child) {
    return share(id).judge().apply(child.make()).kind().name();
  }

  private static List<CountedChild> copies(int count, Counted child) {
    return Collections.nCopies(count, child.make());
  }

  /** R-SUFF-04, the published example: 36 of 214 are 17%; of known distances 36 of 200 are 18%. */
  @Test
  void notKnownDistancesStayInTheDenominatorAndASecondFigureLeavesThemOut() {
    List<CountedChild> children = new ArrayList<>();
    children.addAll(copies(36, Counted.child().local(false).miles(20.1)));
    children.addAll(copies(164, Counted.child()));
    children.addAll(copies(10, Counted.child().local(false).miles(null)));
    children.addAll(copies(4, Counted.child().local(true).miles(null)));
    children.addAll(copies(3, Counted.child().onShortBreaks().local(false).miles(30.0)));
    Indicator all = figure(FAR_OUTSIDE, children);
    assertEquals(36, all.numerator());
    assertEquals(214, all.denominator());
    assertEquals(17, all.value());
    assertEquals(10, all.notKnown());
    assertEquals(List.of(new Excluded("short-breaks", 3)), all.excluded());
    Indicator known = figure(FAR_OUTSIDE_KNOWN, children);
    assertEquals(36, known.numerator());
    assertEquals(200, known.denominator());
    assertEquals(18, known.value());
    assertEquals(
        List.of(new Excluded("short-breaks", 3), new Excluded("distance-not-known", 14)),
        known.excluded());
  }

  /** R-SUFF-04: both must hold, and exactly 20 miles are not over 20. */
  @Test
  void farInsideAndNearOutsideDoNotCount() {
    assertEquals("NOT_IN", standing(FAR_OUTSIDE, Counted.child().local(true).miles(25.0)));
    assertEquals("NOT_IN", standing(FAR_OUTSIDE, Counted.child().local(false).miles(20.0)));
    assertEquals("NOT_KNOWN", standing(FAR_OUTSIDE, Counted.child().local(null).miles(25.0)));
    assertEquals("NOT_IN", standing(FAR_OUTSIDE, Counted.child().local(null).miles(5.0)));
  }

  /** R-SUFF-16, England 2015: 12,820 of 69,460 are 18%, whatever the boundary; another label. */
  @Test
  void overTwentyMilesWhateverTheBoundaryIsAFigureOfItsOwn() {
    List<CountedChild> children = new ArrayList<>();
    children.addAll(copies(12_000, Counted.child().local(false).miles(40.0)));
    children.addAll(copies(820, Counted.child().local(true).miles(21.0)));
    children.addAll(copies(56_640, Counted.child()));
    Indicator far = figure(FAR, children);
    assertEquals(12_820, far.numerator());
    assertEquals(18, far.value());
    assertEquals(RuleId.of("R-SUFF-16"), far.rule());
    assertEquals(12_000, figure(FAR_OUTSIDE, children).numerator());
    assertNotEquals(share(FAR).name(), share(FAR_OUTSIDE).name());
    assertNotEquals(share(FAR).name(), share(FAR_OUTSIDE_KNOWN).name());
  }

  /** R-SUFF-05: three in the year count, the one in which the year began among them. */
  @Test
  void threePlacementsInTheYearCount() {
    assertEquals(
        "IN",
        standing(
            MANY,
            Counted.child()
                .stay("2012-01-01", "2013-06-01", "U6", 0, "S")
                .stay("2013-06-01", "2013-12-01", "U6", 1, "P")
                .stay("2013-12-01", "", "K2", 2, "P")));
    // Left on 1 April: its last day is 31 March of the year before.
    assertEquals(
        "NOT_IN",
        standing(
            MANY,
            Counted.child()
                .stay("2012-01-01", "2013-04-01", "U6", 0, "S")
                .stay("2013-04-01", "2013-12-01", "U6", 1, "P")
                .stay("2013-12-01", "", "K2", 2, "P")));
  }

  /** R-SUFF-05: a legal change, the same carers, adoption by the carers: no new placement. */
  @Test
  void changesWithTheSameCarersAreNoNewPlacement() {
    for (String reason : List.of("L", "T", "U")) {
      assertEquals(
          "NOT_IN",
          standing(
              MANY,
              Counted.child()
                  .stay("2012-01-01", "2013-06-01", "U6", 0, "S")
                  .stay("2013-06-01", "2013-12-01", "U6", 1, "P")
                  .stay("2013-12-01", "", "U4", 1, reason)));
    }
    assertEquals(
        "NOT_IN",
        standing(
            MANY,
            Counted.child()
                .stay("2012-01-01", "2013-06-01", "U6", 0, "S")
                .stay("2013-06-01", "2013-12-01", "U6", 1, "P")
                .stay("2013-12-01", "", "A5", 2, "P")));
  }

  /** R-SUFF-05: a hospital stay counts for nothing, and coming back from it neither. */
  @Test
  void shortStaysAndComingBackDoNotCount() {
    assertEquals(
        "NOT_IN",
        standing(
            MANY,
            Counted.child()
                .stay("2012-01-01", "2013-06-01", "U6", 0, "S")
                .stay("2013-06-01", "2013-06-20", "T1", 1, "P")
                .stay("2013-06-20", "2013-12-01", "U6", 0, "P")
                .stay("2013-12-01", "", "K2", 2, "P")));
  }

  /** R-SUFF-05: the same home in another period of care is another placement. */
  @Test
  void theSameHomeAfterATimeOutOfCareIsANewPlacement() {
    assertEquals(
        "IN",
        standing(
            MANY,
            Counted.child()
                .stay("2013-05-01", "2013-06-01", "U6", 0, "S")
                .stay("2013-08-01", "2013-12-01", "U6", 0, "S")
                .stay("2013-12-01", "", "K2", 2, "P")));
  }

  /** R-SUFF-05: homes that nobody knows may be one. */
  @Test
  void placementsWithoutAHomeOrAReasonAreNotKnown() {
    assertEquals(
        "NOT_KNOWN",
        standing(
            MANY,
            Counted.child()
                .stay("2012-01-01", "2013-06-01", "U6", null, null)
                .stay("2013-06-01", "2013-12-01", "U6", null, null)
                .stay("2013-12-01", "", "K2", 2, "P")));
  }

  /** R-SUFF-06: T and U keep the time running under the current definition, not the older one. */
  @Test
  void aMoveWithTheCarersKeepsTheTimeRunning() {
    Counted moved =
        Counted.child()
            .began("2010-01-01")
            .stay("2010-01-01", "2013-01-01", "U6", 0, "S")
            .stay("2013-01-01", "", "U4", 1, "T");
    assertEquals("IN", standing(CARER, moved));
    assertEquals("NOT_IN", standing(PLACEMENT, moved));
  }

  /** R-SUFF-06: two years to the day are enough, a day less is not. */
  @Test
  void twoYearsToTheDay() {
    assertEquals("IN", standing(CARER, inHomeFrom("2012-03-31")));
    assertEquals("NOT_IN", standing(CARER, inHomeFrom("2012-04-01")));
    assertEquals("IN", standing(PLACEMENT, inHomeFrom("2012-03-31")));
    assertEquals("NOT_IN", standing(PLACEMENT, inHomeFrom("2012-04-01")));
  }

  private static Counted inHomeFrom(String day) {
    return Counted.child()
        .began("2010-01-01")
        .stay("2010-01-01", day, "U6", 0, "S")
        .stay(day, "", "U6", 1, "P");
  }

  /** R-SUFF-06: the older definition joins the placement for adoption with the one before. */
  @Test
  void adoptionJoinsThePlacementBeforeUnderTheOlderDefinition() {
    Counted adopted =
        Counted.child()
            .began("2010-01-01")
            .stay("2010-01-01", "2013-09-01", "U6", 0, "S")
            .stay("2013-09-01", "", "A6", 1, "P");
    assertEquals("IN", standing(PLACEMENT, adopted));
    assertEquals("NOT_IN", standing(CARER, adopted));
    Counted lately =
        Counted.child()
            .began("2010-01-01")
            .stay("2010-01-01", "2012-06-01", "U6", 0, "S")
            .stay("2012-06-01", "2013-09-01", "U6", 1, "P")
            .stay("2013-09-01", "", "A6", 2, "P");
    assertEquals("NOT_IN", standing(PLACEMENT, lately));
  }

  /** R-SUFF-06: only children under 16, looked after for two and a half years or more. */
  @Test
  void thoseOver16AndNewInCareAreLeftOut() {
    List<CountedChild> children =
        List.of(
            inHomeFrom("2011-01-01").make(),
            inHomeFrom("2013-01-01").make(),
            inHomeFrom("2011-01-01").age(16).make(),
            inHomeFrom("2011-01-01").began("2011-10-01").make(),
            inHomeFrom("2011-01-01").began("2011-09-30").make(),
            inHomeFrom("2011-01-01").onShortBreaks().make());
    Indicator figure = figure(CARER, children);
    assertEquals(2, figure.numerator());
    assertEquals(3, figure.denominator());
    assertEquals(67, figure.value());
    assertEquals(
        List.of(
            new Excluded("short-breaks", 1),
            new Excluded("aged-16-or-over", 1),
            new Excluded("looked-after-under-two-and-a-half-years", 1)),
        figure.excluded());
  }

  /** R-SUFF-06: which definition is in use is told with both. */
  @Test
  void saysWhichDefinitionIsInUse() {
    assertTrue(share(PLACEMENT).definition().endsWith(" The definition in use on this day."));
    assertTrue(share(CARER).definition().endsWith(" Not the definition in use on this day."));
    assertTrue(
        ChildShares.on(DAY, new StabilityDefinition(DAY)).stream()
            .filter(share -> share.id().equals(CARER))
            .allMatch(share -> share.definition().endsWith(" The definition in use on this day.")));
  }

  /** R-SUFF-07: days in a home before and after a hospital stay are one placement. */
  @Test
  void aHospitalStayDoesNotBreakThePlacement() {
    Counted child =
        Counted.child()
            .began("2010-01-01")
            .stay("2010-01-01", "2013-01-01", "U6", 0, "S")
            .stay("2013-01-01", "2013-01-15", "T1", 1, "P")
            .stay("2013-01-15", "", "U6", 0, "P");
    assertEquals("IN", standing(CARER, child));
    assertEquals("IN", standing(PLACEMENT, child));
  }

  /** Order never matters, and whoever counts, stands in the whole. */
  @Test
  void figuresAreOrderlessAndWhole() {
    Seeds.forEach(
        100,
        random -> {
          List<CountedChild> children = new ArrayList<>();
          for (int i = 0; i < random.nextInt(40); i++) {
            LocalDate move = DAY.minusDays(random.nextInt(1000));
            children.add(
                Counted.child()
                    .age(random.nextInt(18))
                    .local(random.nextBoolean() ? null : random.nextBoolean())
                    .miles(random.nextBoolean() ? null : random.nextDouble() * 40)
                    .stay("2010-01-01", move.toString(), "U6", 0, "S")
                    .stay(move.toString(), "", "U6", random.nextBoolean() ? null : 1, null)
                    .make());
          }
          List<ChildShare> shares = ChildShares.on(DAY, SAME_CARER_FROM_2020);
          List<Indicator> before = shares.stream().map(share -> share.of(children)).toList();
          List<CountedChild> shuffled = new ArrayList<>(children);
          Collections.shuffle(shuffled, random);
          assertEquals(before, shares.stream().map(share -> share.of(shuffled)).toList());
          for (int i = 0; i < shares.size(); i++) {
            ChildShare share = shares.get(i);
            assertEquals(
                before.get(i).numerator(), children.stream().filter(share::counts).count());
          }
        });
  }
}
