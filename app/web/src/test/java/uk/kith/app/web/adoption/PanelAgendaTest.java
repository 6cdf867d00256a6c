package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.document.Document;
import uk.kith.app.web.adoption.PanelAgenda.Item;
import uk.kith.app.web.adoption.PanelAgenda.Panel;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.EarlyAlert;
import uk.kith.matching.api.FamilyFindingView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.PanelDays.PanelItem;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PanelAdvice;
import uk.kith.matching.engine.adoption.PanelBooking.Place;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.HouseholdKind;

/** Which links and plans stand on the agenda of a panel, and what is said of them. */
class PanelAgendaTest {

  private static final LocalDate PANEL = LocalDate.of(2015, 1, 6);
  private static final LocalDate TODAY = LocalDate.of(2014, 12, 22);

  private static final String OWN = "Matches for this panel";
  private static final String BEFORE = "Adopters before this panel";
  private static final String TAKEN_BACK = "Taken off this panel since";
  private static final String PASSED = "Booked to a panel that has passed";
  private static final String UNBOOKED = "With the panel, booked to no day";
  private static final String NEXT = "Linked, not sent to the panel yet";
  private static final String DECIDE = "For the decision maker";
  private static final String ADOPTERS = "Adopters for approval";
  private static final String ALERTS = "Early alerts: plans not decided yet";

  private static AdoptionLine line(int child, AdoptionStage stage, @Nullable Long waited) {
    return AnAdoptionLine.of(child)
        .sought(new FamilyFindingId(new UUID(2, child)))
        .at(stage)
        .waiting(waited)
        .next("The decision maker decides whether the child should be placed")
        .made();
  }

  private static LinkView link(int child, LinkState state, Map<LinkStep, LocalDate> done) {
    return link(child, state, done, PANEL);
  }

  private static LinkView link(
      int child, LinkState state, Map<LinkStep, LocalDate> done, @Nullable LocalDate booked) {
    return new LinkView(
        new LinkId(new UUID(3, child)),
        new FamilyFindingId(new UUID(2, child)),
        List.of(new ChildId(new UUID(1, child))),
        new HouseholdId(new UUID(4, child)),
        "P" + child,
        "A family",
        state,
        TODAY,
        0,
        List.of(),
        done.entrySet().stream()
            .map(each -> new LinkView.StepLine(each.getKey(), each.getValue()))
            .toList(),
        List.of(),
        booked,
        null,
        List.of(),
        List.of());
  }

  private static FamilyFindingView finding(AdoptionLine line, LinkView... links) {
    return new FamilyFindingView(
        new FamilyFindingId(new UUID(2, 1)),
        LocalDate.of(2014, 9, 1),
        TODAY,
        List.of(line),
        List.of(links));
  }

  private static PanelAgenda agenda(FamilyFindingView... findings) {
    return agenda(new Panel(PANEL, List.of()), TODAY, findings);
  }

  private static PanelAgenda agenda(
      @Nullable Panel panel, LocalDate today, FamilyFindingView... findings) {
    return PanelAgenda.of(
        panel, List.of(findings), List.of(), List.of(), today, AdoptionPolicy.DEFAULTS);
  }

  private static PanelAgenda panel(LocalDate today, PanelItem... items) {
    return agenda(new Panel(PANEL, List.of(items)), today);
  }

  private static PanelItem item(AdoptionLine line, LinkView link) {
    return new PanelItem(
        List.of(line), link, Place.ON, link.panelOn(), List.of(), link.state(), link.since());
  }

  private static List<Item> items(PanelAgenda agenda, String heading) {
    return agenda.parts().stream()
        .filter(part -> part.heading().equals(heading))
        .findFirst()
        .orElseThrow()
        .items();
  }

  /** R-ADOPT-09 and -10: ten working days from 18 December over Christmas end on 6 January. */
  @Test
  void aMatchSaysWhatIsMissingAndUntilWhenTheFamilyMayComment() {
    PanelAgenda agenda =
        panel(
            TODAY,
            item(
                line(1, AdoptionStage.LINKED, 100L),
                link(
                    1,
                    LinkState.PANEL,
                    Map.of(
                        LinkStep.PERMANENCE_REPORT_GIVEN, LocalDate.of(2014, 12, 1),
                        LinkStep.FAMILY_MET, LocalDate.of(2014, 12, 2),
                        LinkStep.PLACEMENT_REPORT_GIVEN, LocalDate.of(2014, 12, 19)))));
    assertEquals(
        List.of(
            "1 December 2014",
            "2 December 2014",
            "Not recorded",
            "Not recorded",
            "Given 19 December 2014, comments until 7 January 2015, after this panel"),
        items(agenda, OWN).get(0).steps());
    assertEquals(List.of(), items(agenda, OWN).get(0).says(), "each is said once, in its column");
    Document.Section own = agenda.document("adviser", TODAY).sections().get(0);
    Document.Table table = (Document.Table) own.blocks().get(1);
    assertEquals(
        List.of(
            "Child",
            "Family",
            "Permanence report",
            "Family met",
            "Views, on contact too",
            "Counselling offered",
            "Placement report",
            "Papers and what became of it"),
        table.heads());
    assertEquals(table.heads().size(), table.rows().get(0).size());
  }

  /** The same of one child as sentences, for the minutes of a panel. */
  @Test
  void whatIsMissingStandsInSentencesInAMeeting() {
    assertEquals(
        List.of(
            "Not recorded: the family’s views were ascertained, on contact too; counselling was"
                + " offered to the family (R-ADOPT-09).",
            "The family may comment on the placement report until 7 January 2015, after this panel"
                + " (R-ADOPT-10)."),
        PanelSteps.says(
            Map.of(
                LinkStep.PERMANENCE_REPORT_GIVEN, LocalDate.of(2014, 12, 1),
                LinkStep.FAMILY_MET, LocalDate.of(2014, 12, 2),
                LinkStep.PLACEMENT_REPORT_GIVEN, LocalDate.of(2014, 12, 19)),
            PANEL,
            AdoptionPolicy.DEFAULTS));
  }

  /** R-ADOPT-03: seven working days from 22 December are 5 January. */
  @Test
  void aRecommendedMatchIsForTheDecisionMaker() {
    PanelAgenda agenda = recommended(LocalDate.of(2014, 12, 17), LocalDate.of(2014, 12, 22));
    assertTrue(items(agenda, UNBOOKED).isEmpty());
    assertEquals(
        List.of(
            "The panel recommended the match on 17 December 2014.",
            "The decision is due by 5 January 2015 (R-ADOPT-03)."),
        items(agenda, DECIDE).get(0).says());
  }

  @Test
  void whoWaitsLongestStandsFirstAndPlansHaveAPartOfTheirOwn() {
    PanelAgenda agenda =
        agenda(
            finding(line(1, AdoptionStage.LINKED, 30L), link(1, LinkState.LINKED, Map.of(), null)),
            finding(line(2, AdoptionStage.LINKED, 300L), link(2, LinkState.LINKED, Map.of(), null)),
            finding(line(3, AdoptionStage.CONSIDERED, null), link(3, LinkState.VIEWED, Map.of())));
    assertEquals(
        List.of("Jan (R-2)", "Jan (R-1)"),
        items(agenda, NEXT).stream().map(item -> item.children().get(0).name()).toList());
    assertEquals("Jan (R-3)", items(agenda, ALERTS).get(0).children().get(0).name());
  }

  /** What is handed out tells of no child and no adopters who are not before this panel. */
  @Test
  void theDocumentHoldsWhatIsOfThePanelAlone() {
    Document none = agenda().document("adviser", TODAY);
    assertEquals(2, none.sections().size());
    assertTrue(none.toString().contains("No link is booked to the panel of this day."));
    assertTrue(none.toString().contains("add by hand who comes to this one."));
    PanelAgenda agenda =
        PanelAgenda.of(
            new Panel(
                PANEL,
                List.of(
                    item(line(1, AdoptionStage.LINKED, 30L), link(1, LinkState.PANEL, Map.of())),
                    placed(2, Place.TAKEN_BACK, null))),
            List.of(
                finding(
                    line(3, AdoptionStage.LINKED, 30L), link(3, LinkState.LINKED, Map.of(), null)),
                finding(
                    line(4, AdoptionStage.LINKED, 30L), link(4, LinkState.PANEL, Map.of(), null)),
                finding(line(5, AdoptionStage.CONSIDERED, null))),
            List.of(),
            List.of(family("P0006", AdopterStage.STAGE_TWO, FamilyStep.REPORT_GIVEN)),
            TODAY,
            AdoptionPolicy.DEFAULTS);
    String paper = agenda.document("adviser", TODAY).toString();
    assertTrue(paper.contains("Jan (R-1)"), paper);
    for (String other : List.of("R-2", "R-3", "R-4", "R-5", "P0006")) {
      assertFalse(paper.contains(other), paper);
      assertTrue(agenda.otherParts().toString().contains(other), other);
    }
  }

  private static PanelItem placed(int child, Place place, @Nullable LocalDate bookedTo) {
    return new PanelItem(
        List.of(line(child, AdoptionStage.LINKED, 30L)),
        link(child, LinkState.PANEL, Map.of()),
        place,
        bookedTo,
        List.of(),
        LinkState.PANEL,
        TODAY);
  }

  private static PanelItem heard(LinkState now, @Nullable LocalDate recommended) {
    return new PanelItem(
        List.of(line(1, AdoptionStage.LINKED, 100L)),
        link(1, LinkState.PANEL, Map.of()),
        Place.ON,
        PANEL,
        recommended == null
            ? List.of()
            : List.of(new PanelAdvice(LinkStep.PANEL_RECOMMENDED, recommended)),
        now,
        PANEL.plusDays(7));
  }

  private static List<String> became(PanelItem item) {
    return items(panel(PANEL.plusDays(20), item), OWN).get(0).says();
  }

  /** R-ADOPT-11: advice against a match waits for the decision as advice for it does. */
  @Test
  void aMatchThatThePanelDidNotRecommendWaitsForItsDecision() {
    LocalDate on = LocalDate.parse("2014-09-24");
    assertEquals(
        List.of(
            "The panel did not recommend the match on 24 September 2014.",
            "The final minutes have not gone to the decision maker (R-ADOPT-03)."),
        PanelAgendaItems.decision(
            Map.of(LinkStep.PANEL_NOT_RECOMMENDED, on), AdoptionPolicy.DEFAULTS));
    PanelItem deferred =
        new PanelItem(
            List.of(line(1, AdoptionStage.LINKED, 100L)),
            link(1, LinkState.PANEL, Map.of()),
            Place.ON,
            PANEL.plusDays(14),
            List.of(
                new PanelAdvice(LinkStep.PANEL_DEFERRED, PANEL),
                new PanelAdvice(LinkStep.PANEL_NOT_RECOMMENDED, PANEL.plusDays(14))),
            LinkState.PANEL,
            PANEL);
    assertEquals(
        List.of(
            "The panel deferred the match on 6 January 2015.",
            "The panel did not recommend the match on 20 January 2015.",
            "It is booked to the panel of 20 January 2015 now."),
        became(deferred));
  }

  /** Once it is over, too, the agenda has what stood on it, with what became of it. */
  @Test
  void theAgendaOfAPastPanelKeepsItsLinks() {
    assertEquals(List.of("No recommendation is recorded."), became(heard(LinkState.PANEL, null)));
    assertEquals(
        List.of(
            "The panel recommended the match on 6 January 2015.", "Matched since 13 January 2015."),
        became(heard(LinkState.MATCHED, PANEL)));
    assertEquals(
        List.of("No recommendation is recorded.", "Ended since 13 January 2015."),
        became(heard(LinkState.ENDED, null)));
    assertEquals(
        List.of("It was moved to another day and is booked to the panel of 20 January 2015 now."),
        became(placed(1, Place.MOVED, PANEL.plusDays(14))));
  }

  /** A booking recorded by mistake is told on the screen, with where the link is booked now. */
  @Test
  void aBookingThatWasTakenBackStandsApart() {
    PanelAgenda agenda = panel(PANEL.plusDays(20), placed(2, Place.TAKEN_BACK, null));
    assertTrue(items(agenda, OWN).isEmpty());
    assertEquals(
        "The booking to this day was taken back or corrected and is booked to no panel now.",
        items(agenda, TAKEN_BACK).get(0).says().get(0));
  }

  /** Nobody asked for a panel: what waits is told, and no paper is offered. */
  @Test
  void withoutAPanelOnlyWhatWaitsIsTold() {
    PanelAgenda agenda =
        agenda(
            null,
            TODAY,
            finding(line(1, AdoptionStage.LINKED, 30L), link(1, LinkState.PANEL, Map.of(), null)));
    assertEquals(List.of(), agenda.ownParts());
    assertEquals(List.of("Jan (R-1)"), names(agenda, UNBOOKED));
  }

  /** A booking that is overdue drops from no agenda, and stands apart from the others. */
  @Test
  void aBookingToAPanelThatHasPassedStandsApart() {
    PanelAgenda agenda =
        agenda(
            finding(
                line(1, AdoptionStage.LINKED, 30L),
                link(1, LinkState.PANEL, Map.of(), TODAY.minusDays(1))),
            finding(
                line(2, AdoptionStage.LINKED, 20L), link(2, LinkState.LINKED, Map.of(), TODAY)));
    assertEquals(List.of("Jan (R-1)"), names(agenda, PASSED));
    assertEquals(
        "Booked to the panel of 21 December 2014; no recommendation is recorded.",
        items(agenda, PASSED).get(0).says().get(0));
  }

  /** A child who is not born yet has no age, and its day stands beside its name. */
  @Test
  void anUnbornChildIsNamedByTheDayOnWhichItIsDue() {
    AdoptionLine made = line(1, AdoptionStage.CONSIDERED, null);
    AdoptionLine unborn =
        AnAdoptionLine.of(
                new ChildBrief(
                    made.child().id(),
                    "R-1",
                    null,
                    null,
                    Birth.due(LocalDate.of(2015, 2, 3)),
                    null,
                    null),
                0)
            .sought(made.familyFinding())
            .at(made.stage())
            .next(made.next().words())
            .made();
    assertEquals(
        "Child R-1 (R-1, due on 3 February 2015)",
        items(agenda(finding(unborn)), ALERTS).get(0).children().get(0).name());
  }

  /** A day’s agenda has the links booked to it; those booked to no day stand apart. */
  @Test
  void linksOfOtherPanelsOrOfNoneStandNotAmongThoseOfThisOne() {
    PanelAgenda agenda =
        agenda(
            new Panel(
                PANEL,
                List.of(
                    item(line(4, AdoptionStage.LINKED, 60L), link(4, LinkState.LINKED, Map.of())),
                    item(line(1, AdoptionStage.LINKED, 30L), link(1, LinkState.PANEL, Map.of())))),
            TODAY,
            finding(line(1, AdoptionStage.LINKED, 30L), link(1, LinkState.PANEL, Map.of())),
            finding(
                line(2, AdoptionStage.LINKED, 40L),
                link(2, LinkState.PANEL, Map.of(), PANEL.plusDays(14))),
            finding(line(3, AdoptionStage.LINKED, 50L), link(3, LinkState.PANEL, Map.of(), null)),
            finding(line(4, AdoptionStage.LINKED, 60L), link(4, LinkState.LINKED, Map.of())));
    assertEquals(List.of("Jan (R-4)", "Jan (R-1)"), names(agenda, OWN));
    assertEquals(
        "The link is booked, and the papers have not gone to the panel.",
        items(agenda, OWN).get(0).says().get(0));
    assertEquals(List.of("Jan (R-3)"), names(agenda, UNBOOKED));
    assertTrue(items(agenda, NEXT).isEmpty());
    assertTrue(items(agenda, PASSED).isEmpty());
  }

  private static PanelAgenda recommended(LocalDate on, LocalDate minutes) {
    return agenda(
        finding(
            line(1, AdoptionStage.LINKED, 100L),
            link(
                1,
                LinkState.PANEL,
                Map.of(LinkStep.PANEL_RECOMMENDED, on, LinkStep.PANEL_MINUTES, minutes))));
  }

  private static List<String> names(PanelAgenda agenda, String heading) {
    return items(agenda, heading).stream().map(item -> item.children().get(0).name()).toList();
  }

  /** R-ADOPT-03: minutes dated before the recommendation make no earlier day. */
  @Test
  void noDecisionIsDueBeforeTheRecommendation() {
    PanelAgenda agenda = recommended(LocalDate.of(2014, 12, 22), LocalDate.of(2014, 12, 17));
    assertEquals(
        "The decision is due by 5 January 2015 (R-ADOPT-03).",
        items(agenda, DECIDE).get(0).says().get(1));
  }

  /**
   * R-ADOPT-29: five working days from 31 December 2014, New Year's Day left out, are 8 January.
   */
  @Test
  void adoptersInStageTwoWhoHaveTheirReportWaitForApproval() {
    PanelAgenda agenda =
        PanelAgenda.of(
            new Panel(PANEL, List.of()),
            List.of(),
            List.of(),
            List.of(
                family("P0001", AdopterStage.STAGE_TWO, FamilyStep.REPORT_GIVEN),
                family("P0002", AdopterStage.STAGE_TWO, FamilyStep.WIDER_POOL),
                family("P0003", AdopterStage.STAGE_ONE, FamilyStep.REPORT_GIVEN),
                family("P0004", AdopterStage.APPROVED, FamilyStep.REPORT_GIVEN)),
            TODAY,
            AdoptionPolicy.DEFAULTS);
    assertEquals(
        List.of("Adopters (P0001)"), items(agenda, ADOPTERS).stream().map(Item::family).toList());
    assertEquals(
        List.of(
            "They may comment on the report about them until 8 January 2015, after this panel"
                + " (R-ADOPT-29).",
            "The panel has not met about their approval."),
        items(agenda, ADOPTERS).get(0).says());
  }

  /** The record knows of adopters only that a panel met about them, not that one will. */
  @Test
  void adoptersAboutWhomThePanelMetStandOnItsAgendaAlsoOnceTheyAreApproved() {
    LocalDate met = LocalDate.of(2014, 12, 31);
    PanelAgenda agenda =
        PanelAgenda.of(
            new Panel(met, List.of()),
            List.of(),
            List.of(),
            List.of(
                family("P0001", AdopterStage.APPROVED, FamilyStep.PANEL),
                family("P0002", AdopterStage.STAGE_TWO, FamilyStep.REPORT_GIVEN)),
            PANEL,
            AdoptionPolicy.DEFAULTS);
    assertEquals(
        List.of("Adopters (P0001)"), items(agenda, BEFORE).stream().map(Item::family).toList());
    assertTrue(agenda.document("adviser", PANEL).toString().contains("Adopters (P0001)"));
  }

  private static AdoptiveFamilyView family(String number, AdopterStage stage, FamilyStep step) {
    return new AdoptiveFamilyView(
        aHousehold(
            "Adopters",
            number,
            HouseholdKind.ADOPTER,
            true,
            sector("S65 1", ROTHERHAM),
            1,
            0,
            List.of(),
            List.of(),
            TODAY),
        stage,
        null,
        null,
        false,
        null,
        List.of(),
        List.of(new AdoptiveFamilyView.Done(step, LocalDate.of(2014, 12, 31), null)),
        null,
        List.of(),
        Preferences.NOT_SAID,
        List.of());
  }

  /** R-ADOPT-07: before the decision, also for a child not born yet whom nobody looks for. */
  @Test
  void aChildNotBornYetIsAnEarlyAlert() {
    ChildBrief unborn =
        new ChildBrief(
            new ChildId(new UUID(1, 9)),
            "R-9",
            null,
            "Baby Smith",
            Birth.due(LocalDate.of(2015, 2, 3)),
            null,
            null);
    PanelAgenda agenda =
        PanelAgenda.of(
            null,
            List.of(),
            List.of(
                new EarlyAlert(unborn, LocalDate.of(2014, 11, 3), LocalDate.of(2014, 12, 1), true)),
            List.of(),
            TODAY,
            AdoptionPolicy.DEFAULTS);
    Item item = items(agenda, ALERTS).get(0);
    assertEquals("Baby Smith (R-9, due on 3 February 2015)", item.children().get(0).name());
    assertEquals(
        List.of(
            "Adoption is considered since 3 November 2014.",
            "A placement order was applied for on 1 December 2014.",
            "The child is in pre-proceedings.",
            "Family finding has not begun; it may while adoption is considered (R-ADOPT-07)."),
        item.says());
  }
}
