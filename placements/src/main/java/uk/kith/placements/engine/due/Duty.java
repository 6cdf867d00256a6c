package uk.kith.placements.engine.due;

import uk.kith.kernel.RuleId;

/**
 * Everything in the life of homes and placements that falls due on a day, and what modules to the
 * right add of the children.
 */
public enum Duty {
  APPROVAL_REVIEW("R-PLACE-34", "Review of the approval"),
  EMERGENCY_PLACEMENT_ENDS("R-PLACE-13", "Other terms, or another home, after the emergency"),
  TEMPORARY_APPROVAL_ENDS("R-PLACE-14", "Full approval, or another home"),
  TERMS_END("R-PLACE-11", "Other terms of approval, or another home"),
  OUTGROWS_HOME("R-PLACE-11", "Terms for the child’s next age, or another home"),
  FIRST_TERMS("R-PLACE-11", "Terms of the approval on record"),
  NEW_TERMS("R-PLACE-12", "New terms of approval on record"),
  EXEMPTION_ENDS("R-PLACE-07", "Another exemption, or fewer children in the home"),
  NOT_AVAILABLE_REVIEW("R-PLACE-36", "Another look at places that are not available"),
  VACANCY_CONFIRMATION("R-PLACE-37", "Confirmation of the vacancy"),
  ADOPTER_STAGE_ONE("R-ADOPT-04", "Decision at the end of stage one"),
  ADOPTER_STAGE_TWO_START("R-ADOPT-05", "The applicants’ notice that they begin stage two"),
  ADOPTER_STAGE_TWO("R-ADOPT-06", "Decision on approval as adopters"),
  VISIT("R-PERM-10", "Visit to the child"),
  RETURN_INTERVIEW_OFFER("R-PERM-32", "Offer of a return interview"),
  RETURN_INTERVIEW("R-PERM-32", "Return interview"),
  REVIEW_AFTER_VISIT("R-PERM-28", "Review of the case after a visit"),
  PLACEMENT_PLAN("R-PLACE-19", "Placement plan"),
  LEGAL_STATUS("R-DATA-05", "By what right the child is looked after"),
  CARE_PLAN("R-PERM-23", "Care plan"),
  EDUCATION_PLAN("R-PERM-24", "Personal education plan"),
  EDUCATION_PLAN_READY("R-PERM-24", "Personal education plan ready for the first review"),
  EDUCATION_PLAN_REVIEW("R-PERM-24", "Review of the personal education plan"),
  INITIAL_HEALTH_ASSESSMENT("R-PERM-25", "Initial health assessment"),
  HEALTH_REVIEW("R-PERM-26", "Review health assessment"),
  REVIEWING_OFFICER("R-PERM-27", "Appointment of a reviewing officer"),
  PLACEMENT_NOTICE("R-PLACE-51", "Notice of the placement"),
  AREA_NOTICE("R-PLACE-25", "Notice of the placement"),
  REVIEW_BEFORE_ENDING("R-PLACE-49", "Review of the case before the placement ends"),
  OTHER_ARRANGEMENTS("R-PLACE-50", "Other arrangements for the child"),
  OFFICER_TOLD_OF_ENDING("R-PLACE-50", "The reviewing officer is told that the placement ends"),
  ENDING_NOTICE("R-PLACE-50", "Notice of the end of the placement"),
  KEY_STAGE_4_APPROVAL("R-PLACE-20", "Approval of a move during key stage 4"),
  OUT_OF_AREA_APPROVAL("R-PLACE-21", "Approval of the placement outside the area"),
  DISTANCE_APPROVAL("R-PLACE-22", "Approval of the placement at a distance"),
  PARENT_APPROVAL("R-PLACE-31", "Approval of the placement with a parent"),
  PARENT_ASSESSMENT("R-PLACE-55", "Assessment and review of the placement with a parent"),
  PARENT_DECISION("R-PLACE-55", "Approval of the placement with a parent, or its end"),
  SECURE_STAY_ENDS("R-PLACE-52", "End of the secure stay, or a court’s authority"),
  SECURE_ORDER_ENDS("R-PLACE-53", "End of the secure stay, or another order"),
  SECURE_REVIEW("R-PLACE-54", "Review of the secure placement"),
  TEMPORARY_STAY_ENDS("R-PLACE-30", "Return from a temporary placement"),
  SHORT_BREAK_ENDS("R-PLACE-29", "End of the short break"),
  RISK_ASSESSMENT("R-PLACE-43", "Risk assessment"),
  SAFETY_PLAN("R-PLACE-43", "Safety plan"),
  MISSING_PLAN("R-PLACE-43", "Missing-from-care plan"),
  IMPACT_ASSESSMENT("R-PLACE-42", "Impact assessment, signed"),
  CHILD_REVIEW("R-PERM-01", "Review of the child’s case"),
  GUARDIANSHIP_REPORT("R-SGO-05", "Report on special guardianship"),
  CARE_ENDED_BY_ORDER("R-SGO-07", "End of the placement after an order that ended care"),
  PLACEMENT_UNDER_ORDER("R-COURT-39", "Record of where the child lives, in care by an order"),
  ADOPTION_MATCH_DECISION("R-ADOPT-03", "Decision on the match with a family"),
  ADOPTION_PLAN("R-ADOPT-12", "Placement plan for the family"),
  ADOPTION_REVIEW_WAITING("R-ADOPT-14", "Review of a child who waits to be placed for adoption"),
  ADOPTION_REVIEW_PLACED("R-ADOPT-15", "Review of the placement for adoption"),
  ADOPTION_VISIT("R-ADOPT-16", "Visit to the child with the adopters"),
  ADOPTION_WIDER_SEARCH("R-ADOPT-18", "Search beyond the authority and its region"),
  ADOPTION_DISRUPTION("R-ADOPT-28", "Disruption meeting"),
  ADOPTION_HOME_AFTER("R-DATA-03", "Record of where the child lives, its placement over"),
  ADOPTER_WIDER_POOL("R-ADOPT-19", "Adopters put to the wider pool, if they agree");

  private final RuleId rule;
  private final String words;

  Duty(String rule, String words) {
    this.rule = RuleId.of(rule);
    this.words = words;
  }

  /** The rule that sets the duty; visits and reviews have one by kind, as their items tell. */
  public RuleId rule() {
    return rule;
  }

  /** As it begins a line of a worklist. */
  public String words() {
    return words;
  }
}
