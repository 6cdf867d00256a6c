package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.exports.Sheet;

/** Lists that leave Kith in the inspectors' layouts. Who made which is audited. */
public interface Exports {

  /**
   * List 8 of Annex A: children in care on a day and those who left it in the six months before.
   * Whole for a panel adviser; for everybody else without those placed for adoption, and then it
   * says so.
   */
  Sheet annexAList8(LocalDate asOf);

  /**
   * Whether some children whom the caller has read have a disability, as list 8 answers it; of whom
   * it is not known is absent. The caller audits what it shows.
   */
  Map<ChildId, Boolean> disabled(Collection<ChildView> children, LocalDate asOf);

  /** The places of the authority's own foster carers on a day, as the inspectors count them. */
  Sheet fosterPlaces(LocalDate asOf);
}
