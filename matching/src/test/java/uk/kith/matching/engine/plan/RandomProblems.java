package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.Together;

/** Small problems from a seed, full of ties and of everything that binds homes together. */
final class RandomProblems {

  private static final int HOMES_IN_REACH = 6;

  private final Random random;
  private final List<Unit> units = new ArrayList<>();
  private final List<OpenHousehold> homes = new ArrayList<>();
  private final List<PlanOption> options = new ArrayList<>();

  /** Parts of the region whose children and homes have nothing to do with each other. */
  private final int areas;

  private RandomProblems(Random random, int areas) {
    this.random = random;
    this.areas = areas;
  }

  /** Several areas, each child with some homes of its own in reach, so that places are scarce. */
  static PlanProblem region(Random random, int areas, int children, int households) {
    return new RandomProblems(random, areas).make(children, households);
  }

  /**
   * @param children about
   * @param households exactly
   */
  static PlanProblem of(Random random, int children, int households) {
    return new RandomProblems(random, 1).make(children, households);
  }

  private PlanProblem make(int children, int households) {
    List<ChildId> all = new ArrayList<>();
    while (all.size() < children) {
      int size = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
      List<WaitingChild> group = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        ChildId id = new ChildId(new UUID(random.nextLong(), all.size()));
        all.add(id);
        group.add(new WaitingChild(id, random.nextInt(4)));
      }
      units.add(Unit.of(group, Together.values()[random.nextInt(3)]));
    }
    for (int h = 0; h < households; h++) {
      Set<ChildId> exempt = new HashSet<>();
      all.stream().filter(c -> random.nextInt(8) == 0).forEach(exempt::add);
      homes.add(
          new OpenHousehold(
              new HouseholdId(new UUID(random.nextLong(), h)),
              random.nextInt(3),
              1 + random.nextInt(3),
              random.nextInt(3) == 0 ? random.nextInt(4) : OpenHousehold.NO_LIMIT,
              exempt));
    }
    for (int i = 0; i < units.size(); i++) {
      offer(units.get(i), i % areas);
    }
    Set<Apart> apart = new HashSet<>();
    for (int i = 0; i < children / 3; i++) {
      ChildId one = all.get(random.nextInt(all.size()));
      ChildId other = all.get(random.nextInt(all.size()));
      if (!one.equals(other)) {
        HouseholdId home =
            random.nextBoolean() || homes.isEmpty()
                ? null
                : homes.get(random.nextInt(homes.size())).id();
        apart.add(new Apart(one, other, home));
      }
    }
    return new PlanProblem(units, homes, options, apart);
  }

  private void offer(Unit unit, int area) {
    int size = unit.children().size();
    int inArea = homes.size() / areas;
    for (int h = area; h < homes.size(); h += areas) {
      OpenHousehold home = homes.get(h);
      if (areas > 1 && random.nextInt(inArea) >= HOMES_IN_REACH) {
        continue;
      }
      boolean local = random.nextBoolean();
      for (int part = 1; part < 1 << size; part++) {
        int bits = part;
        List<ChildId> children = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          if ((bits >> i & 1) == 1) {
            children.add(unit.children().get(i).id());
          }
        }
        if (unit.allowsPart(children.size())
            && children.size() <= home.beds()
            && random.nextInt(3) > 0) {
          options.add(option(children, home, local));
        }
      }
    }
  }

  private PlanOption option(List<ChildId> children, OpenHousehold home, boolean local) {
    boolean parentAndBaby = children.size() == 1 && random.nextInt(6) == 0;
    return new PlanOption(
        children,
        home.id(),
        random.nextBoolean() ? 100 * random.nextInt(5) : random.nextInt(1001),
        local,
        children.size(),
        parentAndBaby ? 2 : children.size(),
        random.nextInt(6) == 0,
        random.nextInt(4) == 0
            ? List.of(new PlanOption.Approval(RuleId.of("R-PLACE-21"), "nominated officer"))
            : List.of());
  }

  /** The same problem with all lists in another order. */
  static PlanProblem shuffled(PlanProblem problem, Random random) {
    List<Unit> units = new ArrayList<>(problem.units());
    List<OpenHousehold> homes = new ArrayList<>(problem.households());
    List<PlanOption> options = new ArrayList<>(problem.options());
    Collections.shuffle(units, random);
    Collections.shuffle(homes, random);
    Collections.shuffle(options, random);
    return new PlanProblem(units, homes, options, problem.apart());
  }
}
