package uk.kith.app.demo;

import static uk.kith.app.demo.Words.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Home;
import uk.kith.app.demo.HomesPlan.Group;
import uk.kith.app.demo.HomesPlan.Plan;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Bedrooms.Room;
import uk.kith.placements.engine.HouseholdKind;
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

  /** Of the children's home with a free place: none is vacant for the boy of twelve. */
  private static final AgeRange OLDER = new AgeRange(13, 17);

  private final Random random;
  private final LocalDate today;
  private final DemoOffers offers;
  private int number;
  private int stayingPut = 5;

  DemoHomes(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
    this.offers = new DemoOffers(random);
  }

  /** The local id of the home that is made next. */
  String nextId(Plan plan) {
    return String.format(Locale.ROOT, "%s%04d", plan.group().prefix, number + 1);
  }

  /**
   * One home.
   *
   * @param ages of its terms, see {@link #ages}
   * @param children who live in it
   */
  Home make(Plan plan, AgeRange ages, List<ChildDraft> children) {
    String localId = nextId(plan);
    number++;
    Group group = plan.group();
    boolean inside = group == Group.ADOPTER ? random.nextBoolean() : group.inside;
    LocalDate approved = approvedFrom(plan, children);
    return new Home(
        localId,
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
        terms(plan, ages),
        approved,
        notAvailable(plan),
        plan.notAvailable() == 0 ? null : notAvailableFrom(plan, approved, children),
        residents(plan),
        offers.skills(plan),
        offers.languages(),
        offers.heritageSupport(),
        registration(group),
        bedrooms(plan),
        group.prefix.equals("C") ? children.stream().map(c -> c.localId).toList() : List.of(),
        confirmedOn());
  }

  /** Long ago, before whoever lives here came; an empty home with a vacancy is a new one. */
  private LocalDate approvedFrom(Plan plan, List<ChildDraft> children) {
    if (plan.group() == Group.ADOPTER) {
      return today.minusDays(30 + random.nextInt(500));
    }
    LocalDate usual = today.minusDays(200 + random.nextInt(3_000));
    if (plan.vacant() > 0 && children.isEmpty()) {
      return DemoVacancies.earliest(today).plusDays(random.nextInt(120));
    }
    return children.stream()
        .map(child -> child.now().start().minusDays(30))
        .filter(start -> start.isBefore(usual))
        .min(Comparator.naturalOrder())
        .orElse(usual);
  }

  private LocalDate notAvailableFrom(Plan plan, LocalDate approved, List<ChildDraft> children) {
    if (plan.vacant() > 0) {
      return children.isEmpty() ? approved : DemoVacancies.lastFullDay(children, today).plusDays(1);
    }
    return DemoCare.later(approved, today.minusDays(20 + random.nextInt(180)));
  }

  /** Supervising workers confirm every fortnight (R-PLACE-37); some have fallen behind. */
  private LocalDate confirmedOn() {
    return random.nextInt(12) > 0
        ? today.minusDays(random.nextInt(13))
        : today.minusDays(15 + random.nextInt(45));
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
  AgeRange ages(Plan plan) {
    return switch (plan.group()) {
      case ADOPTER -> new AgeRange(0, 3 + random.nextInt(4));
      case COUNCIL_HOME -> plan.vacant() > 0 ? OLDER : new AgeRange(10, 17);
      case SUPPORTED -> new AgeRange(16, 17);
      case CONNECTED_INSIDE, CONNECTED_OUTSIDE -> new AgeRange(0, 17);
      default ->
          plan.vacant() == 0
              ? new AgeRange(0, 17)
              : plan.vacant() > 1 || plan.places() > 3
                  ? YOUNG[2 + random.nextInt(2)]
                  : pick(List.of(YOUNG), random);
    };
  }

  private Terms terms(Plan plan, AgeRange ages) {
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
        NotAvailable.of(
            plan.notAvailable(),
            reasons[random.nextInt(reasons.length - 1)],
            today.plusDays(10 + random.nextInt(120)),
            null));
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
              today.minusDays(900),
              null));
    }
    if (plan.group() == Group.OWN_INSIDE && plan.notAvailable() > 0 && stayingPut > 0) {
      stayingPut--;
      residents.add(
          new LivesHere(
              Resident.Kind.STAYING_PUT,
              pick(Words.BOYS, random),
              Birth.on(today.minusDays(18 * 365 + 100 + random.nextInt(600))),
              Sex.MALE,
              today.minusDays(100),
              null));
    }
    return residents;
  }

  /**
   * A bed for each place. Of five foster homes one has no bedrooms recorded, two have a room for
   * every child, and two have a room for two where there are two places or more; not those with
   * places that are not available, where a young adult may need a room. Nothing is drawn by lot.
   */
  private @Nullable Bedrooms bedrooms(Plan plan) {
    if (!kind(plan.group()).isFostering() || number % 5 == 0) {
      return null;
    }
    boolean shared = number % 5 > 2 && plan.places() > 1 && plan.notAvailable() == 0;
    List<Room> rooms =
        new ArrayList<>(Collections.nCopies(plan.places() - (shared ? 2 : 0), new Room(1, false)));
    if (shared) {
      rooms.add(0, new Room(2, true));
    }
    return new Bedrooms(rooms);
  }

  private @Nullable Registration registration(Group group) {
    return group == Group.COUNCIL_HOME || group == Group.SUPPORTED
        ? Registration.of(
            String.format(Locale.ROOT, "SC%06d", 990_000 + number), Registration.Status.REGISTERED)
        : null;
  }
}
