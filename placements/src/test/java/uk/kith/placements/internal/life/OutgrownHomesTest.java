package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.due.OutgrownTerms;
import uk.kith.placements.internal.life.DueRows.Placed;
import uk.kith.placements.internal.life.OnePlacement.Placing;
import uk.kith.placements.internal.life.OutgrownHomes.Stated;

/** Of whom it is asked whether they outgrow the home (R-PLACE-11, R-PLACE-41). */
class OutgrownHomesTest {

  private static final LocalDate TERMS = LocalDate.of(2013, 4, 1);
  private static final LocalDate LATER = OnePlacement.START.plusWeeks(3);

  private static @Nullable OutgrownTerms find(Placing placing, AHome home) {
    return find(placing.placed(), home, LATER);
  }

  private static @Nullable OutgrownTerms find(Placed placed, AHome home, LocalDate asOf) {
    return find(placed, home, TERMS, asOf);
  }

  private static @Nullable OutgrownTerms find(
      Placed placed, AHome home, LocalDate terms, LocalDate asOf) {
    return OutgrownHomes.find(
        placed,
        new HouseholdView(
            home.build(),
            "Carers",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            DateRange.from(terms),
            null,
            null,
            null,
            List.of(),
            1),
        asOf);
  }

  @Test
  void aFosteredChildIsAskedOf() {
    OutgrownTerms found =
        Objects.requireNonNull(find(OnePlacement.placed("U6"), AHome.ofFosterCarers().ages(0, 10)));
    assertEquals(11, found.age());
    assertEquals(LocalDate.of(2016, 3, 14), found.birthday());
    assertEquals(OnePlacement.START, found.since());
    assertEquals(HouseholdKind.FOSTER, found.kind());
  }

  @Test
  void onlyWhereTheChildLivesNow() {
    Placed placed = OnePlacement.placed("U6").placed();
    assertNull(find(placed, AHome.ofFosterCarers(), OnePlacement.START.minusDays(1)));
    assertNotNull(find(placed, AHome.ofFosterCarers(), OnePlacement.START));
  }

  @Test
  void notOfAdoptersStaysBreaksAndParents() {
    AHome home = AHome.ofFosterCarers();
    for (String type : List.of("A3", "P1", "T3")) {
      assertNull(find(OnePlacement.placed(type), home), type);
    }
    assertNull(find(OnePlacement.placed("U6").under("V4"), home));
    assertNull(find(OnePlacement.placed("U6"), AHome.of(HouseholdKind.ADOPTER)));
    assertNull(find(OnePlacement.placed("U6"), AHome.of(HouseholdKind.PARENT)));
    assertNotNull(find(OnePlacement.placed("K2"), AHome.of(HouseholdKind.CHILDRENS_HOME)));
  }

  /**
   * R-PLACE-39: the ages of such terms are those of the children, once it is known who they are.
   */
  @Test
  void ofHomesForParentsOnlyWhoIsKnownToBeNoParent() {
    Placed placed = OnePlacement.placed("U6").placed();
    AHome home = AHome.ofFosterCarers().ages(0, 2).kinds(SearchKind.PARENT_AND_CHILD);
    LocalDate twelve = LocalDate.of(2017, 3, 14);
    assertNotNull(find(placed, home, twelve.minusDays(1)), "too young to be the parent");
    assertNull(find(placed, home, twelve));
    assertNotNull(find(placed, home.fosteringAParentAndChild("mother", 17, "baby"), twelve));
  }

  /** The same terms, of another number or until another day, are recorded as new ones. */
  @Test
  void termsRecordedAgainAfterTheBirthdayTakeNothingBack() {
    Placed placed = OnePlacement.placed("U6").placed();
    LocalDate again = LocalDate.of(2016, 5, 1);
    OutgrownTerms outgrown =
        Objects.requireNonNull(find(placed, AHome.ofFosterCarers().ages(0, 10), again, again));
    assertEquals(1, outgrown.due(again).size(), "of 14 March");
    assertFalse(isCovered(placed, outgrown, again, 10, Set.of()), "the same held before");
    Terms terms = new Terms(3, new AgeRange(0, 10), null, Set.of(), Set.of());
    assertTrue(
        OutgrownHomes.isCoveredThen(
            placed.child(), outgrown, List.of(new Stated(DateRange.from(again), terms)), again),
        "nobody knows what held before");
  }

  /** Terms that begin by the birthday for children up to 14, or for this very child. */
  @Test
  void otherTermsOnRecordCoverTheChild() {
    Placed placed = OnePlacement.placed("U6").placed();
    OutgrownTerms outgrown =
        Objects.requireNonNull(find(placed, AHome.ofFosterCarers().ages(0, 10), LATER));
    LocalDate birthday = Objects.requireNonNull(outgrown.birthday());
    assertTrue(isCovered(placed, outgrown, birthday, 14, Set.of()));
    assertFalse(isCovered(placed, outgrown, birthday.plusDays(1), 14, Set.of()), "a day late");
    assertFalse(isCovered(placed, outgrown, birthday, 10, Set.of(AChild.idOf("another"))));
    assertTrue(isCovered(placed, outgrown, birthday, 10, Set.of(placed.child())));
  }

  private static boolean isCovered(
      Placed placed, OutgrownTerms outgrown, LocalDate from, int max, Set<ChildId> named) {
    return OutgrownHomes.isCoveredThen(
        placed.child(),
        outgrown,
        List.of(
            new Stated(
                new DateRange(TERMS, from.minusDays(1)),
                new Terms(3, new AgeRange(0, 10), null, Set.of(), Set.of())),
            new Stated(
                DateRange.from(from), new Terms(3, new AgeRange(0, max), null, Set.of(), named))),
        from);
  }
}
