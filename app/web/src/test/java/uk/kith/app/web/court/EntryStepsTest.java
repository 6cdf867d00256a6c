package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Pages;
import uk.kith.app.web.court.CasePage.Step;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.HearingId;

/** What can be put right of a line of a case. */
class EntryStepsTest {

  private static final LocalDate ON = LocalDate.of(2014, 12, 1);
  private static final HearingId FIRST = new HearingId(new UUID(0, 1));

  private static HearingView listedInsteadOf(HearingId other) {
    return new HearingView(
        new HearingId(new UUID(0, 2)),
        HearingType.FINAL,
        null,
        ON.minusDays(60),
        ON,
        ON.plusDays(2),
        null,
        HearingStatus.LISTED,
        null,
        null,
        null,
        other,
        List.of());
  }

  /** What puts a record right is not as loud as what people do every day. */
  @Test
  void whatPutsARecordRightStandsBehindOneQuietWord() {
    List<Step> steps =
        List.of(
            new Step("What became of it", "/court/1/hearings/2/move", ": final hearing"),
            new EntrySteps("/court/1", true).of(listedInsteadOf(FIRST)).get(0));
    assertEquals(List.of(steps.get(0)), CasePage.usual(steps));
    assertEquals(List.of(steps.get(1)), CasePage.rare(steps));
    String html = Pages.TEMPLATES.appCaseSteps(steps).render();
    int summary = html.indexOf("<summary");
    assertTrue(html.indexOf("What became of it") < summary, html);
    assertTrue(html.indexOf("New day recorded by mistake") > summary, html);
    String usual = Pages.TEMPLATES.appCaseSteps(CasePage.usual(steps)).render();
    assertFalse(usual.contains("<details"), usual);
  }

  /** R-COURT-19: the new day came with the move of the other hearing, and goes with it. */
  @Test
  void aHearingListedInsteadOfAnotherLeadsToTheMoveThatGaveItsDay() {
    List<Step> steps = new EntrySteps("/court/1", true).of(listedInsteadOf(FIRST));
    assertEquals(1, steps.size());
    assertEquals("New day recorded by mistake", steps.get(0).text());
    assertEquals("/court/1/mistakes/move/" + FIRST, steps.get(0).href());
    assertEquals(List.of(), new EntrySteps("/court/1", false).of(listedInsteadOf(FIRST)));
  }
}
