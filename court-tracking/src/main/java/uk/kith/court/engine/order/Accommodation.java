package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.LegalSpell;
import uk.kith.placements.engine.PlacementCodes;

/**
 * A child accommodated under section 20 of the Children Act 1989: by agreement, without an order
 * and without a timetable of the court (R-COURT-30), so that its length is all that there is to go
 * by.
 *
 * @param since its first day: care began, or another legal status ended
 * @param placementType code of the return; null for who may not know of it
 */
public record Accommodation(LocalDate since, @Nullable String placementType) {

  /** The code of the return; V3 and V4 are short breaks. */
  public static final String STATUS = "V2";

  /**
   * @param spells legal statuses of the child
   * @return empty for a child who is not accommodated so on the day
   */
  public static Optional<Accommodation> of(
      Collection<LegalSpell> spells,
      LocalDate careBegan,
      @Nullable String placementType,
      LocalDate asOf) {
    return spells.stream()
        .filter(spell -> spell.code().equals(STATUS) && spell.holdsOn(asOf))
        .max(Comparator.comparing(LegalSpell::first))
        .map(LegalSpell::first)
        .map(first -> first.isBefore(careBegan) ? careBegan : first)
        .map(since -> new Accommodation(since, placementType));
  }

  /** Whole days up to a day. */
  public long days(LocalDate asOf) {
    return ChronoUnit.DAYS.between(since, asOf);
  }

  /** R-COURT-31: nobody is accommodated by the authority with the own parents. */
  public List<Finding> findings() {
    return placementType != null && PlacementCodes.isWithParent(placementType)
        ? List.of(
            Findings.of(
                "R-COURT-31",
                Severity.ERROR,
                "SSDA903 validation rule 378",
                "Placed with parents and accommodated under section 20 since %s; one of the two"
                    + " is recorded wrongly.",
                since))
        : List.of();
  }
}
