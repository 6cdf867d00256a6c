package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.life.Absence;

/**
 * Who is missing, or away without authorisation, on a day, as people recorded it and as the case
 * system tells it of children who are looked after. Returns tell of a year that has ended, and not
 * of tonight.
 */
public interface MissingChildren {

  /** Who went first stands first. Children of whom the reader may not know are absent. */
  List<Missing> on(LocalDate asOf);

  /** Those of some children who are not back; for whoever reads records of children. */
  Map<ChildId, Absence> of(Collection<ChildId> children, LocalDate asOf);

  /** The same of everybody. */
  Map<ChildId, Absence> ofAll(LocalDate asOf);

  /** How many are not back. */
  long countOn(LocalDate asOf);

  /** A child who is not back, and what goes on. */
  record Missing(ChildId child, Absence absence) {}
}
