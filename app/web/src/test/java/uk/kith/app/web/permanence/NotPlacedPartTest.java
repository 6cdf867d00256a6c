package uk.kith.app.web.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.permanence.PermanenceViews.NOT_PLACED;
import static uk.kith.app.web.permanence.PermanenceViews.STEPS;
import static uk.kith.app.web.permanence.PermanenceViews.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.NotPlacedLine;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.service.Role;

/** R-COURT-39: who is in care by an order and of whom no placement is recorded is told apart. */
class NotPlacedPartTest {

  private static final NotPlacedLine ELA = NOT_PLACED.get(0);

  private static NotPlacedLine under(OrderForm form, LocalDate since) {
    return NotPlacedLine.of(ELA.child(), new NotPlaced(form, since, since, null), null);
  }

  @Test
  void theOrderIsSaidAndSinceWhenOrdersFollowedEachOther() {
    NotPlacedPart.Line line =
        NotPlacedPart.of(1, "No figure counts", NOT_PLACED, STEPS).lines().get(0);
    assertEquals("In care by an order of 3 June 2014; no placement is recorded", line.known());
    assertEquals("by orders that followed each other since 8 April 2014", line.since());
    assertEquals("R. Ashe", line.officer());
    LocalDate day = LocalDate.of(2014, 6, 3);
    assertNull(
        NotPlacedPart.of(1, "", List.of(under(OrderForm.C33, day)), STEPS).lines().get(0).since());
  }

  /** R-PERM-01: 20 working days after the child became looked after, over Easter and May. */
  @Test
  void noDayOfAReviewIsMadeUpAndThatOfTheFirstIsCountedFromTheOrder() {
    assertEquals(
        "Day not known until the placement is recorded; counted from the order of 8 April 2014 the"
            + " first is due by 9 May 2014 (R-PERM-01)",
        NotPlacedPart.review(ELA));
  }

  /** R-ADOPT-14: other rules may count from an authority to place the child for adoption. */
  @Test
  void underAPlacementOrderAndBeforeTheRegulationsNoDayIsSaid() {
    for (NotPlacedLine line :
        List.of(
            under(OrderForm.A70, LocalDate.of(2014, 6, 3)),
            under(OrderForm.C32A, LocalDate.of(2010, 6, 3)))) {
      assertEquals("Day not known until the placement is recorded", NotPlacedPart.review(line));
    }
  }

  @Test
  void filesHaveARowOfAsManyCellsAsTheirLists() {
    Row inPermanence = NotPlacedPart.inPermanence(ELA, STEPS);
    assertEquals(
        PermanenceList.inFiles(STEPS, TODAY).columns().size(), inPermanence.cells().size());
    assertEquals("8 April 2014", inPermanence.cells().get(1).value().words());
    Row inReviews = NotPlacedPart.inReviews(ELA, STEPS);
    assertEquals(ReviewList.of(STEPS, TODAY).columns().size(), inReviews.cells().size());
    assertEquals("Ela Novak", inReviews.cells().get(0).value().words());
    assertEquals("Team North", Objects.requireNonNull(inReviews.cells().get(4).below()).words());
  }

  @Test
  void thePageOfTheRegisterSaysThatNoFigureCountsThem() {
    PermanencePage page = PermanenceViews.page();
    assertEquals("2 children looked after on 30 September 2014, short breaks apart", page.total());
    String said = "No figure counts 1 child in care by an order of whom no placement is recorded.";
    assertEquals(said, page.notPlaced().says());
    String html =
        Pages.TEMPLATES
            .pagesPermanence(
                Frames.signedIn("Permanence", Section.PERMANENCE, Role.COURT_OFFICER, null, false),
                page)
            .render();
    assertTrue(html.contains("id=\"not-placed\""), html);
    assertTrue(html.contains(said), html);
    assertNull(NotPlacedPart.of(0, "No figure counts", List.of(), STEPS).says());
  }

  /** Of a gap nobody can say who has it; of teams and names everybody can. */
  @Test
  void aListIsAskedForThemAsForItself() {
    assertEquals(
        new NotPlacedChildren.Filter(null, "Team North", null),
        PermanenceList.notPlaced(
            PermanenceList.filter(Form.prefilled(Map.of("team", "Team North", "show", "NONE")))));
    assertNull(
        PermanenceList.notPlaced(PermanenceList.filter(Form.prefilled(Map.of("show", "NO_PLAN")))));
    assertEquals(
        new NotPlacedChildren.Filter("R. Ashe", null, null),
        ReviewList.notPlaced(
            ReviewList.filter(
                Form.prefilled(Map.of("officer", "R. Ashe", "when", "late")), TODAY)));
  }
}
