package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.ssda903.KithAdoption;

/**
 * What a module to the right knows of ways to adoption, for the tables AD1 and PlacedAdoption of
 * the return. It is asked only for those who may see adopters.
 */
public interface AdoptionsForReturn {

  /** By child; of whom nothing is known is absent. */
  Map<ChildId, KithAdoption> of(Collection<ChildId> children, LocalDate lastDay);
}
