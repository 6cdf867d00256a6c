package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import uk.kith.kernel.LocalAuthority;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;
import uk.kith.sufficiency.engine.pooled.PooledModel;
import uk.kith.sufficiency.internal.StoredTables.Loaded;

/**
 * How far the authority's number of children looked after really drifts, for its own forecast: from
 * the yearly tables where they tell of it, else as stated.
 */
@ApplicationScoped
class LevelUncertainties {

  private static final Duration SETTLED = Duration.ofMinutes(1);

  @Inject StoredTables stored;
  @Inject LocalAuthority authority;

  /**
   * The same whenever it is asked: tables loaded within the minute before the moment, which may not
   * be there for all yet, or after it, and years that were not over on the day are not looked at.
   * In the caller's transaction.
   *
   * @param asOf the day that is forecast from
   * @param known the moment at which the forecast was asked for
   * @param children looked after on the day
   */
  LevelUncertainty of(LocalDate asOf, Instant known, int children) {
    return stored
        .findAt(known.minus(SETTLED))
        .flatMap(loaded -> learned(loaded, asOf))
        .orElseGet(() -> LevelUncertainty.stated(children));
  }

  /** Number of the tables that tell it to who asks at a moment; 0 where there are none. */
  long edition(Instant known) {
    return stored.numberAt(known.minus(SETTLED));
  }

  private Optional<LevelUncertainty> learned(Loaded loaded, LocalDate asOf) {
    return loaded.years().stream()
        .filter(year -> !LocalDate.of(year, 3, 31).isAfter(asOf))
        .max(Comparator.naturalOrder())
        .flatMap(year -> learned(loaded.model(year)));
  }

  private Optional<LevelUncertainty> learned(PooledModel model) {
    OptionalInt at = model.tables().findAuthority(authority.code());
    return at.isPresent() && model.isForecast(at.getAsInt())
        ? Optional.of(LevelUncertainty.of(model, at.getAsInt()))
        : Optional.empty();
  }
}
