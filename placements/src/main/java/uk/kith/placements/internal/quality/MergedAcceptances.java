package uk.kith.placements.internal.quality;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.placements.api.ChildMerged;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.engine.same.SamePair;
import uk.kith.placements.internal.facts.Recording;

/**
 * When a child is merged into its record, doubts that were accepted of it stay accepted of the
 * record; so do those that it and a third record are one child (R-DATA-15). Of one that both had
 * accepted the record's stands. That both are not the same child was a mistake, and is withdrawn.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedAcceptances {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  void follow(@Observes @Priority(90) ChildMerged merged) {
    Recording recording = new Recording(clock.instant(), actor.get().name(), null);
    List<FindingAcceptance> theirs = about(merged.duplicate());
    Set<UUID> standing =
        about(merged.into()).stream()
            .filter(FindingAcceptance::stands)
            .map(FindingAcceptance::fact)
            .collect(Collectors.toCollection(HashSet::new));
    for (FindingAcceptance each : theirs) {
      follow(each, merged, standing, recording);
    }
    em.flush();
  }

  private static void follow(
      FindingAcceptance each, ChildMerged merged, Set<UUID> standing, Recording recording) {
    ChildId subject = each.subject();
    String field = each.field();
    ChildId other = SamePair.findOther(field).orElse(null);
    if (other != null) {
      ChildId third = subject.equals(merged.duplicate()) ? other : subject;
      if (third.equals(merged.into())) {
        if (each.stands()) {
          each.withdraw(recording);
        }
        return;
      }
      SamePair pair = SamePair.of(merged.into(), third);
      subject = pair.subject();
      field = pair.field();
    } else {
      subject = merged.into();
    }
    FindingId now = Found.id(each.rule(), subject.value(), field);
    if (each.stands() && !standing.add(now.value())) {
      each.withdraw(recording);
    }
    each.isNow(now, subject.value(), field);
  }

  /** Of the record itself, or that it is another's. */
  private List<FindingAcceptance> about(ChildId child) {
    return em.createQuery(
            "select a from FindingAcceptance a where a.authority = :authority"
                + " and (a.subject = :child or a.field = :other)",
            FindingAcceptance.class)
        .setParameter("authority", authority.code())
        .setParameter("child", child.value())
        .setParameter("other", SamePair.fieldOf(child))
        .getResultList();
  }
}
