package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.kith.placements.engine.rules.Rulings.ruling;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.Resident.Kind;
import uk.kith.placements.engine.SearchKind;

/**
 * Beds and rooms, worked out by hand (R-MATCH-16; Fostering NMS 2011, standard 10.6). "2s" is a
 * room with two beds that may be shared; children are 9 unless said otherwise, those placed already
 * 8.
 */
class BedroomSharingTest {

  private static final String AGREEMENT = "WITH_APPROVAL: NEEDS_APPROVAL R-MATCH-16";
  private static final String NO_BED = "NO: IMPOSSIBLE R-MATCH-16";
  private static final String ASK = "YES: NOTE R-MATCH-16";

  private static AHome home(String... rooms) {
    return AHome.ofFosterCarers().bedrooms(rooms);
  }

  private static AHome withBaby(AHome home) {
    return home.resident(Kind.LOOKED_AFTER, "baby", 1, Sex.FEMALE, Compatibility.ANY);
  }

  @Test
  void twoRoomsForTwoBrothersNeedNoAgreement() {
    assertEquals("YES", ruling(ARequest.forSiblings(2), home("1", "2s")));
  }

  @Test
  void brothersInOneRoomNeedTheAgreementOfTheirAuthority() {
    assertEquals(AGREEMENT, ruling(ARequest.forSiblings(2), home("2s")));
  }

  @Test
  void bedsOfARoomThatMayNotBeSharedAreOneBed() {
    assertEquals(NO_BED, ruling(ARequest.forSiblings(2), home("2")));
  }

  /** Three beds, two rooms: two share, and one has a room. */
  @Test
  void aGroupOfThreeFillsARoomOfTwoAndARoomOfOne() {
    assertEquals(AGREEMENT, ruling(ARequest.forSiblings(3), home("2s", "1")));
    assertEquals(NO_BED, ruling(ARequest.forSiblings(3), home("2s")));
  }

  @Test
  void aChildWhoLivesHereHasABed() {
    assertEquals(NO_BED, ruling(ARequest.forOne(), home("1").fostering("a")));
    assertEquals(AGREEMENT, ruling(ARequest.forOne(), home("2s").fostering("a")));
    assertEquals("YES", ruling(ARequest.forOne(), home("1", "1").fostering("a")));
  }

  /** Under three they may share with each other; with an older child it is the older one's room. */
  @Test
  void sharingOfChildrenUnderThreeNeedsNoAgreement() {
    ARequest two = ARequest.forChildren(AChild.called("c1").aged(2));
    assertEquals("YES", ruling(two, withBaby(home("2s"))));
    ARequest three = ARequest.forChildren(AChild.called("c1").aged(3));
    assertEquals(AGREEMENT, ruling(three, withBaby(home("2s"))));
  }

  @Test
  void aResidentOfNoKnownAgeShouldHaveARoom() {
    ARequest baby = ARequest.forChildren(AChild.called("c1").aged(0));
    AHome home = home("2s").resident(Kind.LOOKED_AFTER, "a", null, Sex.MALE, Compatibility.ANY);
    assertEquals(AGREEMENT, ruling(baby, home));
  }

  /** Those of 8 who share have agreed to each other, and not to one more. */
  @Test
  void whereTwoShareAlreadyAThirdNeedsTheAgreementOfAll() {
    ARequest baby = ARequest.forChildren(AChild.called("c1").aged(0));
    assertEquals(AGREEMENT, ruling(baby, home("3s").fostering("a", "b")));
  }

  /** R-PLACE-40: nobody shares with a young adult. */
  @Test
  void aYoungAdultStayingPutUsesARoom() {
    AHome home = home("2s").resident(Kind.STAYING_PUT, null, 19, Sex.MALE, Compatibility.ANY);
    assertEquals(NO_BED, ruling(ARequest.forOne(), home));
    AHome two = home("2s", "1").resident(Kind.STAYING_PUT, null, 19, Sex.MALE, Compatibility.ANY);
    assertEquals("YES", ruling(ARequest.forOne(), two));
    assertEquals(AGREEMENT, ruling(ARequest.forSiblings(2), two));
    assertEquals("YES: NOTE R-PLACE-40", ruling(ARequest.forOne(), two.withoutBedroomsRecorded()));
  }

  /** R-PLACE-39: one room for both, shared with nobody else. */
  @Test
  void aParentAndChildUseOneRoom() {
    ARequest both =
        ARequest.forChildren(
                AChild.called("c1").girl().aged(17).lookedAfterParent(),
                AChild.called("c2").aged(0))
            .kind(SearchKind.PARENT_AND_CHILD);
    AHome carers = home("2").kinds(SearchKind.PARENT_AND_CHILD);
    assertEquals("YES", ruling(both, carers));
    assertEquals(
        NO_BED, ruling(both, home("2s").kinds(SearchKind.PARENT_AND_CHILD).fostering("a")));
  }

  /** R-PLACE-39: they have the larger room, and the other stands empty. */
  @Test
  void aParentAndChildWhoLiveHereUseOneRoom() {
    AHome home = home("2", "1").fosteringAParentAndChild("mother", 17, "baby");
    assertEquals("YES", ruling(ARequest.forOne(), home));
    assertEquals(1, RoomForMore.places(home.build(), LocalDate.of(2014, 9, 30)));
    assertEquals(
        NO_BED,
        ruling(ARequest.forOne(), home("2s").fosteringAParentAndChild("mother", 17, "baby")),
        "nobody shares with them");
    assertEquals(
        "YES",
        ruling(ARequest.forOne(), home("1", "1").fosteringAParentAndChild("c1", 17, "baby")),
        "one of them, who lives here already");
  }

  @Test
  void carersOwnChildrenSleepElsewhere() {
    AHome home = home("1").resident(Kind.OWN_CHILD, null, 8, Sex.MALE, Compatibility.ANY);
    assertEquals("YES", ruling(ARequest.forOne(), home));
    AHome adult = home("1").resident(Kind.ADULT, null, 40, Sex.MALE, Compatibility.ANY);
    assertEquals("YES", ruling(ARequest.forOne(), adult), "as do other adults of the household");
  }

  /** R-PLACE-38: whoever a place is held for will sleep somewhere. */
  @Test
  void aPlaceThatIsHeldTakesABed() {
    assertEquals(NO_BED, ruling(ARequest.forOne(), home("1").reserved(1)));
  }

  @Test
  void bedroomsThatNobodyRecordedAreAQuestionAndExcludeNothing() {
    AHome carers = AHome.ofFosterCarers().withoutBedroomsRecorded();
    assertEquals(ASK, ruling(ARequest.forSiblings(2), carers));
    assertEquals("YES", ruling(ARequest.forOne(), carers), "nobody to share with");
    assertEquals(ASK, ruling(ARequest.forOne(), carers.fostering("a")));
  }

  @Test
  void homesThatAreNotFosterHomesAreNotAsked() {
    AHome adopters = AHome.of(HouseholdKind.ADOPTER).withoutBedroomsRecorded();
    assertEquals("YES", ruling(ARequest.forSiblings(2).kind(SearchKind.ADOPTION), adopters));
  }

  @Test
  void theAgeIsASetting() {
    PlacementPolicy fromFour = new PlacementPolicy(10, 20, 5, 10, 1, 1, true, false, 4);
    ARequest three = ARequest.forChildren(AChild.called("c1").aged(3));
    assertEquals(
        "YES",
        Rulings.ruling(
            PlacementRules.check(three.build(), withBaby(home("2s")).build(), fromFour)));
  }

  @Test
  void bedroomsAreOneOrMoreWithTwelveBedsAtTheMost() {
    Bedrooms.Room six = new Bedrooms.Room(6, true);
    assertEquals(12, new Bedrooms(List.of(six, six)).holds());
    assertThrows(IllegalArgumentException.class, () -> new Bedrooms(List.of(six, six, six)));
    assertThrows(IllegalArgumentException.class, () -> new Bedrooms(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Bedrooms.Room(0, false));
  }
}
