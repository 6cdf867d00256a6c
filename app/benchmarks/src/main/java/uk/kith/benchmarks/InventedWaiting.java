package uk.kith.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.plan.Apart;
import uk.kith.matching.engine.plan.OpenHousehold;
import uk.kith.matching.engine.plan.PlanOption;
import uk.kith.matching.engine.plan.PlanProblem;
import uk.kith.matching.engine.plan.Unit;
import uk.kith.matching.engine.plan.WaitingChild;
import uk.kith.placements.engine.Together;

/**
 * Everybody who waits in an authority, a region or the country, and the homes with a vacancy. Each
 * authority is a town of its own; homes are scattered around it, ask for ages, and can do what they
 * can do. Scores are added up from the same parts as real ones. One child in fourteen must be the
 * only one; one in forty is not to meet some other child.
 */
public final class InventedWaiting {

  /** A home, with what decides who could live there. */
  private record Home(
      OpenHousehold open, double x, double y, int town, int minAge, int maxAge, int skill) {}

  private final Random random;
  private final int towns;
  private final List<Home> homes = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<PlanOption> options = new ArrayList<>();

  private InventedWaiting(long seed, int towns) {
    random = new Random(seed);
    this.towns = towns;
  }

  /**
   * @param reach miles within which a home is an option
   */
  public static PlanProblem of(
      long seed, int towns, int children, int unitCount, int households, double reach) {
    return new InventedWaiting(seed, towns).make(children, unitCount, households, reach);
  }

  public static PlanProblem authority(long seed) {
    return of(seed, 1, 40, 26, 41, 60);
  }

  public static PlanProblem region(long seed) {
    return of(seed, 12, 500, 362, 711, 46);
  }

  public static PlanProblem england(long seed) {
    return of(seed, 150, 10_000, 7_560, 11_401, 24);
  }

  /**
   * @param size authority, region or england
   */
  public static PlanProblem of(String size, long seed) {
    return switch (size) {
      case "authority" -> authority(seed);
      case "region" -> region(seed);
      case "england" -> england(seed);
      default -> throw new IllegalArgumentException("no size: " + size);
    };
  }

  /** One child for each unit of that size, and homes that take one child and nobody else. */
  public static PlanProblem oneEach(String size, long seed) {
    PlanProblem whole =
        switch (size) {
          case "authority" -> of(seed, 1, 26, 26, 41, 60);
          case "region" -> of(seed, 12, 362, 362, 711, 46);
          case "england" -> of(seed, 150, 7_560, 7_560, 11_401, 24);
          default -> throw new IllegalArgumentException("no size: " + size);
        };
    return whole.withOptions(
        whole.options().stream()
            .map(
                o ->
                    new PlanOption(
                        o.children(), o.household(), o.score(), o.local(), 1, 1, true, List.of()))
            .toList());
  }

  private PlanProblem make(int children, int unitCount, int households, double reach) {
    for (int h = 0; h < households; h++) {
      homes.add(home(h));
    }
    int[] sizes = sizes(children, unitCount);
    int next = 0;
    List<ChildId> all = new ArrayList<>();
    for (int size : sizes) {
      List<WaitingChild> group = new ArrayList<>();
      int wait = random.nextInt(400);
      for (int i = 0; i < size; i++) {
        ChildId id = new ChildId(new UUID(1, next++));
        all.add(id);
        group.add(new WaitingChild(id, wait));
      }
      Together together =
          switch (random.nextInt(6)) {
            case 0 -> Together.APART;
            case 1, 2 -> Together.REQUIRED;
            default -> Together.PREFERRED;
          };
      Unit unit = Unit.of(group, size == 1 ? Together.PREFERRED : together);
      units.add(unit);
      offer(unit, reach);
    }
    Set<Apart> apart = new HashSet<>();
    for (int i = 0; i < children / 40; i++) {
      int one = random.nextInt(all.size());
      int other = (one + 5 + random.nextInt(10)) % all.size();
      apart.add(Apart.everywhere(all.get(one), all.get(other)));
    }
    return new PlanProblem(units, homes.stream().map(Home::open).toList(), options, apart);
  }

  /** Mostly single children, some pairs, few larger groups, so that both sums are right. */
  private int[] sizes(int children, int unitCount) {
    int[] sizes = new int[unitCount];
    Arrays.fill(sizes, 1);
    for (int left = children - unitCount; left > 0; left--) {
      int unit = random.nextInt(unitCount);
      while (sizes[unit] > 3 || (sizes[unit] == 1 && random.nextInt(3) > 0)) {
        unit = random.nextInt(unitCount);
      }
      sizes[unit]++;
    }
    return sizes;
  }

  private Home home(int number) {
    int town = random.nextInt(towns);
    int beds = random.nextInt(100);
    int min = random.nextInt(11);
    return new Home(
        new OpenHousehold(
            new HouseholdId(new UUID(2, number)),
            random.nextInt(200),
            beds < 62 ? 1 : beds < 90 ? 2 : 3,
            3,
            Set.of()),
        townX(town) + random.nextGaussian() * 8,
        townY(town) + random.nextGaussian() * 8,
        town,
        min,
        min + 5 + random.nextInt(9),
        random.nextInt(64));
  }

  private double townX(int town) {
    return 24.0 * (town % 13);
  }

  private double townY(int town) {
    return 24.0 * (town / 13);
  }

  private void offer(Unit unit, double reach) {
    int town = random.nextInt(towns);
    double x = townX(town) + random.nextGaussian() * 4;
    double y = townY(town) + random.nextGaussian() * 4;
    int size = unit.children().size();
    int youngest = random.nextInt(size > 1 ? 10 : 17);
    boolean alone = size == 1 && random.nextInt(14) == 0;
    int needs = random.nextInt(64);
    int[] heritage = {random.nextInt(101), random.nextInt(101)};
    for (Home home : homes) {
      double miles = Math.hypot(home.x - x, home.y - y);
      if (miles <= reach && home.minAge <= youngest && youngest + size - 1 <= home.maxAge) {
        for (int part = 1; part < 1 << size; part++) {
          int count = Integer.bitCount(part);
          boolean allowed =
              count == size
                  ? unit.together() != Together.APART || size == 1
                  : unit.together() == Together.PREFERRED
                      || (unit.together() == Together.APART && count == 1);
          if (allowed && count <= home.open.beds()) {
            options.add(option(unit, part, home, miles, home.town == town, needs, heritage, alone));
          }
        }
      }
    }
  }

  private PlanOption option(
      Unit unit,
      int part,
      Home home,
      double miles,
      boolean local,
      int needs,
      int[] heritage,
      boolean alone) {
    List<ChildId> children = new ArrayList<>();
    for (int i = 0; i < unit.children().size(); i++) {
      if ((part >> i & 1) == 1) {
        children.add(unit.children().get(i).id());
      }
    }
    int met = Integer.bitCount(~(needs ^ home.skill) & 63);
    int near = (int) (140 * Math.max(0, Math.min(1, (20 - miles) / 18))) + (local ? 60 : 0);
    int siblings = 250 * children.size() / unit.children().size();
    int score = 350 * met / 6 + near + siblings + heritage[home.skill & 1] + random.nextInt(101);
    return new PlanOption(
        children,
        home.open.id(),
        Math.min(1000, score),
        local,
        children.size(),
        children.size(),
        alone,
        List.of());
  }
}
