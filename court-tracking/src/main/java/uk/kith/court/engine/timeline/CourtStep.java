package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;

/**
 * The steps that court tracking knows; the name is the code. Other modules tie theirs to these.
 * Further assessments have the codes {@code ASSESSMENT_2}, {@code REPORT_2} and so on.
 */
public enum CourtStep {
  GATEWAY("Legal gateway decision", "R-PRE-01", Whose.MANAGEMENT),
  PRE_PROCEEDINGS("Pre-proceedings begun", "R-PRE-02", Whose.SOCIAL_WORK),
  LETTER("Letter before proceedings sent", "R-PRE-05", Whose.LEGAL),
  FIRST_MEETING("First meeting with the parents", "R-PRE-05", Whose.SOCIAL_WORK),
  HALF_WAY_REVIEW("Review half-way", "R-PRE-06", Whose.SOCIAL_WORK),
  PRE_PROCEEDINGS_END("Pre-proceedings ended", "R-PRE-03", Whose.SOCIAL_WORK),
  SUBMISSION("Application submitted", null, Whose.LEGAL),
  ISSUE("Proceedings issued", "R-COURT-02", Whose.COURT),
  GATEKEEPING("Gatekeeping and allocation", "R-COURT-10", Whose.COURT),
  MANAGEMENT_ADVOCATES("Advocates' meeting before case management", "R-COURT-12", Whose.ADVOCATES),
  CASE_MANAGEMENT("Case management hearing", "R-COURT-11", Whose.COURT),
  ASSESSMENT("Assessment begun", null, Whose.ASSESSOR),
  REPORT("Assessment report filed", "R-COURT-22", Whose.ASSESSOR),
  EVIDENCE("Final evidence and care plan filed", "R-COURT-22", Whose.SOCIAL_WORK),
  ADOPTION_DECISION("Decision that adoption is the plan", null, Whose.DECISION_MAKER),
  PLACEMENT_APPLICATION("Application for a placement order", "R-COURT-32", Whose.LEGAL),
  RESOLUTION_ADVOCATES(
      "Advocates' meeting before issues resolution", "R-COURT-15", Whose.ADVOCATES),
  ISSUES_RESOLUTION("Issues resolution hearing", "R-COURT-14", Whose.COURT),
  /** Stands only while a hearing that was put off waits for its new day. */
  RELISTING("Get a new day for the hearing from the court", "R-COURT-19", Whose.LEGAL),
  /**
   * Stands only while the final hearing is listed to end after the limit. The limit moves with each
   * grant (R-COURT-03 to R-COURT-07), and the hearing is then within it or not.
   */
  MORE_TIME("Ask the court for more time", "R-COURT-03", Whose.LEGAL),
  FINAL_HEARING("Final hearing", "R-COURT-16", Whose.COURT),
  FINAL_ORDER("Final order", "R-COURT-01", Whose.COURT),
  PLACEMENT_ORDER("Placement order", "R-COURT-33", Whose.COURT),
  REVOCATION_APPLICATION("Application to revoke the placement order", "R-COURT-35", Whose.LEGAL),
  REVOCATION("Placement order revoked", "R-COURT-33", Whose.COURT),
  DISCHARGE_APPLICATION("Application to discharge the care order", null, Whose.APPLICANTS),
  DISCHARGE("Care order discharged", null, Whose.COURT),
  EMERGENCY_APPLICATION("Application for an emergency protection order", null, Whose.LEGAL),
  EMERGENCY_ORDER("Emergency protection order", null, Whose.COURT),
  /** Stands only while the order is in force, by the end of which something follows it. */
  EMERGENCY_END("End of the emergency protection order", "R-COURT-25", Whose.LEGAL),
  /**
   * Stands in for the steps from link to placement while nobody tells them, or the reader may not
   * know of adopters.
   */
  FAMILY_FINDING("Family finding, up to placement for adoption", null, Whose.FAMILY_FINDING),
  /**
   * The same for who may not know whether a child is placed, of every child alike: it is never
   * done, and no day is counted from it.
   */
  PLACING_UNTOLD(
      "Family finding, placement and time with the adopters", null, Whose.FAMILY_FINDING),
  ADOPTION_APPLICATION("Application for an adoption order", "R-COURT-37", Whose.APPLICANTS),
  ADOPTION_ORDER("Adoption order", null, Whose.COURT),
  SPECIAL_GUARDIANSHIP_ORDER("Special guardianship order", null, Whose.COURT),
  CHILD_ARRANGEMENTS_ORDER("Child arrangements order", null, Whose.COURT),
  CARE_ORDER("Care order", null, Whose.COURT),
  GUARDIANSHIP_CASE("Carer identified", null, Whose.SOCIAL_WORK),
  GUARDIANSHIP_NOTICE("Notice given to the authority", "R-SGO-01", Whose.APPLICANTS),
  GUARDIANSHIP_REPORT("Report on the carer filed", "R-SGO-05", Whose.SOCIAL_WORK),
  GUARDIANSHIP_SUPPORT("Support plan made", "R-SGO-11", Whose.SOCIAL_WORK),
  GUARDIANSHIP_APPLICATION("Application for the order", "R-SGO-01", Whose.APPLICANTS),
  /**
   * Stands only while a placement goes on after care, or the order it rested on, ended in court.
   */
  CARE_END("End the placement", null, Whose.PLACEMENTS),
  /** Stands only while no placement is recorded of a child in care by an order. */
  PLACEMENT_RECORD("Record where the child lives", "R-COURT-39", Whose.PLACEMENTS),
  /** Stands in for the order while no route is decided, so that nobody can say when. */
  PERMANENT_ORDER("Permanent order, route not decided", null, Whose.SOCIAL_WORK);

  private final String words;
  private final @Nullable String rule;
  private final Whose whose;

  CourtStep(String words, @Nullable String rule, Whose whose) {
    this.words = words;
    this.rule = rule;
    this.whose = whose;
  }

  public String words() {
    return words;
  }

  /** Whether a code is that of a step which court tracking knows, but for numbered ones. */
  static boolean isOne(String code) {
    return Arrays.stream(values()).anyMatch(step -> step.name().equals(code));
  }

  /** The rule of the step with a code; empty where none sets it, and of steps of other modules. */
  public static Optional<RuleId> findRule(String code) {
    return Arrays.stream(values())
        .filter(step -> code.matches(step.name() + "(_\\d+)?"))
        .findFirst()
        .flatMap(step -> Optional.ofNullable(step.step().rule()));
  }

  /**
   * This step with its day, for a module that knows the day where nothing is recorded here.
   *
   * @param on null while it is not done
   */
  public Step doneOn(@Nullable LocalDate on) {
    return step().withDone(on);
  }

  /** The step with no date known. */
  Step step() {
    return numbered(1, words);
  }

  /** The nth step of this kind. */
  Step numbered(int number, String called) {
    return Step.of(code(number), called, rule == null ? null : RuleId.of(rule), whose);
  }

  String code(int number) {
    return number == 1 ? name() : name() + "_" + number;
  }
}
