package uk.kith.placements.engine.asking;

import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.rules.Wording;

/**
 * What new children mean to those who live in a children's home or in supported accommodation, and
 * these to them: the registered manager signs an impact assessment that covers every resident both
 * ways before they move in (R-PLACE-42). It answers what is not known of each resident's plan
 * (R-MATCH-18), so that nobody is asked twice. Whoever lives there is counted, and never named.
 */
public final class ImpactOnResidents {

  public static final RuleId RULE = RuleId.of("R-PLACE-42");

  private static final RuleId LIVING_TOGETHER = RuleId.of("R-MATCH-18");

  private ImpactOnResidents() {}

  /**
   * How many it covers, those who live there and those who are to come; 0 of carers, of whom none
   * is asked.
   *
   * @param moving the children who move in
   */
  public static int residents(HouseholdSnapshot home, Set<ChildId> moving) {
    return isAskedOf(home.kind())
        ? (int)
            home.company()
                .filter(resident -> resident.child() == null || !moving.contains(resident.child()))
                .count()
        : 0;
  }

  /**
   * Whether others may live there of whom nothing is recorded: in a home that a provider runs
   * nobody tells the authority whom others placed. Not where the children who move in fill it.
   *
   * @param moving the children who move in
   */
  public static boolean isWhoLivesThereOpen(HouseholdSnapshot home, Set<ChildId> moving) {
    return isAskedOf(home.kind())
        && !home.own()
        && residents(home, moving) == 0
        && home.places().approved() > moving.size();
  }

  /**
   * "three residents both ways, one of them placed by another authority": Kith holds no identity of
   * those, and the assessment covers them all the same.
   */
  public static String covered(HouseholdSnapshot home, Set<ChildId> moving) {
    int residents = residents(home, moving);
    int others =
        (int)
            home.company()
                .filter(resident -> resident.kind() == Resident.Kind.PLACED_BY_OTHER)
                .count();
    return Wording.number(residents)
        + (residents == 1 ? " resident" : " residents")
        + " both ways"
        + ofOthers(others, residents);
  }

  private static String ofOthers(int others, int residents) {
    if (others == 0) {
      return "";
    }
    String by = others == 1 ? "placed by another authority" : "placed by other authorities";
    return ", "
        + (others < residents
            ? Wording.number(others) + " of them "
            : others == 1 ? "" : "all of them ")
        + by;
  }

  /**
   * What is asked before anybody moves in, or in an emergency soon after; it names nobody.
   *
   * @param covered as {@link #covered} tells it
   */
  public static String asks(String covered, boolean emergency) {
    String covers = "n impact assessment covers " + covered;
    return emergency
        ? "A" + covers + "; in an emergency it may follow within a day."
        : "Before anybody moves in, a" + covers + ".";
  }

  /** Kinds of homes in which children live who did not choose each other. */
  public static boolean isAskedOf(HouseholdKind kind) {
    return kind == HouseholdKind.CHILDRENS_HOME || kind == HouseholdKind.SUPPORTED;
  }

  /**
   * Whether approvals say that every resident was considered both ways, and that it is signed.
   *
   * @param made what was before whoever gave them; empty when nobody did
   */
  public static boolean isSigned(Set<ApprovalCheck> made) {
    return ApprovalCheck.isComplete(RULE, made);
  }

  /**
   * Whether it answers another rule's question too. Whether children who move in together may live
   * with each other is a question of its own.
   */
  public static boolean answers(RuleId rule, Set<ChildId> moving) {
    return rule.equals(LIVING_TOGETHER) && moving.size() == 1;
  }
}
