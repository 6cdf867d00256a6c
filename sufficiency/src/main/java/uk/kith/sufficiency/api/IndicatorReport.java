package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.sufficiency.engine.Indicator;

/** The figures as they stood on a day. */
public record IndicatorReport(LocalDate asOf, List<Indicator> items) {

  public IndicatorReport {
    items = List.copyOf(items);
  }
}
