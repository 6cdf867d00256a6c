package uk.kith.sufficiency.engine.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Spells merged into episodes of care (R-SUFF-07, R-SUFF-10): every day on which some spell of a
 * child holds is in exactly one stay, and no other day is in any. Where spells overlap the later
 * one counts from its first day; what follows on the day is the same episode; stays in the same
 * kind of home at the same side of the boundary join, and the days are kept on which the home
 * changed, where both are known.
 */
public final class CareEpisodes {

  private static final Comparator<Spell> IN_TIME =
      Comparator.<Spell>comparingInt(spell -> spell.stay().from())
          .thenComparingInt(spell -> spell.stay().until())
          .thenComparing(spell -> spell.stay().home())
          .thenComparing(spell -> spell.stay().where());

  private CareEpisodes() {}

  /** In the order of children and of time, whatever the order of the spells. */
  public static List<CareEpisode> of(List<Spell> spells) {
    Map<Integer, List<Spell>> byChild = new TreeMap<>();
    for (Spell spell : spells) {
      if (spell.stay().until() > spell.stay().from()) {
        byChild.computeIfAbsent(spell.child(), any -> new ArrayList<>()).add(spell);
      }
    }
    List<CareEpisode> episodes = new ArrayList<>();
    byChild.values().forEach(each -> addEpisodes(each, episodes));
    return List.copyOf(episodes);
  }

  private static void addEpisodes(List<Spell> spells, List<CareEpisode> episodes) {
    spells.sort(IN_TIME);
    List<Spell> together = new ArrayList<>();
    int reached = 0;
    for (Spell spell : spells) {
      if (!together.isEmpty() && spell.stay().from() > reached) {
        episodes.add(episode(together));
        together.clear();
      }
      reached = together.isEmpty() ? spell.stay().until() : Math.max(reached, spell.stay().until());
      together.add(spell);
    }
    episodes.add(episode(together));
  }

  /** Of spells that leave no day between. What outlasts a later spell goes on after it. */
  private static CareEpisode episode(List<Spell> spells) {
    int[] days =
        spells.stream()
            .flatMapToInt(spell -> IntStream.of(spell.stay().from(), spell.stay().until()))
            .sorted()
            .distinct()
            .toArray();
    List<Stay> stays = new ArrayList<>();
    List<Integer> changes = new ArrayList<>();
    int home = Spell.NOT_KNOWN;
    for (int i = 0; i + 1 < days.length; i++) {
      Spell spell = latest(spells, days[i]);
      Stay held = spell.stay();
      int before = stays.size();
      join(stays, new Stay(days[i], days[i + 1], held.home(), held.where()));
      if (stays.size() == before && isOther(home, spell.home())) {
        changes.add(days[i]);
      }
      home = spell.home();
    }
    Spell last = spells.get(0);
    for (Spell spell : spells) {
      if (spell.stay().until() >= last.stay().until()) {
        last = spell;
      }
    }
    Spell first = spells.get(0);
    return new CareEpisode(first.child(), first.group(), first.born(), stays, changes, last.exit());
  }

  private static boolean isOther(int one, int other) {
    return one != other && one != Spell.NOT_KNOWN && other != Spell.NOT_KNOWN;
  }

  private static Spell latest(List<Spell> spells, int day) {
    Spell held = null;
    for (Spell spell : spells) {
      if (spell.stay().holds(day)) {
        held = spell;
      }
    }
    if (held == null) {
      throw new IllegalArgumentException("a day between spells");
    }
    return held;
  }

  private static void join(List<Stay> stays, Stay next) {
    int last = stays.size() - 1;
    if (last >= 0
        && stays.get(last).home() == next.home()
        && stays.get(last).where() == next.where()) {
      stays.set(last, new Stay(stays.get(last).from(), next.until(), next.home(), next.where()));
    } else {
      stays.add(next);
    }
  }
}
