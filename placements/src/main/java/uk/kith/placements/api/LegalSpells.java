package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.LegalSpell;

/**
 * Legal statuses of many children over time, as returns, the case system and orders told them. No
 * view of a child is audited: the caller audits its list.
 */
public interface LegalSpells {

  /**
   * Those begun by a day, the earliest first, neighbours under one code joined; a spell that ended
   * later lasts on that day. A child without any is absent.
   */
  Map<ChildId, List<LegalSpell>> of(Collection<ChildId> ids, LocalDate asOf);
}
