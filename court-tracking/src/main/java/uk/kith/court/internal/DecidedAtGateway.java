package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.GatewayDecided;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;

/** What the legal gateway decided for children, read in sets. */
@ApplicationScoped
public class DecidedAtGateway {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Sql sql;

  /** The decisions of some children. */
  public record OfChildren(Map<ChildId, List<GatewayDecided>> byChild) {

    /** Since when, from a day on, it holds that proceedings are to be issued; null when not. */
    public @Nullable LocalDate toIssue(ChildId child, LocalDate from, LocalDate asOf) {
      return GatewayDecided.toIssue(byChild.getOrDefault(child, List.of()), from, asOf);
    }

    /** What it decided on a day; it does so once for a child. */
    public Map<ChildId, GatewayOutcome> on(LocalDate metOn) {
      Map<ChildId, GatewayOutcome> outcomes = new HashMap<>();
      byChild.forEach(
          (child, decided) ->
              decided.stream()
                  .filter(each -> each.on().equals(metOn))
                  .forEach(each -> outcomes.put(child, each.outcome())));
      return outcomes;
    }
  }

  public OfChildren of(Collection<ChildId> children) {
    em.flush(); // or a look would not know that the caller has written
    return new OfChildren(
        ByChild.list(
            sql,
            "select child, met_on, outcome from court.gateway_decision where child = any(?)"
                + " and taken_back_at is null",
            row ->
                new GatewayDecided(
                    Sql.day(row, "met_on"), GatewayOutcome.valueOf(row.getString("outcome"))),
            children));
  }
}
