package uk.kith.sufficiency.engine.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.supply.Company;
import uk.kith.sufficiency.engine.supply.CompiledHomes;
import uk.kith.sufficiency.engine.supply.CompiledSearch;
import uk.kith.sufficiency.engine.supply.Segment;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/**
 * The homes that are open at a moment, and who finds one: whatever is possible without anybody's
 * approval, in matching's order, which is by points, then by how long a place has been free, then
 * by id (R-MATCH-13). Brothers and sisters look together first; where the decision on them allows
 * it they then look one by one, drawn to a home in which one of them lives by the points that
 * matching gives for it. (A real search weighs every way of splitting; one by one is as good for
 * counting.)
 */
final class Market {

  private final Replication world;
  private final CompiledHomes homes;
  private final SupplyCounts counted;
  private final Map<Sought, List<Household>> open = new EnumMap<>(Sought.class);
  private boolean foundLocal;

  Market(Replication world, SupplyCounts counted) {
    this.world = world;
    this.counted = counted;
    homes = world.homes();
    for (Sought kind : Sought.values()) {
      open.put(kind, new ArrayList<>());
    }
  }

  List<Household> open(Sought kind) {
    return open.getOrDefault(kind, List.of());
  }

  void opens(Household household) {
    open(household.kind).add(household);
  }

  void closes(Household household) {
    open(household.kind).remove(household);
  }

  /** Each of the children gets a home, or goes outside for want of one. */
  void place(List<Child> children, Sought kind, double moment) {
    for (Child child : children) {
      counted.asks(segment(child, kind, children.size()));
    }
    if (children.size() > 1) {
      switch (world.profile(children.get(0).profile).together()) {
        case APART -> {
          // A home for each of them is what was decided.
        }
        case REQUIRED -> {
          if (!placeTogether(children, kind, moment)) {
            CompiledSearch search = world.search(children, moment);
            for (Child child : children) {
              goesOutside(child, kind, moment, search, children.size());
            }
          }
          return;
        }
        case PREFERRED -> {
          if (placeTogether(children, kind, moment)) {
            return;
          }
        }
      }
    }
    for (Child child : children) {
      if (!placeAlone(child, kind, moment, children.size())) {
        CompiledSearch search =
            children.size() == 1 ? world.search(child, moment) : world.search(children, moment);
        goesOutside(child, kind, moment, search, children.size());
      }
    }
  }

  private boolean placeTogether(List<Child> children, Sought kind, double moment) {
    CompiledSearch search = world.search(children, moment);
    if (!search.mayLiveTogether()) {
      return false;
    }
    Household found = best(search, kind, moment, children.get(0), false);
    if (found == null) {
      return false;
    }
    for (Child child : children) {
      moves(child, kind, moment, found, children.size());
    }
    return true;
  }

  /** The best home for one child, if there is any; at once the child lives there. */
  private boolean placeAlone(Child child, Sought kind, double moment, int together) {
    Household found = best(world.search(child, moment), kind, moment, child, false);
    if (found == null) {
      return false;
    }
    moves(child, kind, moment, found, together);
    return true;
  }

  /** The same of the homes within the boundary alone, whatever better ones there are elsewhere. */
  boolean bringBack(Child child, Sought kind, double moment) {
    Household found = best(world.search(child, moment), kind, moment, child, true);
    if (found == null) {
      return false;
    }
    moves(child, kind, moment, found, 1);
    return true;
  }

  private void moves(Child child, Sought kind, double moment, Household to, int together) {
    world.leavesHome(child, moment);
    to.take(child);
    Where where = homes.where(to.definition);
    boolean lacks = where != Where.LOCAL && !foundLocal;
    if (lacks) {
      counted.fails(segment(child, kind, together), WhyNotLocal.DISTANCE);
    }
    world.lacks(child, lacks);
    boolean own = homes.definition(to.definition).home().own();
    child.settle(moment, Moving.state(kind.home(own), where), to);
  }

  private void goesOutside(
      Child child, Sought kind, double moment, CompiledSearch search, int together) {
    counted.fails(segment(child, kind, together), why(search, kind, child));
    world.leavesHome(child, moment);
    world.lacks(child, true);
    child.settle(moment, Moving.state(kind.home(false), Where.OUTSIDE), null);
  }

  private Segment segment(Child child, Sought kind, int together) {
    return new Segment(kind, child.ageBand(), together, world.need(child.profile));
  }

  /** Null when none is possible now; never the home in which the child lives. */
  private @Nullable Household best(
      CompiledSearch search, Sought kind, double moment, Child child, boolean localOnly) {
    Household best = null;
    int most = -1;
    foundLocal = false;
    boolean alone = search.size() == 1 && child.siblings.inCare.size() > 1;
    for (Household each : open(kind)) {
      if (each != child.household
          && (!localOnly || homes.where(each.definition) == Where.LOCAL)
          && room(each, child) >= search.size()
          && isPossible(search, each, moment)) {
        foundLocal |= homes.where(each.definition) == Where.LOCAL;
        int points = alone ? withSiblings(search, each, child) : search.points(each.definition);
        if (points > most || (best != null && points == most && goesBefore(each, best))) {
          best = each;
          most = points;
        }
      }
    }
    return best;
  }

  /**
   * Places free for a child and those who come with it: all where nobody lives there but brothers
   * and sisters, else no more than the home has for children who are none.
   */
  private int room(Household household, Child child) {
    int free = household.free();
    int living = household.living.size();
    int unrelated = homes.unrelated(household.definition);
    if (living + free <= unrelated) {
      return free;
    }
    for (int i = 0; i < living; i++) {
      if (household.living.get(i).siblings != child.siblings) {
        return Math.max(0, unrelated - living);
      }
    }
    return free;
  }

  private static int withSiblings(CompiledSearch search, Household household, Child child) {
    int here = 0;
    for (Child sibling : child.siblings.inCare) {
      here += sibling != child && sibling.household == household ? 1 : 0;
    }
    return search.points(household.definition, here, child.siblings.inCare.size() - 1);
  }

  private boolean goesBefore(Household one, Household other) {
    if (one.vacantSince != other.vacantSince) {
      return one.vacantSince < other.vacantSince;
    }
    return homes.rank(one.definition) < homes.rank(other.definition);
  }

  private boolean isPossible(CompiledSearch search, Household household, double moment) {
    int older = 0;
    for (int i = 0; i < household.living.size(); i++) {
      older += homes.isOlder(household.living.get(i).years(moment)) ? 1 : 0;
    }
    return search.isAllowed(household.definition, older, household.living.size() - older)
        && suits(search, household, moment);
  }

  private boolean suits(CompiledSearch search, Household household, double moment) {
    for (int i = 0; i < household.living.size(); i++) {
      Child child = household.living.get(i);
      if ((search.isChoosy() || world.isChoosy(child.profile))
          && !search.suits(child.company(moment))) {
        return false;
      }
    }
    if (search.isChoosy() || homes.hasChoosyOthers(household.definition)) {
      for (Company other : homes.others(household.definition)) {
        if (!search.suits(other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** What failed in the home within the boundary that came nearest. */
  private WhyNotLocal why(CompiledSearch search, Sought kind, Child child) {
    WhyNotLocal nearest = WhyNotLocal.NO_SUCH_HOME;
    for (Household each : open(kind)) {
      if (homes.where(each.definition) == Where.LOCAL) {
        WhyNotLocal here = why(search, each, room(each, child));
        nearest = here.ordinal() < nearest.ordinal() ? here : nearest;
      }
    }
    return nearest;
  }

  private static WhyNotLocal why(CompiledSearch search, Household household, int free) {
    WhyNotLocal empty = search.shortfall(household.definition);
    if (empty == null) {
      return free >= search.size()
          ? WhyNotLocal.COMPANY
          : free > 0 ? WhyNotLocal.SIBLINGS : WhyNotLocal.NO_VACANCY;
    }
    boolean roomForSome = empty == WhyNotLocal.SIBLINGS && free > 0;
    return roomForSome || free >= search.size() ? empty : WhyNotLocal.NO_SUCH_HOME;
  }
}
