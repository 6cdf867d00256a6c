package uk.kith.court.internal.trackers;

import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.standing.Stage;
import uk.kith.placements.engine.sheets.CodeWords;

/** The words that trackers use for codes. */
final class TrackerWords {

  static final CodeWords KINDS =
      CodeWords.of(ProceedingsKind.class)
          .with("CARE", "Care", "Care order", "Care proceedings", "Section 31", "s31", "ICO/CO")
          .with("SUPERVISION", "Supervision", "Supervision order")
          .with("PLACEMENT_ORDER", "Placement order", "Placement order application")
          .with("REVOCATION", "Revocation of placement order", "Revocation")
          .with("SPECIAL_GUARDIANSHIP", "Special guardianship", "SGO")
          .with("CHILD_ARRANGEMENTS", "Child arrangements", "CAO", "Residence order")
          .with("DISCHARGE", "Discharge of care order", "Discharge")
          .with("EMERGENCY_PROTECTION", "Emergency protection", "EPO")
          .with("OTHER", "Other");

  static final CodeWords STAGES = stages();

  static final CodeWords PLANS = plans();

  /** Without an order of another kind, which needs words of its own. */
  static final CodeWords ORDERS = orders();

  static final CodeWords DECISIONS = decisions();

  static final CodeWords ROUTES = routes();

  static final CodeWords STATUSES =
      CodeWords.NO_CODES
          .with("PURSUED", "Pursued", "Yes", "Pursuing", "In progress")
          .with("CONSIDERED", "Considered", "Under consideration", "Being considered")
          .with("RULED_OUT", "Ruled out", "No", "Not viable", "Negative")
          .with(CodeWords.NONE, "Blank", "Not considered");

  static final CodeWords HORIZONS = horizons();

  static final CodeWords YES_OR_NO =
      CodeWords.NO_CODES.with("yes", "Yes", "Y", "True", "1").with("no", "No", "N", "False", "0");

  private TrackerWords() {}

  private static CodeWords stages() {
    CodeWords words = CodeWords.of(Stage.class);
    for (Stage stage : Stage.values()) {
      words = words.with(stage.name(), stage.words());
    }
    return words;
  }

  private static CodeWords plans() {
    CodeWords words = CodeWords.of(CarePlan.class);
    for (CarePlan plan : CarePlan.values()) {
      words = words.with(plan.name(), plan.words());
    }
    return words.with("SPECIAL_GUARDIANSHIP", "SGO", "Special guardianship");
  }

  private static CodeWords orders() {
    CodeWords words = CodeWords.NO_CODES;
    for (OrderForm form : OrderForm.values()) {
      if (form != OrderForm.OTHER) {
        words = words.with(form.name(), form.words());
      }
    }
    return words
        .with("C32A", "CO", "Full care order")
        .with("C33", "ICO")
        .with("C35A", "SO")
        .with("C35B", "ISO")
        .with("C43", "CAO", "Child arrangements order", "Residence order")
        .with("C43A", "SGO", "Special guardianship")
        .with("A70", "PO")
        .with("C23", "EPO");
  }

  private static CodeWords decisions() {
    CodeWords words = CodeWords.of(FinalDecision.class);
    for (FinalDecision decision : FinalDecision.values()) {
      words = words.with(decision.name(), decision.words());
    }
    return words.with("FINAL_ORDER", "Final order", "Order made").with("WITHDRAWN", "Withdrawn");
  }

  private static CodeWords routes() {
    CodeWords words = CodeWords.of(Route.class);
    for (Route route : Route.values()) {
      words = words.with(route.name(), route.words(), route.shortWords());
    }
    return words
        .with("RETURN_HOME", "Rehabilitation", "Rehab", "Return to family")
        .with("RELATIVE_OR_FRIEND", "Kinship", "Family and friends", "Relative or friend")
        .with("CHILD_ARRANGEMENTS", "Child arrangements")
        .with("LONG_TERM_FOSTERING", "LTF", "Permanent fostering", "Long term foster care")
        .with("RESIDENTIAL", "Residential care")
        .with("SUPPORTED_LIVING", "Independence");
  }

  private static CodeWords horizons() {
    CodeWords words = CodeWords.of(ReturnHorizon.class);
    for (ReturnHorizon horizon : ReturnHorizon.values()) {
      words = words.with(horizon.name(), horizon.words());
    }
    return words;
  }
}
