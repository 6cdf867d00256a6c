package uk.kith.court.api;

import uk.kith.court.api.RecordedEntries.Mistake;
import uk.kith.kernel.ChildId;

/**
 * What was recorded by mistake of a child's way to permanence: how a route stands, a version of the
 * plan, something done, an earlier review that was asked for, or a concern of the reviewing officer
 * or a stage of it, which only reviewing officers take back. What the case system told is corrected
 * there.
 *
 * <p>Each method throws {@link uk.kith.kernel.service.NotFound} when there is no such child.
 */
public interface PermanenceCorrections {

  RecordedEntries recorded(ChildId child);

  /**
   * @throws uk.kith.kernel.service.Conflict when something that was recorded later rests on it
   */
  void takeBack(ChildId child, Mistake mistake);
}
