package uk.kith.app.demo;

import static uk.kith.app.demo.Words.pick;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import uk.kith.app.demo.DemoWorld.Search;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

/**
 * The seven children whom the report and the pictures speak of, all in agency homes outside since
 * this month, and the searches for them: two brothers, a boy of twelve, two young mothers and their
 * babies.
 */
final class DemoStories {

  /** How many of them are of school age, and how many are not. */
  static final int OF_SCHOOL_AGE = 3;

  static final int OTHERS = 4;

  private static final LocalDate LAST_FRIDAY = LocalDate.of(2014, 9, 26);

  private final Random random;
  private final LocalDate today;
  private final DemoFamilies families;

  DemoStories(Random random, LocalDate today, DemoFamilies families) {
    this.random = random;
    this.today = today;
    this.families = families;
  }

  /** Makes the children; returns the searches that are open for them. */
  List<Search> tell() {
    List<ChildDraft> brothers = twoBrothers();
    List<ChildDraft> twelve = boyOfTwelve();
    List<ChildDraft> motherAndBaby = youngMother("Casey", 17, 5, LocalDate.of(2014, 9, 15));
    youngMother("Leanne", 16, 2, LAST_FRIDAY);
    return List.of(
        search(
            brothers,
            LocalDate.of(2014, 9, 29),
            LocalDate.of(2014, 10, 3),
            SearchKind.SHORT_TERM,
            Together.PREFERRED),
        search(
            twelve,
            LocalDate.of(2014, 9, 12),
            LocalDate.of(2014, 10, 6),
            SearchKind.LONG_TERM,
            Together.REQUIRED),
        search(
            motherAndBaby,
            LocalDate.of(2014, 9, 22),
            LocalDate.of(2014, 10, 13),
            SearchKind.PARENT_AND_CHILD,
            Together.REQUIRED));
  }

  private static Search search(
      List<ChildDraft> children,
      LocalDate openedOn,
      LocalDate neededFrom,
      SearchKind kind,
      Together together) {
    return new Search(
        children.stream().map(c -> c.localId).toList(), openedOn, neededFrom, kind, together);
  }

  /** Two brothers, Slovak Roma, who want to stay together. */
  private List<ChildDraft> twoBrothers() {
    DemoFamily family =
        new DemoFamily(
            "Horvath",
            DemoHeritage.SLOVAK_ROMA,
            Streets.in("S65 2", random),
            40,
            "Priya Nair",
            "Looked after 1");
    Dwelling home = new Dwelling(null, "U6", "PR4", Streets.in("S5 6", random), null, 0);
    Needs needs =
        new Needs(
            Map.of(
                NeedKind.BEHAVIOUR, NeedLevel.SOME,
                NeedKind.HEALTH, NeedLevel.NONE,
                NeedKind.DISABILITY, NeedLevel.NONE,
                NeedKind.EDUCATION, NeedLevel.SOME));
    ChildDraft adam =
        lives(
            families.add(family, LocalDate.of(2005, 3, 14), home, List.of(), needs),
            home,
            LAST_FRIDAY);
    adam.firstName = "Adam";
    adam.sex = Sex.MALE;
    ChildDraft daniel =
        lives(
            families.add(family, LocalDate.of(2008, 6, 2), home, List.of(adam), needs),
            home,
            LAST_FRIDAY);
    daniel.firstName = "Daniel";
    daniel.sex = Sex.MALE;
    daniel.wishes = "Wants to stay with his brother";
    return List.of(adam, daniel);
  }

  /** A boy of twelve with challenging behaviour, for whom no home is vacant. */
  private List<ChildDraft> boyOfTwelve() {
    Dwelling home = new Dwelling(null, "U6", "PR4", Streets.in("DN4 0", random), null, 0);
    Needs needs =
        new Needs(
            Map.of(
                NeedKind.BEHAVIOUR, NeedLevel.HIGH,
                NeedKind.EDUCATION, NeedLevel.HIGH,
                NeedKind.RISK_TO_OTHERS, NeedLevel.SOME,
                NeedKind.PARENT_AND_CHILD, NeedLevel.NONE));
    ChildDraft jordan =
        lives(
            families.add(families.family(), LocalDate.of(2002, 2, 11), home, List.of(), needs),
            home,
            LocalDate.of(2014, 9, 8));
    jordan.firstName = "Jordan";
    jordan.sex = Sex.MALE;
    return List.of(jordan);
  }

  /** A looked after mother and her looked after baby, in an agency home outside (R-PLACE-39). */
  private List<ChildDraft> youngMother(String name, int age, int monthsOfBaby, LocalDate since) {
    DemoFamily family = families.family();
    Dwelling home = new Dwelling(null, "U6", "PR4", Streets.outside(random), null, 0);
    Needs needs = new Needs(Map.of(NeedKind.PARENT_AND_CHILD, NeedLevel.HIGH));
    ChildDraft mother =
        lives(
            families.add(family, today.minusYears(age).minusDays(90), home, List.of(), needs),
            home,
            since);
    mother.firstName = name;
    mother.sex = Sex.FEMALE;
    mother.lookedAfterParent = true;
    mother.legalStatus = "V2";
    ChildDraft baby =
        lives(
            families.add(family, today.minusMonths(monthsOfBaby), home, List.of(), needs),
            home,
            since);
    baby.firstName = pick(Words.GIRLS, random);
    baby.sex = Sex.FEMALE;
    return List.of(mother, baby);
  }

  /** On an interim care order, and at school where the family lives. */
  private static ChildDraft lives(ChildDraft child, Dwelling home, LocalDate since) {
    child.careFrom = since;
    child.legalStatus = "C1";
    child.spells = List.of(home.since(since));
    if (child.schoolName != null) {
      child.school = child.home;
      child.schoolName =
          (child.ageOn(since) <= 10 ? Words.SCHOOLS : Words.SECONDARY_SCHOOLS).get(0);
    }
    return child;
  }
}
