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
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** Makes children, in families; their time in care is made by {@link DemoCare}. */
final class DemoFamilies {

  private final Random random;
  private final LocalDate today;
  private final DemoCare care;
  private final List<ChildDraft> children = new ArrayList<>();
  private int familyNumber;

  DemoFamilies(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
    this.care = new DemoCare(random, today);
  }

  /** All that were made, in order. */
  List<ChildDraft> children() {
    return children;
  }

  /**
   * Makes one child for each age range, all in one dwelling.
   *
   * @param family brothers and sisters more often than not
   */
  List<ChildDraft> live(Dwelling dwelling, List<AgeRange> ages, boolean family) {
    List<Integer> years = new ArrayList<>();
    for (AgeRange range : ages) {
      years.add(range.min() + random.nextInt(range.max() - range.min() + 1));
    }
    boolean together = family && random.nextInt(10) < 6;
    List<ChildDraft> made = new ArrayList<>();
    DemoFamily shared = family();
    for (int age : years) {
      DemoFamily own = together ? shared : family();
      List<ChildDraft> siblings = together ? made : List.of();
      made.add(add(own, born(own, age, siblings), dwelling, siblings, needs(age)));
    }
    return made;
  }

  DemoFamily family() {
    DemoHeritage heritage = heritage(familyNumber++);
    String name =
        heritage.isSlovakOrCzech()
            ? pick(Words.SLOVAK_FAMILIES, random)
            : pick(
                heritage == DemoHeritage.PAKISTANI ? Words.ASIAN_FAMILIES : Words.FAMILIES, random);
    return new DemoFamily(
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

  /** Brothers and sisters of the same age are twins. */
  private LocalDate born(DemoFamily family, int age, List<ChildDraft> siblings) {
    LocalDate born = today.minusYears(age).minusDays(30 + family.birthDay() + random.nextInt(30));
    return siblings.stream()
        .filter(sibling -> sibling.ageOn(today) == born.until(today).getYears())
        .map(sibling -> sibling.born)
        .findFirst()
        .orElse(born);
  }

  /** Makes one child and where it lives and lived. */
  ChildDraft add(
      DemoFamily family,
      LocalDate born,
      Dwelling dwelling,
      List<ChildDraft> siblings,
      Needs needs) {
    int age = born.until(today).getYears();
    boolean girl = random.nextBoolean();
    ChildDraft child =
        new ChildDraft(
            String.format(Locale.ROOT, "R%05d", 10_001 + children.size() * 7),
            born,
            family,
            siblings,
            needs,
            dwelling.isForAdoption() ? "Adoption" : age >= 16 ? "Leaving care" : family.team(),
            firstName(family.heritage(), girl),
            girl ? Sex.FEMALE : Sex.MALE);
    sendToSchool(child, age);
    care.begin(child, dwelling);
    children.add(child);
    return child;
  }

  private void sendToSchool(ChildDraft child, int age) {
    if (age >= 4 && age < 16) {
      child.schoolName = pick(age <= 10 ? Words.SCHOOLS : Words.SECONDARY_SCHOOLS, random);
      child.school = Streets.inside(random);
    }
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

  /** The youngest children in foster homes have a placement order and wait for a family. */
  void placementOrders(int count) {
    children.stream()
        .filter(child -> !child.legalStatus.equals("E1"))
        .filter(child -> child.now().type().startsWith("U"))
        .filter(child -> child.careFrom.isBefore(today.minusDays(150)))
        .sorted(
            Comparator.comparing((ChildDraft child) -> child.born)
                .reversed()
                .thenComparing(child -> child.localId))
        .limit(count)
        .forEach(child -> child.legalStatus = "E1");
  }

  /** Joins children who live apart into brothers and sisters: the cost of too few homes. */
  void separateSiblings(int pairs) {
    for (int pair = 0; pair < pairs; pair++) {
      ChildDraft one = children.get(8 + pair * 11);
      ChildDraft other = children.get(12 + pair * 11);
      boolean alone = one.siblings.isEmpty() && other.siblings.isEmpty();
      long apart = Math.abs(ChronoUnit.DAYS.between(one.born, other.born));
      if (alone && apart > 300 && one.heritage == other.heritage) {
        other.siblings = List.of(one);
        other.familyName = one.familyName;
        other.home = one.home;
      }
    }
  }
}
