package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a child should be placed for adoption, and when it was reversed (R-ADOPT-21,
 * R-ADOPT-22; a row of the return's PlacedAdoption).
 *
 * @param reversedOn null while it stands
 */
public record AdoptionDecision(LocalDate on, @Nullable LocalDate reversedOn) {

  /**
   * All of a child, the earliest first. A decision told of another day while one stands is the same
   * decision; a reversal of nothing is none.
   */
  public static List<AdoptionDecision> of(
      Collection<LocalDate> decided, Collection<LocalDate> reversed) {
    List<LocalDate> reversals = reversed.stream().sorted().toList();
    List<AdoptionDecision> all = new ArrayList<>();
    for (LocalDate on : decided.stream().sorted().distinct().toList()) {
      LocalDate before = all.isEmpty() ? null : all.get(all.size() - 1).reversedOn();
      if (all.isEmpty() || (before != null && !on.isBefore(before))) {
        all.add(
            new AdoptionDecision(
                on,
                reversals.stream()
                    .filter(day -> !day.isBefore(on) && (before == null || day.isAfter(before)))
                    .findFirst()
                    .orElse(null)));
      }
    }
    return List.copyOf(all);
  }
}
