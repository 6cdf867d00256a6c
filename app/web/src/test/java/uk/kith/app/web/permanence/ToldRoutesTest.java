package uk.kith.app.web.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.permanence.PermanenceViews.BLANK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PermanenceView.ToldLine;
import uk.kith.court.engine.permanence.PlanCode;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.ToldPlan.Proposed;

/** R-PERM-06: a plan that the case system tells stands beside the routes, and is no mark. */
class ToldRoutesTest {

  private static final LocalDate JUNE = LocalDate.of(2014, 6, 4);

  private static final Proposed HOME =
      new Proposed(Route.RETURN_HOME, JUNE, PlanCode.RETURN6M, ReturnHorizon.WITHIN_SIX_MONTHS);

  private static PermanenceView told() {
    return new PermanenceView(
        BLANK.child(),
        BLANK.asOf(),
        BLANK.careBegan(),
        null,
        false,
        BLANK.routes(),
        null,
        new ToldLine(JUNE, null, List.of(PlanCode.RETURN6M), List.of(HOME)),
        BLANK.reviews(),
        BLANK.secondReviewDue(),
        true,
        List.of(),
        null,
        List.of(),
        BLANK.weeks(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  private static ChildPermanencePage.RouteRow row(PermanenceView view, Route route) {
    return ChildPermanencePage.of(view, List.of(), List.of(), true, true)
        .routes()
        .get(route.ordinal());
  }

  @Test
  void theRouteStaysBlankAndSaysWhatTheCaseSystemTells() {
    ChildPermanencePage.RouteRow home = row(told(), Route.RETURN_HOME);
    assertEquals("Blank", home.state().text());
    assertEquals("Pursued by the case system’s plan from 4 June 2014", home.why());
    assertEquals("", row(told(), Route.ADOPTION).why());
    assertEquals("", row(BLANK, Route.RETURN_HOME).why());
  }

  @Test
  void itsFormIsFilledInWithWhatIsProposedAndSaysSo() {
    Form form = RoutePage.prefilled(HOME);
    assertTrue(form.has("status", RouteStatus.PURSUED.name()));
    assertTrue(form.has("horizon", ReturnHorizon.WITHIN_SIX_MONTHS.name()));
    assertEquals(JUNE, form.date("on").findDate().orElseThrow());
    assertTrue(
        String.valueOf(RoutePage.of("/children/1", "Danyal", Route.RETURN_HOME, HOME, 0).filled())
            .contains("from 4 June 2014"));
  }

  @Test
  void whereNothingIsProposedTheFormIsEmpty() {
    assertEquals(Form.EMPTY, RoutePage.prefilled(null));
    assertNull(RoutePage.of("/children/1", "Danyal", Route.ADOPTION, null, 0).filled());
    assertNull(told().proposed(Route.ADOPTION));
    assertNull(BLANK.proposed(Route.RETURN_HOME));
  }
}
