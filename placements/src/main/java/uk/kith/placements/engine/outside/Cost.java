package uk.kith.placements.engine.outside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a placement costs from a day on.
 *
 * @param provider who is paid
 * @param weeklyFeePence for one week, in pence
 * @param grade of the provider or the fee; null when none
 * @throws IllegalArgumentException when the fee is negative or no provider is named
 */
public record Cost(
    LocalDate from,
    String provider,
    Purchase purchase,
    long weeklyFeePence,
    @Nullable String grade) {

  public Cost {
    if (weeklyFeePence < 0 || provider.isBlank()) {
      throw new IllegalArgumentException("a cost has a provider and is not negative");
    }
  }
}
