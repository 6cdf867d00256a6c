package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import uk.kith.kernel.ChildId;

/** What reviewing officers worry about, for lists that show more than one child. */
public interface OpenConcerns {

  /**
   * The open concern of each child that has one; children whom the caller may not see have none.
   *
   * @param asOf the day on which it is open
   */
  Map<ChildId, OpenConcern> of(Collection<ChildId> children, LocalDate asOf);
}
