package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Rules of the table DoLO: orders of the High Court that deprive of liberty (R-PLACE-44). */
final class LibertyRules {

  /** Secure children's home, with parents, young offender institution, supported accommodation. */
  private static final Set<String> NOT_UNDER_AN_ORDER = Set.of("K1", "P1", "R5", "K3");

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.episode(
                  "903-710",
                  "PLACE",
                  (subject, e) ->
                      NOT_UNDER_AN_ORDER.contains(e.place())
                          && subject.rows(Table.DOLO, e.child()).stream()
                              .anyMatch(order -> overlaps(order, e)),
                  "A court's order deprives the child of liberty in these days, which is not for a"
                      + " placement of this type.")
              .since(2027));

  private LibertyRules() {}

  /** The published rule asks only of orders whose both days are told; both count. */
  private static boolean overlaps(Row order, Episode episode) {
    LocalDate from = order.date("DOLO_START");
    LocalDate until = order.date("DOLO_END");
    LocalDate ended = episode.end();
    return from != null
        && until != null
        && !until.isBefore(episode.start())
        && (ended == null || !from.isAfter(ended));
  }
}
