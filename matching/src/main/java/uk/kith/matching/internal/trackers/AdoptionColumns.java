package uk.kith.matching.internal.trackers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.ReversalReason;
import uk.kith.placements.engine.sheets.CodeWords;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.ValueForms;
import uk.kith.placements.engine.trackers.ChildColumns;

/** The columns of an adoption tracker: one row for each child, and for each family of it. */
final class AdoptionColumns {

  static final SheetColumn<LocalDate> DECIDED =
      day(
              "decidedOn",
              "Decided for adoption",
              "ADM decision",
              "ADM date",
              "ADM decision date",
              "Agency decision",
              "SHOBPA",
              "SHOBPA date",
              "Best interest decision",
              "Should be placed decision")
          .hinted("When the decision maker decided that the child should be placed");

  static final SheetColumn<LocalDate> ORDERED =
      day("placementOrderOn", "Placement order made", "Placement order", "PO date", "PO granted")
          .hinted("Told beside Kith’s; court officers record it");

  static final SheetColumn<LocalDate> BEGAN =
      day(
          "familyFindingOn",
          "Family finding began",
          "Family finding",
          "Family finding start",
          "Profile date",
          "Profile completed",
          "Profiled");

  static final SheetColumn<String> FAMILY =
      SheetColumn.of(
              "family",
              "Family number",
              ValueForms.TEXT,
              "Family",
              "Adopters",
              "Adopter ID",
              "Adopter number",
              "Prospective adopters",
              "Matched with",
              "Linked with")
          .hinted("The authority’s own number of the adopters, by which they are found");

  static final SheetColumn<LocalDate> LINKED =
      day("linkedOn", "Linked on", "Link date", "Date linked", "Linked");

  static final SheetColumn<LocalDate> PANEL =
      day("panelOn", "Matching panel", "Panel", "Panel date", "Matching panel date");

  static final SheetColumn<LocalDate> MATCHED =
      day(
          "matchedOn",
          "Match decided",
          "ADM match",
          "ADM match decision",
          "Match date",
          "Date matched",
          "Matched");

  static final SheetColumn<LocalDate> PLAN =
      day("planSentOn", "Placement plan sent", "Placement plan", "Plan sent", "Plan");

  static final SheetColumn<LocalDate> INTRODUCTIONS =
      day(
          "introductionsOn",
          "Introductions began",
          "Introductions",
          "Intros",
          "Introductions start");

  static final SheetColumn<LocalDate> PLACED =
      day(
          "placedOn",
          "Placed on",
          "Placement date",
          "Date placed",
          "Placed",
          "Placed for adoption");

  static final SheetColumn<LocalDate> ADOPTED =
      day("adoptedOn", "Adoption order made", "Adoption order", "AO date", "AO granted", "Adopted");

  static final SheetColumn<Ceased> ORDER =
      SheetColumn.of(
              "adoptionOrder",
              "How the order was made",
              ValueForms.code(Ceased.class),
              "Adoption order type",
              "Reason ceased")
          .hinted("E11 unopposed, E12 consent dispensed with; needed with an adoption order")
          .in(
              CodeWords.of(Ceased.class)
                  .with("E11", "Unopposed")
                  .with("E12", "Consent dispensed with", "Opposed"));

  static final SheetColumn<LocalDate> REVERSED =
      day(
          "reversedOn",
          "Decided no longer to be placed",
          "Reversal",
          "Reversal date",
          "Change of plan",
          "No longer SHOBPA",
          "Plan changed");

  static final SheetColumn<ReversalReason> REVERSAL =
      SheetColumn.of(
              "reversalReason",
              "Why no longer to be placed",
              ValueForms.code(ReversalReason.class),
              "Reversal reason",
              "Reason for change of plan")
          .hinted("Needed with a reversal: RD1 to RD4")
          .in(
              CodeWords.of(ReversalReason.class)
                  .with("RD1", "Needs changed", "The child’s needs changed")
                  .with("RD2", "No placement order", "Court did not make a placement order")
                  .with("RD3", "Adopters not found", "Adopters could not be found")
                  .with("RD4", "Other", "Another reason"));

  /** Steps of the child that ask nothing beside their day. */
  static final Map<SheetColumn<LocalDate>, AdoptionStep> STEPS = steps();

  /** In the order in which a link reaches them. */
  static final Map<SheetColumn<LocalDate>, LinkState> STATES = states();

  static final Map<SheetColumn<LocalDate>, LinkStep> LINK_STEPS =
      Map.of(PLAN, LinkStep.PLACEMENT_PLAN_SENT, INTRODUCTIONS, LinkStep.INTRODUCTIONS_BEGUN);

  static final List<SheetColumn<?>> ALL = all();

  /** How care ended by adoption. */
  enum Ceased {
    E11,
    E12
  }

  private AdoptionColumns() {}

  /** The column of a step of a child. */
  static SheetColumn<?> of(AdoptionStep step) {
    return switch (step) {
      case ADOPTED -> ADOPTED;
      case REVERSED -> REVERSED;
      default -> of(STEPS, step);
    };
  }

  /** The column of a state of a link. */
  static SheetColumn<?> of(LinkState state) {
    return of(STATES, state);
  }

  /** The column of something done for a link. */
  static SheetColumn<?> of(LinkStep step) {
    return of(LINK_STEPS, step);
  }

  private static <T> SheetColumn<?> of(Map<SheetColumn<LocalDate>, T> columns, T value) {
    return columns.entrySet().stream()
        .filter(each -> each.getValue() == value)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static SheetColumn<LocalDate> day(String name, String title, String... called) {
    return SheetColumn.of(name, title, ValueForms.DAY, called);
  }

  private static Map<SheetColumn<LocalDate>, AdoptionStep> steps() {
    Map<SheetColumn<LocalDate>, AdoptionStep> steps = new LinkedHashMap<>();
    steps.put(
        day("consideredOn", "Adoption considered", "Considered", "Twin track date"),
        AdoptionStep.CONSIDERED);
    steps.put(
        day("permanenceReportOn", "Permanence report made", "CPR", "CPR date", "Permanence report"),
        AdoptionStep.PERMANENCE_REPORT);
    steps.put(
        day("consentedOn", "Parents consented", "Consent", "Section 19", "s19", "Consent date"),
        AdoptionStep.CONSENTED);
    steps.put(
        day("referredOn", "Referred wider", "Register referral", "Link Maker", "National search"),
        AdoptionStep.REFERRED_WIDER);
    steps.put(
        day("appliedOn", "Adopters applied", "Adoption application", "AO application", "Applied"),
        AdoptionStep.ADOPTION_APPLIED);
    return steps;
  }

  private static Map<SheetColumn<LocalDate>, LinkState> states() {
    Map<SheetColumn<LocalDate>, LinkState> states = new LinkedHashMap<>();
    states.put(LINKED, LinkState.LINKED);
    states.put(PANEL, LinkState.PANEL);
    states.put(MATCHED, LinkState.MATCHED);
    states.put(PLACED, LinkState.PLACED);
    return states;
  }

  private static List<SheetColumn<?>> all() {
    List<SheetColumn<?>> steps = List.copyOf(STEPS.keySet());
    return Arrays.asList(
        ChildColumns.NUMBER,
        ChildColumns.FIRST_NAME,
        ChildColumns.FAMILY_NAME,
        ChildColumns.BORN,
        steps.get(0),
        steps.get(1),
        DECIDED,
        BEGAN,
        ORDERED,
        steps.get(2),
        steps.get(3),
        FAMILY,
        LINKED,
        PANEL,
        MATCHED,
        PLAN,
        INTRODUCTIONS,
        PLACED,
        steps.get(4),
        ADOPTED,
        ORDER,
        REVERSED,
        REVERSAL);
  }
}
