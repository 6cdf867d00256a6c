package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.MatchView;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.matching.engine.adoption.PaperHeading;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** R-MATCH-23: every heading stands in the paper, and what is missing is named. */
class PanelPaperTest {

  private static final LocalDate LINKED = LocalDate.of(2014, 8, 4);

  private static Document paper() {
    return paper(Map.of());
  }

  private static Document paper(Map<PaperHeading, String> written) {
    return made().draft(written, "adviser");
  }

  private static PanelPaper made() {
    return made(aBoy("Jan", 3), List.of());
  }

  private static PanelPaper made(ChildView child, List<AdoptionChildView.DoneLine> done) {
    return made(child, done, new MatchView(true, List.of(), List.of(), List.of()), List.of());
  }

  /**
   * @param others what the line says besides, of another family's link
   */
  private static PanelPaper made(
      ChildView child,
      List<AdoptionChildView.DoneLine> done,
      MatchView rules,
      List<Finding> others) {
    HouseholdView home =
        aHousehold(
            "Karen and Neil Wood",
            "P0007",
            HouseholdKind.ADOPTER,
            true,
            sector("S65 1", ROTHERHAM),
            1,
            0,
            List.of(),
            List.of(),
            TODAY);
    FamilyFindingId finding = new FamilyFindingId(new UUID(1, 1));
    LinkView link =
        new LinkView(
            new LinkId(new UUID(1, 2)),
            finding,
            List.of(child.id()),
            home.snapshot().id(),
            "P0007",
            home.name(),
            LinkState.LINKED,
            LINKED,
            57,
            List.of(new LinkView.MoveLine(LinkState.LINKED, LINKED, null, null, "adviser")),
            List.of(new LinkView.StepLine(LinkStep.VIEWS_ASCERTAINED, LocalDate.of(2014, 9, 1))),
            List.of());
    ChildBrief brief = new ChildBrief(child.id(), "R-1003", "Jan", null, child.birth(), null, null);
    AdoptionLine line =
        new AdoptionLine(
            brief,
            finding,
            3,
            AdoptionStage.LINKED,
            LINKED,
            57L,
            90L,
            60L,
            LinkState.LINKED,
            1,
            false,
            Set.of(),
            new NextStep("The link goes to the matching panel", null, false),
            others);
    return new PanelPaper(
        child,
        new AdoptionChildView(
            line,
            TODAY,
            List.of(brief),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(link),
            done,
            List.of(),
            null,
            List.of(),
            List.of()),
        link,
        rules,
        new AdoptiveFamilyView(
            home,
            AdopterStage.NOT_RECORDED,
            null,
            null,
            false,
            LinkState.LINKED,
            List.of(link),
            List.of(),
            null,
            List.of(),
            Preferences.NOT_SAID,
            List.of()),
        TODAY);
  }

  private static String text(Document paper, String heading) {
    Section section =
        paper.sections().stream()
            .filter(each -> each.heading().equals(heading))
            .findFirst()
            .orElseThrow();
    return ((Paragraph) section.blocks().get(0)).text();
  }

  private static @Nullable String signedOn(LocalDate day, LinkView.MoveLine... moves) {
    return PanelOfLink.decidedBefore(
        new LinkView(
            new LinkId(new UUID(1, 2)),
            new FamilyFindingId(new UUID(1, 1)),
            List.of(),
            new HouseholdId(new UUID(1, 3)),
            "P0007",
            "Karen and Neil Wood",
            LinkState.MATCHED,
            LINKED,
            0,
            List.of(moves),
            List.of(),
            List.of()),
        day);
  }

  /** R-MATCH-23: the paper is for the panel; one that is signed later says that it is. */
  @Test
  void aPaperSignedAfterTheMatchWasDecidedSaysSo() {
    LocalDate decided = LocalDate.of(2014, 9, 26);
    LinkView.MoveLine match =
        new LinkView.MoveLine(LinkState.MATCHED, decided, null, null, "adviser");
    assertEquals(
        "The match was decided on 26 September 2014: a paper signed later was not before the"
            + " panel.",
        signedOn(decided.plusDays(1), match));
    assertNull(signedOn(decided, match));
    assertNull(
        signedOn(
            decided.plusDays(1),
            new LinkView.MoveLine(LinkState.LINKED, LINKED, null, null, "adviser")));
  }

  @Test
  void everyHeadingStandsInThePaper() {
    assertEquals(
        List.of(
            "What is missing",
            "Needs",
            "Families considered",
            "What the law and the rules say",
            "How the family meets the needs",
            "What is not known",
            "Views of the child",
            "Views of the family",
            "Views of the birth family",
            "Brothers and sisters",
            "Identity, language, religion and culture",
            "Distance",
            "Education",
            "Risks",
            "Support offered",
            "Dissent"),
        paper().sections().stream().map(Section::heading).toList());
  }

  @Test
  void whatTheRecordDoesNotHoldIsNamed() {
    String missing = text(paper(), "What is missing");
    for (String heading : List.of("views of the birth family", "risks", "support offered")) {
      assertTrue(missing.contains(heading), missing);
    }
    assertFalse(missing.contains("education"), missing);
    assertEquals(
        "Missing from the record: to be written by hand, or marked not applicable.",
        text(paper(), "Dissent"));
  }

  @Test
  void whatIsKnownStandsUnderItsHeading() {
    Document paper = paper();
    assertEquals("Clifton Primary", text(paper, "Education"));
    assertEquals(
        "The child’s needs as recorded: behaviour (some), education (some). Not known yet: health,"
            + " disability, risk to others, risk from others.",
        text(paper, "Needs"));
    assertEquals("P0007: linked since 4 August 2014.", text(paper, "Families considered"));
    assertEquals(
        "The family’s views were ascertained, on contact too on 1 September 2014.",
        text(paper, "Views of the family"));
  }

  /** What is written by hand stands below what the record holds, paragraph by paragraph. */
  @Test
  void whatIsWrittenByHandIsAdded() {
    Document paper =
        paper(
            Map.of(
                PaperHeading.EDUCATION, "He starts in reception.\nHis teacher knows him.",
                PaperHeading.RISKS, "Not applicable: none is known."));
    assertEquals(
        List.of(
            new Paragraph("Clifton Primary"),
            new Paragraph("He starts in reception."),
            new Paragraph("His teacher knows him.")),
        paper.sections().stream()
            .filter(each -> each.heading().equals("Education"))
            .findFirst()
            .orElseThrow()
            .blocks());
    assertEquals("Not applicable: none is known.", text(paper, "Risks"));
    assertFalse(text(paper, "What is missing").contains("risks"));
  }

  private static Finding finding(String rule, String text) {
    return Finding.of(RuleId.of(rule), Severity.ERROR, text, "a source");
  }

  /** R-MATCH-01, R-MATCH-18: nobody is cleared whom nobody judged. */
  @Test
  void whatSpeaksAgainstTheFamilyStandsInThePaper() {
    String heading = "What the law and the rules say";
    assertEquals(
        "The link is booked to no panel yet. The family’s terms of approval, places and ages, and"
            + " who lives there, were judged on the day: nothing speaks against the family. No"
            + " other rule speaks against the match on the day.",
        text(paper(), heading));
    MatchView rules =
        new MatchView(
            true,
            List.of(finding("R-PLACE-11", "The child is outside the terms.")),
            List.of(),
            List.of());
    String judged =
        text(made(aBoy("Jan", 3), List.of(), rules, List.of()).draft(Map.of(), "adviser"), heading);
    assertTrue(
        judged.contains(
            "Judged on the day, this speaks against the family: The child is outside the terms."
                + " (R-PLACE-11)"),
        judged);
    MatchView moved = new MatchView(false, List.of(), List.of(), List.of());
    String over =
        text(made(aBoy("Jan", 3), List.of(), moved, List.of()).draft(Map.of(), "adviser"), heading);
    assertTrue(over.contains("are not judged any more"), over);
  }

  /** What is written of a child and a family tells of no other family's link. */
  @Test
  void anotherFamilysLinkIsNotToldOf() {
    MatchView rules =
        new MatchView(true, List.of(), List.of(finding("R-ADOPT-09", "Of this one.")), List.of());
    String said =
        text(
            made(
                    aBoy("Jan", 3),
                    List.of(),
                    rules,
                    List.of(finding("R-ADOPT-17", "Another link ended.")))
                .draft(Map.of(), "adviser"),
            "What the law and the rules say");
    assertTrue(said.endsWith("Of this one."), said);
    assertFalse(said.contains("Another link"), said);
  }

  /** From one instance to another: a page that one shows may be signed at another. */
  @Test
  void whatWasSeenIsToldApartAlikeOnEveryInstance() {
    assertEquals("eeef77aa", made().seen());
  }

  /** R-MATCH-12: a need of which nobody said anything is named, not left out. */
  @Test
  void needsThatAreNotKnownAreNamed() {
    String unknown = text(paper(), "What is not known");
    assertTrue(
        unknown.startsWith(
            "Not known yet of the child’s needs: health, disability, risk to others, risk from"
                + " others."),
        unknown);
  }

  /** R-MATCH-23: risks on record stand in the paper, and are not called missing. */
  @Test
  void recordedRisksAreTold() {
    ChildView child = withNeeds(Map.of(NeedKind.RISK_TO_OTHERS, NeedLevel.HIGH));
    Document paper = made(child, List.of()).draft(Map.of(), "adviser");
    assertEquals("Recorded: risk to others (high).", text(paper, "Risks"));
    assertFalse(text(paper, "What is missing").contains("risks"));
  }

  /** R-ADOPT-08: who they are to the child and what was decided, and nothing else of them. */
  @Test
  void brothersAndSistersAreToldByTheirRelationAndTheDecisionAlone() {
    ChildView child = aBoy("Jan", 3, "Piet", "Ondrej");
    assertEquals(
        "On record: 2 brothers or sisters. Whether they stay together is not decided yet"
            + " (R-ADOPT-08).",
        text(made(child, List.of()).draft(Map.of(), "adviser"), "Brothers and sisters"));
    AdoptionChildView.DoneLine apart =
        new AdoptionChildView.DoneLine(
            AdoptionStep.SIBLINGS_DECIDED, LocalDate.of(2014, 5, 6), "APART", null, "adviser");
    Document decided = made(child, List.of(apart)).draft(Map.of(), "adviser");
    assertEquals(
        "On record: 2 brothers or sisters. It was decided on 6 May 2014 that they live apart.",
        text(decided, "Brothers and sisters"));
    assertFalse(decided.toString().contains("Piet"), "names no brother");
  }

  /** R-MATCH-17: from the child's home to the family's, in miles where both are known. */
  @Test
  void theDistanceIsToldInMilesOrSaidToBeUnknown() {
    assertEquals(
        "The family lives in the authority’s area. How far that is from the child’s home is not"
            + " known.",
        text(paper(), "Distance"));
  }

  private static ChildView withNeeds(Map<NeedKind, NeedLevel> levels) {
    ChildView c = aBoy("Jan", 3);
    ChildSnapshot s = c.snapshot();
    return new ChildView(
        c.id(),
        c.localId(),
        c.firstName(),
        c.familyName(),
        c.birth(),
        c.age(),
        c.sex(),
        c.heritage(),
        c.nationalEthnicity(),
        c.lookedAfterSince(),
        c.legalStatus(),
        c.worker(),
        c.team(),
        c.placement(),
        c.siblings(),
        c.home(),
        c.school(),
        c.schoolName(),
        c.wishes(),
        c.keptFromPeople(),
        c.schoolsToMind(),
        new ChildSnapshot(
            s.id(),
            s.birth(),
            s.sex(),
            s.heritage(),
            new Needs(levels),
            Compatibility.ANY,
            c.home(),
            c.school(),
            "C1",
            null,
            Set.of(),
            Set.of(),
            null,
            false),
        c.version());
  }

  /** Points stand in no panel paper. */
  @Test
  void tellsNoPoints() {
    assertFalse(paper().toString().contains("points"));
    assertFalse(paper().toString().contains("score"));
  }
}
