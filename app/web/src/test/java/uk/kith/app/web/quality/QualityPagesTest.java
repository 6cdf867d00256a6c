package uk.kith.app.web.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Bar;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.quality.QualityWorklist.Named;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.DataQuality;
import uk.kith.placements.api.DataQuality.AboutChildren;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DataQuality.QualityCounts;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.DataQuality.RuleCount;
import uk.kith.placements.api.DataQuality.StandingCount;
import uk.kith.placements.api.DataQuality.TeamCount;
import uk.kith.placements.api.QualityFilter;
import uk.kith.placements.api.QualityFilter.State;
import uk.kith.placements.api.QualitySort;
import uk.kith.placements.engine.quality.Gap;
import uk.kith.placements.engine.quality.KnownFacts;
import uk.kith.placements.engine.quality.Standing;
import uk.kith.placements.engine.same.Likeness;
import uk.kith.placements.engine.same.SamePair;
import uk.kith.sufficiency.engine.Indicator;

/** What to fix first, the list of findings and the page of one, as people see them. */
class QualityPagesTest {

  private static final String MISSING_POSTCODE = "The postcode is not given.";
  private static final AcceptanceView ACCEPTED =
      new AcceptanceView(
          "A refuge: the address is kept out of every file",
          "",
          "priya.nair",
          Instant.parse("2014-09-01T09:30:00Z"),
          null,
          null);
  private static final AcceptanceView WITHDRAWN =
      new AcceptanceView(
          "a refuge",
          "",
          "tom.ashworth",
          Instant.parse("2014-06-02T10:00:00Z"),
          "priya.nair",
          Instant.parse("2014-07-03T11:00:00Z"));

  private static QualityFinding ofReturn(@Nullable AcceptanceView acceptance) {
    return new QualityFinding(
        new FindingId(id("postcode")),
        RuleId.of("903-392b"),
        Severity.WARNING,
        "episodes",
        new ReturnId(id("2014")),
        2014,
        12,
        "R-1009",
        child("Amir"),
        null,
        "PL_POST",
        "",
        null,
        MISSING_POSTCODE,
        "Tom Ashworth",
        "East",
        LocalDate.of(2013, 3, 31),
        548,
        Standing.ONE_YEAR,
        List.of(2013, 2014),
        acceptance);
  }

  private static QualityFinding ofRegister() {
    return new QualityFinding(
        new FindingId(id("needs")),
        RuleId.of("R-MATCH-12"),
        Severity.WARNING,
        DataQuality.REGISTER,
        null,
        null,
        null,
        "R-1009",
        child("Amir"),
        null,
        "needs",
        null,
        null,
        "No need is recorded: homes cannot be compared by what the child needs.",
        null,
        null,
        null,
        null,
        Standing.NOT_KNOWN,
        List.of(),
        null);
  }

  private static QualityPage overview() {
    return overview(Form.EMPTY);
  }

  private static QualityPage overview(Form form) {
    KnownFacts unknown =
        new KnownFacts(
            true,
            new KnownFacts.Lives(false, false, false, true),
            true,
            true,
            true,
            true,
            true,
            false);
    return QualityPageMaker.of(
        new QualityCounts(
            61,
            4,
            List.of(
                new RuleCount(
                    RuleId.of("903-442"),
                    Severity.ERROR,
                    "No pupil number is given; UN1 to UN5 tell why there is none.",
                    40,
                    0,
                    40),
                new RuleCount(RuleId.of("903-392b"), Severity.WARNING, MISSING_POSTCODE, 21, 3, 2),
                new RuleCount(
                    RuleId.of("903-143"),
                    Severity.ERROR,
                    "The code “Q” is no reason for a new episode.",
                    0,
                    1,
                    0)),
            List.of(new TeamCount("East", 50, 1, 39), new TeamCount(null, 11, 3, 3)),
            List.of(
                new StandingCount(Standing.MONTHS, 20, 0),
                new StandingCount(Standing.YEARS, 41, 4))),
        Map.of(
            RuleId.of("903-392b"), new AboutChildren(List.of(unknown, unknown), 0),
            RuleId.of("903-442"), new AboutChildren(List.of(), 40)),
        List.of(
            new Indicator(
                "placed-outside-share",
                RuleId.of("R-SUFF-03"),
                "Placed outside the area",
                "Of all children looked after.",
                Indicator.Unit.PERCENT,
                44,
                175,
                398,
                2,
                List.of())),
        TODAY,
        form);
  }

  @Test
  void thePageBeginsWithWhatAFindingLeavesUnknownAndNotWithTheLargestCount() {
    assertEquals(
        "Put 903-392b right first. It leaves an answer open for 2 children: share placed outside the"
            + " area.",
        overview().finding());
  }

  @Test
  void aRuleThatChangesNothingSaysSo() {
    assertEquals(List.of("Nothing that Kith counts"), overview().rules().get(0).rests());
    assertEquals(
        List.of(
            "Share placed outside the area: not known of 2 children",
            "Miles from home: not known of 2 children"),
        overview().rules().get(1).rests());
  }

  @Test
  void acceptedFindingsAreCountedApart() {
    QualityPage page = overview();
    assertEquals(List.of("61", "4"), page.counts().stream().map(each -> each.number()).toList());
    assertEquals(List.of("903-442", "903-392b"), page.largest().stream().map(Bar::name).toList());
    assertEquals("3", page.rules().get(1).accepted());
    assertEquals("/data-quality/findings?rule=903-143&state=ACCEPTED", page.rules().get(2).href());
  }

  @Test
  void theRulesStandByAnyFigureAndGoOutAsAFile() {
    QualityPage page = overview(Form.prefilled(Map.of("sort", "accepted", "order", "descending")));
    assertEquals(
        List.of("903-392b", "903-143", "903-442"),
        page.rules().stream().map(QualityPage.RuleRow::rule).toList());
    assertEquals(List.of("903-442", "903-392b"), page.largest().stream().map(Bar::name).toList());
    assertEquals(
        "/data-quality/rules/list.csv?order=descending&sort=accepted", page.tools().csvHref());
  }

  @Test
  void theLongestBarIsThatOfTheMostAndNoneIsNothing() {
    assertEquals(Bar.WIDEST, overview().largest().get(0).width());
    assertEquals(2, Bar.of("x", null, 1, 10_000, "1", "").width());
    assertEquals(0, Bar.of("x", null, 0, 10_000, "0", "").width());
  }

  @Test
  void theListAsksForWhatTheAddressSays() {
    assertEquals(QualityFilter.OPEN, QualityWorklist.filter(Form.EMPTY));
    assertEquals(
        new QualityFilter(
            State.ALL, RuleId.of("903-392b"), Severity.ERROR, "East", "episodes", Standing.YEARS),
        QualityWorklist.filter(
            Form.prefilled(
                Map.of(
                    "state", "ALL",
                    "rule", "903-392b",
                    "severity", "ERROR",
                    "team", "team-East",
                    "table", "episodes",
                    "standing", "YEARS"))));
    assertEquals("", QualityWorklist.filter(Form.prefilled(Map.of("team", "none"))).team());
    assertEquals(
        QualityFilter.OPEN, QualityWorklist.filter(Form.prefilled(Map.of("rule", "<script>"))));
  }

  @Test
  void aFindingOfAReturnSaysWhereItIsPutRight() {
    FindingPage page = finding(ofReturn(null), List.of());
    assertEquals(
        "Correct it in the case system and load the return of 2014 again. It is in the file"
            + " Episodes, row 12, child R-1009, column PL_POST.",
        page.fix());
    assertTrue(page.facts().contains(Fact.of("Told by the returns of", "2013 and 2014")));
    assertTrue(page.facts().contains(Fact.of("PL_POST", "Empty")));
    assertFalse(page.isAccepted());
  }

  @Test
  void whoMayNotOpenReturnsGetsNoLinkToOne() {
    assertEquals(
        null,
        FindingPageMaker.of(new Named(ofReturn(null), "Amir"), List.of(), true, true, false)
            .fixHref());
  }

  /** R-DATA-15: who may merge is led to both side by side, who may not to the child. */
  @Test
  void aPairIsComparedByWhoMayMerge() {
    Named pair = new Named(anotherRecord(), "Amir");
    FindingPage officer = FindingPageMaker.of(pair, List.of(), true, true, true);
    assertEquals(
        "/children/" + child("Amir") + "/same-as/" + child("Amir again"), officer.fixHref());
    assertTrue(officer.fix().contains("Twins"), officer.fix());
    FindingPage adviser = FindingPageMaker.of(pair, List.of(), true, false, true);
    assertEquals("/children/" + child("Amir"), adviser.fixHref());
  }

  private static QualityFinding anotherRecord() {
    SamePair pair = new SamePair(child("Amir"), child("Amir again"));
    Gap doubt = pair.doubt(Set.of(Likeness.NAME), TODAY.minusDays(40));
    return new QualityFinding(
        new FindingId(id("pair")),
        doubt.rule(),
        doubt.severity(),
        DataQuality.REGISTER,
        null,
        null,
        null,
        "R-1009",
        pair.subject(),
        null,
        doubt.field(),
        null,
        null,
        doubt.text(),
        "Tom Ashworth",
        "East",
        doubt.since(),
        40,
        Standing.of(40),
        List.of(),
        null);
  }

  /** R-PLACE-48, R-SUFF-02, R-DATE-07, R-MATCH-12: a finding leads to the form that mends it. */
  @Test
  void aFindingOfTheRegisterLeadsToTheFormThatMendsIt() {
    String placement = new PlacementId(id("outside")).toString();
    assertEquals("/placements-outside/" + placement, fixHref("why-outside-" + placement, false));
    assertEquals(
        "/placements-outside/" + placement, fixHref("local-homes-considered-" + placement, true));
    String child = "/children/" + child("Amir");
    assertEquals(child + "/legal-status", fixHref("legal-status", true));
    assertEquals(child + "/known", fixHref("needs", true));
    assertEquals(child + "/known", fixHref("home-postcode", true));
    assertEquals(child + "/identity", fixHref("date-of-birth", true));
    assertEquals(child, fixHref("needs", false), "who may not change it");
  }

  private static @Nullable String fixHref(String field, boolean officer) {
    QualityFinding pair = anotherRecord();
    QualityFinding finding =
        new QualityFinding(
            pair.id(),
            pair.rule(),
            pair.severity(),
            pair.table(),
            null,
            null,
            null,
            pair.localId(),
            pair.child(),
            null,
            field,
            null,
            null,
            pair.text(),
            pair.worker(),
            pair.team(),
            pair.since(),
            pair.days(),
            pair.standing(),
            List.of(),
            null);
    return FindingPageMaker.of(new Named(finding, "Amir"), List.of(), true, officer, true)
        .fixHref();
  }

  @Test
  void anAcceptanceSaysWhoWhenAndWhyAndWhatWasReceivedThen() {
    FindingPage page = finding(ofReturn(ACCEPTED), List.of(ACCEPTED, WITHDRAWN));
    assertEquals(List.of("Why", "By", "On"), page.acceptance().stream().map(Fact::name).toList());
    assertEquals(1, page.earlier().size());
    assertTrue(page.earlier().get(0).value().contains(", withdrawn by priya.nair on 3 July 2014"));
  }

  private static FindingPage finding(QualityFinding finding, List<AcceptanceView> acceptances) {
    return FindingPageMaker.of(new Named(finding, "Amir Horvath"), acceptances, true, true, true);
  }

  private static String list(List<QualityFinding> findings) {
    Form form = Form.prefilled(Map.of("state", "ALL"));
    return Pages.TEMPLATES
        .pagesList(
            Frames.officer("Findings", Section.QUALITY),
            ListPage.of(
                QualityWorklist.of(TODAY),
                Page.of(
                    findings.stream().map(each -> new Named(each, "Amir Horvath")).toList(), 0, 50),
                QualitySort.USUAL,
                form,
                QualityWorklist.selects(
                    List.of(RuleId.of("903-392b"), RuleId.of("R-MATCH-12")),
                    List.of("East"),
                    false),
                QualityWorklist.said(QualityWorklist.filter(form)),
                List.of()))
        .render();
  }

  private static String page(FindingPage page) {
    return Pages.TEMPLATES
        .pagesDataFinding(
            Frames.officer(page.heading(), Section.QUALITY),
            page,
            page.isAccepted()
                ? Form.EMPTY
                : Form.EMPTY.require("reason", "Enter why the finding may stand"))
        .render();
  }

  @Test
  void theTablesOfAdoptionAreNoChoiceForOthers() {
    assertFalse(list(List.of()).contains("AD1"));
  }

  @Test
  void theRulesAreFilteredAndTheirFilesWithThem() {
    QualityPage page =
        overview(Form.prefilled(Map.of("severity", "ERROR", "state", "open", "sort", "rule")));
    assertEquals(List.of("903-442"), page.rules().stream().map(QualityPage.RuleRow::rule).toList());
    assertTrue(page.tools().csvHref().contains("severity=ERROR"), page.tools().csvHref());
    assertEquals(List.of("sort"), page.kept());
    assertEquals(
        List.of("903-143"),
        overview(Form.prefilled(Map.of("text", "no REASON"))).rules().stream()
            .map(QualityPage.RuleRow::rule)
            .toList());
    QualityPage none = overview(Form.prefilled(Map.of("text", "nothing like it")));
    assertTrue(none.found() && none.rules().isEmpty());
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/data-quality",
        Pages.TEMPLATES
            .pagesQuality(Frames.officer("Data quality", Section.QUALITY), overview())
            .render());
    pages.put(
        "/data-quality-empty",
        Pages.TEMPLATES
            .pagesQuality(
                Frames.officer("Data quality", Section.QUALITY),
                QualityPageMaker.of(
                    new QualityCounts(0, 0, List.of(), List.of(), List.of()),
                    Map.of(),
                    List.of(),
                    TODAY,
                    Form.EMPTY))
            .render());
    pages.put("/findings", list(List.of(ofReturn(null), ofRegister(), ofReturn(ACCEPTED))));
    pages.put("/finding-open", page(finding(ofReturn(null), List.of(WITHDRAWN))));
    pages.put("/finding-accepted", page(finding(ofReturn(ACCEPTED), List.of(ACCEPTED))));
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }
}
