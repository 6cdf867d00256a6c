package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.NotPlacedLine;
import uk.kith.court.api.PermanenceCounts;
import uk.kith.court.api.PermanenceSort;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PermanenceView.Measure;
import uk.kith.court.api.PermanenceView.RouteLine;
import uk.kith.court.engine.guardianship.ExitShares;
import uk.kith.court.engine.order.NotPlaced;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Plans;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Routes;
import uk.kith.court.engine.permanence.Weeks;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.ChildBrief;

/** Two children in the register of permanence: one has a plan, of the other nothing is recorded. */
final class PermanenceViews {

  static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  static final NextSteps STEPS = new NextSteps(TODAY, "/permanence", true);

  static final LocalDate BEGAN = LocalDate.of(2014, 4, 14);

  static final List<LocalDate> REVIEWED =
      List.of(LocalDate.of(2014, 5, 12), LocalDate.of(2014, 8, 11));

  static final List<RouteMark> MARKS =
      List.of(
          RouteMark.of(Route.ADOPTION, RouteStatus.PURSUED, LocalDate.of(2014, 8, 11), null),
          RouteMark.of(
              Route.RETURN_HOME,
              RouteStatus.RULED_OUT,
              LocalDate.of(2014, 8, 11),
              "The parents do not ask for it, and the risks have not changed"),
          RouteMark.of(
              Route.LONG_TERM_FOSTERING, RouteStatus.CONSIDERED, LocalDate.of(2014, 8, 11), null));

  static final ConcernView CONCERN =
      new ConcernView(
          ConcernId.of("00000000-0000-0000-0000-0000000000c1"),
          "No plan after the second review",
          List.of(
              new Concern.Step(
                  Concern.Stage.FORMAL,
                  LocalDate.of(2014, 9, 12),
                  "Head of service",
                  LocalDate.of(2014, 9, 26),
                  null)),
          true,
          true,
          LocalDate.of(2014, 9, 12),
          1);

  static final PermanenceView PLANNED =
      view(
          1,
          "Zuzana",
          MARKS,
          new PermanencePlan(LocalDate.of(2014, 8, 11), Route.ADOPTION, false, null));

  static final PermanenceView BLANK = view(2, "Danyal", List.of(), null);

  /** The same child as in {@link #BLANK}, with other concerns. */
  static PermanenceView worried(List<ConcernView> concerns) {
    return with(concerns, List.of());
  }

  /** The same child without a concern, with findings. */
  static PermanenceView found(List<Finding> findings) {
    return with(List.of(), findings);
  }

  private static PermanenceView with(List<ConcernView> concerns, List<Finding> findings) {
    return new PermanenceView(
        BLANK.child(),
        TODAY,
        BEGAN,
        null,
        false,
        BLANK.routes(),
        null,
        null,
        BLANK.reviews(),
        BLANK.secondReviewDue(),
        false,
        List.of(),
        "R. Ashe",
        List.of(),
        BLANK.weeks(),
        List.of(),
        concerns,
        findings,
        0);
  }

  /** In care by orders since spring, and nobody recorded where. */
  static final List<NotPlacedLine> NOT_PLACED =
      List.of(
          NotPlacedLine.of(
              new ChildBrief(
                  ChildId.of("00000000-0000-0000-0000-000000000003"),
                  "R-1003",
                  "Ela",
                  "Novak",
                  Birth.on(LocalDate.of(2010, 3, 1)),
                  null,
                  "Team North"),
              new NotPlaced(
                  OrderForm.C33, LocalDate.of(2014, 6, 3), LocalDate.of(2014, 4, 8), null),
              "R. Ashe"));

  private PermanenceViews() {}

  private static PermanenceView view(
      int number, String first, List<RouteMark> marks, @Nullable PermanencePlan plan) {
    Routes routes = new Routes(marks);
    Reviews reviews = new Reviews(BEGAN, REVIEWED, List.of());
    List<Finding> findings =
        new ArrayList<>(
            (plan == null ? Plans.NONE : new Plans(List.of(plan)))
                .findings(
                    Birth.on(LocalDate.of(2008, 3, 1)), BEGAN, routes, REVIEWED, null, TODAY));
    findings.addAll(routes.findings(REVIEWED, TODAY));
    Map<Measure, Weeks> weeks = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      weeks.put(measure, Weeks.of(BEGAN, null, null, TODAY));
    }
    return new PermanenceView(
        new ChildBrief(
            ChildId.of("00000000-0000-0000-0000-00000000000" + number),
            "R-100" + number,
            first,
            "Horvath",
            Birth.on(LocalDate.of(2008, 3, 1)),
            "Sam Ode",
            "Team North"),
        TODAY,
        BEGAN,
        null,
        false,
        Arrays.stream(Route.values())
            .map(
                route ->
                    new RouteLine(
                        route,
                        routes.status(route, TODAY),
                        routes.find(route, TODAY).map(RouteMark::on).orElse(null),
                        routes.find(route, TODAY).map(RouteMark::reason).orElse(null),
                        null,
                        null,
                        null))
            .toList(),
        plan,
        null,
        reviews.on(TODAY),
        LocalDate.of(2014, 8, 12),
        true,
        List.of(),
        "R. Ashe",
        List.of(),
        weeks,
        List.of(),
        number == 2 ? List.of(CONCERN) : List.of(),
        findings,
        0);
  }

  static PermanencePage page() {
    Map<Route, Long> considered = new EnumMap<>(Route.class);
    Arrays.stream(Route.values()).forEach(route -> considered.put(route, 0L));
    considered.put(Route.ADOPTION, 1L);
    List<PermanenceView> shown = List.of(PLANNED, BLANK);
    return PermanencePage.of(
        ListPage.of(
            PermanenceList.onPage(STEPS, TODAY),
            new Page<>(shown, 2, 0, ListPage.ROWS),
            PermanenceSort.USUAL,
            Form.EMPTY,
            PermanenceList.selects(List.of("Team North")),
            List.of(),
            List.of(new ListPage.Action("Reviews", "/reviews"))),
        shown,
        new PermanenceCounts(
            TODAY,
            2,
            considered,
            considered,
            1,
            2,
            3,
            new ExitShares(1, 0, 140),
            OptionalInt.empty()),
        NotPlacedPart.of(1, "No figure counts", NOT_PLACED, STEPS));
  }
}
