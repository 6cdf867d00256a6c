package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.rules.Wording;

/**
 * The impact assessment of a placement in a children's home: what the child would mean to each
 * resident and each resident to the child, signed before the placement, in an emergency within 24
 * hours (R-PLACE-42). Placements hold days, so those hours end with the next day.
 *
 * @param residents one for each who lives there; the order says nothing
 * @param signedOn null while it is not signed
 */
public record ImpactAssessment(
    PlacementId placement,
    LocalDate startedOn,
    boolean emergency,
    List<BothWays> residents,
    @Nullable LocalDate signedOn) {

  /** What was looked at for one resident. */
  public record BothWays(boolean childOnResident, boolean residentOnChild) {
    boolean isWhole() {
      return childOnResident && residentOnChild;
    }
  }

  public ImpactAssessment {
    residents = List.copyOf(residents);
  }

  /** Signed by a day and covering every resident both ways: without it nobody is matched. */
  public boolean isMatched(LocalDate asOf) {
    return Days.upTo(signedOn, asOf) != null && uncovered() == 0;
  }

  /** The signed assessment; it tells how many residents are open, and nothing of any. */
  public List<DueItem> due(DuePolicy policy, LocalDate asOf) {
    long uncovered = uncovered();
    String open =
        Wording.number((int) uncovered)
            + " of "
            + Wording.number(residents.size())
            + (residents.size() == 1 ? " resident" : " residents")
            + " in both directions";
    return new Due(Duty.IMPACT_ASSESSMENT, placement, asOf, "product default")
        .by(
            emergency
                ? Term.days(policy.emergencyImpactDays(), "the placement began", startedOn)
                : Term.fixed(startedOn, "the day on which the placement begins"))
        .doneOn(uncovered == 0 ? signedOn : null)
        .open(uncovered == 0 ? List.of() : List.of(open))
        .items();
  }

  private long uncovered() {
    return residents.stream().filter(resident -> !resident.isWhole()).count();
  }
}
