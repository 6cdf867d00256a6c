package uk.kith.app.web.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.web.RegisterFixture.aBoy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.adoption.AnAdoptionLine;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;

/** R-ADOPT-11: a placement for adoption rests on the match, as its page tells. */
class MatchBehindTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final HouseholdId FAMILY = new HouseholdId(new UUID(0, 4));

  private static LinkView link(HouseholdId family, LinkView.MoveLine... moves) {
    return new LinkView(
        new LinkId(new UUID(0, 1)),
        new FamilyFindingId(new UUID(0, 2)),
        List.of(new ChildId(new UUID(1, 3))),
        family,
        "P0190",
        "A family",
        moves[0].state(),
        moves[0].on(),
        0,
        List.of(moves),
        List.of(),
        List.of());
  }

  private static LinkView.MoveLine matched(
      @Nullable String by, @Nullable String why, @Nullable String inSpite) {
    return new LinkView.MoveLine(
        LinkState.MATCHED,
        LocalDate.of(2014, 8, 15),
        why,
        null,
        "panel-adviser",
        by,
        inSpite == null ? List.of() : List.of(RuleId.of("R-ADOPT-11")),
        inSpite);
  }

  private static AdoptionChildView child(List<AdoptionChildView.Day> days, LinkView... links) {
    AdoptionLine line =
        AnAdoptionLine.of(3).at(AdoptionStage.PLACED).next("The adopters apply").made();
    return new AdoptionChildView(
        line,
        TODAY,
        List.of(line.child()),
        null,
        null,
        days,
        List.of(),
        List.of(links),
        List.of(),
        List.of());
  }

  @Test
  void theMatchIsToldWithItsDeciderDayAndReasons() {
    LinkView.MoveLine placed =
        new LinkView.MoveLine(
            LinkState.PLACED, LocalDate.of(2014, 9, 1), null, null, "panel-adviser");
    MatchBehind match =
        MatchBehind.of(
            child(
                List.of(),
                link(FAMILY, placed, matched("M. Oldroyd, Director", "They know Polish.", "Snow"))),
            FAMILY);
    assertNotNull(match);
    assertEquals(
        "The match was decided by M. Oldroyd, Director on 15 August 2014.", match.decidedBy());
    assertEquals(
        List.of("They know Polish.", "Recorded in spite of R-ADOPT-11: Snow"), match.reasons());
    WhyPage page =
        new WhyPageMaker(aBoy("Jan", 2), aBoy("Jan", 2), Map.of(), TODAY)
            .make(
                List.of(
                    new PlacementAccount(
                        new PlacementId(new UUID(0, 5)),
                        FAMILY,
                        "A6",
                        LocalDate.of(2014, 9, 1),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        "")),
                null,
                match,
                List.of(),
                false,
                null,
                null,
                List.of());
    assertEquals(match.decidedBy(), page.decidedBy());
    assertEquals(match.reasons(), page.decision());
    assertEquals("/adoption/children/" + new UUID(1, 3), page.matchHref());
  }

  @Test
  void whatIsNotRecordedOfTheMatchIsSaid() {
    MatchBehind match =
        MatchBehind.of(child(List.of(), link(FAMILY, matched(null, null, null))), FAMILY);
    assertNotNull(match);
    assertEquals(
        "The match was decided by the adoption decision maker, whose name is not recorded, on"
            + " 15 August 2014.",
        match.decidedBy());
    assertEquals(List.of("No reasons are recorded with the match."), match.reasons());
  }

  @Test
  void aMatchWithAnotherFamilyIsNotThatOfThisPlacement() {
    LinkView other = link(new HouseholdId(new UUID(0, 9)), matched("M. Oldroyd", "Near", null));
    List<AdoptionChildView.Day> days =
        List.of(new AdoptionChildView.Day(Milestone.MATCHED, LocalDate.of(2014, 8, 15)));
    assertNull(MatchBehind.of(child(days, other), FAMILY));
    assertNull(MatchBehind.of(child(List.of()), FAMILY));
    MatchBehind elsewhere = MatchBehind.of(child(days), FAMILY);
    assertNotNull(elsewhere);
    assertEquals(
        "The match was decided on 15 August 2014; by whom and with which family is not recorded"
            + " here.",
        elsewhere.decidedBy());
  }
}
