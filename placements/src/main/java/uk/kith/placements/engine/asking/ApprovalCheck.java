package uk.kith.placements.engine.asking;

import java.util.List;
import java.util.Set;
import uk.kith.kernel.RuleId;

/**
 * What whoever gives an approval is to have before them. Moves in key stage 4: Care Planning,
 * Placement and Case Review (England) Regulations 2010 reg 10 (R-PLACE-20); outside the area: reg
 * 11(2) (R-PLACE-21, -22); exemptions from the usual fostering limit: Children Act 1989 Sch 7 para
 * 4(2) (R-PLACE-08), which R-PLACE-05 asks for; a placement with a parent: regs 16 to 18
 * (R-PLACE-31, -32); a bedroom that children share: Fostering Services: National Minimum Standards
 * 2011, standard 10.6 (R-MATCH-16); a home in which others live: an impact assessment (R-PLACE-42).
 */
public enum ApprovalCheck {
  WISHES("The child’s wishes and feelings are known"),
  MOST_APPROPRIATE("It is the most appropriate placement"),
  RELATIVES_CONSULTED("Relatives were consulted, where appropriate"),
  REVIEWING_OFFICER_CONSULTED("The reviewing officer was consulted"),
  AREA_NOTIFIED("The area authority was told"),
  AREA_CONSULTED("The area authority was consulted"),
  CARE_PLAN_GIVEN("The area authority has the care plan"),
  EDUCATION_PLAN("The personal education plan was regarded"),
  DESIGNATED_TEACHER("The designated teacher was consulted"),
  NUMBER("The number of children was weighed"),
  ARRANGEMENTS("The arrangements for them were weighed"),
  RELATIONSHIP("The relationship with the carers, as intended and as likely, was weighed"),
  PERIOD("The period was weighed"),
  WELFARE("The welfare of all children in the home is safeguarded"),
  BY_THEIR_AUTHORITY("The authority where the carers live gives it, in writing"),
  PARENT("The parent was assessed"),
  ACCOMMODATION("The accommodation was assessed"),
  ADULTS("Every adult of the household was assessed"),
  REVIEWED("The case was reviewed"),
  PLAN("The placement plan is made"),
  CONTACT_ORDER("No order on contact speaks against it"),
  SHARING_AGREED("The authority responsible for each child who shares agreed"),
  SHARING_BULLYING("Any potential for bullying was considered"),
  SHARING_ABUSE("Any history of abuse or abusive behaviour was considered"),
  SHARING_WISHES("The wishes of the children who share were considered"),
  SHARING_OWN_AREA("Each has an area of their own within the bedroom"),
  IMPACT_ON_RESIDENTS("What the child would mean to each resident was considered"),
  IMPACT_OF_RESIDENTS("What each resident would mean to the child was considered"),
  IMPACT_SIGNED("The registered manager signed the impact assessment");

  private static final List<ApprovalCheck> KEY_STAGE_4 =
      List.of(EDUCATION_PLAN, DESIGNATED_TEACHER, REVIEWING_OFFICER_CONSULTED);
  private static final List<ApprovalCheck> OUTSIDE =
      List.of(
          WISHES,
          MOST_APPROPRIATE,
          RELATIVES_CONSULTED,
          REVIEWING_OFFICER_CONSULTED,
          AREA_NOTIFIED);
  private static final List<ApprovalCheck> AT_A_DISTANCE =
      List.of(
          WISHES,
          MOST_APPROPRIATE,
          RELATIVES_CONSULTED,
          REVIEWING_OFFICER_CONSULTED,
          AREA_CONSULTED,
          CARE_PLAN_GIVEN);
  private static final List<ApprovalCheck> EXEMPTION =
      List.of(NUMBER, ARRANGEMENTS, RELATIONSHIP, PERIOD, WELFARE);
  private static final List<ApprovalCheck> ABOVE_THE_LIMIT =
      List.of(BY_THEIR_AUTHORITY, NUMBER, ARRANGEMENTS, RELATIONSHIP, PERIOD, WELFARE);
  private static final List<ApprovalCheck> WITH_PARENT =
      List.of(PARENT, ACCOMMODATION, ADULTS, REVIEWED, PLAN, CONTACT_ORDER);

  /** Before anybody approves a placement with a parent (regs 17 and 18). */
  static final List<ApprovalCheck> ASSESSED = List.of(PARENT, ACCOMMODATION, ADULTS, REVIEWED);

  private static final List<ApprovalCheck> SHARED_BEDROOM =
      List.of(SHARING_AGREED, SHARING_BULLYING, SHARING_ABUSE, SHARING_WISHES, SHARING_OWN_AREA);
  private static final List<ApprovalCheck> IMPACT =
      List.of(IMPACT_ON_RESIDENTS, IMPACT_OF_RESIDENTS, IMPACT_SIGNED);

  private final String words;

  ApprovalCheck(String words) {
    this.words = words;
  }

  /** As a line of a form. */
  public String words() {
    return words;
  }

  /**
   * What an approval under a rule rests on, in the order of the law; empty when it names nothing.
   */
  public static List<ApprovalCheck> of(RuleId rule) {
    return switch (rule.value()) {
      case "R-PLACE-20" -> KEY_STAGE_4;
      case "R-PLACE-21" -> OUTSIDE;
      case "R-PLACE-22" -> AT_A_DISTANCE;
      case "R-PLACE-05" -> ABOVE_THE_LIMIT;
      case "R-PLACE-07" -> EXEMPTION;
      case "R-PLACE-31" -> WITH_PARENT;
      case "R-MATCH-16" -> SHARED_BEDROOM;
      case "R-PLACE-42" -> IMPACT;
      default -> List.of();
    };
  }

  /**
   * Whether an approval answers what its rule asks. Of a placement with a parent, the parent, the
   * home and every adult in it were assessed and the case was reviewed (R-PLACE-31), and somebody
   * has said that no order on contact speaks against it (R-PLACE-32); an impact assessment leaves
   * nobody out and is signed (R-PLACE-42). Without that it is none, and is recorded again. What
   * else an approval rests on may follow as steps of the placement.
   */
  public static boolean isComplete(RuleId rule, Set<ApprovalCheck> made) {
    return switch (rule.value()) {
      case "R-PLACE-31" -> made.containsAll(ASSESSED) && made.contains(CONTACT_ORDER);
      case "R-PLACE-42" -> made.containsAll(IMPACT);
      default -> true;
    };
  }

  /**
   * Whether it does so for carers who live in the authority's own area, or do not: an exemption
   * from the usual fostering limit is the other authority's to give, and is none before somebody
   * has said that it did (R-PLACE-07).
   */
  public static boolean isComplete(RuleId rule, Set<ApprovalCheck> made, boolean ownArea) {
    return isComplete(rule, made)
        && (ownArea || !rule.value().equals("R-PLACE-05") || made.contains(BY_THEIR_AUTHORITY));
  }

  /**
   * Whether the law makes it a condition of the approval, so that nobody moves in when it was not
   * done: regs 10(2) and 11(2), Sch 7 para 4(2). In an emergency a placement outside the area waits
   * for the child's wishes and for its being the most appropriate one, and the rest may follow. A
   * placement plan may follow too (R-PLACE-19), and what the minimum standards ask of a shared
   * bedroom is no condition in law.
   */
  public boolean comesFirst(RuleId rule, boolean emergency) {
    return switch (rule.value()) {
      case "R-PLACE-05", "R-PLACE-07", "R-PLACE-20" -> true;
      case "R-PLACE-21", "R-PLACE-22" -> !emergency || this == WISHES || this == MOST_APPROPRIATE;
      default -> false;
    };
  }

  /** What is still open of it. */
  public static List<ApprovalCheck> open(RuleId rule, Set<ApprovalCheck> made) {
    return of(rule).stream().filter(check -> !made.contains(check)).toList();
  }
}
