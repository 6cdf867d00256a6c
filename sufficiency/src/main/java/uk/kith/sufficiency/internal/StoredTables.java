package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import uk.kith.sufficiency.engine.pooled.Measure;
import uk.kith.sufficiency.engine.pooled.PooledModel;
import uk.kith.sufficiency.engine.pooled.YearlyTables;

/**
 * The tables that are loaded, and what was learned from them, kept in memory by the number of the
 * newest edition: editions are never changed, so that the same number is the same tables.
 */
@ApplicationScoped
class StoredTables {

  /** The least that is learned from. */
  private static final int FEWEST_YEARS = 3;

  /** The newest, and those on which forecasts that are being made rest. */
  private static final int MOST_KEPT = 4;

  /** Later than any edition. */
  private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

  @Inject SqlYearlyTables tables;

  private final Map<Long, Loaded> kept = new ConcurrentHashMap<>();

  /** Everything loaded up to one edition. */
  static final class Loaded {

    private final YearlyTables tables;
    private final List<Integer> years;
    private final Map<Integer, PooledModel> models = new ConcurrentHashMap<>();

    Loaded(YearlyTables tables) {
      this.tables = tables;
      years =
          IntStream.rangeClosed(tables.firstYear() + FEWEST_YEARS - 1, tables.lastYear())
              .filter(year -> tables.firstYear() > 0 && isCounted(tables, year))
              .boxed()
              .toList();
    }

    private static boolean isCounted(YearlyTables tables, int year) {
      return IntStream.range(0, tables.authorities().size())
          .anyMatch(a -> tables.count(a, year, Measure.LOOKED_AFTER) > 0);
    }

    YearlyTables tables() {
      return tables;
    }

    /** From which can be forecast, oldest first. */
    List<Integer> years() {
      return years;
    }

    PooledModel model(int from) {
      return models.computeIfAbsent(from, year -> PooledModel.of(tables, year));
    }
  }

  /** Empty while nothing is loaded from which can be forecast. */
  Optional<Loaded> find() {
    return findAt(ALWAYS);
  }

  /** Of the newest edition that was there at a moment; 0 where there was none. */
  long numberAt(Instant moment) {
    return tables.newestNumber(moment);
  }

  /** The same as it was known at a moment: what rests on that does not change after. */
  Optional<Loaded> findAt(Instant moment) {
    long number = tables.newestNumber(moment);
    if (number == 0) {
      return Optional.empty();
    }
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    Loaded known = kept.computeIfAbsent(number, each -> new Loaded(tables.read(each)));
    return known.years().isEmpty() ? Optional.empty() : Optional.of(known);
  }
}
