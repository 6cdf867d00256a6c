package uk.kith.court.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GrantExtension;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/**
 * Proceedings in the schema {@code court}. Which children there are, and whom the caller may see,
 * placements says; every view of a child is audited there.
 */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultProceedingsRegister implements ProceedingsRegister {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Children children;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject BusinessDate businessDate;
  @Inject Clock clock;

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public ProceedingsId open(OpenProceedings command) {
    Set<ChildId> visible = visible(command.children(), businessDate.today());
    command.children().stream()
        .filter(child -> !visible.contains(child))
        .findFirst()
        .ifPresent(
            child -> {
              throw new NotFound(child);
            });
    ProceedingsId id = new ProceedingsId(UUID.randomUUID());
    em.persist(new Proceedings(id, authority.code(), command, clock.instant(), by()));
    audit("proceedings-opened", id, command.children().size());
    return id;
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void issue(
      ProceedingsId id, LocalDate issuedOn, @Nullable String caseNumber, @Nullable Long version) {
    Proceedings proceedings = toChange(id, version);
    proceedings.issue(issuedOn, caseNumber);
    audit("proceedings-issued", id, proceedings.childIds().size());
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void extend(ProceedingsId id, GrantExtension command, @Nullable Long version) {
    Proceedings proceedings = toChange(id, version);
    command.acceptance().orRefuse(proceedings.against(command));
    proceedings.extend(command, clock.instant(), by());
    audit("extension-granted", id, command.children().size());
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void dispose(
      ProceedingsId id, Collection<ChildId> named, LocalDate disposedOn, @Nullable Long version) {
    toChange(id, version).dispose(named, disposedOn);
    audit("proceedings-disposed-of", id, named.size());
  }

  @Override
  public ProceedingsView getProceedings(ProceedingsId id, LocalDate asOf) {
    Proceedings proceedings = em.find(Proceedings.class, id.value());
    if (proceedings == null) {
      throw new NotFound(id);
    }
    Set<ChildId> visible = visible(proceedings.childIds(), asOf);
    if (visible.isEmpty()) {
      throw new NotFound(id);
    }
    return proceedings.view(asOf, visible);
  }

  @Override
  public Page<ProceedingsView> listOpen(LocalDate asOf, int page, int size) {
    List<Proceedings> open = openOn(asOf);
    Set<ChildId> visible =
        visible(open.stream().flatMap(p -> p.childIds().stream()).distinct().toList(), asOf);
    List<Proceedings> shown =
        open.stream().filter(p -> p.childIds().stream().anyMatch(visible::contains)).toList();
    return Page.of(shown, page, size).map(p -> p.view(asOf, visible));
  }

  /** Whoever changes proceedings while we do, also for another child, comes too late: 409. */
  private Proceedings toChange(ProceedingsId id, @Nullable Long version) {
    Proceedings proceedings =
        em.find(Proceedings.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (proceedings == null || visible(proceedings.childIds(), businessDate.today()).isEmpty()) {
      throw new NotFound(id);
    }
    if (version != null && version != proceedings.version()) {
      throw new Conflict("version-moved-on", "Somebody else changed these proceedings");
    }
    return proceedings;
  }

  private List<Proceedings> openOn(LocalDate asOf) {
    return em.createQuery(
            """
            select p from Proceedings p
             where p.authority = :authority
               and coalesce(p.issuedOn, p.submittedOn) <= :asOf
               and exists (select c from ChildProceedings c
                            where c.proceedings = p
                              and (c.disposedOn is null or c.disposedOn > :asOf))
             order by coalesce(p.issuedOn, p.submittedOn), p.id
            """,
            Proceedings.class)
        .setParameter("authority", authority.code())
        .setParameter("asOf", asOf)
        // One query for all children and one for all extensions, instead of one for each.
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "p.children")
        .setHint("eclipselink.batch", "p.children.extensions")
        .getResultList();
  }

  private Set<ChildId> visible(Collection<ChildId> ids, LocalDate asOf) {
    return children.findChildren(ids, asOf).stream()
        .map(ChildView::id)
        .collect(toUnmodifiableSet());
  }

  private void audit(String action, ProceedingsId id, int count) {
    audit.record(action, id, Map.of("children", Integer.toString(count)));
  }

  private String by() {
    return actor.get().name();
  }
}
