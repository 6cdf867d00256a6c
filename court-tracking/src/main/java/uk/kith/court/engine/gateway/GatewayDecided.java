package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the legal gateway decided for one child on a day (R-PRE-01). */
public record GatewayDecided(LocalDate on, GatewayOutcome outcome) {

  /**
   * Since when it holds that proceedings are to be issued: a later decision to do something else
   * ends it, and one that decided nothing changes nothing.
   *
   * @param decided of one child
   * @param from what was decided before that day does not count
   * @return null when it does not hold on the day
   */
  public static @Nullable LocalDate toIssue(
      List<GatewayDecided> decided, LocalDate from, LocalDate asOf) {
    LocalDate since = null;
    for (GatewayDecided each :
        decided.stream().sorted(Comparator.comparing(GatewayDecided::on)).toList()) {
      if (each.on().isBefore(from) || each.on().isAfter(asOf) || !each.outcome().isDecided()) {
        continue;
      }
      if (each.outcome() != GatewayOutcome.ISSUE) {
        since = null;
      } else if (since == null) {
        since = each.on();
      }
    }
    return since;
  }
}
