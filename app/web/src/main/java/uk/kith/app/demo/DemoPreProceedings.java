package uk.kith.app.demo;

import static uk.kith.kernel.Sex.FEMALE;
import static uk.kith.kernel.Sex.MALE;
import static uk.kith.kernel.Sex.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.Step;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;

/**
 * Thirteen families before the court, who live at home: told one by one, so that everything that
 * the list of pre-proceedings can say is said. The last one is in court: its child's removal was
 * refused. Most first meetings were held in time; some letters were not sent in time, or not at
 * all.
 */
final class DemoPreProceedings {

  /** Who works with them; each has a few. */
  private static final int WORKERS = 5;

  /** Local ids of the children who are in proceedings and live at home. */
  static final List<String> REMOVAL_REFUSED = List.of("P2021", "P2022", "P2023");

  private DemoPreProceedings() {}

  /**
   * A family.
   *
   * @param metOn day of the legal meeting that decided to start
   * @param done of all children, and of one where it says so
   * @param familyMeeting null when no offer is recorded
   */
  record Family(
      String name,
      List<Child> children,
      LocalDate metOn,
      String why,
      List<Done> done,
      @Nullable FamilyMeeting familyMeeting,
      String worker,
      String team) {}

  /**
   * A child at home.
   *
   * @param firstName null for an unborn child
   */
  record Child(String localId, @Nullable String firstName, Birth birth, Sex sex) {}

  /**
   * A step.
   *
   * @param of local id of the only child for whom it was done; null for all
   */
  record Done(Step step, @Nullable String of) {}

  static List<Family> families() {
    List<Family> families = new ArrayList<>();
    families.add(
        family(
            families,
            "Booth",
            List.of(
                born("P2001", "Kyle", MALE, 2005, 2, 11),
                born("P2002", "Ellie", FEMALE, 2009, 7, 3)),
            on(5, 28),
            "Neglect over two years, and three plans that changed nothing.",
            all(
                letter(on(6, 3), true),
                met(on(6, 11)),
                review(on(7, 23)),
                Step.of(Step.Kind.FURTHER_MEETING, on(8, 20))),
            offered(on(6, 3), "both parents", false, null)));
    families.add(
        family(
            families,
            "Clegg",
            List.of(born("P2003", "Tilly", FEMALE, 2012, 10, 21)),
            on(6, 25),
            "Violence at home; the mother has left and come back twice.",
            all(letter(on(6, 30), true), met(on(7, 8)), review(on(8, 20))),
            offered(on(6, 30), "the mother", true, on(7, 28))));
    families.add(
        family(
            families,
            "Horvath",
            List.of(
                born("P2004", "Marek", MALE, 2002, 3, 14),
                born("P2005", "Denisa", FEMALE, 2004, 9, 9),
                born("P2006", "Lukas", MALE, 2008, 1, 30)),
            on(7, 2),
            "Nobody has seen the children at school since March.",
            all(letter(on(7, 7), false), met(on(7, 15))),
            null));
    families.add(
        family(
            families,
            "Ackroyd",
            List.of(new Child("P2007", null, Birth.due(LocalDate.of(2014, 11, 18)), UNKNOWN)),
            on(8, 27),
            "Two elder children were adopted; the mother misuses drugs.",
            all(letter(on(9, 2), true), met(on(9, 10))),
            offered(on(9, 2), "the mother", null, null)));
    families.add(
        family(
            families,
            "Beaumont",
            List.of(
                born("P2008", "Riley", MALE, 2010, 5, 2),
                born("P2009", "Poppy", FEMALE, 2011, 8, 17)),
            on(4, 14),
            "The parents’ drinking; the grandmother has since moved in.",
            all(
                letter(on(4, 22), true),
                met(on(5, 1)),
                review(on(6, 9)),
                Step.of(Step.Kind.STEP_DOWN, on(7, 24))),
            offered(on(4, 22), "both parents", true, on(5, 19))));
    families.add(
        family(
            families,
            "Iqbal",
            List.of(born("P2010", "Sana", FEMALE, 2001, 12, 5)),
            on(8, 6),
            "She was hurt at home and is afraid to say by whom.",
            all(letter(on(8, 28), true), met(on(9, 8))),
            new FamilyMeeting(
                null,
                null,
                "She would have to face people whom she fears.",
                "Head of service",
                null,
                null,
                null)));
    families.add(
        family(
            families,
            "Brearley",
            List.of(
                born("P2011", "Alfie", MALE, 2013, 2, 26),
                born("P2012", "Freya", FEMALE, 2014, 4, 1)),
            on(9, 17),
            "Injuries that nobody can explain.",
            List.of(),
            null));
    families.add(
        family(
            families,
            "Copley",
            List.of(born("P2013", "Jasmine", FEMALE, 2007, 6, 18)),
            on(9, 25),
            "The father is back from prison against what was agreed.",
            List.of(),
            null));
    List<Done> parted =
        new ArrayList<>(all(letter(on(6, 9), true), met(on(6, 18)), review(on(7, 30))));
    parted.add(new Done(Step.of(Step.Kind.ISSUE, on(9, 22)), "P2014"));
    parted.add(new Done(Step.of(Step.Kind.STEP_DOWN, on(9, 22)), "P2015"));
    families.add(
        family(
            families,
            "Birkinshaw",
            List.of(
                born("P2014", "Dylan", MALE, 2008, 11, 7),
                born("P2015", "Holly", FEMALE, 1999, 4, 23)),
            on(6, 4),
            "Dylan is not safe with his father; Holly lives with her aunt.",
            parted,
            offered(on(6, 9), "the father", false, null)));
    List<Done> apart = new ArrayList<>(all(letter(on(8, 18), false)));
    apart.add(new Done(met(on(8, 27)), "P2016"));
    families.add(
        family(
            families,
            "Lakatos",
            List.of(
                born("P2016", "Vanesa", FEMALE, 2003, 8, 8),
                born("P2017", "Erik", MALE, 2006, 2, 19)),
            on(8, 13),
            "The parents come and go, and the children are left with neighbours.",
            apart,
            null));
    families.add(
        family(
            families,
            "Calder",
            List.of(born("P2018", "Mason", MALE, 2011, 1, 12)),
            on(7, 30),
            "The home is not fit to live in, and help was sent away.",
            all(letter(on(8, 5), true), met(on(8, 13)), review(on(9, 22))),
            offered(on(8, 5), "the mother and the grandfather", true, on(9, 1))));
    families.add(
        family(
            families,
            "Binns",
            List.of(
                born("P2019", "Daisy", FEMALE, 2009, 9, 29),
                born("P2020", "Noah", MALE, 2013, 5, 6)),
            on(9, 3),
            "The mother’s illness; nobody else at home can care for them.",
            all(letter(on(9, 8), true), met(on(9, 16))),
            offered(on(9, 8), "the mother", true, null)));
    families.add(
        family(
            families,
            "Mellor",
            List.of(
                born("P2021", "Finley", MALE, 2014, 2, 3),
                born("P2022", "Maisie", FEMALE, 2011, 5, 19),
                born("P2023", "Harvey", MALE, 2009, 10, 8)),
            on(7, 9),
            "An injury to the baby of which the parents have given two accounts.",
            all(letter(on(7, 14), true), met(on(7, 22)), Step.of(Step.Kind.ISSUE, on(8, 20))),
            offered(on(7, 14), "both parents", true, on(8, 11))));
    return List.copyOf(families);
  }

  private static Family family(
      List<Family> before,
      String name,
      List<Child> children,
      LocalDate metOn,
      String why,
      List<Done> done,
      @Nullable FamilyMeeting familyMeeting) {
    return new Family(
        name,
        children,
        metOn,
        why,
        done,
        familyMeeting,
        Words.WORKERS.get(before.size() % WORKERS),
        Words.TEAMS.get(before.size() % Words.TEAMS.size()));
  }

  private static Child born(String localId, String name, Sex sex, int year, int month, int day) {
    return new Child(localId, name, Birth.on(LocalDate.of(year, month, day)), sex);
  }

  private static LocalDate on(int month, int day) {
    return LocalDate.of(2014, month, day);
  }

  private static Step letter(LocalDate sentOn, boolean offerIncluded) {
    return Step.letter(sentOn, null, offerIncluded);
  }

  private static Step met(LocalDate on) {
    return Step.of(Step.Kind.FIRST_MEETING, on);
  }

  private static Step review(LocalDate on) {
    return Step.of(Step.Kind.REVIEW, on);
  }

  private static List<Done> all(Step... steps) {
    return List.of(steps).stream().map(step -> new Done(step, null)).toList();
  }

  private static FamilyMeeting offered(
      LocalDate on, String to, @Nullable Boolean accepted, @Nullable LocalDate heldOn) {
    return new FamilyMeeting(on, to, null, null, accepted, heldOn, null);
  }
}
