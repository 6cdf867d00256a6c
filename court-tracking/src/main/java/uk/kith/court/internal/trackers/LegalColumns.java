package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.List;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.standing.Stage;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.ValueForms;
import uk.kith.placements.engine.trackers.ChildColumns;

/** The columns of a legal tracker: one row for each child in proceedings. */
final class LegalColumns {

  static final SheetColumn<ProceedingsKind> KIND =
      SheetColumn.of(
              "kind",
              "Application",
              ValueForms.code(ProceedingsKind.class),
              "Type of application",
              "Application type",
              "Proceedings",
              "Type of proceedings")
          .usually("CARE")
          .hinted("Care when empty")
          .in(TrackerWords.KINDS);

  static final SheetColumn<LocalDate> SUBMITTED =
      SheetColumn.of(
          "submittedOn",
          "Submitted on",
          ValueForms.DAY,
          "Date submitted",
          "Application date",
          "Date of application");

  static final SheetColumn<LocalDate> ISSUED =
      SheetColumn.of(
              "issuedOn",
              "Issued on",
              ValueForms.DAY,
              "Issue date",
              "Date issued",
              "Date of issue",
              "Issued")
          .hinted("From this day the weeks are counted");

  static final SheetColumn<String> CASE_NUMBER =
      SheetColumn.of(
              "caseNumber",
              "Court case number",
              ValueForms.TEXT,
              "Case number",
              "Case no",
              "Case",
              "Court number",
              "Court reference",
              "Court ref")
          .hinted("Brothers and sisters with one number are in one case");

  static final SheetColumn<String> COURT =
      SheetColumn.of("court", "Court", ValueForms.TEXT, "Court name", "Name of court", "Venue");

  static final SheetColumn<String> JUDGE =
      SheetColumn.of("judge", "Judge", ValueForms.TEXT, "Allocated judge", "Name of judge");

  static final SheetColumn<String> GUARDIAN =
      SheetColumn.of(
          "guardian",
          "Guardian",
          ValueForms.TEXT,
          "Children’s guardian",
          "CG",
          "Cafcass guardian",
          "Cafcass officer");

  static final SheetColumn<String> LAWYER =
      SheetColumn.of(
              "lawyer",
              "Lawyer",
              ValueForms.TEXT,
              "Solicitor",
              "LA solicitor",
              "LA lawyer",
              "Legal representative")
          .hinted("The authority’s own");

  static final SheetColumn<LocalDate> CASE_MANAGEMENT =
      hearing("caseManagementOn", "Case management hearing", "CMH", "CMH date", "Date of CMH");

  static final SheetColumn<LocalDate> ISSUES_RESOLUTION =
      hearing("issuesResolutionOn", "Issues resolution hearing", "IRH", "IRH date", "Date of IRH");

  static final SheetColumn<LocalDate> FINAL_HEARING =
      hearing("finalHearingOn", "Final hearing", "FH", "FH date", "Final hearing date");

  static final SheetColumn<Stage> STAGE =
      SheetColumn.of("stage", "Stage", ValueForms.code(Stage.class), "Stage of proceedings")
          .hinted("Kith derives it from hearings that were held, and says where a sheet differs")
          .in(TrackerWords.STAGES);

  static final SheetColumn<CarePlan> PLAN =
      SheetColumn.of(
              "finalPlan",
              "Final care plan",
              ValueForms.code(CarePlan.class),
              "Plan",
              "Care plan",
              "LA plan",
              "Final plan",
              "LA final plan")
          .in(TrackerWords.PLANS);

  static final SheetColumn<LocalDate> PLAN_ON =
      SheetColumn.of(
          "finalPlanOn",
          "Final care plan of",
          ValueForms.DAY,
          "Plan date",
          "Date of plan",
          "Final care plan date",
          "Final evidence filed");

  static final SheetColumn<OrderForm> ORDER =
      SheetColumn.of(
              "order",
              "Order made",
              ValueForms.code(OrderForm.class),
              "Order",
              "Outcome",
              "Outcome order",
              "Final order",
              "Order type")
          .in(TrackerWords.ORDERS);

  static final SheetColumn<LocalDate> ORDER_ON =
      SheetColumn.of(
          "orderOn",
          "Order made on",
          ValueForms.DAY,
          "Order date",
          "Date of order",
          "Outcome date",
          "Final order date");

  static final SheetColumn<FinalDecision> DECISION =
      SheetColumn.of(
              "decision",
              "How it ended",
              ValueForms.code(FinalDecision.class),
              "Final decision",
              "Decision")
          .in(TrackerWords.DECISIONS);

  static final SheetColumn<LocalDate> ENDED =
      SheetColumn.of(
              "endedOn",
              "Ended on",
              ValueForms.DAY,
              "Concluded",
              "Date concluded",
              "Conclusion date",
              "Proceedings ended")
          .hinted("The day on which the application was disposed of for the child");

  static final List<SheetColumn<?>> ALL =
      List.of(
          ChildColumns.NUMBER,
          ChildColumns.FIRST_NAME,
          ChildColumns.FAMILY_NAME,
          ChildColumns.BORN,
          KIND,
          SUBMITTED,
          ISSUED,
          CASE_NUMBER,
          COURT,
          JUDGE,
          GUARDIAN,
          LAWYER,
          CASE_MANAGEMENT,
          ISSUES_RESOLUTION,
          FINAL_HEARING,
          STAGE,
          PLAN,
          PLAN_ON,
          ORDER,
          ORDER_ON,
          DECISION,
          ENDED);

  private LegalColumns() {}

  private static SheetColumn<LocalDate> hearing(String name, String title, String... alsoCalled) {
    return SheetColumn.of(name, title, ValueForms.DAY, alsoCalled)
        .hinted(
            "The day for which it is listed; a past day counts as held where the stage says so");
  }
}
