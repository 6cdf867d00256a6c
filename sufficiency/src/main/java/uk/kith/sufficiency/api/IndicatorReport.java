package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.placements.engine.counted.MadeFrom;

/**
 * The figures as they stood on a day, as they are told to who asks.
 *
 * @param madeFrom how far the register reached when they were counted
 */
public record IndicatorReport(LocalDate asOf, List<IndicatorView> items, MadeFrom madeFrom) {

  public IndicatorReport {
    items = List.copyOf(items);
  }
}
