package uk.kith.app.demo;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.demo.Rotherham2014.TODAY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.Home;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.gazetteer.SectorTable;

/** The figures of the inspection report of 2014 that the demonstration data must agree with. */
class Rotherham2014Test {

  private static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");
  private static final DemoWorld WORLD = Rotherham2014.make();
  private static final Map<String, Home> HOMES = new HashMap<>();

  static {
    WORLD.homes().forEach(home -> HOMES.put(home.localId(), home));
  }

  @Test
  void isTheSameAtEveryRun() {
    assertEquals(WORLD, Rotherham2014.make());
  }

  @Test
  void aChangeOfTheDataNeedsANewVersion() {
    assertEquals("1 13f35ab5", Rotherham2014.VERSION + " " + fingerprint());
  }

  /** Of what does not depend on the order of sets. */
  private static String fingerprint() {
    StringBuilder text = new StringBuilder();
    for (Home h : WORLD.homes()) {
      text.append(h.localId()).append(h.name()).append(h.postcode()).append(h.terms().ages());
      text.append(h.terms().places()).append(h.notAvailable()).append(h.residents());
      new TreeMap<>(h.skills().levels()).forEach((k, v) -> text.append(k).append(v));
    }
    for (Child c : WORLD.children()) {
      text.append(c.localId()).append(c.firstName()).append(c.born()).append(c.legalStatus());
      text.append(c.spells()).append(c.siblings()).append(c.worker()).append(c.heritage());
      new TreeMap<>(c.needs().levels()).forEach((k, v) -> text.append(k).append(v));
    }
    return Integer.toHexString(text.append(WORLD.searches()).toString().hashCode());
  }

  @Test
  void has398ChildrenOfWhom175LiveOutside() {
    assertEquals(398, WORLD.children().size());
    assertEquals(175, children(this::isOutside));
  }

  @Test
  void has96OfSchoolAgeAnd32InHomesOutside() {
    assertEquals(96, children(c -> isOutside(c) && age(c) >= 5 && age(c) <= 15));
    assertEquals(32, children(c -> isOutside(c) && now(c).type().equals("K2")));
  }

  @Test
  void has27PlacedForAdoption23WithAnOrderWaitingAndThreeFosteringForAdoption() {
    assertEquals(27, children(c -> now(c).type().startsWith("A")));
    assertEquals(23, children(c -> c.legalStatus().equals("E1") && !now(c).type().startsWith("A")));
    assertEquals(3, children(c -> now(c).type().equals("U5")));
  }

  @Test
  void has21ConnectedPersons18AdoptersAndFiveHomesOfTheCouncilAmongAbout200() {
    assertEquals(21, homes(h -> h.kind() == HouseholdKind.CONNECTED_PERSON));
    assertEquals(18, homes(h -> h.kind() == HouseholdKind.ADOPTER));
    assertEquals(4, homes(h -> h.kind() == HouseholdKind.ADOPTER && h.terms().places() > 1));
    assertEquals(5, homes(h -> h.kind() == HouseholdKind.CHILDRENS_HOME && h.own()));
    assertEquals(202, WORLD.homes().size());
  }

  @Test
  void has41VacanciesNoneForOverTensParentAndChildOrChallengingBehaviour() {
    List<Home> vacant =
        WORLD.homes().stream()
            .filter(h -> h.kind() == HouseholdKind.FOSTER && vacancies(h) > 0)
            .toList();
    assertEquals(41, vacant.stream().mapToInt(this::vacancies).sum());
    assertTrue(vacant.stream().allMatch(h -> h.terms().ages().max() <= 10));
    assertTrue(
        vacant.stream()
            .allMatch(h -> h.skills().level(NeedKind.PARENT_AND_CHILD) == NeedLevel.NONE));
    assertTrue(
        vacant.stream().noneMatch(h -> h.skills().level(NeedKind.BEHAVIOUR) == NeedLevel.HIGH));
    assertEquals(
        0,
        WORLD.homes().stream()
            .filter(h -> h.kind() != HouseholdKind.FOSTER && h.kind() != HouseholdKind.ADOPTER)
            .mapToInt(this::vacancies)
            .sum());
  }

  @Test
  void noHomeIsFilledBeyondItsTermsNorWithAnotherAge() {
    for (Home home : WORLD.homes()) {
      assertTrue(vacancies(home) >= 0, home.localId());
      WORLD.children().stream()
          .filter(c -> home.localId().equals(now(c).home()))
          .forEach(
              c -> assertTrue(home.terms().ages().contains(age(c)), home.localId() + " " + age(c)));
    }
  }

  @Test
  void romaAndSlovakChildrenAreNotConfounded() {
    Set<Set<String>> seen = new HashSet<>();
    for (Child child : WORLD.children()) {
      Set<String> both = new HashSet<>(child.heritage().ethnicGroups());
      both.addAll(child.heritage().nationalities());
      seen.add(both);
    }
    assertTrue(
        seen.containsAll(
            List.of(
                Set.of("Roma", "Slovak"),
                Set.of("Roma", "Czech"),
                Set.of("Roma"),
                Set.of("Slovak"))));
  }

  @Test
  void siblingsWereBornAtLeastTenMonthsApartUnlessTwins() {
    Map<String, Child> byId = new HashMap<>();
    WORLD.children().forEach(c -> byId.put(c.localId(), c));
    for (Child child : WORLD.children()) {
      for (String sibling : child.siblings()) {
        long days =
            Math.abs(
                child.born().toEpochDay() - requireNonNull(byId.get(sibling)).born().toEpochDay());
        assertTrue(days == 0 || days >= 270, child.localId() + " " + days);
      }
    }
  }

  @Test
  void noChildLivesInTwoPlacesOrBeforeItsBirth() {
    for (Child child : WORLD.children()) {
      assertEquals(child.careFrom(), child.spells().get(0).start());
      assertFalse(child.careFrom().isBefore(child.born()));
      for (int i = 1; i < child.spells().size(); i++) {
        assertEquals(child.spells().get(i - 1).end(), child.spells().get(i).start());
      }
      assertFalse(now(child).start().isAfter(TODAY));
      assertNotEquals(
          "V2", now(child).type().equals("P1") ? child.legalStatus() : "", "R-COURT-31");
    }
  }

  private static long children(Predicate<Child> which) {
    return WORLD.children().stream().filter(which).count();
  }

  private static long homes(Predicate<Home> which) {
    return WORLD.homes().stream().filter(which).count();
  }

  private static Spell now(Child child) {
    return child.spells().get(child.spells().size() - 1);
  }

  private static int age(Child child) {
    return child.born().until(TODAY).getYears();
  }

  private boolean isOutside(Child child) {
    Spell now = now(child);
    Postcode where =
        now.home() == null ? now.postcode() : requireNonNull(HOMES.get(now.home())).postcode();
    return !SectorTable.aroundRotherham()
        .find(requireNonNull(where).sector())
        .orElseThrow()
        .authority()
        .equals(ROTHERHAM);
  }

  private int vacancies(Home home) {
    long filled = children(c -> home.localId().equals(now(c).home()));
    int notAvailable = home.notAvailable().stream().mapToInt(NotAvailable::count).sum();
    return home.terms().places() - (int) filled - notAvailable;
  }
}
