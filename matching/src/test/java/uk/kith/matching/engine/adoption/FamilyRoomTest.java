package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.matching.engine.adoption.FamilyRoom.Other;

/** R-PLACE-11, R-PLACE-38: who is linked with a family takes a place of its approval. */
class FamilyRoomTest {

  private static final Other LINKED =
      new Other(LinkState.LINKED, day("2014-09-08"), 1, false, true);
  private static final Other MATCHED =
      new Other(LinkState.MATCHED, day("2014-09-29"), 1, false, true);

  private static String says(@Nullable Integer approved, int living, int moving, Other... others) {
    return new FamilyRoom(approved, living, moving, Arrays.asList(others))
        .findings().stream()
            .map(finding -> finding.rule() + ": " + finding.text())
            .collect(Collectors.joining(" | "));
  }

  @Test
  void aFamilyWithNoOtherLinkIsJudgedByItsTermsAlone() {
    assertEquals("", says(1, 0, 1));
    assertEquals("", says(1, 1, 1), "too many who live there are told by the terms");
  }

  @Test
  void aFamilyForOneChildHasNoRoomForASecondOnceItIsLinked() {
    assertEquals(
        "R-PLACE-11: Approved for one child at most, and linked with another child since 8"
            + " September 2014. With this child there would be two.",
        says(1, 0, 1, LINKED));
    assertEquals(
        "R-PLACE-11: Approved for two children at most, and linked with another child since 8"
            + " September 2014; matched with another child since 29 September 2014. With these"
            + " children there would be four.",
        says(2, 0, 2, MATCHED, LINKED));
    assertEquals(
        "R-PLACE-11: Approved for two children at most, and linked with another child since 8"
            + " September 2014. With this child there would be three.",
        says(2, 1, 1, LINKED),
        "one lives there");
  }

  /** Brothers and sisters in searches of their own need as many places as strangers. */
  @Test
  void siblingsTakePlacesTooButAreNoObstacleWhereThereAreEnough() {
    Other brother = new Other(LinkState.MATCHED, day("2014-09-29"), 1, true, true);
    assertEquals("", says(2, 0, 1, brother));
    assertEquals(
        "R-PLACE-11: Approved for one child at most, and matched with another child since 29"
            + " September 2014. With this child there would be two.",
        says(1, 0, 1, brother));
  }

  @Test
  void whereThereIsRoomAMatchWithStrangersIsToldAndALinkIsNot() {
    assertEquals("", says(2, 0, 1, LINKED));
    assertEquals(
        "R-PLACE-38: The family is matched with another child since 29 September 2014, and the"
            + " move in is still to come.",
        says(2, 0, 1, MATCHED));
    assertEquals(
        "R-PLACE-38: The family is matched with another child since 29 September 2014, and the"
            + " move in is still to come.",
        says(null, 0, 1, MATCHED, LINKED),
        "without terms other rules speak");
  }

  @Test
  void whatIsNotLinkedYetOrLivesThereSaysNothing() {
    assertEquals(
        "",
        says(
            1,
            0,
            1,
            new Other(LinkState.EXPLORING, day("2014-09-08"), 1, false, true),
            new Other(LinkState.ENDED, day("2014-09-08"), 1, false, true),
            new Other(LinkState.PLACED, day("2014-09-08"), 0, false, true)));
    assertEquals("", says(1, 1, 0, LINKED), "who lives there asks for no place");
  }

  /** On the page of the family itself. */
  @Test
  void ofTheFamilyAllItsLinksAreToldTogether() {
    assertEquals(
        "Approved for one child at most. The family is linked with one child since 8 September"
            + " 2014; matched with one child since 29 September 2014: there would be two.",
        ofFamily(1, 0, MATCHED, LINKED));
    assertEquals("", ofFamily(2, 0, MATCHED, LINKED));
    assertEquals("", ofFamily(null, 0, MATCHED, LINKED));
    Other hidden = new Other(LinkState.LINKED, day("2014-09-08"), 1, false, false);
    assertEquals(
        "The approval leaves no room for all that is on record of the family.",
        ofFamily(1, 0, MATCHED, hidden));
  }

  private static String ofFamily(@Nullable Integer approved, int living, Other... others) {
    return new FamilyRoom(approved, living, 0, Arrays.asList(others))
        .ofFamily().stream().map(finding -> finding.text()).collect(Collectors.joining(" | "));
  }

  /** Nobody is told of a child of whom nothing may be told. */
  @Test
  void ofAChildWhomTheReaderMayNotKnowNoFactIsTold() {
    Other hidden = new Other(LinkState.MATCHED, day("2014-09-29"), 1, false, false);
    assertEquals(
        "R-PLACE-11: The approval leaves no room for this child beside what else is on record of"
            + " the family.",
        says(1, 0, 1, LINKED, hidden));
    assertEquals(
        "R-PLACE-38: Something else on record of the family speaks against another link now.",
        says(2, 0, 1, hidden));
    assertEquals(
        List.of(),
        new FamilyRoom(1, 0, 1, List.of(hidden)).findings().get(0).dates(),
        "not by its dates either");
  }
}
