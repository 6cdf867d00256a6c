package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.anUnborn;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.id;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.due.DoneForm;
import uk.kith.app.web.due.DueFixture;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DuplicateChildren.Likely;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.api.OwnFamily;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.life.Delegated;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.retention.KeepUntil;
import uk.kith.placements.engine.retention.RetentionClass;
import uk.kith.placements.engine.same.Likeness;

class ChildPageTest {

  private static ChildPage page(boolean mayRequest) {
    return page(null, mayRequest);
  }

  private static ChildPage page(@Nullable PlacementAccount coming, boolean mayRequest) {
    return page(
        new ChildPageMaker(aBoy("Amir", 9, "Danyal"), TODAY, "Rotherham"), coming, mayRequest);
  }

  private static ChildPage page(
      ChildPageMaker maker, @Nullable PlacementAccount coming, boolean mayRequest) {
    return maker.make(
        List.of(aBoy("Danyal", 6, "Amir")),
        new OwnFamily(null, List.of(child("Sami"))),
        List.of(aBoy("Sami", 0)),
        null,
        coming,
        null,
        List.of(new HistoryLine(LocalDate.of(2014, 9, 22), "Looked after begins, status C1")),
        List.of(DueFixture.visit(child("Amir")), DueFixture.notKnown(child("Amir"))),
        List.of(
            LifeEvent.VISITED,
            LifeEvent.DECISIONS_DELEGATED,
            LifeEvent.NOTICE_SENT,
            LifeEvent.NOTICE_LEFT_OUT,
            LifeEvent.CARE_PLAN_MADE),
        new Delegated("Haircuts and school trips", null, "Holidays abroad"),
        mayRequest,
        mayRequest,
        mayRequest,
        new KeepUntil(RetentionClass.CHILD, LocalDate.of(2080, 5, 1)));
  }

  @Test
  void thePeopleTellHowLongTheRecordIsKept() {
    assertEquals(
        Fact.of("Keep the record until", "1 May 2080, counted from the date of birth"),
        page(false).people().get(2));
  }

  /**
   * R-MATCH-01: what is kept away is read, added to and ended from here by those who need to know.
   */
  private static final OtherRecords LIKELY =
      OtherRecords.of(
          aBoy("Amir", 9),
          List.of(
              new Likely(child("Amir Horvath"), new FindingId(id("pair")), Set.of(Likeness.NAME))),
          List.of(aBoy("Amir Horvath", 9)),
          true);

  @Test
  void aRecordThatTheVisitorMayNotSeeIsNotNamed() {
    Likely likely =
        new Likely(child("Danyal"), new FindingId(id("pair")), Set.of(Likeness.PUPIL_NUMBER));
    assertEquals(
        List.of(), OtherRecords.of(aBoy("Amir", 9), List.of(likely), List.of(), true).likely());
    assertNull(
        OtherRecords.of(aBoy("Amir", 9), List.of(likely), List.of(aBoy("Danyal", 9)), false)
            .likely()
            .get(0)
            .compareHref());
  }

  @Test
  void whoNeedsToKnowIsLedToWhatIsKeptAway() {
    assertTrue(String.valueOf(page(true).keepAwayHref()).endsWith("/keep-away"));
    assertNull(page(false).keepAwayHref());
  }

  @Test
  void onlyWhoMayAskForAPlacementSeesTheButton() {
    assertNull(page(false).requestHref());
    assertTrue(String.valueOf(page(true).requestHref()).startsWith("/searches/new?child="));
  }

  @Test
  void onlyWhoMayAskForAPlacementChangesWhatIsKnown() {
    assertNull(page(false).knownHref());
    assertTrue(String.valueOf(page(true).knownHref()).endsWith("/known"));
  }

  /** As placement officer or court officer, who work with unborn children. */
  @Test
  void theBirthOfAnUnbornChildIsRecordedFromItsPage() {
    ChildView unborn = anUnborn("Baby", LocalDate.of(2014, 11, 18));
    ChildPageMaker maker = new ChildPageMaker(unborn, TODAY, "Rotherham");
    assertEquals("/children/" + unborn.id() + "/birth", page(maker, null, true).birthHref());
    assertNull(page(maker, null, false).birthHref());
    assertNull(page(true).birthHref(), "who is born");
    assertNull(page(false).birthMendHref());
    assertNull(page(maker, null, true).birthMendHref(), "who is not born");
  }

  /** A court officer the day of birth alone. */
  @Test
  void aPlacementOfficerPutsRightWhoTheChildIs() {
    assertTrue(String.valueOf(page(true).identityHref()).endsWith("/identity"));
    assertNull(page(true).birthMendHref(), "the same form has it");
    assertNull(page(false).identityHref());
  }

  /** Who may correct a slip is told of it. */
  @Test
  void aPostcodeThatTheDirectoryDoesNotKnowIsToldBesideTheHome() {
    ChildView unlocated = KnownPageTest.unlocated();
    ChildPage told =
        page(
            new ChildPageMaker(unlocated, KnownPageTest.KNOWN, List.of(), null, TODAY, "Rotherham"),
            null,
            true);
    assertEquals(
        "ZZ9 9ZZ is not in the postcode directory: distances are not known",
        told.facts().get(4).value());
    assertEquals("Clifton Primary, S65 2", told.facts().get(5).value());
    assertEquals(
        "Not known",
        page(new ChildPageMaker(unlocated, TODAY, "Rotherham"), null, false)
            .facts()
            .get(4)
            .value());
  }

  /** Between the decision and the first day the child is no longer waiting for a home. */
  @Test
  void aPlacementThatIsToBeginIsTold() {
    ChildPage page =
        page(
            new PlacementAccount(
                new PlacementId(id("placement")),
                household("Karen and Paul Whitfield"),
                "U6",
                LocalDate.of(2014, 10, 2),
                null,
                null,
                null,
                null,
                List.of(),
                ""),
            true);
    assertEquals(
        "Not shown to your role",
        page.placement().get(0).value(),
        "a home that stands in the register is not said to be missing from it");
    assertEquals("2 October 2014, in 2 working days", page.placement().get(1).value());
    assertNull(page.requestHref(), "no second home is asked for");
    assertTrue(String.valueOf(page.whyHref()).endsWith("/why"));
  }

  @Test
  void tellsWhoseParentTheChildIs() {
    assertEquals("Own child. No placement that your role sees", page(false).own().get(0).lives());
    assertNull(page(false).parentHref());
    assertTrue(String.valueOf(page(true).parentHref()).endsWith("/parent"));
  }

  /** R-PERM-33: all three lists, and that one holds nothing is told too. */
  @Test
  void tellsWhoDecidesWhat() {
    assertEquals(
        "The carers decide: Haircuts and school trips; The parents decide: Nothing is listed;"
            + " The authority keeps: Holidays abroad",
        page(true).delegated().stream()
            .map(fact -> fact.name() + ": " + fact.value())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void onlyWhoMayRecordTheLegalStatusIsLedToIt() {
    assertNull(page(false).legalStatusHref());
    assertTrue(String.valueOf(page(true).legalStatusHref()).endsWith("/legal-status"));
  }

  @Test
  void tellsWhatIsNotKnown() {
    assertTrue(
        page(true).identity().stream()
            .anyMatch(fact -> fact.name().equals("Religion") && fact.value().equals("Not known")));
    assertEquals(
        "No placement that your role sees, on 30 September 2014",
        page(true).placement().get(0).value());
  }

  /** Who has no list of what is due is not told that nothing is. */
  @Test
  void tellsWhatIsDueAndWhatNobodyKnows() {
    assertEquals(
        List.of(
            "3 October 2014, in 3 working days",
            "Was due by 8 February 2013, and nothing is recorded of it"),
        Objects.requireNonNull(page(true).due()).stream().map(each -> each.when()).toList());
  }

  /** R-PERM-33: one of the three at least. */
  @Test
  void whoDecidesWhatIsReadFromThreeFields() {
    DoneForm form = Objects.requireNonNull(page(true).done());
    Map<String, String> typed =
        Map.of("event", "DECISIONS_DELEGATED", "on-day", "3", "on-month", "9", "on-year", "2014");
    assertEquals(
        "Enter what the carers, the parents or the authority decide",
        form.checked(Form.prefilled(typed)).error("to-carers"));
    Map<String, String> said = new HashMap<>(typed);
    said.put("kept", "Passports");
    Form right = form.checked(Form.prefilled(said));
    assertTrue(right.isValid(), right.errors().toString());
    assertEquals(
        new Delegated(null, null, "Passports"),
        form.read(right, event -> new PlacementId(new UUID(1, 1))).details().delegated());
  }

  @Test
  void looksRightInABrowser() {
    String html =
        Pages.TEMPLATES
            .pagesChild(
                Frames.officer("Amir", Section.CHILDREN),
                page(true),
                ChildNow.AS_USUAL,
                OtherRecords.NONE,
                List.of(),
                Form.EMPTY)
            .render();
    Form wrong =
        Objects.requireNonNull(page(true).done())
            .checked(Form.prefilled(Map.of("event", "NOTICE_SENT")));
    String again =
        Pages.TEMPLATES
            .pagesChild(
                Frames.officer("Amir", Section.CHILDREN),
                page(true),
                ChildNow.of(
                    child("Amir"),
                    new Absence(Absence.Kind.MISSING, LocalDate.of(2014, 9, 22), null),
                    List.of(
                        ChildNowTest.placement(2, "2014-10-03", null),
                        ChildNowTest.placement(1, "2014-01-06", "2014-10-03")),
                    null,
                    true,
                    TODAY),
                LIKELY,
                List.of(),
                wrong)
            .render();
    try (PageCheck check = PageCheck.of(Map.of("/child", html, "/child-again", again))) {
      check.check("/child", "child");
      check.check("/child-again", "child-record-done");
    }
  }
}
