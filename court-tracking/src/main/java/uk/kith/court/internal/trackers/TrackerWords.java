package uk.kith.court.internal.trackers;

import java.util.Collection;
import java.util.EnumSet;
import java.util.function.Function;
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

  static final CodeWords STAGES = of(Stage.class, Stage::words);

  static final CodeWords PLANS =
      of(CarePlan.class, CarePlan::words)
          .with("SPECIAL_GUARDIANSHIP", "SGO", "Special guardianship");

  /** Without an order of another kind, which needs words of its own. */
  static final CodeWords ORDERS = orders();

  static final CodeWords DECISIONS =
      of(FinalDecision.class, FinalDecision::words)
          .with("FINAL_ORDER", "Final order", "Order made")
          .with("WITHDRAWN", "Withdrawn");

  static final CodeWords ROUTES = routes();

  static final CodeWords STATUSES =
      CodeWords.NO_CODES
          .with("PURSUED", "Pursued", "Yes", "Pursuing", "In progress")
          .with("CONSIDERED", "Considered", "Under consideration", "Being considered")
          .with("RULED_OUT", "Ruled out", "No", "Not viable", "Negative")
          .with(CodeWords.NONE, "Blank", "Not considered");

  static final CodeWords HORIZONS = of(ReturnHorizon.class, ReturnHorizon::words);

  static final CodeWords YES_OR_NO =
      CodeWords.NO_CODES.with("yes", "Yes", "Y", "True", "1").with("no", "No", "N", "False", "0");

  private TrackerWords() {}

  /** The codes with words of their own. */
  private static <E extends Enum<E>> CodeWords of(
      CodeWords none, Collection<E> codes, Function<E, String> said) {
    CodeWords words = none;
    for (E code : codes) {
      words = words.with(code.name(), said.apply(code));
    }
    return words;
  }

  private static <E extends Enum<E>> CodeWords of(Class<E> type, Function<E, String> said) {
    return of(CodeWords.of(type), EnumSet.allOf(type), said);
  }

  private static CodeWords orders() {
    return of(
            CodeWords.NO_CODES, EnumSet.complementOf(EnumSet.of(OrderForm.OTHER)), OrderForm::words)
        .with("C32A", "CO", "Full care order")
        .with("C33", "ICO")
        .with("C35A", "SO")
        .with("C35B", "ISO")
        .with("C43", "CAO", "Child arrangements order", "Residence order")
        .with("C43A", "SGO", "Special guardianship")
        .with("A70", "PO")
        .with("C23", "EPO");
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
}
