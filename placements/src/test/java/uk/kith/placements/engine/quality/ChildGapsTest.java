package uk.kith.placements.engine.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.quality.ChildGaps.Lives;

/** An unknown fact is unknown (R-DATE-07), and said to be. */
class ChildGapsTest {

  private static final LocalDate SINCE = LocalDate.of(2014, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final LocalDate MOVED = LocalDate.of(2014, 6, 2);
  private static final Whereabouts HERE =
      new Whereabouts(
          "S65 1",
          new Position(443_000, 393_000),
          new LocalAuthority("E08000018"),
          Whereabouts.Precision.POSTCODE);

  private static List<String> fields(ChildSnapshot child, @Nullable Lives lives) {
    return ChildGaps.of(child, SINCE, lives, TODAY).stream()
        .map(gap -> gap.rule() + " " + gap.field() + " " + gap.since())
        .toList();
  }

  private static AChild known() {
    return AChild.called("Amir")
        .bornOn(LocalDate.of(2006, 5, 4))
        .homeAt(HERE)
        .schoolAt(HERE)
        .needing(NeedKind.BEHAVIOUR, NeedLevel.NONE);
  }

  @Test
  void ofAChildOfWhomAllIsKnownThereIsNoGap() {
    assertEquals(List.of(), fields(known().build(), new Lives(MOVED, true, false, false)));
  }

  @Test
  void aChildWithoutALegalStatusCannotBeToldFromOneInShortBreaks() {
    ChildSnapshot child = known().build();
    ChildSnapshot without =
        new ChildSnapshot(
            child.id(),
            child.birth(),
            child.sex(),
            child.heritage(),
            child.needs(),
            child.compatibility(),
            child.home(),
            child.school(),
            null,
            null,
            child.avoidSectors(),
            child.avoidHouseholds(),
            null,
            false);
    assertEquals(
        List.of("R-SUFF-02 legal-status 2014-03-01"),
        fields(without, new Lives(MOVED, true, false, false)));
  }

  @Test
  void aPlacementNobodyKnowsWhereIsAGapSinceItBegan() {
    assertTrue(
        fields(known().build(), new Lives(MOVED, null, false, false))
            .contains("R-SUFF-03 placement-postcode 2014-06-02"));
  }

  @Test
  void aPlacementThatMayNotBeToldOfIsNoGap() {
    assertEquals(List.of(), fields(known().build(), null));
  }

  @Test
  void homeAndSchoolAndNeedsAreGapsSinceCareBegan() {
    ChildSnapshot child =
        AChild.called("Amir")
            .bornOn(LocalDate.of(2006, 5, 4))
            .homeAt(Whereabouts.NOT_KNOWN)
            .schoolAt(Whereabouts.NOT_KNOWN)
            .build();
    assertEquals(
        List.of(
            "R-MATCH-17 home-postcode 2014-03-01",
            "R-MATCH-12 needs 2014-03-01",
            "R-PLACE-04 school 2014-03-01"),
        fields(child, new Lives(MOVED, false, false, false)));
  }

  @Test
  void anAgeThatSomebodyStatedIsNoDateOfBirthButAnUnbornChildNeedsNone() {
    assertTrue(
        fields(known().aged(8).build(), null).contains("R-DATE-07 date-of-birth 2014-03-01"));
    assertTrue(
        fields(known().dueOn(LocalDate.of(2014, 12, 1)).build(), null).stream()
            .noneMatch(gap -> gap.contains("R-DATE-07")));
  }

  @Test
  void aBoughtPlacementHasAFee() {
    assertEquals(
        List.of("R-PLACE-48 placement-fee 2014-06-02"),
        fields(known().build(), new Lives(MOVED, true, true, false)));
  }

  /** R-PLACE-45: a foster home of which nobody says whose it is would count as an agency's. */
  @Test
  void aPlacementHasAProvider() {
    assertEquals(
        List.of("R-PLACE-45 placement-provider 2014-06-02"),
        fields(known().build(), new Lives(MOVED, true, false, true)));
  }

  /** R-PLACE-40: care ends with the birthday, of a leap day with 1 March (R-DATE-08). */
  @Test
  void aPlacementThatGoesOnAfterThe18thBirthdayIsAGapSinceThatDay() {
    Lives lives = new Lives(MOVED, true, false, false);
    assertEquals(
        List.of("R-PLACE-40 grown-up 2014-09-30"),
        fields(known().bornOn(LocalDate.of(1996, 9, 30)).build(), lives));
    assertEquals(
        List.of(), fields(known().bornOn(LocalDate.of(1996, 10, 1)).build(), lives), "tomorrow");
    assertEquals(
        List.of("R-PLACE-40 grown-up 2014-03-01"),
        fields(known().bornOn(LocalDate.of(1996, 2, 29)).build(), lives));
    assertEquals(
        List.of("R-PLACE-40 grown-up null", "R-DATE-07 date-of-birth 2014-03-01"),
        fields(known().aged(18).build(), lives));
    assertEquals(
        List.of(),
        fields(known().bornOn(LocalDate.of(1990, 1, 1)).build(), null),
        "left or sealed");
  }
}
