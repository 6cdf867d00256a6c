package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;

class LinkCardTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static LinkView.MoveLine move(LinkState state, String on) {
    return new LinkView.MoveLine(state, day(on), null, null, "panel-adviser");
  }

  /** A step between two moves stands between them. */
  @Test
  void movesAndStepsStandInOneOrderNewestFirst() {
    LinkView link =
        new LinkView(
            new LinkId(new UUID(0, 1)),
            new FamilyFindingId(new UUID(0, 2)),
            List.of(new ChildId(new UUID(0, 3))),
            new HouseholdId(new UUID(0, 4)),
            "P0190",
            "A family",
            LinkState.LINKED,
            day("2014-07-03"),
            89,
            List.of(
                move(LinkState.LINKED, "2014-07-03"),
                move(LinkState.EXPLORING, "2014-06-06"),
                move(LinkState.SUGGESTED, "2014-05-28")),
            List.of(
                new LinkView.StepLine(LinkStep.PERMANENCE_REPORT_GIVEN, day("2014-06-20")),
                new LinkView.StepLine(LinkStep.FAMILY_MET, day("2014-07-11"))),
            List.of(),
            day("2014-10-09"),
            null,
            List.of(),
            List.of());
    List<Fact> history = LinkCard.of(link, "/adoption/children/3", TODAY).history();
    assertEquals(
        List.of(
            "9 October 2014",
            "11 July 2014",
            "3 July 2014",
            "20 June 2014",
            "6 June 2014",
            "28 May 2014"),
        history.stream().map(Fact::name).toList());
    assertEquals("The link is booked to the panel of this day", history.get(0).value());
    assertNull(LinkCard.of(link, "/adoption/children/3", TODAY).before());
  }

  private static @Nullable String before(LinkView.MoveLine... moves) {
    LinkView link =
        new LinkView(
            new LinkId(new UUID(0, 1)),
            new FamilyFindingId(new UUID(0, 2)),
            List.of(new ChildId(new UUID(0, 3))),
            new HouseholdId(new UUID(0, 4)),
            "P0190",
            "A family",
            LinkState.EXPLORING,
            TODAY,
            0,
            List.of(moves),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of(
                new LinkView.Before("P0181", "The Ashes"),
                new LinkView.Before("P0183", "The Oaks")));
    return LinkCard.of(link, "/adoption/children/3", TODAY).before();
  }

  /** R-MATCH-15: who was suggested before the family, and why this one. */
  @Test
  void whoStoodBeforeTheFamilyIsTold() {
    LinkView.MoveLine suggested = move(LinkState.SUGGESTED, "2014-09-29");
    String names = "Suggested before this family: The Ashes (P0181) and The Oaks (P0183). ";
    assertEquals(names + "Why this one is not recorded yet.", before(suggested));
    LinkView.MoveLine explored =
        new LinkView.MoveLine(
            LinkState.EXPLORING,
            TODAY,
            null,
            null,
            "panel-adviser",
            null,
            List.of(RuleId.of("R-MATCH-15")),
            "They know the child");
    assertEquals(names + "Why this one: They know the child", before(explored, suggested));
  }
}
