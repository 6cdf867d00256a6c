package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.app.demo.DemoWorld.Guardianship;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.court.engine.guardianship.Applicant;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.GuardianshipCase.Written;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.DateRange;

/**
 * The few cases towards special guardianship and child arrangements that there were in 2014, all of
 * children who live with relatives or friends: at every step from the first talk to a report that
 * is late, and one that came to nothing.
 */
final class DemoGuardianships {

  private static final int GUARDIANS = 6;
  private static final int ARRANGEMENTS = 3;

  private static final List<String> CARERS =
      List.of(
          "The grandmother",
          "An aunt and her husband",
          "Both grandparents",
          "A friend of the family",
          "The elder sister",
          "An uncle",
          "The father",
          "The grandfather",
          "A great-aunt");

  private final LocalDate today;

  private DemoGuardianships(LocalDate today) {
    this.today = today;
  }

  /** Of children on an order who have lived with a relative or friend for half a year or more. */
  static List<Guardianship> of(List<Child> children, LocalDate today) {
    DemoGuardianships maker = new DemoGuardianships(today);
    List<Child> suited =
        children.stream()
            .filter(child -> !child.legalStatus().equals("E1"))
            .filter(child -> child.siblings().isEmpty() && !child.lookedAfterParent())
            .filter(child -> now(child).type().equals("U1") || now(child).type().equals("U3"))
            .filter(child -> now(child).start().isBefore(today.minusDays(180)))
            .limit(GUARDIANS + ARRANGEMENTS)
            .toList();
    List<Guardianship> made = new ArrayList<>();
    for (Child child : suited) {
      made.add(
          made.size() < GUARDIANS
              ? maker.guardianship(child, made.size())
              : maker.arrangements(child, made.size()));
    }
    return List.copyOf(made);
  }

  private Guardianship guardianship(Child child, int number) {
    List<Done> steps = new ArrayList<>();
    LocalDate begun = today.minusDays(150 - number * 20L);
    steps.add(done(CaseStep.BEGUN, begun));
    List<Written> written = new ArrayList<>();
    LocalDate noticed = DemoReviews.workingDay(begun.plusDays(14));
    switch (number) {
      case 0 -> {
        steps.add(done(CaseStep.NOTICE_GIVEN, noticed)); // report late since three months after
        write(written, noticed, 7);
      }
      case 1 -> {
        steps.add(done(CaseStep.COURT_ASKED, noticed));
        steps.add(
            new Done(
                CaseStep.REPORT_DIRECTED, noticed, DemoReviews.workingDay(today.plusDays(10))));
        write(written, noticed, 10);
        steps.add(done(CaseStep.SUPPORT_PLAN, DemoReviews.workingDay(today.minusDays(12))));
      }
      case 2 -> {
        steps.add(done(CaseStep.NOTICE_GIVEN, noticed));
        write(written, noticed, 10);
        steps.add(done(CaseStep.REPORT_FILED, DemoReviews.workingDay(today.minusDays(6))));
      }
      case 3 -> {
        steps.add(done(CaseStep.NOTICE_GIVEN, noticed));
        write(written, noticed, 3);
      }
      case 4 -> steps.add(done(CaseStep.NOTICE_GIVEN, noticed));
      default -> steps.add(done(CaseStep.ENDED, DemoReviews.workingDay(today.minusDays(20))));
    }
    return new Guardianship(
        child.localId(),
        Kind.SPECIAL_GUARDIANSHIP,
        CARERS.get(number),
        true,
        true,
        List.copyOf(steps),
        List.copyOf(written),
        number == 4 ? null : applicant(child));
  }

  private Guardianship arrangements(Child child, int number) {
    LocalDate begun = DemoReviews.workingDay(today.minusDays(20L * (number - 4)));
    List<Done> steps = new ArrayList<>(List.of(done(CaseStep.BEGUN, begun)));
    if (number > GUARDIANS) {
      steps.add(done(CaseStep.APPLIED, DemoReviews.workingDay(begun.plusDays(25))));
    }
    return new Guardianship(
        child.localId(),
        Kind.CHILD_ARRANGEMENTS,
        CARERS.get(number),
        number != GUARDIANS,
        true,
        List.copyOf(steps),
        List.of(),
        null);
  }

  private static Applicant applicant(Child child) {
    return new Applicant(
        false,
        true,
        true,
        List.of(DateRange.from(now(child).start())),
        false,
        false,
        !child.legalStatus().equals("V2"),
        true,
        false);
  }

  /** The first headings of the report, some days apart. */
  private static void write(List<Written> written, LocalDate from, int count) {
    List<Heading> checklist = Heading.of(from);
    for (int n = 0; n < count; n++) {
      written.add(new Written(checklist.get(n), DemoReviews.workingDay(from.plusDays(7 + n * 4L))));
    }
  }

  private static Done done(CaseStep step, LocalDate on) {
    return new Done(step, DemoReviews.workingDay(on), null);
  }

  private static Spell now(Child child) {
    return child.spells().get(child.spells().size() - 1);
  }
}
