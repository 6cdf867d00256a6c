package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.adoption.FosteredByAdopters.Home;

/** R-SCORE-02: A10 counts from the day on which the carers who adopt began to foster. */
class FosteredByAdoptersTest {

  private static final LocalDate CARE = LocalDate.of(2014, 2, 3);
  private static final LocalDate MOVED = LocalDate.of(2014, 7, 7);
  private static final HouseholdId FAMILY = new HouseholdId(new UUID(2, 1));
  private static final HouseholdId OTHERS = new HouseholdId(new UUID(2, 2));

  private static Home home(
      String type, @Nullable HouseholdId household, LocalDate from, @Nullable LocalDate ended) {
    return new Home(type, household, from, ended);
  }

  private static String told(LocalDate on, @Nullable HouseholdId family, Home... homes) {
    List<Finding> findings = new FosteredByAdopters(on, family).disagreement(List.of(homes));
    return findings.isEmpty() ? "" : findings.get(0).text();
  }

  private static boolean goesOn(LocalDate on, Home... homes) {
    return new FosteredByAdopters(on, FAMILY).goesOn(List.of(homes));
  }

  @Test
  void theDayOnWhichThePlacementWithThemBeganAgrees() {
    Home before = home("U6", OTHERS, CARE, MOVED);
    assertEquals("", told(MOVED, FAMILY, before, home("U5", FAMILY, MOVED, null)));
    assertEquals("", told(MOVED, null, before, home("U5", null, MOVED, null)));
    assertEquals("", told(MOVED, FAMILY, before, home("U5", null, MOVED, null)));
    assertEquals("", told(MOVED, FAMILY, before, home("A5", FAMILY, MOVED, null)));
  }

  /** The register has the child with relatives since 7 July; nobody began on 20 September. */
  @Test
  void aDayOnWhichNoPlacementBeganIsAFinding() {
    String says =
        told(
            LocalDate.of(2014, 9, 20),
            null,
            home("U6", OTHERS, CARE, MOVED),
            home("U1", null, MOVED, null));
    assertTrue(says.contains("20 September 2014"), says);
    assertTrue(says.contains("since 7 July 2014 already"), says);
  }

  /** A new episode in the same home is no new beginning. */
  @Test
  void aStayInOneHomeBeginsWithItsFirstEpisode() {
    Home[] homes = {home("U6", FAMILY, CARE, MOVED), home("U5", FAMILY, MOVED, null)};
    assertEquals("", told(CARE, FAMILY, homes));
    assertTrue(told(MOVED, FAMILY, homes).contains("since 3 February 2014 already"));
  }

  @Test
  void otherCarersThanThoseNamedAreAFindingThatNamesNobody() {
    String says = told(MOVED, FAMILY, home("U6", OTHERS, MOVED, null));
    assertTrue(says.contains("with other carers on that day than those who are named"), says);
    assertFalse(says.contains(OTHERS.toString()), says);
  }

  @Test
  void aDayWithNoFosterCarersIsAFinding() {
    assertTrue(told(MOVED, FAMILY, home("K2", null, CARE, null)).contains("type K2"));
    assertTrue(told(MOVED, FAMILY).contains("in no placement on that day"));
    assertTrue(
        told(MOVED, FAMILY, home("U6", FAMILY, CARE, MOVED)).contains("in no placement"),
        "it left on that day");
  }

  @Test
  void itGoesOnWhileTheRegisterHasTheChildWithThem() {
    assertTrue(goesOn(MOVED, home("U5", FAMILY, MOVED, null)));
    assertTrue(goesOn(CARE, home("U6", FAMILY, CARE, MOVED), home("U5", FAMILY, MOVED, null)));
    assertTrue(
        goesOn(CARE, home("U6", null, CARE, MOVED), home("U5", null, MOVED, null)),
        "nobody can tell that it moved");
    assertTrue(goesOn(MOVED), "the register tells nothing");
  }

  @Test
  void itIsOverOnceTheChildLeftThem() {
    assertFalse(goesOn(CARE, home("U5", FAMILY, CARE, MOVED)));
    assertFalse(goesOn(CARE, home("U5", FAMILY, CARE, MOVED), home("U6", OTHERS, MOVED, null)));
    assertFalse(goesOn(CARE, home("U5", null, CARE, MOVED), home("K2", null, MOVED, null)));
    assertFalse(
        goesOn(CARE, home("U5", null, CARE, MOVED), home("U6", OTHERS, MOVED, null)),
        "others than those who are named");
    assertTrue(goesOn(CARE, home("U5", null, CARE, MOVED), home("U5", FAMILY, MOVED, null)));
    assertFalse(
        goesOn(CARE, home("A5", null, CARE, MOVED), home("U6", null, MOVED, null)),
        "R-ADOPT-28: the placement for adoption ended");
  }

  /** The day is not that of an episode: what the register says of later days tells. */
  @Test
  void whereTheChildWentAfterADayThatIsNotOnRecordTells() {
    LocalDate before = CARE.minusDays(1);
    assertTrue(goesOn(before, home("U5", null, CARE, null)));
    assertTrue(goesOn(before, home("U5", FAMILY, CARE, null)));
    assertFalse(goesOn(before, home("U6", OTHERS, CARE, null)));
    assertFalse(goesOn(before, home("K2", null, CARE, null)));
    assertFalse(goesOn(before, home("U5", FAMILY, CARE, MOVED)));
  }
}
