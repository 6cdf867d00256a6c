package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import uk.kith.app.web.child.SameChildPageMaker.Whole;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DuplicateChildren.Compared;
import uk.kith.placements.api.DuplicateChildren.Likely;
import uk.kith.placements.api.DuplicateChildren.Origin;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.engine.LegalSpell;
import uk.kith.placements.engine.same.Likeness;
import uk.kith.placements.engine.same.TwoHistories;
import uk.kith.placements.engine.same.TwoHistories.Spell;

/** Two records side by side, and which of them may be kept (R-DATA-15). */
class SameChildPageTest {

  private static final ChildView AMIR = record("Amir", "R-1009", "Tom Ashworth", 9);
  private static final ChildView AGAIN = record("Amir again", "R-2210", "Priya Nair", 9);
  private static final ChildView REQUESTED = record("Amir asked for", null, null, 9);

  private static ChildView record(
      String key, @Nullable String number, @Nullable String worker, int age) {
    ChildView boy = aBoy(key, age);
    return new ChildView(
        boy.id(),
        number,
        "Amir",
        "Horvath",
        Birth.on(LocalDate.of(2005, 8, 21)),
        age,
        Sex.MALE,
        boy.heritage(),
        "WROM",
        LocalDate.of(2013, 3, 4),
        "C2",
        worker,
        worker == null ? null : "East",
        null,
        List.of(),
        boy.home(),
        Whereabouts.NOT_KNOWN,
        worker == null ? null : "Clifton School",
        null,
        false,
        null,
        boy.snapshot(),
        3);
  }

  private static Whole whole(ChildView child, String start, @Nullable String end, String... more) {
    LocalDate first = LocalDate.parse(start);
    LocalDate last = end == null ? null : LocalDate.parse(end);
    List<String> numbers = new ArrayList<>(List.of(more));
    if (child.localId() != null) {
      numbers.add(0, child.localId());
    }
    return new Whole(
        child,
        new Origin(
            child.id(),
            numbers,
            Instant.parse("2014-03-03T10:00:00Z"),
            child.localId() == null ? "priya.nair" : null),
        List.of(
            new PlacementAccount(
                new PlacementId(id("placement " + start)),
                null,
                "U6",
                first,
                last,
                null,
                null,
                null,
                List.of(),
                "")),
        List.of(new LegalSpell("C1", first, last)),
        List.of());
  }

  private static final Whole ONE = whole(AMIR, "2012-03-01", "2013-03-04", "R-0007");
  private static final Whole OTHER = whole(AGAIN, "2013-03-04", null);

  private static Compared compared(Whole one, Whole other, @Nullable Likely likely) {
    return new Compared(one.origin(), other.origin(), likely, List.of());
  }

  private static final Likely LIKELY =
      new Likely(AGAIN.id(), new FindingId(id("pair")), Set.of(Likeness.NAME));

  private static SameChildPage page() {
    return new SameChildPageMaker(Map.of()).make(ONE, OTHER, compared(ONE, OTHER, LIKELY));
  }

  private static SameChildPage.Line line(SameChildPage page, String name) {
    return page.lines().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void whatHangsOnBothStandsSideBySide() {
    assertEquals(List.of("R-1009", "R-0007"), line(page(), "Numbers").one());
    assertEquals(
        List.of("1 March 2012 to 4 March 2013: Foster carer, not long term (U6)"),
        line(page(), "Placements").one());
    assertEquals(
        List.of("Since 4 March 2013: Interim care order (C1)"),
        line(page(), "Legal statuses").other());
    assertEquals(List.of("None"), line(page(), "Court cases").one());
    assertEquals(
        List.of("3 March 2014, from a return or the case system"), line(page(), "Recorded").one());
  }

  @Test
  void whatAddsUpIsNoDifference() {
    assertEquals(List.of("worker and team"), page().differing());
  }

  @Test
  void eitherOfTwoNumberedRecordsMayBeKept() {
    assertEquals(
        List.of("Child R-1009, Amir Horvath", "Child R-2210, Amir Horvath"),
        page().keep().stream().map(Choice::text).toList());
  }

  @Test
  void aRecordWithoutANumberIsNotKeptInsteadOfOneThatHasOne() {
    Whole requested = whole(REQUESTED, "2014-09-01", null);
    SameChildPage page =
        new SameChildPageMaker(Map.of()).make(requested, ONE, compared(requested, ONE, null));
    assertEquals(List.of(AMIR.id().toString()), page.keep().stream().map(Choice::value).toList());
    assertNull(page.alike());
    assertNull(page.acceptHref());
    assertEquals("The record that you came from", page.one().label());
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/same-child", rendered(page(), Form.EMPTY));
    pages.put(
        "/same-child-error",
        rendered(
            page(),
            Form.EMPTY
                .with("keep", "Choose which record is kept")
                .with("reason", "Say why both are the same child")));
    List<Finding> against =
        TwoHistories.against(
            List.of(new Spell(TODAY.minusDays(90), null, TODAY.minusDays(90), true)),
            List.of(new Spell(TODAY.minusDays(60), null, TODAY.minusDays(60), true)));
    pages.put(
        "/same-child-against",
        rendered(
            new SameChildPageMaker(Map.of())
                .make(ONE, OTHER, new Compared(ONE.origin(), OTHER.origin(), null, against)),
            Form.EMPTY));
    SameChildPage.Looking looking =
        new SameChildPage.Looking(
            "Amir Horvath",
            "Child R-1009",
            "/children/1/same-as",
            "/children/1",
            List.of(Fact.of("Born", "21 August 2005"), Fact.of("Sex", "Male")));
    pages.put(
        "/same-child-look",
        looked(
            looking,
            List.of(
                new MergePage.Found(
                    "Amir Horvath",
                    "/children/1/same-as/2",
                    "Child R-2210",
                    "21 August 2005",
                    "S65 1",
                    "Priya Nair"))));
    pages.put("/same-child-nobody", looked(looking, List.of()));
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }

  private static String rendered(SameChildPage page, Form form) {
    return Pages.TEMPLATES
        .pagesSameChild(Frames.officer("Compare two records", Section.CHILDREN), page, form)
        .render();
  }

  private static String looked(SameChildPage.Looking looking, List<MergePage.Found> found) {
    return Pages.TEMPLATES
        .pagesSameChildLook(
            Frames.officer("Another record of the child", Section.CHILDREN),
            looking,
            found,
            "Horvath")
        .render();
  }
}
