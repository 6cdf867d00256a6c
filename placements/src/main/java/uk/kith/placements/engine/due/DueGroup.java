package uk.kith.placements.engine.due;

/** Duties that belong together on a worklist. */
public enum DueGroup {
  CARERS("Approval of carers"),
  PLACES("Places of households"),
  VISITS("Visits and return interviews"),
  PLANS("Plans"),
  LEGAL_BASIS("Legal status"),
  CHILDREN_REVIEWED("Reviews of children"),
  HEALTH_AND_REVIEW("Health and reviewing officer"),
  NOTICES("Notices"),
  ENDINGS("Ends of placements"),
  DECISIONS("Approval of placements"),
  STAYS("Secure and temporary stays"),
  GUARDIANSHIP("Special guardianship"),
  ADOPTION("Adoption");

  private final String words;

  DueGroup(String words) {
    this.words = words;
  }

  /** As a choice of a list. */
  public String words() {
    return words;
  }

  public static DueGroup of(Duty duty) {
    return switch (duty) {
      case APPROVAL_REVIEW,
          EMERGENCY_PLACEMENT_ENDS,
          TEMPORARY_APPROVAL_ENDS,
          TERMS_END,
          FIRST_TERMS,
          NEW_TERMS,
          EXEMPTION_ENDS,
          ADOPTER_STAGE_ONE,
          ADOPTER_STAGE_TWO_START,
          ADOPTER_STAGE_TWO ->
          CARERS;
      case NOT_AVAILABLE_REVIEW, VACANCY_CONFIRMATION -> PLACES;
      case VISIT, REVIEW_AFTER_VISIT, RETURN_INTERVIEW_OFFER, RETURN_INTERVIEW -> VISITS;
      case PLACEMENT_PLAN,
          CARE_PLAN,
          EDUCATION_PLAN,
          EDUCATION_PLAN_READY,
          EDUCATION_PLAN_REVIEW,
          RISK_ASSESSMENT,
          SAFETY_PLAN,
          MISSING_PLAN ->
          PLANS;
      case LEGAL_STATUS, PLACEMENT_UNDER_ORDER -> LEGAL_BASIS;
      case CHILD_REVIEW -> CHILDREN_REVIEWED;
      case INITIAL_HEALTH_ASSESSMENT, HEALTH_REVIEW, REVIEWING_OFFICER -> HEALTH_AND_REVIEW;
      case PLACEMENT_NOTICE, AREA_NOTICE -> NOTICES;
      case OUTGROWS_HOME,
          REVIEW_BEFORE_ENDING,
          OTHER_ARRANGEMENTS,
          OFFICER_TOLD_OF_ENDING,
          ENDING_NOTICE,
          CARE_ENDED_BY_ORDER ->
          ENDINGS;
      case KEY_STAGE_4_APPROVAL,
          OUT_OF_AREA_APPROVAL,
          DISTANCE_APPROVAL,
          PARENT_APPROVAL,
          PARENT_ASSESSMENT,
          PARENT_DECISION,
          IMPACT_ASSESSMENT ->
          DECISIONS;
      case SECURE_STAY_ENDS,
          SECURE_ORDER_ENDS,
          SECURE_REVIEW,
          TEMPORARY_STAY_ENDS,
          SHORT_BREAK_ENDS ->
          STAYS;
      case GUARDIANSHIP_REPORT -> GUARDIANSHIP;
      case ADOPTION_MATCH_DECISION,
          ADOPTION_PLAN,
          ADOPTION_REVIEW_WAITING,
          ADOPTION_REVIEW_PLACED,
          ADOPTION_VISIT,
          ADOPTION_WIDER_SEARCH,
          ADOPTION_DISRUPTION,
          ADOPTION_HOME_AFTER,
          ADOPTER_WIDER_POOL ->
          ADOPTION;
    };
  }
}
