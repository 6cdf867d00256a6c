package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Page;
import uk.kith.matching.api.AdoptionBoard.By;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.matching.engine.adoption.WaitsLonger;
import uk.kith.placements.api.ChildBrief;

/** The board on paper: what is left out is said, and heads of columns stay words. */
class BoardPageTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  /** As wide as A4 across, in CSS pixels, without its margins. */
  private static final int PAPER = 1016;

  /** Words of heads that stand in more than one line, by the boxes of their letters. */
  private static final String BROKEN =
      """
      () => [...document.querySelectorAll('.app-table thead th')].flatMap(head => {
        const broken = [];
        const walk = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const text = walk.currentNode;
          if (!text.parentElement.checkVisibility()) continue;
          for (const word of text.data.matchAll(/\\S+/g)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map(box => box.top)).size > 1) {
              broken.push(word[0]);
            }
          }
        }
        return broken;
      }).join(' ')
      """;

  private static AdoptionLine line(int number) {
    return new AdoptionLine(
        new ChildBrief(
            new ChildId(new UUID(1, number)),
            "R" + (10600 + number),
            "Bartholomew",
            "Featherstonehaugh",
            Birth.on(LocalDate.of(2009, 3, 4)),
            null,
            null),
        null,
        5,
        AdoptionStage.WAITING,
        LocalDate.of(2013, 11, 27),
        307L,
        412L,
        null,
        LinkState.EXPLORING,
        3,
        false,
        Set.of(WaitsLonger.values()),
        new NextStep(
            "The child is referred beyond the authority", LocalDate.of(2014, 10, 30), false),
        List.of(
            Finding.of(
                RuleId.of("R-ADOPT-18"),
                Severity.WARNING,
                "No family is linked 90 days after the decision of 14 August 2013.",
                "product default")));
  }

  private static String html(int total) {
    Form form = Form.EMPTY;
    return Pages.TEMPLATES
        .pagesAdoptionBoard(
            Frames.officer("Family finding", Section.ADOPTION),
            new BoardPage(
                ListPage.of(
                    BoardList.of(TODAY),
                    new Page<>(
                        IntStream.range(0, Math.min(total, ListPage.ROWS))
                            .mapToObj(BoardPageTest::line)
                            .toList(),
                        total,
                        0,
                        ListPage.ROWS),
                    By.USUAL,
                    form,
                    BoardList.selects(),
                    BoardList.said(BoardList.filter(form), form),
                    List.of()),
                List.of(),
                "as of 30 September 2014",
                "Every child on the way to adoption."))
        .render();
  }

  /** A9 (R-SCORE-06) counts who has authority to place, also whose search is stopped. */
  @Test
  void aCountSaysHowManyOfItAreStopped() {
    assertEquals(
        List.of(
            "9 authority to place, no link, of which 4 stopped", "2 authority to place, linked"),
        BoardPageResource.counts(
                Map.of(AdoptionStage.WAITING, 9L, AdoptionStage.LINKED, 2L),
                Map.of(AdoptionStage.WAITING, 4L, AdoptionStage.LINKED, 0L))
            .stream()
            .map(count -> count.number() + " " + count.text())
            .toList());
  }

  /** R-ADOPT-07: without a search a child stands among the early alerts, and not on the board. */
  @Test
  void theChoiceOfThoseConsideredSaysThatAFamilyIsSought() {
    List<String> stages =
        BoardList.selects().get(0).choices().stream().map(choice -> choice.text()).toList();
    assertTrue(stages.contains("Adoption considered, family finding begun"), stages.toString());
    assertFalse(stages.contains("Adoption considered"), stages.toString());
  }

  @Test
  void onPaperItIsSaidThatThereAreOtherPagesAndHeadsAreNotBrokenInsideWords() {
    try (PageCheck check = PageCheck.of(Map.of("/two-pages", html(61), "/one-page", html(50)))) {
      com.microsoft.playwright.Page page = check.page();
      page.setViewportSize(PAPER, 720);
      page.navigate("http://kith.test/two-pages");
      assertFalse(page.isVisible(".app-print-rest"), "on the screen the links say it");
      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      assertFalse(page.isVisible(".govuk-pagination"));
      assertTrue(page.isVisible(".app-print-rest"));
      assertEquals(
          "Page 1 of 2 of this list: what stands on the other page is not printed here.",
          page.textContent(".app-print-rest"));
      assertEquals("", page.evaluate(BROKEN));
      check.shoot("adoption-board-paper");
      page.navigate("http://kith.test/one-page");
      assertEquals(0, page.locator(".app-print-rest").count());
    }
  }

  /** Who sorts and counts in a spreadsheet has days and numbers, each in a column of its own. */
  @Test
  void filesHoldDaysAndNumbers() {
    Worklist<AdoptionLine> list = BoardList.inFiles(TODAY);
    List<Worklist.Cell> cells = list.row(line(1)).cells();
    assertEquals(
        List.of(
            "Child",
            "Age",
            "How it stands",
            "Days so",
            "Days since decision",
            "Link",
            "Links",
            "Likely to wait longer",
            "What comes next",
            "What the rules say"),
        list.columns().stream().map(ListColumn::name).toList());
    assertEquals(Value.text("R10601"), cells.get(0).below());
    assertEquals(Value.count(5), cells.get(1).value());
    assertEquals(Value.count(3), cells.get(6).value());
    assertEquals(new Value.Day(LocalDate.of(2014, 10, 30)), cells.get(8).below());
    assertEquals(new Value.Day(LocalDate.of(2013, 11, 27)), cells.get(2).below());
  }
}
