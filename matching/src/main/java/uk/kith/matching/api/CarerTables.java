package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What recruiting would do for the children who wait now, for those who read no record: worked out
 * in the background by the plan for everybody (R-MATCH-22). It counts everybody (ADR 0037), so that
 * who reads records of children is told by {@link Carers} instead, which counts those alone of whom
 * they may know.
 */
public interface CarerTables {

  /**
   * The newest up to a day; empty while there is none, and for whoever reads records of children.
   */
  Optional<CarerTable> findNewest(LocalDate asOf);
}
