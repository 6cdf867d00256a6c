package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.EndedByOrder;
import uk.kith.app.demo.DemoWorld.Guardianship;
import uk.kith.app.demo.DemoWorld.Home;
import uk.kith.app.demo.DemoWorld.Search;
import uk.kith.app.demo.DemoWorld.Way;
import uk.kith.app.demo.HomesPlan.Group;
import uk.kith.app.demo.HomesPlan.Plan;
import uk.kith.kernel.AgeRange;

/**
 * Makes the whole of "Rotherham 2014" from one seed: the same world at every run and on every
 * machine. A change of what it makes needs a new {@link #VERSION}, as data of an older version are
 * renewed.
 */
final class Rotherham2014 {

  static final int VERSION = 20;
  static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static final AgeRange ANY_AGE = new AgeRange(0, 17);
  private static final AgeRange SCHOOL_AGE = new AgeRange(5, 15);

  private final Random random = new Random(2014);
  private final DemoHomes homeMaker = new DemoHomes(random, TODAY);
  private final DemoFamilies families = new DemoFamilies(random, TODAY);
  private final List<Home> homes = new ArrayList<>();

  /** Of those who live outside in families, 71 are of school age and 46 are not. */
  private final OutsideAges outsideAges = new OutsideAges(71, 46, random);

  private Rotherham2014() {}

  static DemoWorld make() {
    return new Rotherham2014().world();
  }

  private DemoWorld world() {
    List<Search> searches = new DemoStories(random, TODAY, families).tell();
    outsideAges.take(SCHOOL_AGE, DemoStories.OF_SCHOOL_AGE);
    outsideAges.takeOther(DemoStories.OTHERS);
    for (Plan plan : HomesPlan.all(random)) {
      AgeRange ages = homeMaker.ages(plan);
      List<ChildDraft> children = fill(plan, homeMaker.nextId(plan), ages);
      homes.add(homeMaker.make(plan, ages, children));
    }
    outsideTheRegister();
    List<ChildDraft> children = families.children();
    new DemoVacancies(random, TODAY, children).giveThemAPast(homes);
    List<EndedByOrder> ended = DemoEndedByOrder.about(children, TODAY);
    Set<String> ordered = new HashSet<>();
    ended.forEach(each -> ordered.addAll(each.about().children()));
    List<ChildDraft> learnedFrom =
        children.stream().filter(child -> !ordered.contains(child.localId)).toList();
    List<Child> made = children.stream().map(ChildDraft::made).toList();
    List<Guardianship> guardianships = DemoGuardianships.of(made, TODAY);
    List<Way> ways = DemoPermanence.of(made, ended, guardianships, TODAY);
    return new DemoWorld(
        List.copyOf(homes),
        made,
        new DemoProceedings(random, TODAY).about(children),
        new DemoConcluded(TODAY).about(learnedFrom),
        DemoPermanence.withRevocation(ended, ways),
        searches,
        DemoLife.of(homes, made, TODAY),
        ways,
        guardianships);
  }

  /** Fills the places of a home, with brothers and sisters more often than not. */
  private List<ChildDraft> fill(Plan plan, String home, AgeRange terms) {
    String type =
        switch (plan.group()) {
          case CONNECTED_INSIDE, CONNECTED_OUTSIDE -> random.nextBoolean() ? "U1" : "U3";
          case COUNCIL_HOME -> "K2";
          case SUPPORTED -> "H5";
          default -> random.nextInt(5) < 2 ? "U4" : "U6";
        };
    String provider =
        switch (plan.group()) {
          case AGENCY_INSIDE, AGENCY_OUTSIDE -> "PR4";
          case SUPPORTED -> "PR5";
          default -> "PR1";
        };
    List<AgeRange> ages = new ArrayList<>();
    for (int place = 0; place < plan.filled(); place++) {
      ages.add(plan.group().inside ? terms : outsideAges.next());
    }
    boolean family = plan.group() != Group.COUNCIL_HOME && plan.group() != Group.SUPPORTED;
    return families.live(new Dwelling(home, type, provider, null, null, terms.min()), ages, family);
  }

  /** Children whose homes are not in the register: placed by purchase, with parents, to adopt. */
  private void outsideTheRegister() {
    elsewhere(14, "P1", "PR0", true, ANY_AGE);
    for (int child = 0; child < 6; child++) {
      elsewhere(1, "P1", "PR0", false, outsideAges.next());
    }
    elsewhere(5, "K2", "PR4", true, new AgeRange(10, 17));
    elsewhere(24, "K2", "PR4", false, new AgeRange(10, 15));
    elsewhere(8, "K2", "PR4", false, new AgeRange(16, 17));
    elsewhere(1, "K1", "PR2", false, new AgeRange(15, 15));
    elsewhere(4, "H5", "PR5", false, new AgeRange(16, 17));
    elsewhere(4, "P2", "PR5", true, new AgeRange(16, 17));
    elsewhere(3, "U5", "PR1", true, new AgeRange(0, 2));
    elsewhere(6, "A5", "PR1", true, new AgeRange(0, 4));
    elsewhere(21, "A6", "PR2", false, new AgeRange(0, 4));
    int agency = 34 - DemoStories.OF_SCHOOL_AGE - DemoStories.OTHERS;
    for (int child = 0; child < agency; child++) {
      elsewhere(1, "U6", "PR4", false, outsideAges.next());
    }
    families.placementOrders(23);
    families.separateSiblings(24);
  }

  private void elsewhere(int count, String type, String provider, boolean inside, AgeRange ages) {
    for (int child = 0; child < count; child++) {
      families.live(
          new Dwelling(
              null,
              type,
              provider,
              inside ? Streets.inside(random) : Streets.outside(random),
              urn(type),
              type.startsWith("K") || type.equals("H5") || type.equals("P2") ? ages.min() : 0),
          List.of(ages),
          true);
    }
  }

  private @Nullable String urn(String type) {
    return type.startsWith("K")
        ? String.format(Locale.ROOT, "SC%06d", 980_000 + random.nextInt(9_999))
        : null;
  }

  /** Deals out who is of school age among those living outside, so that the counts hold. */
  private static final class OutsideAges {
    private final List<AgeRange> ages = new ArrayList<>();
    private final Random random;

    OutsideAges(int school, int other, Random random) {
      this.random = random;
      for (int n = 0; n < school; n++) {
        ages.add(SCHOOL_AGE);
      }
      for (int n = 0; n < other; n++) {
        ages.add(n % 3 == 0 ? new AgeRange(16, 17) : new AgeRange(0, 4));
      }
    }

    AgeRange next() {
      return ages.remove(random.nextInt(ages.size()));
    }

    void take(AgeRange range, int count) {
      for (int n = 0; n < count; n++) {
        ages.remove(range);
      }
    }

    void takeOther(int count) {
      for (int n = 0; n < count; n++) {
        ages.remove(ages.stream().filter(a -> !a.equals(SCHOOL_AGE)).findFirst().orElseThrow());
      }
    }
  }
}
