package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.id;

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
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

class MergePageTest {

  private static final ChildView RECORD = aBoy("Amir", 9, "Danyal");

  /** Amir as somebody asked for him on the telephone. */
  private static ChildView fromARequest(ChildView.@Nullable CurrentPlacement lives) {
    return new ChildView(
        child("Amir on the telephone"),
        null,
        "Amir",
        null,
        Birth.stated(8, TODAY),
        8,
        Sex.MALE,
        Heritage.NOT_KNOWN,
        "",
        null,
        null,
        null,
        null,
        lives,
        List.of(),
        Whereabouts.NOT_KNOWN,
        null,
        null,
        "To be with his brother.",
        false,
        null,
        RECORD.snapshot(),
        1);
  }

  /** As returns tell a child: without a name, a worker and wishes. */
  private static ChildView fromAReturn(ChildView.@Nullable CurrentPlacement lives) {
    return new ChildView(
        RECORD.id(),
        "R-1009",
        null,
        null,
        RECORD.birth(),
        9,
        Sex.MALE,
        RECORD.heritage(),
        "WROM",
        RECORD.lookedAfterSince(),
        "C2",
        "Tom Ashworth",
        "East",
        lives,
        List.of(),
        RECORD.home(),
        null,
        null,
        null,
        false,
        null,
        RECORD.snapshot(),
        3);
  }

  private static ChildView.CurrentPlacement livesSomewhere() {
    return new ChildView.CurrentPlacement(
        new PlacementId(id("placement")),
        "U6",
        "PR1",
        null,
        TODAY.minusDays(8),
        Whereabouts.NOT_KNOWN,
        null,
        null);
  }

  private static SearchView search(String number) {
    return new SearchView(
        new SearchId(id(number)),
        number,
        List.of(child("Amir on the telephone")),
        TODAY.minusDays(1),
        TODAY.plusDays(3),
        SearchKind.SHORT_TERM,
        Together.REQUIRED,
        SearchView.Status.OPEN,
        null,
        null,
        List.of(),
        List.of(),
        1);
  }

  private static MergePage.Comparison compare() {
    return new MergePageMaker(fromARequest(null), TODAY)
        .compare(fromAReturn(null), List.of(search("2014-0187")), List.of());
  }

  @Test
  void theRecordKeepsWhatItKnowsAndLearnsTheRest() {
    assertEquals(
        new MergePage.Line("Name", "Amir", "Not known", "Amir", true), compare().lines().get(0));
    assertEquals(
        new MergePage.Line(
            "Date of birth",
            "Said to be 8 on 30 September 2014",
            "21 August 2005",
            "21 August 2005",
            false),
        compare().lines().get(1));
    assertEquals(
        Set.of("Name", "Wishes"),
        Set.copyOf(
            compare().lines().stream()
                .filter(MergePage.Line::moved)
                .map(MergePage.Line::name)
                .toList()));
  }

  @Test
  void tellsWhatMovesAndWhatIsNotTakenOver() {
    assertEquals(
        List.of(
            "Search 2014-0187, opened on 29 September 2014, with what is reserved and approved in"
                + " it"),
        compare().moves());
    assertEquals(List.of("date of birth"), compare().lost());
    assertEquals(List.of(), compare().obstacles());
  }

  @Test
  void tellsInWordsWhyBothCannotBeMergedYet() {
    List<String> obstacles =
        new MergePageMaker(fromARequest(livesSomewhere()), TODAY)
            .compare(
                fromAReturn(livesSomewhere()),
                List.of(search("2014-0187")),
                List.of(search("2014-0150")))
            .obstacles();
    assertEquals(
        List.of(
            "Both say where the child lives on 30 September 2014. Nobody lives in two homes: correct"
                + " one of the placements first.",
            "Both have an open search. Close one of them first."),
        obstacles);
  }

  @Test
  void offersOnlyChildrenOnRecord() {
    MergePage page =
        new MergePageMaker(fromARequest(null), TODAY)
            .choose(List.of(fromARequest(null), fromAReturn(null)));
    assertEquals(
        List.of("R-1009"),
        java.util.Objects.requireNonNull(page.found()).stream()
            .map(MergePage.Found::number)
            .toList());
  }

  @Test
  void looksRightInABrowser() {
    MergePageMaker maker = new MergePageMaker(fromARequest(null), TODAY);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/merge",
        Pages.TEMPLATES
            .pagesMerge(
                Frames.officer("Merge with a record", Section.CHILDREN),
                maker.choose(List.of(fromAReturn(null), aBoy("Amir", 9))),
                "Amir")
            .render());
    pages.put(
        "/merge-nobody",
        Pages.TEMPLATES
            .pagesMerge(
                Frames.officer("Merge with a record", Section.CHILDREN),
                maker.choose(List.of()),
                "Amir")
            .render());
    pages.put(
        "/merge-compare",
        Pages.TEMPLATES
            .pagesMergeCompare(
                Frames.officer("Merge with a record", Section.CHILDREN), compare(), Form.EMPTY)
            .render());
    Form refused = Form.EMPTY.refused("Both records say where the child lived on the same days");
    pages.put(
        "/merge-conflict",
        Pages.TEMPLATES
            .pagesMergeCompare(
                Frames.officer("Merge with a record", Section.CHILDREN),
                new MergePageMaker(fromARequest(livesSomewhere()), TODAY)
                    .compare(fromAReturn(livesSomewhere()), List.of(), List.of()),
                refused)
            .render());
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }
}
