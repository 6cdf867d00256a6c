package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * What makes a foster placement a long-term one (R-PERM-20): foster care is the plan, the carer has
 * agreed to act until the child ceases to be looked after, and the authority has confirmed it to
 * carer, parents and child.
 *
 * @param plannedOn when the care plan first had long-term fostering as its first route; null if
 *     never
 * @param carerAgreedOn null while that is not recorded
 * @param confirmedOn null while that is not recorded
 */
public record LongTermFostering(
    @Nullable LocalDate plannedOn,
    @Nullable LocalDate carerAgreedOn,
    @Nullable LocalDate confirmedOn) {

  /** Codes of the return: with a relative or friend, and with another carer. */
  static final Set<String> CODES = Set.of("U1", "U4");

  /** In force from {@link LawToConfirm#longTermFosteringFrom}. */
  private static final String SOURCE = "Care Planning Regulations 2010, regulations 2 and 22B";

  /**
   * @param placementType code of the return; null when the child lives in no placement
   */
  public List<Finding> findings(@Nullable String placementType, LawToConfirm law, LocalDate asOf) {
    if (asOf.isBefore(law.longTermFosteringFrom())
        || placementType == null
        || !CODES.contains(placementType)) {
      return List.of();
    }
    List<String> missing = new ArrayList<>();
    add(missing, plannedOn, asOf, "the plan for long-term fostering");
    add(missing, carerAgreedOn, asOf, "the carer’s agreement to act until care ends");
    add(missing, confirmedOn, asOf, "the authority’s confirmation to carer, parents and child");
    return missing.isEmpty()
        ? List.of()
        : List.of(
            Findings.of(
                "R-PERM-20",
                Severity.WARNING,
                SOURCE,
                "The placement is recorded as long-term ("
                    + placementType
                    + "); not recorded: "
                    + String.join("; ", missing)
                    + "."));
  }

  private static void add(
      List<String> missing, @Nullable LocalDate day, LocalDate asOf, String what) {
    if (day == null || day.isAfter(asOf)) {
      missing.add(what);
    }
  }
}
