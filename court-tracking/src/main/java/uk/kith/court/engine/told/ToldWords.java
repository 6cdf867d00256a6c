package uk.kith.court.engine.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.court.engine.gateway.Step;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.placements.engine.ssd.KeptRow;

/**
 * Rows of the case system in the words of the page. Source: the published data item list of the
 * Standard Safeguarding Dataset.
 */
public final class ToldWords {

  /** A cell in words. */
  public record Said(String column, String label, String value) {}

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** What the letters of a first or final plan stand for (R-COURT-40). */
  private static final Map<String, CarePlan> PLANS =
      Map.of(
          "A", CarePlan.CARE_ORDER,
          "B", CarePlan.CARE_ORDER_AT_HOME,
          "C", CarePlan.ADOPTION,
          "D", CarePlan.SUPERVISION_ORDER,
          "E", CarePlan.SPECIAL_GUARDIANSHIP,
          "F", CarePlan.PRIVATE_LAW_ORDER,
          "G", CarePlan.OTHER);

  private static final Map<String, String> LABELS = labels();
  private static final Map<String, Map<String, String>> CODES = codes();

  private ToldWords() {}

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("pre_pro_decision_date", "Decided and started");
    labels.put("legal_gateway_outcome", "Outcome of the legal gateway");
    labels.put("pre_pro_letter_date", "Letter and plan sent to the parents");
    labels.put("initial_pre_pro_meeting_date", "First meeting with the parents");
    labels.put("pre_pro_meetings_num", "Further meetings held");
    labels.put("pre_pro_outcome", "Outcome");
    labels.put("agree_stepdown_issue_date", "Day of the outcome");
    labels.put("care_pro_letter_date", "Letter of issue sent to the parents");
    labels.put("pre_pro_parents_legal_rep", "Parents represented before issue");
    labels.put("parents_legal_rep_point_of_issue", "Parents represented at issue");
    labels.put("cp_plans_referral_period", "Child protection plans in this referral");
    labels.put("prev_pre_proc_child", "Earlier pre-proceedings");
    labels.put("prev_care_proc_child", "Earlier care proceedings");
    labels.put("plo_family_id", "Family in the case system");
    labels.put("court_reference", "Court reference");
    labels.put("care_proc_court_hearings", "Hearings held");
    labels.put("care_proc_short_notice", "Issued at short notice");
    labels.put("proc_short_notice_reason", "Why at short notice");
    labels.put("la_initial_care_plan", "First plan of the authority");
    labels.put("la_inital_plan_approved", "First plan approved");
    labels.put("la_final_care_plan", "Final plan of the authority");
    labels.put("la_final_plan_approved", "Final plan approved");
    labels.put("adm_decision_date", "Decided that the child ought to be placed for adoption");
    labels.put("placement_order_date", "Placement order");
    labels.put("decision_reversed_date", "Decided that the child should no longer be placed");
    labels.put("decision_reversed_reason", "Why no longer");
    labels.put("permanence_order_date", "Permanent legal status");
    labels.put("permanence_order_type", "By which order");
    labels.put("ffa_cp_decision_date", "Fostering for adoption decided");
    labels.put("placed_ffa_cp_date", "Placed in fostering for adoption");
    labels.put("matched_date", "Matched with adopters");
    labels.put("placed_for_adoption_date", "Placed for adoption");
    labels.put("adopted_by_carer_flag", "Adopted by a carer");
    labels.put("placed_foster_carer_date", "First placed with that carer");
    labels.put("part_of_sibling_group", "Part of a sibling group");
    labels.put("siblings_placed_together", "Brothers and sisters placed together, with this child");
    labels.put("siblings_placed_apart", "Brothers and sisters placed apart");
    labels.put("number_of_adopters", "Number of adopters");
    labels.put("adopter_sex", "Sex of the adopters");
    labels.put("adopter_legal_status", "Legal status of the adopters");
    labels.put("placement_provider_urn", "URN of the agency");
    return Collections.unmodifiableMap(labels);
  }

  private static Map<String, Map<String, String>> codes() {
    Map<String, String> gateway = new LinkedHashMap<>();
    for (GatewayOutcome outcome : GatewayOutcome.values()) {
      gateway.put(outcome.code(), outcome.words());
    }
    Map<String, String> plans = new LinkedHashMap<>();
    PLANS.forEach((code, plan) -> plans.put(code, plan.words()));
    plans.put("H", "Not yet at the final hearing");
    return Map.of(
        "legal_gateway_outcome",
        gateway,
        "la_initial_care_plan",
        plans,
        "la_final_care_plan",
        plans,
        "pre_pro_outcome",
        Map.of("ISSUE", Step.Kind.ISSUE.words(), "DOWN", Step.Kind.STEP_DOWN.words()),
        "proc_short_notice_reason",
        Map.of(
            "A", "The child’s immediate safety",
            "B", "An emergency protection order could have been asked for",
            "C", "Other"),
        "decision_reversed_reason",
        Map.of(
            "RD1", "The child’s needs changed",
            "RD2", "The court made no placement order",
            "RD3", "No adopters could be found",
            "RD4", "Any other reason"));
  }

  /** Empty for what is no plan: not told, or not yet at the final hearing. */
  public static Optional<CarePlan> plan(String code) {
    return Optional.ofNullable(PLANS.get(code));
  }

  /**
   * What a row tells, in the order of the page.
   *
   * @param adopters whether the reader may see adopters: else what tells of them is absent
   */
  public static List<Said> of(KeptRow row, boolean adopters) {
    List<Said> said = new ArrayList<>();
    LABELS.forEach(
        (column, label) -> {
          String cell = row.text(column);
          if (!cell.isEmpty() && (adopters || !KeptRow.SEALED.contains(column))) {
            said.add(new Said(column, label, value(column, cell)));
          }
        });
    return said;
  }

  private static String value(String column, String cell) {
    @Nullable Map<String, String> codes = CODES.get(column);
    if (codes != null) {
      return codes.getOrDefault(cell, cell);
    }
    if (DAY.matcher(cell).matches()) {
      return Findings.day(LocalDate.parse(cell));
    }
    return switch (cell) {
      case "Y" -> "Yes";
      case "N" -> "No";
      default -> cell;
    };
  }
}
