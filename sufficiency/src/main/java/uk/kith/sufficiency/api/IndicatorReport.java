package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.placements.engine.counted.MadeFrom;
import uk.kith.sufficiency.engine.Indicator;

/**
 * The figures as they stood on a day.
 *
 * @param madeFrom how far the register reached when they were counted
 */
public record IndicatorReport(LocalDate asOf, List<Indicator> items, MadeFrom madeFrom) {

  public IndicatorReport {
    items = List.copyOf(items);
  }
}
