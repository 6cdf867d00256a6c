package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a young person married or formed a civil partnership, which ends or forbids orders before a
 * birthday does (R-COURT-33, R-COURT-41).
 *
 * @param marriedOn null while that is not recorded
 * @param partneredOn first day of a civil partnership; null while that is not recorded
 */
public record Unions(@Nullable LocalDate marriedOn, @Nullable LocalDate partneredOn) {

  public static final Unions NONE = new Unions(null, null);

  /** As known on a day: what came later is not known yet. */
  public Unions asOf(LocalDate day) {
    return new Unions(upTo(marriedOn, day), upTo(partneredOn, day));
  }

  /** The first of either; empty while neither is recorded. */
  public Optional<LocalDate> first() {
    return Stream.of(Optional.ofNullable(marriedOn), Optional.ofNullable(partneredOn))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  private static @Nullable LocalDate upTo(@Nullable LocalDate on, LocalDate day) {
    return on == null || on.isAfter(day) ? null : on;
  }
}
