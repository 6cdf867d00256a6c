package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.List;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.ValueForms;
import uk.kith.placements.engine.trackers.ChildColumns;

/** The columns of a permanence tracker: one row for each child and route. */
final class PermanenceColumns {

  static final SheetColumn<Route> ROUTE =
      SheetColumn.of(
              "route",
              "Route",
              ValueForms.code(Route.class),
              "Permanence route",
              "Route to permanence",
              "Option",
              "Permanence option")
          .in(TrackerWords.ROUTES);

  static final SheetColumn<RouteStatus> STATUS =
      SheetColumn.of(
              "status",
              "How the route stands",
              ValueForms.code(RouteStatus.class),
              "Status",
              "Route status",
              "Pursued")
          .hinted("Pursued, considered or ruled out")
          .in(TrackerWords.STATUSES);

  static final SheetColumn<LocalDate> ON =
      SheetColumn.of("on", "Since", ValueForms.DAY, "Date", "From", "Status date", "Date decided")
          .hinted("When empty, the day from which changes hold");

  static final SheetColumn<String> REASON =
      SheetColumn.of("reason", "Reason", ValueForms.TEXT, "Why", "Reason ruled out", "Comments")
          .hinted("Needed where a route is ruled out");

  static final SheetColumn<ReturnHorizon> HORIZON =
      SheetColumn.of(
              "horizon",
              "Return home when",
              ValueForms.code(ReturnHorizon.class),
              "Return timescale",
              "Timescale of return")
          .in(TrackerWords.HORIZONS);

  static final SheetColumn<Boolean> RELATIVE =
      SheetColumn.of(
              "relative",
              "Carer is a relative or friend",
              ValueForms.YES_OR_NO,
              "Relative or friend",
              "Connected carer")
          .hinted("For special guardianship and child arrangements")
          .in(TrackerWords.YES_OR_NO);

  static final SheetColumn<Route> PLAN =
      SheetColumn.of(
              "plan",
              "Permanence plan",
              ValueForms.code(Route.class),
              "Plan",
              "Primary plan",
              "Plan agreed",
              "Plan at second review")
          .hinted("The route that the plan puts first")
          .in(TrackerWords.ROUTES);

  static final SheetColumn<LocalDate> PLAN_ON =
      SheetColumn.of(
          "planOn",
          "Plan agreed on",
          ValueForms.DAY,
          "Plan date",
          "Date plan agreed",
          "Second review",
          "Second review date");

  static final SheetColumn<String> OFFICER =
      SheetColumn.of(
          "reviewingOfficer",
          "Reviewing officer",
          ValueForms.TEXT,
          "IRO",
          "Independent reviewing officer");

  static final List<SheetColumn<?>> ALL =
      List.of(
          ChildColumns.NUMBER,
          ChildColumns.FIRST_NAME,
          ChildColumns.FAMILY_NAME,
          ChildColumns.BORN,
          ROUTE,
          STATUS,
          ON,
          REASON,
          HORIZON,
          RELATIVE,
          PLAN,
          PLAN_ON,
          OFFICER);

  private PermanenceColumns() {}
}
