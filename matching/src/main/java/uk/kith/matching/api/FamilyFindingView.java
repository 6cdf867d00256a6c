package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.FamilyFindingId;

/**
 * A family finding as it stood on a day.
 *
 * @param links those that are furthest on first, ended ones last
 */
public record FamilyFindingView(
    FamilyFindingId id,
    LocalDate beganOn,
    LocalDate asOf,
    List<AdoptionLine> children,
    List<LinkView> links) {

  public FamilyFindingView {
    children = List.copyOf(children);
    links = List.copyOf(links);
  }
}
