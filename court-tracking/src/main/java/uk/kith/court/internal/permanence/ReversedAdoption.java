package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.internal.Recorder;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AuditTrail;

/** A decision for adoption that is reversed rules the route out (R-ADOPT-22, R-COURT-35). */
@ApplicationScoped
class ReversedAdoption {

  private static final String REVERSED =
      "The decision maker decided that the child should no longer be placed for adoption";

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject PermanenceRows rows;
  @Inject Recorder recorder;
  @Inject AuditTrail audit;

  /** Unless it is ruled out already. */
  void ruleOut(ChildId child, LocalDate on) {
    boolean out =
        rows.of(RouteRow.class, List.of(child)).getOrDefault(child, List.of()).stream()
            .map(RouteRow::mark)
            .filter(mark -> mark.route() == Route.ADOPTION && !mark.on().isAfter(on))
            .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other)
            .filter(mark -> mark.status() == RouteStatus.RULED_OUT)
            .isPresent();
    if (out) {
      return;
    }
    rows.on(RouteRow.class, child, on).stream()
        .filter(row -> row.mark().route() == Route.ADOPTION)
        .forEach(row -> row.close(recorder.entry()));
    em.persist(
        new RouteRow(
            child,
            RouteMark.of(Route.ADOPTION, RouteStatus.RULED_OUT, on, REVERSED),
            recorder.entry()));
    em.flush();
    audit.record(
        "route-marked",
        child,
        Map.of("route", Route.ADOPTION.name(), "status", RouteStatus.RULED_OUT.name()));
  }

  /** What that said is taken back. */
  void takeBack(ChildId child, LocalDate on, String why) {
    rows.on(RouteRow.class, child, on).stream()
        .filter(row -> row.mark().route() == Route.ADOPTION)
        .filter(row -> REVERSED.equals(row.mark().reason()))
        .forEach(row -> row.takeBack(why, recorder.entry()));
  }
}
