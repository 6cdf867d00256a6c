package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.HouseholdSnapshot;

/**
 * Fingerprints of what runs rest on. That of a home is kept for as long as placements hands out the
 * very same snapshot, which it does while nothing of the home has changed.
 */
@ApplicationScoped
class InputPrints {

  private record Known(HouseholdSnapshot home, long print) {}

  private final Map<HouseholdId, Known> known = new ConcurrentHashMap<>();

  /**
   * Approvals and own reservations apart: what is decided for the search itself is no news to who
   * decides it.
   */
  long of(RunInputs inputs) {
    long print =
        Fingerprint.join(Fingerprint.of(inputs.request()), Fingerprint.of(inputs.constraints()));
    for (HouseholdSnapshot home : inputs.households()) {
      print = Fingerprint.join(print, of(home));
    }
    return print;
  }

  /** What was approved apart: it changes who is asked and not what is possible. */
  long of(PlanInputs inputs) {
    long print =
        Fingerprint.join(Fingerprint.of(inputs.waiting()), Fingerprint.of(inputs.constraints()));
    if (!inputs.familyRecorded().isEmpty()) {
      print = Fingerprint.join(print, Fingerprint.of(inputs.familyRecorded()));
    }
    for (HouseholdSnapshot home : inputs.households()) {
      print = Fingerprint.join(print, of(home));
    }
    return print;
  }

  // The same snapshot, not an equal one: to learn that two are equal takes as long as the print.
  @SuppressWarnings("ReferenceEquality")
  private long of(HouseholdSnapshot home) {
    Known before = known.get(home.id());
    if (before != null && before.home() == home) {
      return before.print();
    }
    long print = Fingerprint.of(home);
    known.put(home.id(), new Known(home, print));
    return print;
  }
}
