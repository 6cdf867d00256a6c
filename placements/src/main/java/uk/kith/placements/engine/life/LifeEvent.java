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

  VISITED(PLACEMENT, "The child was visited", Part.SAFEGUARDED),
  PLACEMENT_PLAN_MADE(PLACEMENT, "The placement plan was made"),
  NOTICE_SENT(PLACEMENT, "Notice of the placement was sent", Part.RECIPIENT),
  NOTICE_LEFT_OUT(
      PLACEMENT, "Somebody is not told of the placement", Part.RECIPIENT, Part.OMISSION),
  LASTS_UNTIL_EIGHTEEN(PLACEMENT, "The placement is meant to last until 18"),
  LONG_TERM_ARRANGED(PLACEMENT, "It became a long-term foster placement"),
  FEWER_VISITS_AGREED(PLACEMENT, "The child agreed to fewer visits"),
  OUTSIDE_WISHES(PLACEMENT, "Outside the area: the child’s wishes were considered"),
  OUTSIDE_MOST_APPROPRIATE(PLACEMENT, "Outside the area: found the most appropriate placement"),
  OUTSIDE_RELATIVES_CONSULTED(PLACEMENT, "Outside the area: relatives were consulted"),
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

  CARE_PLAN_MADE(CHILD, "The care plan was made"),
  CARE_PLAN_FOR_COURT(CHILD, "The care plan is one for the court"),
  CASE_REVIEWED(CHILD, "The case was reviewed"),
  HEALTH_ASSESSED(CHILD, "The child’s health was assessed"),
  REVIEWING_OFFICER_APPOINTED(CHILD, "A reviewing officer was appointed");

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

  /** Reviews, health and the reviewing officer of a child, which the reviewing officer records. */
  public boolean isOfReview() {
    return this == CASE_REVIEWED || this == HEALTH_ASSESSED || this == REVIEWING_OFFICER_APPOINTED;
  }
}
