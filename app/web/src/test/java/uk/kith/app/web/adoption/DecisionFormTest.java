package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.MatchView;
import uk.kith.matching.engine.adoption.AdoptionDue;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;

/** What the form of the decision maker says of decisions that were made. */
class DecisionFormTest {

  private static final DecisionForm.Papers NO_PAPERS = new DecisionForm.Papers(null, null);

  private static String plan(AdoptionChildView.Day... days) {
    return form(List.of(), days).onThePlan("adviser").toString();
  }

  /**
   * @param due of the child, by whichever link is furthest on
   */
  private static DecisionForm form(List<AdoptionDue> due, AdoptionChildView.Day... days) {
    ChildView child = aBoy("Jan", 3);
    ChildBrief brief = new ChildBrief(child.id(), "R-1003", "Jan", null, child.birth(), null, null);
    AdoptionLine line =
        AnAdoptionLine.of(brief, 3)
            .at(AdoptionStage.DECIDED)
            .next("A placement order is applied for")
            .made();
    return new DecisionForm(
        new AdoptionChildView(
            line,
            TODAY,
            List.of(brief),
            null,
            null,
            List.of(days),
            due,
            List.of(),
            List.of(),
            List.of()),
        TODAY);
  }

  private static AdoptionDue decision(String by) {
    return new AdoptionDue(
        RuleId.of("R-ADOPT-03"),
        "The decision maker decides on the match",
        new DueDate(LocalDate.parse(by), false));
  }

  /** R-ADOPT-03: the days of this match, not of the one that is furthest on. */
  @Test
  void theDaysAreThoseOfThisMatch() {
    LinkView link =
        new LinkView(
            new LinkId(new UUID(1, 2)),
            new FamilyFindingId(new UUID(1, 1)),
            List.of(),
            new HouseholdId(new UUID(1, 3)),
            "P0007",
            "Karen and Neil Wood",
            LinkState.PANEL,
            TODAY,
            0,
            List.of(),
            List.of(),
            List.of());
    DecisionForm form = form(List.of(decision("2014-10-09")));
    String none =
        form.onTheMatch(
                link,
                new MatchView(true, List.of(), List.of(), List.of()),
                NO_PAPERS,
                AdoptionPolicy.DEFAULTS,
                "adviser")
            .toString();
    assertFalse(none.contains("9 October"), none);
    assertTrue(none.contains("which are not recorded (R-ADOPT-03)"), none);
    MatchView own = new MatchView(true, List.of(), List.of(), List.of(decision("2014-10-07")));
    String due =
        form.onTheMatch(link, own, NO_PAPERS, AdoptionPolicy.DEFAULTS, "adviser").toString();
    assertTrue(due.contains("The decision is due by 7 October 2014"), due);
  }

  private static LinkView decided(String minutes, int children) {
    LocalDate on = LocalDate.parse("2014-09-26");
    return new LinkView(
        new LinkId(new UUID(1, 2)),
        new FamilyFindingId(new UUID(1, 1)),
        Stream.iterate(1, each -> each + 1)
            .limit(children)
            .map(each -> new ChildId(new UUID(5, each)))
            .toList(),
        new HouseholdId(new UUID(1, 3)),
        "P0007",
        "Karen and Neil Wood",
        LinkState.MATCHED,
        on,
        0,
        List.of(
            new LinkView.MoveLine(
                LinkState.MATCHED,
                on,
                "Adopts the panel’s reasons",
                null,
                "adviser",
                "J Ahmed, decision maker",
                List.of(),
                null)),
        List.of(
            new LinkView.StepLine(LinkStep.PANEL_NOT_RECOMMENDED, LocalDate.parse("2014-09-10")),
            new LinkView.StepLine(LinkStep.PANEL_MINUTES, LocalDate.parse(minutes))),
        List.of());
  }

  private static String onTheMatch(LinkView link, String signed) {
    return form(List.of())
        .onTheMatch(
            link,
            new MatchView(true, List.of(), List.of(), List.of()),
            new DecisionForm.Papers(LocalDate.parse(signed), LocalDate.parse("2014-03-03")),
            AdoptionPolicy.DEFAULTS,
            "adviser")
        .toString();
  }

  /** R-ADOPT-03, R-ADOPT-11: who decided, when, why, and whether in time. */
  @Test
  void aDecidedMatchSaysWhoDecidedWhenAndWhy() {
    String said = onTheMatch(decided("2014-09-22", 1), "2014-09-22");
    assertTrue(
        said.contains("decided on 26 September 2014, in time: it was due by 1 October 2014"), said);
    assertTrue(said.contains("As recorded: Adopts the panel’s reasons"), said);
    assertTrue(said.contains("[J Ahmed, decision maker, , 26 September 2014]"), said);
    assertTrue(said.contains("The panel did not recommend the match on 10 September 2014."), said);
    assertFalse(said.contains("The panel recommended the match"), said);
    assertTrue(said.contains("Prospective adopters’ report, given to them, 3 March 2014"), said);
    assertTrue(said.contains("Panel paper, signed, 22 September 2014"), said);
    assertTrue(
        onTheMatch(decided("2014-09-11", 1), "2014-09-22")
            .contains("decided on 26 September 2014, late: it was due by 22 September 2014"));
  }

  @Test
  void aPaperSignedAfterTheDecisionWasNotBeforeThePanel() {
    String said = onTheMatch(decided("2014-09-22", 1), "2014-09-30");
    assertTrue(
        said.contains(
            "signed after the match was decided: it was not before the panel, 30 September 2014"),
        said);
  }

  /** Reasons for two children may tell of the other one. */
  @Test
  void reasonsOfSeveralChildrenStayOnThePageOfTheLink() {
    String said = onTheMatch(decided("2014-09-22", 2), "2014-09-22");
    assertFalse(said.contains("Adopts the panel’s reasons"), said);
  }

  /** The reason was written once for all the children, and may tell of another one. */
  @Test
  void theReasonForAcceptingIsNotTold() {
    LinkView link =
        new LinkView(
            new LinkId(new UUID(1, 2)),
            new FamilyFindingId(new UUID(1, 1)),
            List.of(),
            new HouseholdId(new UUID(1, 3)),
            "P0007",
            "Karen and Neil Wood",
            LinkState.LINKED,
            TODAY,
            0,
            List.of(
                new LinkView.MoveLine(
                    LinkState.LINKED,
                    LocalDate.parse("2014-09-22"),
                    null,
                    null,
                    "a.worker",
                    null,
                    List.of(RuleId.of("R-MATCH-01")),
                    "for her brother Tom")),
            List.of(),
            List.of());
    String said =
        form(List.of())
            .onTheMatch(
                link,
                new MatchView(true, List.of(), List.of(), List.of()),
                NO_PAPERS,
                AdoptionPolicy.DEFAULTS,
                "adviser")
            .toString();
    assertTrue(said.contains("on 22 September 2014 a.worker accepted R-MATCH-01."), said);
    assertFalse(said.contains("Tom"), said);
  }

  private static AdoptionChildView.Day day(Milestone milestone, String on) {
    return new AdoptionChildView.Day(milestone, LocalDate.parse(on));
  }

  @Test
  void saysThatNothingIsDecidedOnlyWhileNothingIs() {
    assertTrue(plan().contains("nothing is decided yet."));
    String decided = plan(day(Milestone.DECIDED, "2014-05-06"));
    assertFalse(decided.contains("nothing is decided yet"), decided);
    assertTrue(
        decided.contains("it was decided on 6 May 2014 that the child should be placed."), decided);
  }

  @Test
  void tellsAReversalToo() {
    String reversed =
        plan(day(Milestone.DECIDED, "2014-05-06"), day(Milestone.REVERSED, "2014-08-01"));
    assertTrue(
        reversed.contains("should be placed, and on 1 August 2014 that it should no longer be."),
        reversed);
  }
}
