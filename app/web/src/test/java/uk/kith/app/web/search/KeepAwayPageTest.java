package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.child;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.EndKeepAway;

/** R-MATCH-01, R-MATCH-18: whom and what to keep a child away from, added and ended by hand. */
class KeepAwayPageTest {

  private static KeepAwayPage page(boolean mayRecord) {
    return KeepAwayPage.of(
        KeepAwayFactsTest.keptAway(true, "Not Wingfield"),
        "Her uncle, who drives a white van",
        List.of(aBoy("Zuzana", 14)),
        mayRecord);
  }

  @Test
  void whatIsRecordedCanBeEndedEachByItself() {
    assertEquals(
        List.of("people", "place S65 1", "place S66", "child " + child("Zuzana"), "schools"),
        page(true).ends().stream().map(Choice::value).toList());
  }

  @Test
  void readsWhatWasMarkedToEnd() {
    Form form = Form.of(Map.of("end", List.of("place S65 1", "child " + child("Zuzana"))));
    assertEquals(
        new EndKeepAway(Set.of("S65 1"), Set.of(child("Zuzana")), false, false),
        KeepAwayPage.ended(form));
    assertTrue(KeepAwayPage.ended(Form.EMPTY).isEmpty());
    assertThrows(
        Invalid.class, () -> KeepAwayPage.ended(Form.of(Map.of("end", List.of("child altered")))));
  }

  @Test
  void whoDoesNotRecordHasNoForm() {
    String html = html(page(false), Form.EMPTY);
    assertTrue(html.contains("Her uncle, who drives a white van"));
    assertFalse(html.contains("name=\"avoid-places\""), html);
    assertFalse(html.contains("name=\"end\""), html);
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/away",
                html(page(true), Form.EMPTY),
                "/away-none",
                html(
                    KeepAwayPage.of(aBoy("Amir", 9), null, List.of(), true),
                    Form.EMPTY.with(
                        "avoid-places", "Enter a place, a child, people or schools"))))) {
      check.check("/away", "keep-away");
      check.check("/away-none", "keep-away-none");
    }
  }

  private static String html(KeepAwayPage page, Form form) {
    return Pages.TEMPLATES
        .pagesKeepAway(Frames.officer("Keep away", Section.CHILDREN), page, form)
        .render();
  }
}
