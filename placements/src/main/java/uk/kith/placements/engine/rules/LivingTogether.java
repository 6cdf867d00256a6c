package uk.kith.placements.engine.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * With whom a child's plan allows it to live: the child's plan against everybody who lives in the
 * home or is to move in, the plan of each of them against the child, and the children of one
 * request against each other (R-MATCH-18). What speaks against a resident is never told, only that
 * it does.
 *
 * <p>It stands here and not in matching because a reservation asks it again, and placements may not
 * call matching; matching calls it from here.
 */
final class LivingTogether implements PlacementRule {

  private static final RuleId ID = RuleId.of("R-MATCH-18");
  private static final String SOURCE = "compatibility, checked both ways before a placement";

  private static final int EACH_OTHER = 1;
  private static final int CHILDS_PLAN = 1 << 1;
  private static final int RESIDENTS_PLAN = 1 << 2;
  private static final int NOT_KNOWN = 1 << 3;

  /** The age from which somebody is no "other child". */
  private static final int ADULT = 18;

  private final Asked asked;
  private final boolean choosy;
  private final int among;

  LivingTogether(Asked asked) {
    this.asked = asked;
    choosy = asked.children.stream().anyMatch(c -> !c.compatibility().equals(Compatibility.ANY));
    among = among();
  }

  @Override
  public RuleId id() {
    return ID;
  }

  /** A plan of one of the children does not allow another of them, whatever the home. */
  boolean isAgainstEachOther() {
    return Said.has(among, EACH_OTHER);
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    int said = among;
    if (homes.is(row, HouseholdColumns.CHOOSY_COMPANY)
        || (choosy && homes.is(row, HouseholdColumns.HAS_COMPANY))) {
      said |= withCompany(homes.home(row));
    }
    if (said == 0) {
      return Said.NOTHING;
    }
    return said == NOT_KNOWN ? Said.APPROVAL | said : Said.IMPOSSIBLE | said;
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    if (Said.has(said, EACH_OTHER)) {
      to.add(Objections.impossible(ID, "Their plans do not allow them to live together.", SOURCE));
    }
    if (Said.has(said, CHILDS_PLAN)) {
      to.add(
          Objections.impossible(
              ID,
              Wording.sentence(Wording.possessive(asked.children))
                  + (asked.children.size() > 1 ? " plans do" : " plan does")
                  + " not allow this home with those who "
                  + whoseCompany(home)
                  + ".",
              SOURCE));
    }
    if (Said.has(said, RESIDENTS_PLAN)) {
      to.add(Objections.impossible(ID, residents(home) + " plan does not allow this.", SOURCE));
    }
    if (Said.has(said, NOT_KNOWN)) {
      to.add(
          Objections.approval(
              ID,
              "Whether everybody’s plan allows this is not known: an age or a sex is missing.",
              SOURCE,
              Approvers.SOCIAL_WORKERS));
    }
  }

  private static String whoseCompany(HouseholdSnapshot home) {
    return home.coming().isEmpty() ? "live here now" : "live here or are to move in";
  }

  private static String residents(HouseholdSnapshot home) {
    return home.coming().isEmpty()
        ? "A resident’s"
        : "Of those who live here or are to move in, somebody’s";
  }

  private int among() {
    int said = 0;
    for (ChildSnapshot one : asked.children) {
      for (ChildSnapshot other : asked.children) {
        if (!one.id().equals(other.id())) {
          int word = allows(one.compatibility(), other.id(), asked.age(other), other.sex(), true);
          said |= word == 0 ? 0 : word == NOT_KNOWN ? NOT_KNOWN : EACH_OTHER;
        }
      }
    }
    return said;
  }

  private int withCompany(HouseholdSnapshot home) {
    int said = 0;
    for (Resident resident : asked.others(home.company())) {
      for (ChildSnapshot child : asked.children) {
        int childs =
            allows(
                child.compatibility(),
                resident.child(),
                resident.age(),
                resident.sex(),
                isChild(resident));
        int residents =
            allows(resident.compatibility(), child.id(), asked.age(child), child.sex(), true);
        said |= childs == CHILDS_PLAN ? CHILDS_PLAN : childs;
        said |= residents == CHILDS_PLAN ? RESIDENTS_PLAN : residents;
      }
    }
    return said;
  }

  private static boolean isChild(Resident resident) {
    Integer age = resident.age();
    return resident.kind() != Resident.Kind.STAYING_PUT
        && resident.kind() != Resident.Kind.ADULT
        && (age == null || age < ADULT);
  }

  /** 0 when a plan allows the other, {@link #CHILDS_PLAN} when not, {@link #NOT_KNOWN}. */
  private static int allows(
      Compatibility plan,
      @Nullable ChildId other,
      @Nullable Integer age,
      Sex sex,
      boolean otherIsChild) {
    Set<ChildId> apart = plan.apartFrom();
    if (other != null && apart.contains(other)) {
      return CHILDS_PLAN;
    }
    if (!otherIsChild) {
      return 0;
    }
    AgeRange ages = plan.otherAges();
    Sex otherSex = plan.otherSex();
    if (plan.onlyChild()
        || (ages != null && age != null && !ages.contains(age))
        || (otherSex != null && sex != Sex.UNKNOWN && sex != otherSex)) {
      return CHILDS_PLAN;
    }
    boolean missing = (ages != null && age == null) || (otherSex != null && sex == Sex.UNKNOWN);
    return missing ? NOT_KNOWN : 0;
  }
}
