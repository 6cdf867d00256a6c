package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.FamilyFindingId;

/**
 * A family finding as it stood on a day.
 *
 * @param links those that are furthest on first, ended ones last
 * @param ended when a search that is over ended for each of its children whom the caller may see;
 *     empty while it goes on for one
 */
public record FamilyFindingView(
    FamilyFindingId id,
    LocalDate beganOn,
    LocalDate asOf,
    List<AdoptionLine> children,
    List<LinkView> links,
    List<AdoptionChildView.Ended> ended) {

  public FamilyFindingView {
    children = List.copyOf(children);
    links = List.copyOf(links);
    ended = List.copyOf(ended);
  }

  /** Of a search that goes on. */
  public FamilyFindingView(
      FamilyFindingId id,
      LocalDate beganOn,
      LocalDate asOf,
      List<AdoptionLine> children,
      List<LinkView> links) {
    this(id, beganOn, asOf, children, links, List.of());
  }
}
