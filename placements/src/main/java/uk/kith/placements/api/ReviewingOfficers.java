package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import uk.kith.kernel.ChildId;

/**
 * Whose reviewing officer somebody is: the one record of it, an entry in the life of the child (CA
 * 1989 s25A). What is due (R-PERM-27), the lists of reviews and the pages of a case read the same.
 */
public interface ReviewingOfficers {

  /**
   * The officer of each of some children on a day, by name: of several appointments the last one. A
   * child of whose last appointment no name is recorded is absent. Nothing is audited: the caller
   * audits what it shows.
   */
  Map<ChildId, String> of(Collection<ChildId> children, LocalDate asOf);

  /**
   * Records who is a child's reviewing officer from a day on.
   *
   * @throws uk.kith.kernel.service.NotFound when the caller may not know of the child
   * @throws uk.kith.kernel.service.Invalid for a day after the business date
   */
  void appoint(ChildId child, String name, LocalDate from);
}
