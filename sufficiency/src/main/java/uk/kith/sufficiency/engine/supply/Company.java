package uk.kith.sufficiency.engine.supply;

import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Resident;

/**
 * Whom one person's plan allows to live in the same home (R-MATCH-18), in numbers: the one thing
 * that depends on who exactly lives somewhere. Where an age or a sex is missing it takes somebody's
 * approval, which is not presumed. A random test holds it to the rule of placements.
 *
 * @param child whether others count this person as a child
 * @param age completed years on the day of the baseline; -1 when not known
 */
public record Company(Compatibility plan, boolean child, int age, Sex sex) {

  private static final int ADULT = 18;
  private static final int NOT_KNOWN = -1;

  /** Everybody in a home whom the simulation does not know. */
  static List<Company> of(List<Resident> residents) {
    List<Company> all = new ArrayList<>();
    for (Resident resident : residents) {
      Integer age = resident.age();
      boolean child =
          resident.kind() != Resident.Kind.STAYING_PUT
              && resident.kind() != Resident.Kind.ADULT
              && (age == null || age < ADULT);
      all.add(
          new Company(
              resident.compatibility(), child, age == null ? NOT_KNOWN : age, resident.sex()));
    }
    return all;
  }

  /** A child of the simulation. */
  public static Company of(ChildProfile profile, int age) {
    return new Company(profile.compatibility(), true, age, profile.sex());
  }

  /** Whether the plan asks anything at all. */
  public static boolean isChoosy(Compatibility plan) {
    return plan.onlyChild() || plan.otherAges() != null || plan.otherSex() != null;
  }

  /** Whether the plans of both allow it, as far as is known. */
  public boolean suits(Company other) {
    return allows(plan, other) && allows(other.plan, this);
  }

  private static boolean allows(Compatibility plan, Company other) {
    if (!other.child) {
      return true;
    }
    AgeRange ages = plan.otherAges();
    Sex sex = plan.otherSex();
    return !plan.onlyChild()
        && (ages == null || (other.age != NOT_KNOWN && ages.contains(other.age)))
        && (sex == null || other.sex == sex);
  }
}
