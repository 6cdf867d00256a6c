package uk.kith.placements.engine.vacancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.placements.engine.HouseholdKind;

/** R-PLACE-35 and R-SUFF-09, worked by hand. */
class PlaceCountsTest {

  /** Two carers for children up to ten, three places each: one vacant in each, one unavailable. */
  private static final PlaceSegment UP_TO_TEN =
      segment(HouseholdKind.FOSTER, new AgeRange(0, 10), false, false, 1, 2, 6, 3, 2, 1);

  /** A home for four children over ten with three vacant places, good with behaviour. */
  private static final PlaceSegment HOME =
      segment(HouseholdKind.CHILDRENS_HOME, new AgeRange(11, 17), false, true, 3, 1, 4, 1, 3, 0);

  @Test
  void everyHomeCountsOnceAmongItsKind() {
    PlaceCounts counts = PlaceCounts.of(List.of(UP_TO_TEN, HOME));
    assertEquals(new PlaceCount(3, 10, 4, 5, 1, 0), counts.all());
    assertEquals(
        new PlaceCount(1, 4, 1, 3, 0, 0), counts.kinds().get(HouseholdKind.CHILDRENS_HOME));
    assertNull(counts.kinds().get(HouseholdKind.SUPPORTED), "there is none");
  }

  @Test
  void aHomeCountsInEachBandOfWhichItsTermsAllowAnAge() {
    PlaceCounts counts = PlaceCounts.of(List.of(UP_TO_TEN, HOME));
    assertEquals(2, vacant(counts.bands().get(PlaceBand.UNDER_5)));
    assertEquals(2, vacant(counts.bands().get(PlaceBand.AGED_5_TO_10)));
    assertEquals(3, vacant(counts.bands().get(PlaceBand.AGED_11_TO_15)));
    assertEquals(3, vacant(counts.bands().get(PlaceBand.AGED_16_AND_17)));
  }

  @Test
  void bandsPartAtTen() {
    PlaceCounts eleven =
        PlaceCounts.of(
            List.of(
                segment(
                    HouseholdKind.FOSTER, new AgeRange(0, 11), false, false, 1, 1, 1, 0, 1, 0)));
    assertEquals(1, vacant(eleven.bands().get(PlaceBand.AGED_11_TO_15)));
    assertEquals(0, vacant(eleven.bands().get(PlaceBand.AGED_16_AND_17)));
    assertEquals(1, vacant(eleven.needs().get(PlaceNeed.OVER_TEN)));
  }

  @Test
  void aHomeWithoutTermsInForceCountsInNoBand() {
    PlaceCounts counts =
        PlaceCounts.of(
            List.of(segment(HouseholdKind.FOSTER, null, false, false, 0, 1, 0, 1, 0, 0)));
    assertEquals(1, counts.all().filled());
    counts.bands().values().forEach(band -> assertEquals(PlaceCount.NONE, band));
  }

  /** As the inspectors of 2014 found: the home's places are not foster carers' places. */
  @Test
  void needsAreThoseThatNoFosterCarerHasAPlaceFor() {
    assertEquals(EnumSet.allOf(PlaceNeed.class), PlaceCounts.of(List.of(UP_TO_TEN, HOME)).unmet());
    PlaceSegment both =
        segment(HouseholdKind.FOSTER, new AgeRange(0, 17), true, true, 3, 1, 3, 0, 3, 0);
    assertEquals(EnumSet.noneOf(PlaceNeed.class), PlaceCounts.of(List.of(UP_TO_TEN, both)).unmet());
    PlaceSegment full =
        segment(HouseholdKind.FOSTER, new AgeRange(0, 17), true, true, 0, 1, 3, 3, 0, 0);
    assertEquals(EnumSet.allOf(PlaceNeed.class), PlaceCounts.of(List.of(full)).unmet());
  }

  private static int vacant(@Nullable PlaceCount count) {
    return Objects.requireNonNull(count).vacant();
  }

  private static PlaceSegment segment(
      HouseholdKind kind,
      @Nullable AgeRange ages,
      boolean parent,
      boolean behaviour,
      int inEach,
      int homes,
      int approved,
      int filled,
      int vacant,
      int notAvailable) {
    return new PlaceSegment(
        kind,
        ages,
        parent,
        behaviour,
        inEach,
        new PlaceCount(homes, approved, filled, vacant, notAvailable, 0));
  }
}
