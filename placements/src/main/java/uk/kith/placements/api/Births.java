package uk.kith.placements.api;

import java.time.LocalDate;
import uk.kith.kernel.ChildId;

/** Births of children who were on record before, with the day on which they were due. */
public interface Births {

  /**
   * Records the birth of an unborn child. What is counted from the birth (its age, and every day
   * that hangs on it) is counted from it from then on; the record, and what leads to it, stays.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the child
   * @throws uk.kith.kernel.service.Invalid when the day has not come, or cannot be that of the
   *     child who was due
   * @throws uk.kith.kernel.service.Conflict when the child is not unborn, or {@code version} has
   *     moved on
   */
  void record(ChildId id, long version, RecordBirth birth);

  /**
   * Puts the day of birth of a child right that was recorded by mistake: by who recorded the child
   * as it stands, or by a placement officer.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the child
   * @throws uk.kith.kernel.service.Invalid when the day has not come
   * @throws uk.kith.kernel.service.Conflict when no day of birth is on record, somebody else
   *     recorded or changed the child since, or {@code version} has moved on
   */
  void correct(ChildId id, long version, LocalDate born);
}
