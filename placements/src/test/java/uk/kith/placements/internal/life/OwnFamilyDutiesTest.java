package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.internal.life.OnePlacement.placed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;

/** R-PERM-27: a looked after parent and her child have different reviewing officers. */
class OwnFamilyDutiesTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  private static Life appointed(String... dayAndOfficer) {
    return new Life(Stream.of(dayAndOfficer).map(OwnFamilyDutiesTest::entry).toList());
  }

  private static Life.Entry entry(String dayAndOfficer) {
    String officer = dayAndOfficer.substring(10).strip();
    return new Life.Entry(
        LifeEvent.REVIEWING_OFFICER_APPOINTED,
        LocalDate.parse(dayAndOfficer.substring(0, 10)),
        new LifeDetails(
            null, null, null, null, null, null, null, officer.isEmpty() ? null : officer, null));
  }

  private static List<String> found(Life child, DueRows.@Nullable Placed parent, Life parents) {
    return ChildDuties.findings(placed("U6").placed(), child, parent, parents, DAY).stream()
        .map(finding -> finding.rule() + ": " + finding.text())
        .toList();
  }

  @Test
  void oneOfficerForBothIsFoundAndTellsNothingOfTheParent() {
    assertEquals(
        List.of("R-PERM-27: The child needs a reviewing officer of their own."),
        found(
            appointed("2014-09-02 Ruth Ellis"),
            placed("U6").placed(),
            appointed("2014-09-05 ruth ellis")));
  }

  @Test
  void differentOfficersAndOnesThatNobodyNamedAreNot() {
    assertEquals(
        List.of(),
        found(
            appointed("2014-09-02 Ruth Ellis"),
            placed("U6").placed(),
            appointed("2014-09-05 John Hale")));
    assertEquals(
        List.of(), found(appointed("2014-09-02"), placed("U6").placed(), appointed("2014-09-05")));
  }

  /** The officer of the day is the one appointed last. */
  @Test
  void whoWasReplacedCountsNoLonger() {
    assertEquals(
        List.of(),
        found(
            appointed("2014-09-02 Ruth Ellis", "2014-09-10 John Hale"),
            placed("U6").placed(),
            appointed("2014-09-05 Ruth Ellis")));
  }

  @Test
  void aParentWhoIsNotLookedAfterHasNoOfficer() {
    assertEquals(
        List.of(),
        found(appointed("2014-09-02 Ruth Ellis"), null, appointed("2014-09-05 Ruth Ellis")));
  }
}
