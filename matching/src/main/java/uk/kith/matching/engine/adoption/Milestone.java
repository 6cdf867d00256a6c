package uk.kith.matching.engine.adoption;

/**
 * The dated facts of a child on the way to adoption, in the order in which they usually come. Match
 * and move are those of the link by which the child came to its family.
 */
public enum Milestone {
  CARE_BEGAN("Care began"),
  CONSIDERED("Adoption considered"),
  PERMANENCE_REPORT("Child’s permanence report made"),
  PLAN_PANEL("Adoption panel recommended the plan"),
  DECIDED("Decided that the child should be placed for adoption"),
  PROFILED("Family finding began"),
  ORDER_APPLIED("Placement order applied for"),
  ORDER_REFUSED("Application for a placement order ended without one"),
  ORDERED("Placement order made"),
  CONSENTED("Parents consented to placement"),
  FOSTERED_BY_ADOPTERS("Fostered by the adopters"),
  REFERRED_WIDER("Referred beyond the authority and its region"),
  MATCHED("Match decided"),
  PLACED("Placed for adoption"),
  ADOPTION_APPLIED("Adoption order applied for"),
  ADOPTED("Adoption order made"),
  DISRUPTED("Placement for adoption disrupted"),
  DISRUPTION_MEETING("Disruption meeting held"),
  REVERSED("Decided that the child should no longer be placed for adoption"),
  REVOCATION_APPLIED("Revocation of the placement order applied for"),
  REVOKED("Placement order revoked");

  private final String words;

  Milestone(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
