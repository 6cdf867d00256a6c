package uk.kith.app.web.court;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.kith.app.web.component.Choice;
import uk.kith.court.api.CourtPeople.ShortNotice;
import uk.kith.court.api.ExtensionReason;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.OrderView;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.timeline.CourtStep;

/** Values of the court's record in the words of pages, and as choices of their forms. */
public final class CaseWords {

  public static final String YES = "yes";
  public static final String NO = "no";
  public static final String OPEN = "open";

  public static final List<Choice> KINDS =
      choices(ProceedingsKind.values(), ProceedingsKind::words);
  public static final List<Choice> HEARINGS = choices(HearingType.values(), HearingType::words);
  public static final List<Choice> ASSIGNEES = choices(Assignee.values(), Assignee::words);
  public static final List<Choice> PLANS = choices(CarePlan.values(), CarePlan::words);
  public static final List<Choice> DECISIONS =
      choices(FinalDecision.values(), FinalDecision::words);
  public static final List<Choice> MORE_TIME = choices(ExtensionReason.values(), CaseWords::of);

  /** The reasons of a delay, those that count as the authority's own with their codes. */
  public static final List<Choice> DELAYS =
      Stream.concat(
              Stream.of(Choice.of("", "Choose a reason")),
              choices(DelayReason.values(), CaseWords::of).stream())
          .toList();

  /** The steps of the timeline that a direction can order. */
  public static final List<Choice> PURPOSES =
      Stream.concat(
              Stream.of(Choice.of("", "None of these")),
              choices(Purpose.values(), Purpose::words).stream())
          .toList();

  /** Orders by their forms (R-COURT-39). */
  public static final List<Choice> ORDERS =
      Stream.concat(
              Stream.of(Choice.of("", "Choose an order")),
              choices(OrderForm.values(), CaseWords::of).stream())
          .toList();

  public static final List<Choice> NOTICES =
      List.of(
          Choice.of("", "Usual notice"),
          Choice.of(ShortNotice.IMMEDIATE_SAFETY.name(), "Short notice, for immediate safety"),
          Choice.of(
              ShortNotice.EMERGENCY_PROTECTION_CRITERIA.name(),
              "Short notice, as for an emergency protection order"),
          Choice.of(ShortNotice.OTHER.name(), "Short notice, for another reason"));

  public static final List<Choice> FIRST_OR_FINAL =
      List.of(Choice.of(NO, "First plan"), Choice.of(YES, "Final plan"));

  public static final List<Choice> APPROVED =
      List.of(
          Choice.of(OPEN, "The court has not decided yet"),
          Choice.of(YES, "Approved"),
          Choice.of(NO, "Not approved"));

  public static final List<Choice> GRANTED =
      List.of(
          Choice.of(OPEN, "The court has not decided yet"),
          Choice.of(YES, "Granted"),
          Choice.of(NO, "Refused"));

  /** What an order on form C43 says. */
  public static final List<Choice> ARRANGED =
      Stream.concat(
              Stream.of(Choice.of("", "Not on that form")),
              choices(Arranged.values(), Arranged::words).stream())
          .toList();

  public static final List<Choice> EXTENDED =
      List.of(Choice.of(YES, "The order was extended to that day"));

  public static final List<Choice> DIRECTED =
      List.of(Choice.of(YES, "Nobody had applied for a care or supervision order by then"));

  public static final List<Choice> ENDS =
      List.of(Choice.of(YES, "The application ended with this order for these children"));

  public static final List<Choice> SAME_NUMBER =
      List.of(Choice.of(YES, "It is right: both cases have it"));

  public static final List<Choice> AGAIN =
      List.of(Choice.of(YES, "The court ordered it again: record it beside the other"));

  public static final List<Choice> EARLIER =
      List.of(Choice.of(YES, "It is right: the court brought the hearing forward"));

  private CaseWords() {}

  static String of(ExtensionReason reason) {
    return switch (reason) {
      case TIMETABLE_FOR_PROCEEDINGS -> "Timetable for the proceedings";
      case TIMETABLE_FOR_CHILD -> "Timetable for the child";
      case DELAY_OR_IMPACT -> "Delay in the case, or its impact on the child";
      case INTERNATIONAL -> "International aspect";
    };
  }

  /** "LA5: No, poor or late social work assessment (counts as the authority’s)". */
  static String of(DelayReason reason) {
    return reason.isAuthoritys()
        ? reason + ": " + reason.words() + " (counts as the authority’s)"
        : reason.words();
  }

  /** "Interim care order (C33)". */
  /** "Specific issue order (C43)", or an other order in somebody's words. */
  static String of(OrderView order) {
    Arranged arranged = order.arranged();
    String other = order.otherWords();
    return arranged == null
        ? other == null ? of(order.form()) : other
        : arranged.order() + " (" + order.form() + ")";
  }

  /** How an application of a kind ended; a final order in one to revoke a placement order does. */
  static String of(ProceedingsKind kind, FinalDecision decision) {
    return kind == ProceedingsKind.REVOCATION && decision == FinalDecision.FINAL_ORDER
        ? CourtStep.REVOCATION.words()
        : decision.words();
  }

  static String of(OrderForm form) {
    return form == OrderForm.OTHER ? form.words() : form.words() + " (" + form + ")";
  }

  private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> words) {
    return Arrays.stream(values).map(value -> Choice.of(value.name(), words.apply(value))).toList();
  }
}
