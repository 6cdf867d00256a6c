package uk.kith.app.demo;

import static uk.kith.app.demo.Words.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Home;
import uk.kith.app.demo.HomesPlan.Group;
import uk.kith.app.demo.HomesPlan.Plan;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

/** Makes the households and homes of a plan. */
final class DemoHomes {

  private static final String[] COUNCIL_HOMES = {
    "Hollybrook House",
    "Cherry Tree House",
    "Silverwood House",
    "St Edmund's Avenue",
    "Woodview House"
  };
  private static final AgeRange[] YOUNG = {
    new AgeRange(0, 4), new AgeRange(0, 8), new AgeRange(0, 10), new AgeRange(5, 10)
  };

  private final Random random;
  private final LocalDate today;
  private int number;
  private int stayingPut = 5;

  DemoHomes(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  /**
   * One home.
   *
   * @param namedChildren of a connected person's terms; empty for any
   */
  Home make(Plan plan, List<String> namedChildren) {
    number++;
    Group group = plan.group();
    boolean inside = group == Group.ADOPTER ? random.nextBoolean() : group.inside;
    return new Home(
        String.format(Locale.ROOT, "%s%04d", group.prefix, number),
        name(group),
        kind(group),
        group != Group.AGENCY_INSIDE && group != Group.AGENCY_OUTSIDE,
        group == Group.AGENCY_INSIDE || group == Group.AGENCY_OUTSIDE
            ? pick(Words.AGENCIES, random)
            : null,
        inside ? Streets.inside(random) : Streets.outside(random),
        String.format(Locale.ROOT, "01632 960%03d", number),
        pick(Words.SUPERVISING, random),
        group == Group.ADOPTER ? "Adoption" : "Fostering " + (1 + number % 2),
        terms(plan),
        today.minusDays(200 + random.nextInt(3_000)),
        notAvailable(plan),
        residents(plan),
        skills(plan),
        languages(),
        heritageSupport(),
        registration(group),
        namedChildren,
        random.nextInt(10) < 7 ? today.minusDays(random.nextInt(13)) : today.minusDays(30));
  }

  private String name(Group group) {
    if (group == Group.COUNCIL_HOME) {
      return COUNCIL_HOMES[number % COUNCIL_HOMES.length];
    }
    if (group == Group.SUPPORTED) {
      return number % 2 == 0 ? "Moorgate Rooms" : "Wellgate Rooms";
    }
    String family = pick(Words.FAMILIES, random);
    String woman = pick(Words.WOMEN, random);
    return random.nextInt(10) < 7
        ? woman + " and " + pick(Words.MEN, random) + " " + family
        : woman + " " + family;
  }

  private static HouseholdKind kind(Group group) {
    return switch (group) {
      case OWN_INSIDE, OWN_OUTSIDE, AGENCY_INSIDE, AGENCY_OUTSIDE -> HouseholdKind.FOSTER;
      case CONNECTED_INSIDE, CONNECTED_OUTSIDE -> HouseholdKind.CONNECTED_PERSON;
      case ADOPTER -> HouseholdKind.ADOPTER;
      case COUNCIL_HOME -> HouseholdKind.CHILDRENS_HOME;
      case SUPPORTED -> HouseholdKind.SUPPORTED;
    };
  }

  /** Whoever has a vacancy takes children up to ten: the report found none for older ones. */
  private Terms terms(Plan plan) {
    AgeRange ages =
        switch (plan.group()) {
          case ADOPTER -> new AgeRange(0, 3 + random.nextInt(4));
          case COUNCIL_HOME -> new AgeRange(10, 17);
          case SUPPORTED -> new AgeRange(16, 17);
          case CONNECTED_INSIDE, CONNECTED_OUTSIDE -> new AgeRange(0, 17);
          default ->
              plan.vacant() == 0
                  ? new AgeRange(0, 17)
                  : plan.vacant() > 1 ? YOUNG[2 + random.nextInt(2)] : pick(List.of(YOUNG), random);
        };
    Set<SearchKind> kinds =
        switch (plan.group()) {
          case ADOPTER -> Set.of(SearchKind.ADOPTION);
          case OWN_INSIDE, OWN_OUTSIDE ->
              random.nextInt(4) == 0
                  ? Set.of(SearchKind.LONG_TERM)
                  : Set.of(SearchKind.EMERGENCY, SearchKind.SHORT_TERM, SearchKind.LONG_TERM);
          default -> Set.of();
        };
    return new Terms(plan.places(), ages, null, kinds, Set.of());
  }

  private List<NotAvailable> notAvailable(Plan plan) {
    if (plan.notAvailable() == 0) {
      return List.of();
    }
    NotAvailable.Reason[] reasons = NotAvailable.Reason.values();
    return List.of(
        new NotAvailable(
            plan.notAvailable(),
            reasons[random.nextInt(reasons.length - 1)],
            today.plusDays(10 + random.nextInt(120))));
  }

  private List<LivesHere> residents(Plan plan) {
    List<LivesHere> residents = new ArrayList<>();
    boolean family = kind(plan.group()).isFostering();
    if (family && random.nextInt(10) < 3) {
      boolean girl = random.nextBoolean();
      residents.add(
          new LivesHere(
              Resident.Kind.OWN_CHILD,
              pick(girl ? Words.GIRLS : Words.BOYS, random),
              Birth.on(today.minusDays(1_500 + random.nextInt(5_000))),
              girl ? Sex.FEMALE : Sex.MALE,
              today.minusDays(900)));
    }
    if (plan.group() == Group.OWN_INSIDE && plan.notAvailable() > 0 && stayingPut > 0) {
      stayingPut--;
      residents.add(
          new LivesHere(
              Resident.Kind.STAYING_PUT,
              pick(Words.BOYS, random),
              Birth.on(today.minusDays(18 * 365 + 100 + random.nextInt(600))),
              Sex.MALE,
              today.minusDays(100)));
    }
    return residents;
  }

  /** No home with a vacancy can meet challenging behaviour, or a parent with her child. */
  private Needs skills(Plan plan) {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (NeedKind kind : NeedKind.values()) {
      int cast = random.nextInt(10);
      if (cast >= 3) {
        levels.put(kind, cast < 5 ? NeedLevel.NONE : cast < 9 ? NeedLevel.SOME : NeedLevel.HIGH);
      }
    }
    if (plan.vacant() > 0) {
      levels.put(NeedKind.BEHAVIOUR, random.nextBoolean() ? NeedLevel.NONE : NeedLevel.SOME);
      levels.put(NeedKind.PARENT_AND_CHILD, NeedLevel.NONE);
    } else if (plan.group() == Group.COUNCIL_HOME) {
      levels.put(NeedKind.BEHAVIOUR, NeedLevel.HIGH);
    }
    return new Needs(levels);
  }

  private List<String> languages() {
    return switch (random.nextInt(20)) {
      case 0 -> List.of("English", "Slovak");
      case 1 -> List.of("English", "Romani", "Slovak");
      case 2 -> List.of("English", "Urdu");
      default -> List.of("English");
    };
  }

  private HeritageSupport heritageSupport() {
    Heritage own =
        (random.nextInt(12) == 0 ? DemoHeritage.PAKISTANI : DemoHeritage.WHITE_BRITISH).heritage;
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> new HeritageSupport(own, Set.of(), false);
      case 3 -> new HeritageSupport(own, Set.of("Slovak Roma", "Czech Roma"), true);
      case 4 -> new HeritageSupport(own, Set.of("Pakistani", "Muslim"), true);
      default -> new HeritageSupport(own, Set.of(), true);
    };
  }

  private @Nullable Registration registration(Group group) {
    return group == Group.COUNCIL_HOME || group == Group.SUPPORTED
        ? new Registration(
            String.format(Locale.ROOT, "SC%06d", 990_000 + number), Registration.Status.REGISTERED)
        : null;
  }
}
