package uk.kith.placements.internal.quality;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.DataQuality;
import uk.kith.placements.api.QualityFilter;
import uk.kith.placements.api.QualitySort;
import uk.kith.placements.internal.facts.Exports;
import uk.kith.placements.internal.facts.Recording;

/** Findings of returns and of the register, chosen, counted and accepted. */
@UseCase
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class DefaultDataQuality implements DataQuality {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject FindingReader reader;
  @Inject SqlFindings rows;
  @Inject Exports exports;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  public Page<QualityFinding> listFindings(
      QualityFilter filter, Sort<QualitySort> sort, LocalDate asOf, int page, int size) {
    Page<QualityFinding> found = Page.of(matching(filter, asOf), FindingOrder.of(sort), page, size);
    audit.record("findings-listed", null, Map.of("count", Long.toString(found.total())));
    return found;
  }

  @Override
  public void exportFindings(
      QualityFilter filter,
      Sort<QualitySort> sort,
      LocalDate asOf,
      Consumer<List<QualityFinding>> taker) {
    List<QualityFinding> found = matching(filter, asOf).sorted(FindingOrder.of(sort)).toList();
    exports.give("findings-exported", asked(filter), found, batch -> batch, taker);
  }

  private Stream<QualityFinding> matching(QualityFilter filter, LocalDate asOf) {
    return reader.on(asOf).all().map(Found::finding).filter(new FindingMatch(filter));
  }

  private static Map<String, String> asked(QualityFilter filter) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("state", filter.state().name());
    RuleId rule = filter.rule();
    if (rule != null) {
      asked.put("rule", rule.value());
    }
    if (filter.severity() != null) {
      asked.put("severity", filter.severity().name());
    }
    if (filter.standing() != null) {
      asked.put("standing", filter.standing().name());
    }
    asked.put("table", filter.table() == null ? "all" : "given");
    asked.put("team", filter.team() == null ? "all" : "given");
    return asked;
  }

  @Override
  public QualityCounts count(LocalDate asOf) {
    QualityCounts counts = reader.on(asOf).counts();
    audit.record("findings-counted", null, Map.of("count", Long.toString(counts.open())));
    return counts;
  }

  @Override
  public Map<RuleId, AboutChildren> childrenByRule(LocalDate asOf) {
    return reader.on(asOf).children();
  }

  @Override
  public QualityFinding getFinding(FindingId id, LocalDate asOf) {
    Found found = found(id, asOf);
    audit.record("finding-viewed", id, Map.of("rule", found.finding().rule().value()));
    return found.finding();
  }

  private Found found(FindingId id, LocalDate asOf) {
    return reader
        .on(asOf)
        .all()
        .filter(each -> each.finding().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  @Override
  public List<AcceptanceView> acceptancesOf(FindingId id, LocalDate asOf) {
    found(id, asOf);
    return rows.acceptances(id, access.maySeeAdopters());
  }

  @Override
  @Once
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void accept(FindingId id, String reason, LocalDate asOf) {
    Found found = found(id, asOf);
    em.persist(
        new FindingAcceptance(authority, found.finding(), found.sealed(), reason, recording()));
    BrokenConstraint.flush(
        em,
        Map.of(
            "finding_acceptance_one",
            new Conflict("finding-accepted", "This finding is accepted already")));
    audit.record("finding-accepted", id, Map.of("rule", found.finding().rule().value()));
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void withdraw(FindingId id, LocalDate asOf) {
    Found found = found(id, asOf);
    if (found.finding().acceptance() == null) {
      throw new Conflict("finding-open", "This finding is not accepted");
    }
    standing(id).withdraw(recording());
    em.flush();
    audit.record("acceptance-withdrawn", id, Map.of("rule", found.finding().rule().value()));
  }

  private FindingAcceptance standing(FindingId id) {
    return em.createQuery(
            "select a from FindingAcceptance a where a.authority = :authority and a.fact = :fact"
                + " and a.withdrawnAt is null",
            FindingAcceptance.class)
        .setParameter("authority", authority.code())
        .setParameter("fact", id.value())
        .getSingleResult();
  }

  private Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }
}
