package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.Done;
import uk.kith.app.demo.DemoWorld.Home;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.life.LifeEvent;

/**
 * What was done in the life of homes and placements, as far as people have written it down: the
 * last review of every approval, the temporary approvals of relatives with whom a child has lived
 * for some months, and the visits of one team to half of its children. A few are behind.
 */
final class DemoLife {

  private static final String TEAM = Words.TEAMS.get(0);

  /** A relative with whom a child came to live within these weeks is still to be approved. */
  private static final int NEWLY_PLACED_WEEKS = 22;

  private static final int FIRST_APPROVAL_WEEKS = 16;

  /** A source of its own, so that the rest of the world stays as it is. */
  private final Random random = new Random(1989);

  private final LocalDate today;
  private final List<Done> done = new ArrayList<>();

  private DemoLife(LocalDate today) {
    this.today = today;
  }

  static List<Done> of(List<Home> homes, List<Child> children, LocalDate today) {
    DemoLife life = new DemoLife(today);
    homes.stream().filter(h -> h.kind() == HouseholdKind.FOSTER && h.own()).forEach(life::review);
    homes.stream()
        .filter(h -> h.kind() == HouseholdKind.CONNECTED_PERSON)
        .forEach(home -> life.approve(home, children));
    int number = 0;
    for (Child child : children) {
      if (child.team().equals(TEAM) && number++ % 2 == 0) {
        life.visit(child);
      }
    }
    return List.copyOf(life.done);
  }

  /** About three weeks before each year is over; of those of the last weeks every third is not. */
  private void review(Home home) {
    LocalDate year = home.approvedFrom();
    while (!year.plusYears(1).isAfter(today)) {
      year = year.plusYears(1);
    }
    boolean recent = year.isAfter(today.minusWeeks(8));
    LocalDate last = recent && random.nextInt(3) == 0 ? year.minusYears(1) : year;
    if (last.isAfter(home.approvedFrom())) {
      add(home.localId(), LifeEvent.APPROVAL_REVIEWED, last.minusDays(random.nextInt(21)), null);
    }
  }

  private void approve(Home home, List<Child> children) {
    children.stream()
        .map(child -> now(child))
        .filter(spell -> home.localId().equals(spell.home()))
        .map(Spell::start)
        .min(LocalDate::compareTo)
        .filter(start -> start.isAfter(today.minusWeeks(NEWLY_PLACED_WEEKS)))
        .ifPresent(start -> approve(home, start));
  }

  private void approve(Home home, LocalDate start) {
    add(home.localId(), LifeEvent.TEMPORARY_APPROVAL_GIVEN, start, null);
    LocalDate ends = start.plusWeeks(FIRST_APPROVAL_WEEKS);
    if (ends.isAfter(today.plusWeeks(1)) || random.nextInt(4) == 0) {
      return;
    }
    LocalDate decided = ends.minusDays(10);
    Stream.of(
            LifeEvent.EXTENSION_MOST_APPROPRIATE,
            LifeEvent.EXTENSION_PANEL_VIEWS,
            LifeEvent.EXTENSION_REVIEWING_OFFICER_TOLD,
            LifeEvent.EXTENSION_OFFICER_APPROVED)
        .forEach(check -> add(home.localId(), check, decided.minusDays(1), null));
    add(home.localId(), LifeEvent.TEMPORARY_APPROVAL_EXTENDED, decided, ends.plusWeeks(8));
  }

  /** Within the last six weeks, or some days before; not in the first days of a placement. */
  private void visit(Child child) {
    Spell now = now(child);
    LocalDate on = today.minusDays(1 + random.nextInt(random.nextInt(6) == 0 ? 50 : 40));
    if (!PlacementCodes.isForAdoption(now.type()) && on.isAfter(now.start())) {
      add(child.localId(), LifeEvent.VISITED, on, null);
    }
  }

  private static Spell now(Child child) {
    return child.spells().get(child.spells().size() - 1);
  }

  private void add(String of, LifeEvent event, LocalDate on, @Nullable LocalDate until) {
    done.add(new Done(of, event, on, until));
  }
}
