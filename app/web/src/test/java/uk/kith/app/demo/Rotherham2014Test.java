package uk.kith.app.demo;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.demo.Rotherham2014.TODAY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.app.demo.DemoWorld.Case;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.Concluded;
import uk.kith.app.demo.DemoWorld.EndedByOrder;
import uk.kith.app.demo.DemoWorld.Extended;
import uk.kith.app.demo.DemoWorld.Home;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.StatutoryLimit;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.kernel.service.Role;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Resident;
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
    assertEquals("20 f61689a8", Rotherham2014.VERSION + " " + fingerprint());
  }

  @Test
  void everyCaseHasANumberOfItsOwn() {
    List<String> numbers =
        Stream.of(
                WORLD.cases().stream(),
                WORLD.concluded().stream().map(Concluded::of),
                WORLD.ended().stream().map(EndedByOrder::about))
            .flatMap(cases -> cases)
            .map(Case::caseNumber)
            .toList();
    assertEquals(numbers.size(), Set.copyOf(numbers).size());
  }

  @Test
  void whoSignsInAsSupervisingWorkerHasHomesOfTheirOwn() {
    long own =
        WORLD.homes().stream()
            .filter(home -> home.kind() == HouseholdKind.FOSTER)
            .filter(home -> Role.SUPERVISING_WORKER.id().equals(home.worker()))
            .count();
    assertTrue(own > 10, "has " + own);
  }

  /** Nothing is visited, reviewed or approved after the day on which the world stands still. */
  @Test
  void whatWasDoneWasDoneBeforeToday() {
    assertTrue(WORLD.done().size() > 100, "has " + WORLD.done().size());
    WORLD.done().forEach(done -> assertFalse(done.on().isAfter(TODAY), done.toString()));
  }

  /** Of what does not depend on the order of sets. */
  private static String fingerprint() {
    StringBuilder text = new StringBuilder();
    for (Home h : WORLD.homes()) {
      text.append(h.localId()).append(h.name()).append(h.postcode()).append(h.terms().ages());
      text.append(h.terms().places())
          .append(h.notAvailable())
          .append(h.residents())
          .append(h.bedrooms());
      text.append(h.approvedFrom()).append(h.notAvailableFrom()).append(h.confirmedOn());
      new TreeMap<>(h.skills().levels()).forEach((k, v) -> text.append(k).append(v));
    }
    for (Child c : WORLD.children()) {
      text.append(c.localId()).append(c.firstName()).append(c.born()).append(c.legalStatus());
      text.append(c.firstLegalStatus());
      text.append(c.spells()).append(c.siblings()).append(c.worker()).append(c.heritage());
      new TreeMap<>(c.needs().levels()).forEach((k, v) -> text.append(k).append(v));
    }
    text.append(WORLD.cases()).append(WORLD.concluded()).append(WORLD.done());
    text.append(DemoPreProceedings.families());
    text.append(WORLD.ended()).append(WORLD.ways()).append(WORLD.guardianships());
    text.append(DemoRemoval.proceedings(TODAY)).append(DemoRemoval.refused());
    text.append(DemoRemoval.ordered());
    text.append(adoption());
    return Integer.toHexString(text.append(WORLD.searches()).toString().hashCode());
  }

  private static String adoption() {
    DemoAdoption made = DemoAdoption.of(WORLD, TODAY);
    StringBuilder text = new StringBuilder().append(made.families()).append(made.adopted());
    made.sought()
        .forEach(
            each -> {
              text.append(each.child()).append(each.decidedOn()).append(each.did());
              DemoAdoption.Linked link = each.link();
              if (link != null) {
                text.append(link.home()).append(link.moves());
                text.append(new TreeMap<>(link.steps()));
              }
            });
    return text.toString();
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
        1,
        WORLD.homes().stream()
            .filter(h -> h.kind() != HouseholdKind.FOSTER && h.kind() != HouseholdKind.ADOPTER)
            .mapToInt(this::vacancies)
            .sum(),
        "the children's home with three residents");
  }

  /** R-PLACE-07 and R-PLACE-42 can be walked: three live there and one place is free. */
  @Test
  void aFosterHomeAndAChildrensHomeHaveThreeResidentsAndAFreePlace() {
    for (HouseholdKind kind : List.of(HouseholdKind.FOSTER, HouseholdKind.CHILDRENS_HOME)) {
      assertEquals(
          1,
          homes(
              h ->
                  h.kind() == kind
                      && h.own()
                      && vacancies(h) == 1
                      && children(c -> h.localId().equals(now(c).home())) == 3),
          kind.toString());
    }
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

  /** R-MATCH-16, R-PLACE-40: whoever lives there has a bed, and a young adult a room. */
  @Test
  void theBedroomsHoldWhoeverLivesThere() {
    Set<String> recorded = new HashSet<>();
    for (Home home : WORLD.homes()) {
      Bedrooms rooms = home.bedrooms();
      recorded.add(rooms == null ? "no" : rooms.holds() > rooms.rooms().size() ? "shared" : "own");
      if (rooms != null) {
        assertEquals(home.terms().places(), rooms.holds(), home.localId());
        boolean stayingPut =
            home.residents().stream().anyMatch(r -> r.kind() == Resident.Kind.STAYING_PUT);
        assertTrue(!stayingPut || rooms.holds() == rooms.rooms().size(), home.localId());
      }
    }
    assertEquals(Set.of("no", "own", "shared"), recorded);
  }

  /** As the register counts: the longest vacant place counts, since it was left or approved. */
  @Test
  void placesHaveBeenVacantForMonthsAtTheMostAndNeverForYears() {
    Set<LocalDate> beginnings = new HashSet<>();
    for (Home home : WORLD.homes()) {
      if (home.kind() == HouseholdKind.FOSTER && vacancies(home) > 0) {
        LocalDate since = vacantSince(home);
        beginnings.add(since);
        assertTrue(since.isAfter(TODAY.minusDays(151)), home.localId() + " " + since);
        assertTrue(since.isBefore(TODAY), home.localId() + " " + since);
      }
    }
    assertTrue(beginnings.size() > 15, "they did not all begin at once");
  }

  /** Who lived there on its fullest day held the places; the first who left left the longest. */
  private static LocalDate vacantSince(Home home) {
    List<Spell> stays =
        WORLD.children().stream()
            .flatMap(c -> c.spells().stream())
            .filter(s -> home.localId().equals(s.home()))
            .toList();
    if (stays.isEmpty()) {
      return home.approvedFrom();
    }
    LocalDate left =
        stays.stream().map(Spell::end).filter(Objects::nonNull).min(naturalOrder()).orElseThrow();
    assertEquals(
        home.terms().places(),
        stays.stream()
            .filter(s -> s.start().isBefore(left) && (s.end() == null || !s.end().isBefore(left)))
            .count(),
        home.localId() + " was full until " + left);
    return left;
  }

  @Test
  void nobodyLivesInAHomeBeforeItIsApprovedNorInPlacesThatAreNotAvailable() {
    for (Child child : WORLD.children()) {
      for (Spell spell : child.spells()) {
        if (spell.home() != null) {
          Home home = requireNonNull(HOMES.get(spell.home()));
          assertFalse(spell.start().isBefore(home.approvedFrom()), home.localId());
          assertTrue(
              home.terms().ages().contains(child.born().until(spell.start()).getYears()),
              home.localId() + " " + child.localId());
        }
      }
    }
  }

  @Test
  void mostPlacesWereConfirmedInTheLastFortnightAndAFewWereNot() {
    long stale = homes(h -> h.confirmedOn().isBefore(TODAY.minusDays(14)));
    assertTrue(stale >= 8 && stale <= 25, stale + " of 202");
    assertEquals(0, homes(h -> h.confirmedOn().isAfter(TODAY)));
  }

  @Test
  void everyInterimCareOrderHasItsOpenProceedingsAndNothingElseHas() {
    Set<String> inProceedings = new HashSet<>();
    WORLD.cases().forEach(c -> inProceedings.addAll(c.children()));
    Set<String> interim = new HashSet<>();
    WORLD.children().stream()
        .filter(c -> c.legalStatus().equals("C1"))
        .forEach(c -> interim.add(c.localId()));
    assertEquals(interim, inProceedings);
    assertEquals(interim.size(), WORLD.cases().stream().mapToInt(c -> c.children().size()).sum());
    assertTrue(WORLD.cases().size() >= 24 && WORLD.cases().size() <= 60, "a few dozen");
  }

  @Test
  void proceedingsBeganBeforeTheirChildrenCameIntoCareOnWorkingDays() {
    WorkingCalendar calendar = WorkingCalendar.englandAndWales();
    Map<String, Child> byId = new HashMap<>();
    WORLD.children().forEach(c -> byId.put(c.localId(), c));
    for (Case each : WORLD.cases()) {
      assertTrue(calendar.isWorkingDay(each.issuedOn()), each.toString());
      assertTrue(each.submittedOn().isBefore(each.issuedOn()), each.toString());
      for (String id : each.children()) {
        Child child = requireNonNull(byId.get(id));
        assertFalse(each.issuedOn().isAfter(child.careFrom()), each.toString());
        assertTrue(child.born().until(each.issuedOn()).getYears() < 17, "CA 1989 s31(3): " + each);
      }
    }
  }

  /** Planning estimates learn from twenty concluded cases at least. */
  @Test
  void theAuthorityHasConcludedCasesToLearnFrom() {
    assertTrue(WORLD.concluded().size() >= 30, WORLD.concluded().size() + " concluded");
    for (DemoWorld.Concluded each : WORLD.concluded()) {
      long weeks = ChronoUnit.WEEKS.between(each.of().issuedOn(), each.disposedOn());
      assertTrue(weeks >= 20 && weeks <= 70, weeks + " weeks: " + each);
      assertTrue(each.disposedOn().isBefore(TODAY), each.toString());
    }
  }

  @Test
  void someProceedingsHavePassedTheirLimitAndTheCourtsExtensionsKeepTheRules() {
    int passed = 0;
    int extended = 0;
    for (Case each : WORLD.cases()) {
      List<Extension> granted = each.extensions().stream().map(Extended::extension).toList();
      StatutoryLimit limit =
          StatutoryLimit.of(
              new Commencement(each.issuedOn(), each.submittedOn()),
              granted,
              null,
              LawToConfirm.USUAL,
              TODAY);
      Set<String> rules = new HashSet<>();
      limit.findings().forEach(f -> rules.add(f.rule().toString()));
      assertFalse(rules.contains("R-COURT-03") || rules.contains("R-COURT-06"), each.toString());
      passed += rules.contains("R-COURT-01") ? 1 : 0;
      extended += granted.isEmpty() ? 0 : 1;
    }
    assertTrue(passed >= 4 && passed <= 15, passed + " past their limit");
    assertTrue(extended >= 6, extended + " extended");
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
