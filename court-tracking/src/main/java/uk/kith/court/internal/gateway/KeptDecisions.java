package uk.kith.court.internal.gateway;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GatewayDecisions.DecisionView;
import uk.kith.court.engine.gateway.DaysToIssue;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.court.internal.ChildTouches;
import uk.kith.court.internal.gateway.Applications.Application;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.RegisterTouches;

/**
 * What the legal gateway decided for each child and the applications of the last year about it,
 * kept for the business date and read anew for the children who were touched, in the register or
 * here: the list of decisions and its figures tell of all of them.
 */
@ApplicationScoped
class KeptDecisions {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Sql sql;
  @Inject Children children;
  @Inject Applications applications;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;
  @Inject RegisterTouches register;
  @Inject ChildTouches own;

  private final Kept<OfChild> kept = new Kept<>();

  /**
   * Of one child who may be seen.
   *
   * @param decisions by a day
   * @param issued the applications that were issued in the year that ends on the day
   */
  record OfChild(List<DecisionView> decisions, List<Application> issued) {}

  private record Decided(
      ChildId child,
      LocalDate metOn,
      GatewayOutcome outcome,
      @Nullable String note,
      @Nullable PreProceedingsId preProceedings) {

    static Decided read(ResultSet row) throws SQLException {
      UUID started = Sql.findUuid(row, "pre_proceedings");
      return new Decided(
          new ChildId(Sql.uuid(row, "child")),
          Sql.day(row, "met_on"),
          GatewayOutcome.valueOf(row.getString("outcome")),
          Sql.findText(row, "note"),
          started == null ? null : new PreProceedingsId(started));
    }

    DecisionView view(Applications.OfChildren made, LocalDate asOf) {
      boolean toIssue = outcome == GatewayOutcome.ISSUE;
      LocalDate issued = toIssue ? made.issuedFor(child, metOn, asOf).orElse(null) : null;
      return new DecisionView(
          child,
          metOn,
          outcome,
          note,
          preProceedings,
          issued,
          toIssue ? new DaysToIssue.Child(metOn, issued).days(asOf) : null);
    }
  }

  /** The first day of the year that ends on a day. */
  static LocalDate yearTo(LocalDate last) {
    return last.minusYears(1).plusDays(1);
  }

  /** In no order; of nobody who may not be seen. */
  Collection<OfChild> on(LocalDate asOf) {
    em.flush(); // or a look would not know that the caller has written
    return kept.on(asOf, access.sight(), TouchSource.ofBoth(register, own), ids -> read(ids, asOf))
        .values();
  }

  private Map<UUID, OfChild> read(@Nullable Set<UUID> ids, LocalDate asOf) {
    Map<ChildId, List<Decided>> decided =
        decided(ids, asOf).stream().collect(groupingBy(Decided::child));
    Applications.OfChildren made = ids == null ? applications.all() : applications.of(ids);
    Set<ChildId> all = new HashSet<>(decided.keySet());
    all.addAll(made.byChild().keySet());
    Map<UUID, OfChild> found = new HashMap<>();
    for (ChildId child : children.visible(all)) {
      OfChild of =
          new OfChild(
              decided.getOrDefault(child, List.of()).stream()
                  .map(each -> each.view(made, asOf))
                  .toList(),
              made.issuedIn(child, yearTo(asOf), asOf));
      if (!of.decisions().isEmpty() || !of.issued().isEmpty()) {
        found.put(child.value(), of);
      }
    }
    return found;
  }

  private List<Decided> decided(@Nullable Set<UUID> ids, LocalDate asOf) {
    String all =
        "select child, met_on, outcome, note, pre_proceedings from court.gateway_decision"
            + " where authority = ? and met_on <= ? and taken_back_at is null";
    return ids == null
        ? sql.list(all, Decided::read, authority.code(), asOf)
        : sql.list(all + " and child = any(?)", Decided::read, authority.code(), asOf, ids);
  }
}
