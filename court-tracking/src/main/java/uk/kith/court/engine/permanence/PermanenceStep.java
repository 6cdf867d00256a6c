package uk.kith.court.engine.permanence;

/** What is recorded, each with its day, as done towards a child's permanence, or ends it. */
public enum PermanenceStep {
  MIDWAY_CHECK("The reviewing officer checked the case between reviews"),
  RELATIVES_CONSIDERED("Adoption considered: carers among relatives and friends were looked at"),
  FOSTER_TO_ADOPT_CONSIDERED(
      "Adoption considered: foster carers who are approved to adopt were looked at"),
  ADOPTION_DECIDED("The decision maker decided that the child ought to be placed for adoption"),
  ADOPTION_DECISION_REVERSED(
      "The decision maker decided that the child should no longer be placed for adoption"),
  ADOPTION_LEAVE("The court gave leave to apply for an adoption order sooner"),
  ADOPTION_APPLIED("The application for an adoption order was made to the court"),
  PLACEMENT_ORDER_REFUSED("An application for a placement order was refused"),
  CARER_AGREED_LONG_TERM("Long-term fostering: the carer agreed to act until care ends"),
  LONG_TERM_CONFIRMED("Long-term fostering: confirmed to carer, parents and child"),
  PLACED_PERMANENTLY("The child moved to, or stays for good in, the permanent home"),
  PERMANENT_STATUS("The permanent legal status was reached"),
  NEEDS_ASSESSED("The needs of an eligible child were assessed"),
  PATHWAY_PLAN("The pathway plan was made"),
  VISITOR_CONSIDERED("An independent visitor was considered"),
  VISITOR_APPOINTED("An independent visitor was appointed"),
  VISITOR_REFUSED("The child does not want an independent visitor"),
  END_APPROVED_BY_OFFICER("The nominated officer approved the end of care"),
  END_APPROVED_BY_DIRECTOR("The director approved the end of care"),
  MARRIED("The young person married"),
  CIVIL_PARTNERSHIP("The young person formed a civil partnership");

  private final String words;

  PermanenceStep(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Something that a review records of an independent visitor (R-PERM-31). */
  public boolean isOfVisitor() {
    return this == VISITOR_CONSIDERED || this == VISITOR_APPOINTED || this == VISITOR_REFUSED;
  }
}
