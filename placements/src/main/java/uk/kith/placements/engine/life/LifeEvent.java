package uk.kith.placements.engine.life;

import static uk.kith.placements.engine.life.LifeSubject.CHILD;
import static uk.kith.placements.engine.life.LifeSubject.HOUSEHOLD;
import static uk.kith.placements.engine.life.LifeSubject.PLACEMENT;

import java.util.Set;
import uk.kith.placements.engine.life.LifeDetails.Part;

/**
 * Everything that can be recorded as done in the life of a home, a placement or a child. A step of
 * a decision has the name of its check in the engine, after what it is a step of: {@code
 * OUTSIDE_WISHES} is {@code OutOfAreaPlacement.Check.WISHES}.
 */
public enum LifeEvent {
  APPROVAL_REVIEWED(HOUSEHOLD, "The approval was reviewed"),
  TERMS_NOTICE_GIVEN(HOUSEHOLD, "Written notice of new terms was given"),
  TERMS_AGREED(HOUSEHOLD, "The carers agreed in writing to new terms"),
  TERMS_SUPPORT_STATED(HOUSEHOLD, "It was stated what support the new terms need"),
  TEMPORARY_APPROVAL_GIVEN(HOUSEHOLD, "Temporary approval was given", Part.SHORTER_UNTIL),
  TEMPORARY_APPROVAL_EXTENDED(HOUSEHOLD, "Temporary approval was extended", Part.UNTIL),
  EXTENSION_MOST_APPROPRIATE(
      HOUSEHOLD, "Extension: the placement was found still the most appropriate"),
  EXTENSION_PANEL_VIEWS(HOUSEHOLD, "Extension: the fostering panel gave its views"),
  EXTENSION_REVIEWING_OFFICER_TOLD(HOUSEHOLD, "Extension: the reviewing officer was told"),
  EXTENSION_OFFICER_APPROVED(HOUSEHOLD, "Extension: the nominated officer approved it"),
  REFUSAL_REVIEW_SOUGHT(HOUSEHOLD, "Full approval was refused and a review of that was sought"),
  REFUSAL_REVIEW_ENDED(HOUSEHOLD, "The review of the refusal came to its outcome"),
  FULL_APPROVAL_GIVEN(HOUSEHOLD, "Full approval was given"),
  APPROVAL_ENDED(HOUSEHOLD, "The approval ended: the household was deregistered", Part.WHY),
  RECRUITMENT_ENQUIRY(HOUSEHOLD, "Recruitment: they enquired"),
  RECRUITMENT_FIRST_VISIT(HOUSEHOLD, "Recruitment: they were visited for the first time"),
  RECRUITMENT_APPLICATION(HOUSEHOLD, "Recruitment: they applied"),
  RECRUITMENT_ASSESSMENT(HOUSEHOLD, "Recruitment: the assessment began"),
  RECRUITMENT_PANEL(HOUSEHOLD, "Recruitment: the fostering panel met about them"),
  RECRUITMENT_APPROVED(HOUSEHOLD, "Recruitment: they were approved"),
  RECRUITMENT_WITHDRAWN(HOUSEHOLD, "Recruitment: it ended without approval"),
  ADOPTER_GOES_AHEAD(HOUSEHOLD, "Adopters: the agency gave notice that stage one goes ahead"),
  ADOPTER_STAGE_ONE_EXPLAINED(
      HOUSEHOLD, "Adopters: a good reason for a longer stage one was recorded"),
  ADOPTER_STAGE_ONE_DECIDED(HOUSEHOLD, "Adopters: stage one ended with its decision"),
  ADOPTER_STAGE_TWO_NOTICE(HOUSEHOLD, "Adopters: they gave notice that they begin stage two"),
  ADOPTER_STAGE_TWO_EXPLAINED(
      HOUSEHOLD, "Adopters: a good reason for a longer stage two was recorded"),
  ADOPTER_PANEL_FOR(HOUSEHOLD, "Adopters: the panel recommended that they are suitable to adopt"),
  ADOPTER_PANEL_AGAINST(
      HOUSEHOLD, "Adopters: the panel recommended that they are not suitable to adopt"),
  ADOPTER_DECIDED(HOUSEHOLD, "Adopters: it was decided that they are approved", Part.OFFICER),
  ADOPTER_DETERMINED(
      HOUSEHOLD,
      "Adopters: they were told that they are not thought suitable (qualifying determination)",
      Part.OFFICER),
  ADOPTER_REVIEW_SOUGHT(
      HOUSEHOLD, "Adopters: they asked for the independent review, or made representations"),
  ADOPTER_REVIEW_ENDED(
      HOUSEHOLD,
      "Adopters: the independent review, or the panel once more, gave its recommendation"),
  ADOPTER_REFUSED(HOUSEHOLD, "Adopters: it was decided that they are not approved", Part.OFFICER),
  ADOPTER_BROUGHT_BACK(
      HOUSEHOLD, "Adopters: after their approval their suitability was brought back to the panel"),
  ADOPTER_WITHDRAWN(HOUSEHOLD, "Adopters: the application ended without a decision"),

  VISITED(PLACEMENT, "The child was visited", Part.SAFEGUARDED),
  PLACEMENT_PLAN_MADE(PLACEMENT, "The placement plan was made"),
  DECISIONS_DELEGATED(PLACEMENT, "The plan says who decides what", Part.DELEGATED),
  NOTICE_SENT(PLACEMENT, "Notice of the placement was sent", Part.RECIPIENT),
  NOTICE_LEFT_OUT(
      PLACEMENT, "Somebody is not told of the placement", Part.RECIPIENT, Part.OMISSION),
  LASTS_UNTIL_EIGHTEEN(PLACEMENT, "The placement is meant to last until 18"),
  LONG_TERM_ARRANGED(PLACEMENT, "It became a long-term foster placement"),
  FEWER_VISITS_AGREED(PLACEMENT, "The child agreed to fewer visits"),
  OUTSIDE_WISHES(PLACEMENT, "Outside the area: the child’s wishes were considered"),
  OUTSIDE_MOST_APPROPRIATE(PLACEMENT, "Outside the area: found the most appropriate placement"),
  OUTSIDE_RELATIVES_CONSULTED(
      PLACEMENT, "Outside the area: relatives were consulted, where appropriate"),
  OUTSIDE_REVIEWING_OFFICER_CONSULTED(
      PLACEMENT, "Outside the area: the reviewing officer was consulted"),
  OUTSIDE_AREA_CONSULTED(PLACEMENT, "Outside the area: the area authority was consulted"),
  OUTSIDE_CARE_PLAN_GIVEN(PLACEMENT, "Outside the area: its authority has the care plan"),
  OUTSIDE_OFFICER_APPROVED(PLACEMENT, "Outside the area: the nominated officer approved"),
  OUTSIDE_DIRECTOR_APPROVED(PLACEMENT, "Outside the area: the director approved"),
  KEY_STAGE_4_NOT_DISRUPTED(PLACEMENT, "Key stage 4: the move does not disrupt education"),
  KEY_STAGE_4_EDUCATION_PLAN(PLACEMENT, "Key stage 4: the personal education plan was regarded"),
  KEY_STAGE_4_DESIGNATED_TEACHER(PLACEMENT, "Key stage 4: the designated teacher was consulted"),
  KEY_STAGE_4_REVIEWING_OFFICER(PLACEMENT, "Key stage 4: the reviewing officer was consulted"),
  KEY_STAGE_4_OFFICER_APPROVED(PLACEMENT, "Key stage 4: the nominated officer approved the move"),
  PARENT_BEFORE_ASSESSMENT(PLACEMENT, "With a parent: it began before the assessment"),
  PARENT_PARENT(PLACEMENT, "With a parent: the parent was assessed"),
  PARENT_ACCOMMODATION(PLACEMENT, "With a parent: the accommodation was assessed"),
  PARENT_ADULTS(PLACEMENT, "With a parent: every adult of the household was assessed"),
  PARENT_REVIEWED(PLACEMENT, "With a parent: the case was reviewed"),
  PARENT_PLAN(PLACEMENT, "With a parent: the placement plan was made"),
  PARENT_OFFICER_APPROVED(PLACEMENT, "With a parent: the nominated officer approved"),
  SECURE_ORDER_MADE(PLACEMENT, "Secure: the court made an order", Part.UNTIL),
  SECURE_REVIEWED(PLACEMENT, "Secure: the placement was reviewed"),
  SECURE_STATE_APPROVED(PLACEMENT, "Secure: the Secretary of State approved it"),
  SECURE_STAY_BEGAN(PLACEMENT, "Secure: it began without a court’s authority", Part.AT),
  SECURE_STAY_ENDED(PLACEMENT, "Secure: that ended, or a court gave its authority", Part.AT),
  EMERGENCY_OUTSIDE_TERMS(
      PLACEMENT, "Emergency: the carers took the child outside their terms of approval"),
  EMERGENCY_TERMS_COVER(PLACEMENT, "Emergency: the terms of approval now cover the child"),
  IMPACT_ASSESSMENT_SIGNED(
      PLACEMENT, "The impact assessment, covering every resident both ways, was signed"),
  BEDROOM_SHARING_AGREED(
      PLACEMENT,
      "Bedroom sharing in this home was agreed in writing by each responsible authority"),
  EXPLOITATION_RISK(PLACEMENT, "Placed away because of a risk of sexual exploitation"),
  EXPLOITATION_RISK_ASSESSMENT(PLACEMENT, "Exploitation: the risk assessment was made"),
  EXPLOITATION_SAFETY_PLAN(PLACEMENT, "Exploitation: the safety plan was made"),
  EXPLOITATION_MISSING_PLAN(PLACEMENT, "Exploitation: the missing-from-care plan was made"),
  ENDING_DECIDED(PLACEMENT, "Ending: it was decided to end the placement", Part.UNTIL),
  ENDING_FOR_RISK(
      PLACEMENT, "Ending: the placement ends at once, for a risk of serious harm", Part.UNTIL),
  ENDING_AT_TIME_LIMIT(
      PLACEMENT, "Ending: the placement ends because its time limit has run out", Part.UNTIL),
  ENDING_REVIEWED(PLACEMENT, "Ending: a review of the case considered it"),
  ENDING_ARRANGED(PLACEMENT, "Ending: other arrangements were made for the child"),
  ENDING_OFFICER_TOLD(PLACEMENT, "Ending: the reviewing officer was told"),
  ENDING_NOTICE_SENT(PLACEMENT, "Ending: notice was sent", Part.RECIPIENT),

  CARE_PLAN_MADE(CHILD, "The care plan was made"),
  CARE_PLAN_FOR_COURT(CHILD, "The care plan is one for the court"),
  CASE_REVIEWED(CHILD, "The case was reviewed"),
  HEALTH_ASSESSED(CHILD, "The child’s health was assessed"),
  TEETH_CHECKED(CHILD, "The child’s teeth were checked by a dentist"),
  REVIEWING_OFFICER_APPOINTED(CHILD, "A reviewing officer was appointed", Part.OFFICER),
  REVIEWING_OFFICER_IN_TOUCH(CHILD, "The reviewing officer saw or spoke to the child"),
  EDUCATION_PLAN_BEGUN(CHILD, "The personal education plan was begun"),
  EDUCATION_PLAN_READY(CHILD, "The personal education plan was ready for the review"),
  EDUCATION_PLAN_REVIEWED(CHILD, "The personal education plan was reviewed"),
  WENT_MISSING(CHILD, "The child went missing"),
  WENT_AWAY(CHILD, "The child went away from its placement without authorisation"),
  BACK_FROM_AWAY(CHILD, "The child came back from being away without authorisation"),
  CAME_BACK(CHILD, "The child came back from being missing"),
  RETURN_INTERVIEW_OFFERED(CHILD, "An independent return interview was offered"),
  RETURN_INTERVIEW_HELD(CHILD, "An independent return interview was held"),
  RETURN_INTERVIEW_DECLINED(CHILD, "The child declined the return interview"),
  LIBERTY_ORDER_MADE(
      CHILD,
      "A court’s order that deprives the child of liberty began",
      Part.OPEN_UNTIL,
      Part.COURT);

  private static final Set<LifeEvent> OF_REVIEW =
      Set.of(
          CASE_REVIEWED,
          HEALTH_ASSESSED,
          TEETH_CHECKED,
          REVIEWING_OFFICER_APPOINTED,
          REVIEWING_OFFICER_IN_TOUCH);

  private final LifeSubject subject;
  private final String words;
  private final Set<Part> parts;

  LifeEvent(LifeSubject subject, String words, Part... parts) {
    this.subject = subject;
    this.words = words;
    this.parts = Set.of(parts);
  }

  public LifeSubject subject() {
    return subject;
  }

  /** As a line of a history. */
  public String words() {
    return words;
  }

  /** Whether a part of {@link LifeDetails} can be said of it. */
  public boolean takes(Part part) {
    return parts.contains(part);
  }

  /** A decision on adopters, which somebody makes who is named (R-ADOPT-06). */
  public boolean isDecisionOnAdopters() {
    return this == ADOPTER_DECIDED || isAgainstAdopters();
  }

  /** A decision against adopters, which they are told with its reasons. */
  public boolean isAgainstAdopters() {
    return this == ADOPTER_DETERMINED || this == ADOPTER_REFUSED;
  }

  /** A stage of {@code Recruitment}. */
  public boolean isOfRecruitment() {
    return name().startsWith("RECRUITMENT_");
  }

  /** It says that a placement ends, and with {@link LifeDetails#until} when. */
  public boolean isOfAnEnd() {
    return this == ENDING_DECIDED || this == ENDING_FOR_RISK || this == ENDING_AT_TIME_LIMIT;
  }

  /** A step of an ending that was recorded before (R-PLACE-49 and -50). */
  public boolean isStepOfEnding() {
    return name().startsWith("ENDING_") && !isOfAnEnd();
  }

  /** Reviews, health and the reviewing officer of a child, which the reviewing officer records. */
  public boolean isOfReview() {
    return OF_REVIEW.contains(this);
  }
}
