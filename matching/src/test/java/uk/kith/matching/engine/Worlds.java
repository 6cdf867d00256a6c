package uk.kith.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;

/** Random searches and homes, small and full of unknowns; the same for the same seed. */
final class Worlds {

  private static final List<String> WORDS =
      List.of("Roma", "Slovak", "Czech", "Romani", "English", "Roman Catholic", "Slovak Roma");

  private Worlds() {}

  static PlacementRequest search(Random random, int children) {
    List<ChildSnapshot> all = new ArrayList<>();
    List<SiblingLink> links = new ArrayList<>();
    for (int i = 0; i < children; i++) {
      all.add(child(random, i));
      for (int j = 0; j < i; j++) {
        if (random.nextInt(3) > 0) {
          links.add(new SiblingLink(AChild.id(j), AChild.id(i), SiblingKind.FULL));
        }
      }
      if (random.nextInt(3) == 0) {
        links.add(new SiblingLink(AChild.id(i), AChild.id(100 + i), SiblingKind.HALF));
      }
    }
    return PlacementRequest.of(
        all,
        links,
        AChild.TODAY,
        pick(random, List.of(SearchKind.SHORT_TERM, SearchKind.LONG_TERM, SearchKind.EMERGENCY)),
        pick(random, List.of(Together.values())),
        AChild.ROTHERHAM);
  }

  static ChildSnapshot child(Random random, int number) {
    AChild child = AChild.number(number).aged(random.nextInt(18));
    for (NeedKind kind : NeedKind.values()) {
      child.needing(kind, pick(random, List.of(NeedLevel.values())));
    }
    if (random.nextInt(4) == 0) {
      child.needsNotKnown().needing(NeedKind.HEALTH, pick(random, List.of(NeedLevel.values())));
    }
    if (random.nextInt(4) > 0) {
      child.with(heritage(random));
    }
    return child.from(where(random)).atSchool(random.nextBoolean() ? where(random) : null).build();
  }

  static List<HouseholdSnapshot> homes(Random random, int count) {
    List<HouseholdSnapshot> homes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      homes.add(home(random, i).build());
    }
    return homes;
  }

  static AHome home(Random random, int number) {
    int places = random.nextInt(4);
    int min = random.nextInt(10);
    AHome home =
        AHome.number(number)
            .places(places, Math.max(0, random.nextInt(5) - 2))
            .ages(min, min + 4 + random.nextInt(10))
            .sex(random.nextInt(5) == 0 ? Sex.FEMALE : null)
            .kinds(random.nextInt(3) == 0 ? Set.of(SearchKind.LONG_TERM) : Set.of())
            .vacantSince(
                random.nextInt(4) == 0
                    ? null
                    : LocalDate.of(2014, 1, 1).plusDays(random.nextInt(20)))
            .at(where(random))
            .speaking(some(random))
            .supporting(
                new HeritageSupport(
                    random.nextBoolean() ? heritage(random) : Heritage.NOT_KNOWN,
                    some(random),
                    random.nextInt(3) > 0));
    if (random.nextInt(4) == 0) {
      home.ofAgency();
    }
    if (random.nextInt(4) == 0) {
      home.skillsNotKnown();
    }
    for (NeedKind kind : NeedKind.values()) {
      if (random.nextBoolean()) {
        home.skilled(kind, pick(random, List.of(NeedLevel.values())));
      }
    }
    if (number < 4 && random.nextBoolean()) {
      home.withResident(AChild.id(100 + number));
    }
    return home;
  }

  static Heritage heritage(Random random) {
    return new Heritage(
        some(random), some(random), some(random), some(random), some(random), some(random));
  }

  static Whereabouts where(Random random) {
    if (random.nextInt(6) == 0) {
      return Whereabouts.NOT_KNOWN;
    }
    Position position =
        new Position(430_000 + random.nextInt(40_000), 380_000 + random.nextInt(30_000));
    LocalAuthority authority = pick(random, List.of(AChild.ROTHERHAM, AChild.SHEFFIELD));
    return AChild.at(position, random.nextInt(6) == 0 ? null : authority);
  }

  private static Set<String> some(Random random) {
    Set<String> words = new TreeSet<>();
    while (random.nextInt(3) == 0) {
      words.add(pick(random, WORDS));
    }
    return words;
  }

  static <T> T pick(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
