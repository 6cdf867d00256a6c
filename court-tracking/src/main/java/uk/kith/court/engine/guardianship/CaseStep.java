package uk.kith.court.engine.guardianship;

/** What is recorded, each with its day, of a case towards one of the two orders. */
public enum CaseStep {
  BEGUN("The carer was identified and the case begun"),
  NOTICE_GIVEN("Written notice was given to the authority"),
  LEAVE_GIVEN("The court gave leave in adoption proceedings"),
  COURT_ASKED("The court asked for the report of its own motion"),
  REPORT_DIRECTED("The court directed by when the report is due"),
  REPORT_FILED("The report was filed"),
  SUPPORT_PLAN("The support plan was made"),
  APPLIED("The application was made"),
  ORDER_MADE("The order was made"),
  ENDED("The case ended without an order");

  private final String words;

  CaseStep(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether the court may say with it by when the report is due (R-SGO-05). */
  public boolean mayTellReportDay() {
    return this == REPORT_DIRECTED || this == COURT_ASKED;
  }

  /** Whether it belongs to cases of special guardianship alone. */
  public boolean isOfGuardianshipAlone() {
    return this == NOTICE_GIVEN || this == LEAVE_GIVEN || this == SUPPORT_PLAN;
  }
}
