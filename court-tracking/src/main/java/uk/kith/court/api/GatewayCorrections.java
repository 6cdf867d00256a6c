package uk.kith.court.api;

import uk.kith.court.api.RecordedEntries.Mistake;
import uk.kith.kernel.ChildId;

/**
 * What was recorded by mistake of the legal gateway's decisions for a child that started no
 * pre-proceedings. One that started them is taken back with that start ({@link
 * BeforeCourtCorrections}); what the case system told is corrected there.
 *
 * <p>Each method throws {@link uk.kith.kernel.service.NotFound} when there is no such child.
 */
public interface GatewayCorrections {

  RecordedEntries recorded(ChildId child);

  /**
   * @throws uk.kith.kernel.service.Conflict when it is taken back already
   */
  void takeBack(ChildId child, Mistake mistake);
}
