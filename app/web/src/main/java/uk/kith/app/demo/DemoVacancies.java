package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import uk.kith.app.demo.DemoWorld.Home;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.kernel.AgeRange;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;

/**
 * Says who lived in the free places of foster homes before: each was left by a child who moved on
 * within the last months, so that no place looks as if it had stood empty for years.
 */
final class DemoVacancies {

  private static final int LONGEST_DAYS = 150;
  private static final int SHORTEST_DAYS = 3;
  private static final int LONGEST_STAY_DAYS = 400;

  private final Random random;
  private final LocalDate today;
  private final List<ChildDraft> children;
  private final Set<String> moved = new HashSet<>();

  DemoVacancies(Random random, LocalDate today, List<ChildDraft> children) {
    this.random = random;
    this.today = today;
    this.children = children;
  }

  /** The first day on which any place became vacant. */
  static LocalDate earliest(LocalDate today) {
    return today.minusDays(LONGEST_DAYS);
  }

  /** The last day on which every place was filled, those who live there now being there already. */
  static LocalDate lastFullDay(List<ChildDraft> living, LocalDate today) {
    return living.stream()
        .map(child -> child.now().start())
        .filter(start -> start.isAfter(earliest(today)))
        .max(Comparator.naturalOrder())
        .orElse(earliest(today));
  }

  void giveThemAPast(List<Home> homes) {
    List<Home> vacant = homes.stream().filter(h -> vacancies(h) > 0).toList();
    Set<String> busy = new HashSet<>();
    vacant.forEach(home -> busy.add(home.localId()));
    for (Home home : vacant) {
      List<ChildDraft> living = living(home);
      if (living.isEmpty()) {
        continue; // a new home
      }
      LocalDate full = lastFullDay(living, today);
      for (int place = 0; place < vacancies(home); place++) {
        long days = today.minusDays(SHORTEST_DAYS).toEpochDay() - full.toEpochDay();
        leave(home, full, full.plusDays(1 + random.nextInt((int) days)), busy);
      }
      for (int place = 0; place < notAvailable(home); place++) {
        leave(home, full, full.plusDays(1), busy);
      }
    }
  }

  private List<ChildDraft> living(Home home) {
    return children.stream().filter(c -> home.localId().equals(c.now().home())).toList();
  }

  private int vacancies(Home home) {
    return home.kind() == HouseholdKind.FOSTER
        ? home.terms().places() - living(home).size() - notAvailable(home)
        : 0;
  }

  private static int notAvailable(Home home) {
    return home.notAvailable().stream().mapToInt(NotAvailable::count).sum();
  }

  /** Somebody whose days in care and age allow it lived here on the day, and left on the other. */
  private void leave(Home home, LocalDate full, LocalDate left, Set<String> busy) {
    ChildDraft child =
        children.stream()
            .filter(c -> c.now().type().startsWith("U") || c.now().type().startsWith("A"))
            .filter(c -> c.now().home() == null || !busy.contains(c.now().home()))
            .filter(c -> c.careFrom.isBefore(full) && isAlone(c))
            .filter(c -> c.compatibility().equals(Compatibility.ANY))
            .filter(c -> fits(c, home.terms().ages(), full, left))
            .min(Comparator.comparing((ChildDraft c) -> c.careFrom).reversed())
            .orElseThrow(() -> new IllegalStateException("nobody could have left " + home));
    moved.add(child.localId);
    child.spells = spells(child, home, full, left);
  }

  private boolean isAlone(ChildDraft child) {
    return !moved.contains(child.localId)
        && child.siblings.isEmpty()
        && children.stream().noneMatch(other -> other.siblings.contains(child));
  }

  private static boolean fits(ChildDraft child, AgeRange ages, LocalDate full, LocalDate left) {
    return ages.contains(child.ageOn(full)) && ages.contains(child.ageOn(left));
  }

  private List<Spell> spells(ChildDraft child, Home home, LocalDate full, LocalDate left) {
    LocalDate from = full.minusDays(random.nextInt(LONGEST_STAY_DAYS));
    from = DemoCare.later(DemoCare.later(from, home.approvedFrom()), child.careFrom);
    while (!home.terms().ages().contains(child.ageOn(from))) {
      from = from.plusDays(1);
    }
    Spell now = child.now();
    Dwelling here = new Dwelling(home.localId(), "U6", home.own() ? "PR1" : "PR4", null, null, 0);
    Dwelling there =
        new Dwelling(now.home(), now.type(), now.provider(), now.postcode(), now.urn(), 0);
    if (from.equals(child.careFrom)) {
      return List.of(here.during(from, left), there.since(left));
    }
    return List.of(
        Dwelling.formerly(Streets.inside(random)).during(child.careFrom, from),
        here.during(from, left),
        there.since(left));
  }
}
