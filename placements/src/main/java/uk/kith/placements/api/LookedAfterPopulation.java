package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.placements.engine.LookedAfter;

/** Everybody looked after on a day, as indicators and forecasts count them. */
public interface LookedAfterPopulation {

  /** One entry for each child, in no particular order. */
  List<LookedAfter> lookedAfterOn(LocalDate asOf);
}
