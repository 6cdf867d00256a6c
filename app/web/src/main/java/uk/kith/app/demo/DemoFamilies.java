package uk.kith.app.demo;

import static uk.kith.app.demo.Words.pick;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** Makes children, in families, where they live and since when. */
final class DemoFamilies {

  /** Stands for a connected person's home until that home is made. */
  static final String CONNECTED = "C";

  /** Children of the stories: two brothers, one boy, two mothers with a baby each. */
  static final int STORY_CHILDREN = 7;

  /**
   * Where a child lives.
   *
   * @param home local id; null when it is not in the register
   */
  record Dwelling(
      @Nullable String home,
      String type,
      String provider,
      @Nullable Postcode postcode,
      @Nullable String urn) {}

  /** What the members of a family share. */
  private record Family(
      String name,
      DemoHeritage heritage,
      Postcode home,
      int birthDay,
      String worker,
      String team) {}

  private final Random random;
  private final LocalDate today;
  private final List<Child> children = new ArrayList<>();
  private int familyNumber;

  DemoFamilies(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  List<Child> children() {
    return List.copyOf(children);
  }

  /**
   * Makes one child for each age range, all in one dwelling.
   *
   * @param family brothers and sisters more often than not
   * @return their local ids
   */
  List<String> live(Dwelling dwelling, List<AgeRange> ages, boolean family) {
    List<Integer> years = new ArrayList<>();
    for (AgeRange range : ages) {
      years.add(range.min() + random.nextInt(range.max() - range.min() + 1));
    }
    boolean together = family && random.nextInt(10) < 6;
    List<String> ids = new ArrayList<>();
    Family shared = family();
    for (int age : years) {
      Family own = together ? shared : family();
      ids.add(child(own, age, dwelling, together ? ids : List.of()));
    }
    return ids;
  }

  private Family family() {
    DemoHeritage heritage = heritage(familyNumber++);
    String name =
        heritage.isSlovakOrCzech()
            ? pick(Words.SLOVAK_FAMILIES, random)
            : pick(
                heritage == DemoHeritage.PAKISTANI ? Words.ASIAN_FAMILIES : Words.FAMILIES, random);
    return new Family(
        name,
        heritage,
        Streets.inside(random),
        random.nextInt(300),
        pick(Words.WORKERS, random),
        pick(Words.TEAMS, random));
  }

  /** About one family in seven is of a minority ethnic group; one in twenty has not said. */
  private static DemoHeritage heritage(int number) {
    return switch (number % 40) {
      case 3 -> DemoHeritage.SLOVAK_ROMA;
      case 9 -> number % 80 == 9 ? DemoHeritage.CZECH_ROMA : DemoHeritage.ROMA;
      case 15 -> DemoHeritage.SLOVAK;
      case 21 -> DemoHeritage.PAKISTANI;
      case 27 -> DemoHeritage.MIXED;
      case 33 -> number % 80 == 33 ? DemoHeritage.BLACK_AFRICAN : DemoHeritage.MIXED;
      case 12, 37 -> DemoHeritage.NOT_KNOWN;
      default -> DemoHeritage.WHITE_BRITISH;
    };
  }

  private String child(Family family, int age, Dwelling dwelling, List<String> siblings) {
    LocalDate born = today.minusYears(age).minusDays(30 + family.birthDay + random.nextInt(30));
    if (!siblings.isEmpty()) {
      // brothers and sisters of the same age are twins
      LocalDate sameAge =
          siblings.stream()
              .map(this::byId)
              .map(Child::born)
              .filter(b -> b.until(today).getYears() == born.until(today).getYears())
              .findFirst()
              .orElse(born);
      return add(family, sameAge, dwelling, siblings, needs(age), null);
    }
    return add(family, born, dwelling, siblings, needs(age), null);
  }

  private String add(
      Family family,
      LocalDate born,
      Dwelling dwelling,
      List<String> siblings,
      Needs needs,
      @Nullable String firstName) {
    int age = born.until(today).getYears();
    boolean girl = random.nextBoolean();
    String localId = String.format(Locale.ROOT, "R%05d", 10_001 + children.size() * 7);
    LocalDate careFrom =
        siblings.isEmpty() ? careFrom(born, dwelling) : max(born, byId(siblings.get(0)).careFrom());
    boolean primary = age >= 4 && age <= 10;
    String school =
        primary
            ? pick(Words.SCHOOLS, random)
            : age > 10 && age < 16 ? pick(Words.SECONDARY_SCHOOLS, random) : null;
    children.add(
        new Child(
            localId,
            firstName == null ? firstName(family.heritage, girl) : firstName,
            family.name,
            born,
            girl ? Sex.FEMALE : Sex.MALE,
            family.heritage.heritage,
            needs,
            compatibility(needs),
            family.home,
            school == null ? null : Streets.inside(random),
            school,
            null,
            family.worker,
            dwelling.type().startsWith("A") ? "Adoption" : age >= 16 ? "Leaving care" : family.team,
            careFrom,
            legalStatus(dwelling),
            spells(dwelling, born, careFrom),
            List.copyOf(siblings),
            false));
    return localId;
  }

  private String firstName(DemoHeritage heritage, boolean girl) {
    if (heritage.isSlovakOrCzech()) {
      return pick(girl ? Words.ROMA_GIRLS : Words.ROMA_BOYS, random);
    }
    if (heritage == DemoHeritage.PAKISTANI) {
      return pick(girl ? Words.ASIAN_GIRLS : Words.ASIAN_BOYS, random);
    }
    return pick(girl ? Words.GIRLS : Words.BOYS, random);
  }

  /** Most have been looked after for less than two years, some for many. */
  private LocalDate careFrom(LocalDate born, Dwelling dwelling) {
    int days = (int) (-Math.log(1 - random.nextDouble()) * 800);
    int least = dwelling.type().startsWith("A") ? 200 : 5;
    return max(born.plusDays(1), today.minusDays(least + Math.min(days, 4_000)));
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private String legalStatus(Dwelling dwelling) {
    if (dwelling.type().startsWith("A")) {
      return "E1";
    }
    if (dwelling.type().equals("P1")) {
      return "C2"; // never V2 with P1: R-COURT-31
    }
    int cast = random.nextInt(20);
    return cast < 10 ? "C2" : cast < 14 ? "C1" : "V2";
  }

  private List<Spell> spells(Dwelling now, LocalDate born, LocalDate careFrom) {
    boolean supported = now.type().equals("H5") || now.type().equals("P2");
    LocalDate earliest = supported ? max(careFrom, born.plusYears(16)) : careFrom; // R-PLACE-33
    long days = ChronoUnit.DAYS.between(earliest, today);
    LocalDate moved =
        days < 60 || random.nextInt(10) < 5
            ? earliest
            : earliest.plusDays(20 + random.nextInt((int) days - 40));
    if (moved.equals(careFrom)) {
      return List.of(here(now, careFrom));
    }
    Spell before = new Spell(null, "U6", "PR1", Streets.inside(random), null, careFrom, moved);
    return List.of(before, here(now, moved));
  }

  private static Spell here(Dwelling dwelling, LocalDate start) {
    return new Spell(
        dwelling.home(),
        dwelling.type(),
        dwelling.provider(),
        dwelling.postcode(),
        dwelling.urn(),
        start,
        null);
  }

  private Needs needs(int age) {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (NeedKind kind : NeedKind.values()) {
      int cast = random.nextInt(20);
      if (kind == NeedKind.PARENT_AND_CHILD) {
        levels.put(kind, NeedLevel.NONE);
      } else if (cast >= 4) {
        boolean high = cast == 19 && (kind != NeedKind.BEHAVIOUR || age > 8);
        levels.put(kind, high ? NeedLevel.HIGH : cast >= 15 ? NeedLevel.SOME : NeedLevel.NONE);
      }
    }
    return new Needs(levels);
  }

  /** A child who is a risk to others must not live with much younger ones. */
  private static Compatibility compatibility(Needs needs) {
    return needs.level(NeedKind.RISK_TO_OTHERS) == NeedLevel.HIGH
        ? new Compatibility(false, new AgeRange(10, 17), null, Set.of())
        : Compatibility.ANY;
  }

  private Child byId(String localId) {
    return children.stream().filter(c -> c.localId().equals(localId)).findFirst().orElseThrow();
  }

  /** The home that was made for children who stood for it until now. */
  void moveInto(String home, List<String> localIds) {
    replace(
        localIds,
        c ->
            with(
                c,
                c.legalStatus(),
                c.spells().stream().map(s -> CONNECTED.equals(s.home()) ? at(s, home) : s).toList(),
                c.siblings()));
  }

  private static Spell at(Spell s, String home) {
    return new Spell(home, s.type(), s.provider(), s.postcode(), s.urn(), s.start(), s.end());
  }

  /** The youngest children in foster homes have a placement order and wait for a family. */
  void placementOrders(int count) {
    List<String> youngest =
        children.stream()
            .filter(c -> !c.legalStatus().equals("E1"))
            .filter(c -> c.spells().get(c.spells().size() - 1).type().startsWith("U"))
            .filter(c -> c.careFrom().isBefore(today.minusDays(120)))
            .sorted(Comparator.comparing(Child::born).reversed().thenComparing(Child::localId))
            .limit(count)
            .map(Child::localId)
            .toList();
    replace(youngest, c -> with(c, "E1", c.spells(), c.siblings()));
  }

  /** Joins children who live apart into brothers and sisters: the cost of too few homes. */
  void separateSiblings(int pairs) {
    for (int pair = 0; pair < pairs; pair++) {
      Child one = children.get(8 + pair * 11);
      Child other = children.get(12 + pair * 11);
      boolean alone = one.siblings().isEmpty() && other.siblings().isEmpty();
      long apart = Math.abs(ChronoUnit.DAYS.between(one.born(), other.born()));
      if (alone && apart > 300 && one.heritage().equals(other.heritage())) {
        replace(
            List.of(other.localId()),
            c ->
                renamed(
                    with(c, c.legalStatus(), c.spells(), List.of(one.localId())),
                    one.familyName(),
                    one.home()));
      }
    }
  }

  private interface Change {
    Child of(Child child);
  }

  private void replace(List<String> localIds, Change change) {
    children.replaceAll(c -> localIds.contains(c.localId()) ? change.of(c) : c);
  }

  /** Two brothers, Slovak Roma, in an agency home in Sheffield since last Friday. */
  List<String> twoBrothers() {
    Family family =
        new Family(
            "Horvath",
            DemoHeritage.SLOVAK_ROMA,
            Streets.in("S65 2", random),
            40,
            "Priya Nair",
            "Looked after 1");
    Dwelling home = new Dwelling(null, "U6", "PR4", Streets.in("S5 6", random), null);
    Needs needs =
        new Needs(
            Map.of(
                NeedKind.BEHAVIOUR, NeedLevel.SOME,
                NeedKind.HEALTH, NeedLevel.NONE,
                NeedKind.DISABILITY, NeedLevel.NONE,
                NeedKind.EDUCATION, NeedLevel.SOME));
    Child elder =
        story(family, "Adam", LocalDate.of(2005, 3, 14), Sex.MALE, home, needs, List.of(), false);
    Child younger =
        story(
            family,
            "Daniel",
            LocalDate.of(2008, 6, 2),
            Sex.MALE,
            home,
            needs,
            List.of(elder.localId()),
            false);
    return List.of(elder.localId(), younger.localId());
  }

  /** A boy of twelve with challenging behaviour, for whom no home is vacant. */
  List<String> boyOfTwelve() {
    Dwelling home = new Dwelling(null, "U6", "PR4", Streets.in("DN4 0", random), null);
    Needs needs =
        new Needs(
            Map.of(
                NeedKind.BEHAVIOUR, NeedLevel.HIGH,
                NeedKind.EDUCATION, NeedLevel.HIGH,
                NeedKind.RISK_TO_OTHERS, NeedLevel.SOME,
                NeedKind.PARENT_AND_CHILD, NeedLevel.NONE));
    return List.of(
        story(
                family(),
                "Jordan",
                LocalDate.of(2002, 2, 11),
                Sex.MALE,
                home,
                needs,
                List.of(),
                false)
            .localId());
  }

  /** A looked after mother and her looked after baby, in an agency home outside (R-PLACE-39). */
  List<String> youngMother(String name, int age, int monthsOfBaby) {
    Family family = family();
    Dwelling home = new Dwelling(null, "U6", "PR4", Streets.outside(random), null);
    Needs needs = new Needs(Map.of(NeedKind.PARENT_AND_CHILD, NeedLevel.HIGH));
    Child mother =
        story(
            family,
            name,
            today.minusYears(age).minusDays(90),
            Sex.FEMALE,
            home,
            needs,
            List.of(),
            true);
    Child baby =
        story(
            family,
            pick(Words.GIRLS, random),
            today.minusMonths(monthsOfBaby),
            Sex.FEMALE,
            home,
            needs,
            List.of(),
            false);
    return List.of(mother.localId(), baby.localId());
  }

  private Child story(
      Family family,
      String firstName,
      LocalDate born,
      Sex sex,
      Dwelling home,
      Needs needs,
      List<String> siblings,
      boolean parent) {
    String id = add(family, born, home, siblings, needs, firstName);
    Child made = byId(id);
    LocalDate since = max(born.plusDays(1), LocalDate.of(2014, 9, 26));
    boolean school = made.schoolName() != null;
    replace(
        List.of(id),
        c ->
            new Child(
                c.localId(),
                c.firstName(),
                c.familyName(),
                c.born(),
                sex,
                c.heritage(),
                c.needs(),
                c.compatibility(),
                c.home(),
                school ? c.home() : null,
                school ? (parent ? null : Words.SCHOOLS.get(0)) : null,
                siblings.isEmpty() ? null : "Wants to stay with his brother",
                c.worker(),
                c.team(),
                since,
                "C1",
                List.of(here(home, since)),
                c.siblings(),
                parent));
    return byId(id);
  }

  private static Child with(
      Child c, String legalStatus, List<Spell> spells, List<String> siblings) {
    return new Child(
        c.localId(),
        c.firstName(),
        c.familyName(),
        c.born(),
        c.sex(),
        c.heritage(),
        c.needs(),
        c.compatibility(),
        c.home(),
        c.school(),
        c.schoolName(),
        c.wishes(),
        c.worker(),
        c.team(),
        c.careFrom(),
        legalStatus,
        spells,
        siblings,
        c.lookedAfterParent());
  }

  private static Child renamed(Child c, String familyName, Postcode home) {
    return new Child(
        c.localId(),
        c.firstName(),
        familyName,
        c.born(),
        c.sex(),
        c.heritage(),
        c.needs(),
        c.compatibility(),
        home,
        c.school(),
        c.schoolName(),
        c.wishes(),
        c.worker(),
        c.team(),
        c.careFrom(),
        c.legalStatus(),
        c.spells(),
        c.siblings(),
        c.lookedAfterParent());
  }
}
