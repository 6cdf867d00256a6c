package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.FamilyUnits.Member;
import uk.kith.placements.engine.Resident.Unit;

/** R-PLACE-39: who in a home uses one place. */
class FamilyUnitsTest {

  private static final UUID ONE_PLACE = new UUID(0, 1);

  private static Member member(String name, @Nullable String parent, @Nullable UUID held, int age) {
    return new Member(AChild.idOf(name), parent == null ? null : AChild.idOf(parent), held, age);
  }

  private static Member alone(String name, int age) {
    return member(name, null, null, age);
  }

  private static @Nullable Unit unit(FamilyUnits units, String name) {
    return units.unitOf(AChild.idOf(name));
  }

  @Test
  void childrenWhoAreNoFamilyUseOnePlaceEach() {
    FamilyUnits units = FamilyUnits.of(List.of(alone("a", 3), alone("b", 9)));
    assertEquals(2, units.places());
    assertNull(unit(units, "a"));
  }

  @Test
  void aLookedAfterMotherAndHerTwoChildrenUseOne() {
    FamilyUnits units =
        FamilyUnits.of(
            List.of(
                member("baby", "mother", null, 0),
                alone("mother", 16),
                member("toddler", "mother", null, 2),
                alone("other", 9)));
    assertEquals(2, units.places());
    assertEquals(Unit.PARENT, unit(units, "mother"));
    assertEquals(Unit.CHILD, unit(units, "baby"));
    assertEquals(Unit.CHILD, unit(units, "toddler"));
    assertNull(unit(units, "other"));
  }

  /** The parent is nobody on record and fills no place; her child does. */
  @Test
  void aBabyWhoseParentIsNotLookedAfterUsesOne() {
    assertEquals(1, FamilyUnits.of(List.of(member("baby", null, ONE_PLACE, 0))).places());
  }

  @Test
  void childrenOfOneSearchForParentAndChildUseOneWhoeverTheParentIs() {
    FamilyUnits units =
        FamilyUnits.of(
            List.of(member("baby", null, ONE_PLACE, 0), member("toddler", null, ONE_PLACE, 2)));
    assertEquals(1, units.places());
    assertEquals(Unit.PARENT, unit(units, "toddler"), "the eldest stands for them");
    assertEquals(Unit.CHILD, unit(units, "baby"));
  }

  /** Nobody is a unit with a parent who lives elsewhere, whatever was held for them once. */
  @Test
  void onceTheMotherHasLeftHerChildrenUseOneEach() {
    Member baby = member("baby", "mother", ONE_PLACE, 0);
    Member toddler = member("toddler", "mother", ONE_PLACE, 2);
    assertEquals(
        1, FamilyUnits.of(List.of(member("mother", null, ONE_PLACE, 17), baby, toddler)).places());
    assertEquals(2, FamilyUnits.of(List.of(baby, toddler)).places());
  }

  @Test
  void aChildOfWhomNobodyRecordedItsParentComesWithThoseOfThePlace() {
    FamilyUnits units =
        FamilyUnits.of(
            List.of(
                member("first", "mother", null, 3),
                member("mother", null, ONE_PLACE, 17),
                member("second", null, ONE_PLACE, 0)));
    assertEquals(1, units.places());
    assertEquals(Unit.PARENT, unit(units, "mother"));
  }

  @Test
  void whoJoinsSomebodyHereTakesNoOtherPlace() {
    FamilyUnits units =
        FamilyUnits.of(List.of(member("baby", "mother", null, 0), alone("mother", 17)));
    assertTrue(units.sharesWith(AChild.idOf("mother"), Set.of(AChild.idOf("baby"))));
    assertFalse(units.sharesWith(AChild.idOf("mother"), Set.of(AChild.idOf("mother"))));
    assertFalse(units.sharesWith(AChild.idOf("mother"), Set.of(AChild.idOf("nobody"))));
  }

  /**
   * Random families of known truth: some with the parent on record, some with a parent who is not
   * looked after, some without one; in any order as many places as families.
   */
  @Test
  void thereAreAsManyPlacesAsFamilies() {
    Seeds.forEach(
        500,
        random -> {
          int families = 1 + random.nextInt(5);
          List<Member> members = new ArrayList<>();
          for (int family = 0; family < families; family++) {
            UUID held = random.nextBoolean() ? new UUID(1, family) : null;
            String name = "f" + family;
            switch (random.nextInt(3)) {
              case 0 -> members.add(member(name, null, held, random.nextInt(18)));
              case 1 -> {
                members.add(member(name, null, held, 14 + random.nextInt(4)));
                for (int child = 0; child <= random.nextInt(3); child++) {
                  members.add(member(name + "c" + child, name, held, random.nextInt(4)));
                }
              }
              default -> {
                for (int child = 0; child <= random.nextInt(3); child++) {
                  members.add(member(name + "c" + child, null, new UUID(1, family), child));
                }
              }
            }
          }
          Collections.shuffle(members, random);
          FamilyUnits units = FamilyUnits.of(members);
          assertEquals(families, units.places());
          Set<ChildId> heads = new HashSet<>();
          members.stream()
              .map(Member::child)
              .filter(child -> units.unitOf(child) != Unit.CHILD)
              .forEach(heads::add);
          assertEquals(families, heads.size(), "one of each family is no child of a unit");
        });
  }
}
