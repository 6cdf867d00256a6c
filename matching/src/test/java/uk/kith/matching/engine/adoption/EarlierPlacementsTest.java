package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.matching.engine.adoption.AChain.aChain;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;

/** R-ADOPT-28: what happened with a family whose placement ended is not undone by a later link. */
class EarlierPlacementsTest {

  private static final LocalDate ON = day("2014-09-30");

  private static final String FIRST =
      "SUGGESTED 2013-09-10, LINKED 2013-12-02, MATCHED 2013-12-23, PLACED 2014-01-12, ENDED"
          + " 2014-09-22";

  private static AChain disrupted() {
    return aChain()
        .with(Milestone.ORDERED, "2013-10-31")
        .linked(FIRST)
        .with(Milestone.DISRUPTED, "2014-09-22");
  }

  /** Matched with a family that was not linked here, and placed by the register. */
  private static AChain elsewhere() {
    return aChain()
        .with(Milestone.ORDERED, "2013-10-31")
        .with(Milestone.MATCHED, "2013-12-23")
        .with(Milestone.PLACED, "2014-01-12")
        .with(Milestone.DISRUPTED, "2014-09-22");
  }

  private static String earlier(AChain chain) {
    return EarlierPlacements.of(chain.made(), ON).stream()
        .map(each -> each.milestone() + " " + each.on())
        .collect(Collectors.joining(", "));
  }

  private static Scorecard card(AChain chain) {
    return Scorecard.of(
        List.of(ScorecardChild.of(new ChildId(new UUID(0, 1)), chain.made(), ON)),
        List.of(),
        ON,
        1,
        false,
        ScorecardThresholds.PUBLISHED);
  }

  @Test
  void matchAndMoveStayOnceAnotherFamilyIsLinked() {
    String linked = "SUGGESTED 2014-09-24, LINKED 2014-09-30";
    assertEquals("", earlier(disrupted()), "nothing is earlier while no other family is linked");
    for (AChain chain : List.of(disrupted().linked(linked), elsewhere().linked(linked))) {
      assertNull(chain.made().day(Milestone.PLACED, ON), "not with the family of today");
      assertEquals("MATCHED 2013-12-23, PLACED 2014-01-12", earlier(chain));
      assertEquals(day("2014-01-12"), EarlierPlacements.last(chain.made(), Milestone.PLACED, ON));
    }
  }

  @Test
  void theMatchWithTheNextFamilyIsTheLast() {
    AChain chain =
        disrupted().linked("SUGGESTED 2014-09-23, LINKED 2014-09-24, MATCHED 2014-09-29");
    assertEquals("MATCHED 2013-12-23, PLACED 2014-01-12", earlier(chain));
    assertEquals(day("2014-09-29"), EarlierPlacements.last(chain.made(), Milestone.MATCHED, ON));
    assertNull(EarlierPlacements.last(chain.made(), Milestone.PLACED, day("2014-01-11")));
  }

  /** A child who stands in the register before the move of the link is not placed by that. */
  @Test
  void nothingIsEarlierWithoutADisruption() {
    AChain chain =
        aChain()
            .with(Milestone.PLACED, "2014-01-12")
            .linked("SUGGESTED 2013-09-10, LINKED 2013-12-02");
    assertEquals("", earlier(chain));
    assertNull(EarlierPlacements.last(chain.made(), Milestone.PLACED, ON));
  }

  /** R-ADOPT-28, R-SCORE-05: the figures count the placement, its disruption and the match. */
  @Test
  void figuresOfWhatHappenedAreNotChangedByALaterLink() {
    for (String linked :
        List.of(
            "SUGGESTED 2014-09-24, LINKED 2014-09-30",
            "SUGGESTED 2014-09-23, LINKED 2014-09-24, MATCHED 2014-09-29")) {
      for (Map.Entry<AChain, AChain> each :
          List.of(
              Map.entry(disrupted(), disrupted().linked(linked)),
              Map.entry(elsewhere(), elsewhere().linked(linked)))) {
        Scorecard before = card(each.getKey());
        Scorecard after = card(each.getValue());
        assertEquals(1, before.placed().size());
        assertEquals(before.placed(), after.placed(), linked);
        assertEquals(before.disrupted(), after.disrupted(), linked);
        assertEquals(1.0, after.disruptionRate());
        assertEquals(before.a9(), after.a9(), linked);
        assertEquals(before.a12().excluded(), after.a12().excluded(), linked);
      }
    }
    assertEquals(1, card(elsewhere()).a12().excluded().size());
    assertEquals(List.of(), card(disrupted()).a12().excluded());
  }

  /** R-ADOPT-30: a review while the child lived with the earlier family is asked nothing. */
  @Test
  void aReviewWhileTheChildWasPlacedIsNotAskedWhetherItStillShouldBe() {
    AChain chain = disrupted().reviewed("2014-08-08", null);
    assertEquals("", chain.says("R-ADOPT-30", "2014-09-30"));
    assertEquals(
        "",
        chain.linked("SUGGESTED 2014-09-24, LINKED 2014-09-30").says("R-ADOPT-30", "2014-09-30"));
  }
}
