package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Children by what an authority's own sheets call them. */
public interface ChildNumbers {

  /**
   * Those who bear one of the numbers, whatever noughts stand in front of it, or one of the family
   * names; in no order. No view of a child is audited: the caller audits what it shows.
   *
   * @param familyNames in small letters
   * @param asOf day of their worker and team
   */
  List<ChildBrief> named(
      Collection<String> numbers, Collection<String> familyNames, LocalDate asOf);
}
