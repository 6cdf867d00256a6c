package uk.kith.placements.api;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.engine.asking.Consideration;
import uk.kith.placements.engine.asking.OrderOfConsideration;

/**
 * What was considered for the children of a search, in the order of CA 1989 s22C. It is true of a
 * child: each entry says for which children of the search it is.
 */
public interface Considerations {

  /**
   * What holds, and who said so.
   *
   * @param children for whom, in the order of the search; at least one
   */
  record ConsiderationView(
      Consideration considered, List<ChildId> children, String recordedBy, Instant recordedAt) {
    public ConsiderationView {
      children = List.copyOf(children);
    }
  }

  /**
   * What is missing or left open for one child (R-PLACE-01, R-PLACE-03).
   *
   * @param open empty when nothing is
   */
  record OpenFor(ChildId child, List<Finding> open) {
    public OpenFor {
      open = List.copyOf(open);
    }
  }

  /**
   * What was considered for a search.
   *
   * @param held in the order of the law, then by day
   * @param open what is missing or left open for one child of the search or more (R-PLACE-01,
   *     R-PLACE-03); empty when nothing is
   * @param openFor the same for each child, in the order of the search
   */
  record Considered(List<ConsiderationView> held, List<Finding> open, List<OpenFor> openFor) {
    public Considered {
      held = List.copyOf(held);
      open = List.copyOf(open);
      openFor = List.copyOf(openFor);
    }

    /** With what it leaves open for the children. */
    public static Considered of(List<ConsiderationView> held, List<ChildId> children) {
      List<OpenFor> openFor =
          children.stream()
              .map(child -> new OpenFor(child, OrderOfConsideration.open(heldFor(child, held))))
              .toList();
      return new Considered(
          held,
          openFor.stream()
              .flatMap(each -> each.open().stream())
              .distinct()
              .sorted(Comparator.comparing(finding -> finding.rule().value()))
              .toList(),
          openFor);
    }

    /**
     * Who might care for the children, as far as it is recorded: of parents, relatives, friends and
     * other connected persons (R-PLACE-01, R-PLACE-03).
     */
    public List<ConsiderationView> family() {
      return held.stream().filter(each -> each.considered().kind().isAboutACarer()).toList();
    }

    /** What holds for one child. */
    public List<Consideration> heldFor(ChildId child) {
      return heldFor(child, held);
    }

    /** As the page of one child tells it: of nobody else. */
    public Considered onlyFor(ChildId child) {
      return onlyFor(List.of(child));
    }

    /** The same of some of the children. */
    public Considered onlyFor(List<ChildId> some) {
      return of(
          held.stream()
              .map(
                  each ->
                      new ConsiderationView(
                          each.considered(),
                          each.children().stream().filter(some::contains).toList(),
                          each.recordedBy(),
                          each.recordedAt()))
              .filter(each -> !each.children().isEmpty())
              .toList(),
          some);
    }

    private static List<Consideration> heldFor(ChildId child, List<ConsiderationView> held) {
      return held.stream()
          .filter(each -> each.children().contains(child))
          .map(ConsiderationView::considered)
          .toList();
    }
  }

  /**
   * Records what was considered; of each child, an earlier entry of the same kind and person is
   * superseded and kept.
   *
   * @param children for whom; empty for all children of the search
   * @param acceptance why it is kept though it seems to name another child (R-MATCH-15)
   * @throws uk.kith.kernel.service.Conflict {@code search-closed} when the search has ended, unless
   *     with a placement in an emergency
   * @throws uk.kith.kernel.service.Invalid when one is no child of the search
   * @throws uk.kith.kernel.service.Refused when it seems to name another child, unless that is
   *     accepted
   */
  void record(
      SearchId search,
      Consideration consideration,
      Collection<ChildId> children,
      Acceptance acceptance);

  Considered getConsidered(SearchId search);

  /** The same of many searches; those that the caller may not see are absent. */
  Map<SearchId, Considered> findConsidered(Collection<SearchId> searches);

  /**
   * When something was recorded last of who of the family or friends might care for the children of
   * some searches, so that whoever rests on it learns of news; where nothing is, they are absent.
   * It names nobody.
   */
  Map<SearchId, Instant> familyRecorded(Collection<SearchId> searches);
}
