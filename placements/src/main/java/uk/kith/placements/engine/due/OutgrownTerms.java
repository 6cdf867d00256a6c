package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.rules.OutsideTerms;

/**
 * A birthday with which a child leaves the ages that the terms of the carers allow (R-PLACE-11), or
 * that the home's statement of purpose is for (R-PLACE-41). By the day before it there are terms
 * for the child, or another home. It is due from as many days before as a change of terms takes
 * when the carers are given notice of it (R-PLACE-12), so that there is time for that. Whoever is
 * 18 is looked after no longer, and whoever was older than the terms when the placement began did
 * not outgrow them.
 *
 * @param kind of the home
 * @param ages that it is for
 * @param since from when the child has lived there under these terms
 * @param endsOn when the placement is to end; null when nobody knows
 */
public record OutgrownTerms(
    PlacementId placement,
    HouseholdKind kind,
    Birth birth,
    AgeRange ages,
    LocalDate since,
    @Nullable LocalDate endsOn) {

  private static final RuleId PURPOSE = RuleId.of("R-PLACE-41");
  private static final int FULL_AGE = 18;
  private static final int DAYS_BEFORE =
      ChangeOfTerms.NOTICE_DAYS.versions().get(0).value(); // the same since there is one

  /** The first age that the home is not for. */
  public int age() {
    return ages.max() + 1;
  }

  /** The birthday; null when the date of birth is not known. */
  public @Nullable LocalDate birthday() {
    LocalDate born = birth.date();
    return born == null ? null : Birth.birthday(born, age());
  }

  public List<DueItem> due(LocalDate asOf) {
    LocalDate birthday = birthday();
    if (age() >= FULL_AGE) {
      return List.of();
    }
    Due due =
        new Due(Duty.OUTGROWS_HOME, placement, asOf, OutsideTerms.sourceOn(kind, asOf))
            .rule(kind.isFostering() ? Duty.OUTGROWS_HOME.rule() : PURPOSE);
    if (birthday == null) {
      boolean inLastYear = birth.statedAge() != null && birth.ageOn(asOf) == ages.max();
      return inLastYear ? due.notKnown("the date of birth is not recorded") : List.of();
    }
    LocalDate last = birthday.minusDays(1);
    if (!birthday.isAfter(since)
        || (endsOn != null && !endsOn.isAfter(birthday))
        || asOf.isBefore(last.minusDays(DAYS_BEFORE))) {
      return List.of();
    }
    return due.by(
            Term.fixed(
                last,
                "the day before the child is "
                    + age()
                    + "; "
                    + (kind.isFostering() ? "the terms are" : "the statement of purpose is")
                    + " for children "
                    + ages.inWords()))
        .whenDue(Severity.WARNING)
        .items();
  }
}
