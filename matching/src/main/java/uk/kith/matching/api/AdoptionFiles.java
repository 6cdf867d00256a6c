package uk.kith.matching.api;

import java.time.LocalDate;
import uk.kith.placements.engine.exports.Sheet;

/**
 * Lists of adoption that leave Kith in the inspectors' layouts, for panel advisers alone. Who made
 * which is audited.
 */
public interface AdoptionFiles {

  /** List 10 of Annex A: children for whom adoption was decided. */
  Sheet annexAList10(LocalDate asOf);

  /** List 11 of Annex A: adopters. */
  Sheet annexAList11(LocalDate asOf);
}
