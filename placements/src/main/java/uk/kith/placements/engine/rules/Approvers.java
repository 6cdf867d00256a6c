package uk.kith.placements.engine.rules;

/** Posts of the people who may lift an objection. */
public final class Approvers {

  static final String HEAD_OF_FOSTERING =
      "Head of fostering of the authority where the carers live";
  public static final String NOMINATED_OFFICER = "Nominated officer";
  public static final String DIRECTOR = "Director of children’s services";
  static final String FOSTERING_DECISION_MAKER = "Decision maker of the fostering service";
  static final String ADOPTION_DECISION_MAKER = "Agency decision maker";
  static final String SUPERVISING_WORKER = "Supervising social worker";
  public static final String REGISTERED_MANAGER = "Registered manager of the home";
  static final String SOCIAL_WORKERS = "Social workers of the children, after an impact assessment";
  static final String RESPONSIBLE_AUTHORITIES =
      "Social workers of the children, for the authority responsible for each";

  private Approvers() {}
}
