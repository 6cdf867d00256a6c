package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingKind;

/** Random requests and homes in which every rule has something to say now and then. */
final class RandomCases {

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2014, 9, 30),
          LocalDate.of(2014, 9, 30),
          LocalDate.of(2020, 6, 1),
          LocalDate.of(2024, 2, 29));

  private RandomCases() {}

  static PlacementRequest request(Random random) {
    LocalDate day = pick(random, DAYS);
    int count = 1 + random.nextInt(random.nextInt(4) == 0 ? 4 : 2);
    AChild[] children = new AChild[count];
    for (int i = 0; i < count; i++) {
      children[i] = child(random, "c" + i, day);
    }
    ARequest request =
        ARequest.forChildren(children)
            .neededFrom(day)
            .kind(random.nextBoolean() ? SearchKind.SHORT_TERM : pick(random, SearchKind.values()));
    boolean family = random.nextInt(3) > 0;
    for (int i = 1; i < count && family; i++) {
      request.link("c" + (i - 1), "c" + i, sibling(random));
    }
    for (int i = 0; i < 3 && family; i++) {
      if (random.nextInt(3) > 0) {
        request.link("c0", "r" + i, sibling(random));
      }
    }
    return request.build();
  }

  static HouseholdSnapshot home(Random random, PlacementRequest request) {
    AHome home =
        AHome.of(random.nextBoolean() ? HouseholdKind.FOSTER : pick(random, HouseholdKind.values()))
            .called("home" + random.nextInt(6));
    places(random, home);
    terms(random, home, request);
    for (int i = 0; i < random.nextInt(4); i++) {
      resident(random, home, i);
    }
    if (random.nextInt(3) == 0) {
      home.exemption(
          pick(random, List.of(ARequest.ROTHERHAM, ARequest.ROTHERHAM, ARequest.SHEFFIELD)),
          DateRange.from(LocalDate.of(random.nextInt(4) == 0 ? 2030 : 2010, 1, 1)),
          names(random.nextInt(4) == 0 ? 1 : 4));
    }
    heritage(random, home);
    if (random.nextInt(5) == 0) {
      home.registration(
          random.nextBoolean() ? "SC1" : null, pick(random, Registration.Status.values()));
    }
    bedrooms(random, home);
    return home.build();
  }

  private static void bedrooms(Random random, AHome home) {
    if (random.nextInt(4) == 0) {
      home.withoutBedroomsRecorded();
    } else if (random.nextBoolean()) {
      String[] rooms = new String[1 + random.nextInt(4)];
      for (int room = 0; room < rooms.length; room++) {
        rooms[room] = (1 + random.nextInt(3)) + (random.nextBoolean() ? "s" : "");
      }
      home.bedrooms(rooms);
    }
  }

  private static AChild child(Random random, String name, LocalDate day) {
    int age = random.nextInt(18);
    AChild child =
        AChild.called(name)
            .bornOn(day.minusYears(age).minusDays(random.nextInt(300)))
            .sex(pick(random, Sex.values()))
            .heritage(heritage(random));
    if (random.nextInt(4) == 0) {
      plan(random, child, "r" + random.nextInt(4));
    }
    if (random.nextInt(8) == 0) {
      child.avoidingSector("S65 " + random.nextInt(3));
    }
    if (random.nextInt(8) == 0) {
      child.avoidingHome("home" + random.nextInt(6));
    }
    if (random.nextInt(6) == 0) {
      child.livingIn("home" + random.nextInt(6));
    }
    if (age > 13 && random.nextInt(4) == 0) {
      child.lookedAfterParent();
    }
    return child
        .needing(NeedKind.DISABILITY, pick(random, NeedLevel.values()))
        .needing(NeedKind.HEALTH, pick(random, NeedLevel.values()));
  }

  private static void plan(Random random, AChild child, String other) {
    switch (random.nextInt(4)) {
      case 0 -> child.onlyChild();
      case 1 -> child.onlyWithAges(0, 5 + random.nextInt(12));
      case 2 -> child.onlyWith(random.nextBoolean() ? Sex.MALE : Sex.FEMALE);
      default -> child.apartFrom(other);
    }
  }

  private static void places(Random random, AHome home) {
    home.approvedFor(1 + random.nextInt(5));
    if (random.nextInt(3) == 0) {
      home.withPlaces(1 + random.nextInt(6));
    }
    for (int i = random.nextInt(4) - 2; i > 0; i--) {
      home.notAvailable(
          1 + random.nextInt(2),
          pick(random, NotAvailable.Reason.values()),
          random.nextBoolean() ? LocalDate.of(2014, 11, 3) : null);
    }
    if (random.nextInt(4) == 0) {
      home.notAvailableUntil(
          1,
          pick(random, NotAvailable.Reason.values()),
          ARequest.DAY.plusDays(random.nextInt(60) - 30));
    }
    if (random.nextInt(5) == 0) {
      home.coming("coming", random.nextInt(18), Sex.MALE, Compatibility.ANY);
    }
  }

  private static void terms(Random random, AHome home, PlacementRequest request) {
    if (random.nextInt(10) == 0) {
      home.withoutApproval();
    }
    if (random.nextInt(3) == 0) {
      int min = random.nextInt(12);
      home.ages(min, min + random.nextInt(8));
    }
    if (random.nextInt(6) == 0) {
      home.only(random.nextBoolean() ? Sex.MALE : Sex.FEMALE);
    }
    if (random.nextInt(6) == 0) {
      home.kinds(pick(random, SearchKind.values()), request.kind());
    } else if (random.nextInt(6) == 0) {
      home.kinds(pick(random, SearchKind.values()));
    }
    if (random.nextInt(10) == 0) {
      home.namedChildren("c0");
    }
    if (random.nextInt(3) > 0) {
      home.connectedTo("c0", "c1", "c2", "c3");
    }
    if (random.nextBoolean()) {
      home.agency();
    }
    home.where(AHome.at(random.nextInt(9999), 0, area(random)));
  }

  private static LocalAuthority area(Random random) {
    return pick(
        random,
        List.of(ARequest.ROTHERHAM, ARequest.ROTHERHAM, ARequest.SHEFFIELD, ARequest.LEEDS));
  }

  private static void resident(Random random, AHome home, int number) {
    AChild plan = AChild.called("r" + number);
    if (random.nextInt(6) == 0) {
      plan(random, plan, "c" + random.nextInt(3));
    }
    Resident.Kind kind =
        random.nextBoolean() ? Resident.Kind.LOOKED_AFTER : pick(random, Resident.Kind.values());
    home.resident(
        kind,
        kind == Resident.Kind.LOOKED_AFTER ? "r" + number : null,
        random.nextInt(8) == 0 ? null : random.nextInt(18),
        pick(random, Sex.values()),
        random.nextInt(6) == 0 ? plan.plan() : Compatibility.ANY);
  }

  private static void heritage(Random random, AHome home) {
    home.heritage(new HeritageSupport(heritage(random), Set.of("Slovak Roma"), true))
        .speaking("Slovak")
        .skill(NeedKind.DISABILITY, pick(random, NeedLevel.values()));
  }

  private static Heritage heritage(Random random) {
    return random.nextBoolean()
        ? Heritage.NOT_KNOWN
        : new Heritage(
            Set.of("Roma"),
            Set.of("Slovak"),
            Set.of("Romani"),
            Set.of("English"),
            Set.of("Roman Catholic"),
            Set.of("Slovak Roma"));
  }

  private static SiblingKind sibling(Random random) {
    return random.nextInt(3) > 0 ? SiblingKind.FULL : pick(random, SiblingKind.values());
  }

  private static String[] names(int each) {
    return IntStream.range(0, each)
        .boxed()
        .flatMap(i -> List.of("c" + i, "r" + i).stream())
        .toArray(String[]::new);
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static <T> T pick(Random random, T[] from) {
    return from[random.nextInt(from.length)];
  }
}
