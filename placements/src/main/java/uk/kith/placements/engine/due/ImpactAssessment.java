package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.rules.Wording;

/**
 * The impact assessment of a placement in a children's home or in supported accommodation: what the
 * child would mean to each resident and each resident to the child, signed before the placement, in
 * an emergency within 24 hours (R-PLACE-42). Placements hold days, so those hours end with the next
 * day.
 *
 * @param residents how many others live there; null when nobody can tell
 * @param signedOn when it was signed, covering every resident both ways; null while it was not
 */
public record ImpactAssessment(
    PlacementId placement,
    LocalDate startedOn,
    boolean emergency,
    @Nullable Integer residents,
    @Nullable LocalDate signedOn) {

  /**
   * The signed assessment; it tells how many residents it has to cover, and nothing of any. Nothing
   * where nobody else lives.
   */
  public List<DueItem> due(DuePolicy policy, LocalDate asOf) {
    if (residents != null && residents == 0) {
      return List.of();
    }
    return new Due(Duty.IMPACT_ASSESSMENT, placement, asOf, "product default")
        .by(
            emergency
                ? Term.days(policy.emergencyImpactDays(), "the placement began", startedOn)
                : Term.fixed(startedOn, "the day on which the placement begins"))
        .doneOn(signedOn)
        .open(residents == null ? List.of() : List.of(both(residents)))
        .items();
  }

  private static String both(int residents) {
    return Wording.number(residents)
        + (residents == 1 ? " resident" : " residents")
        + " in both directions";
  }
}
