package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.matching.internal.adoption.AdoptionRow.Entry;

/** The rows of family finding, in the caller's transaction. */
@ApplicationScoped
class AdoptionRows {

  /** More ids than this in one query are asked in parts. */
  private static final int PART = 1000;

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  Entry entry() {
    return new Entry(authority.code(), clock.instant(), actor.get().name());
  }

  void keep(AdoptionRow row) {
    em.persist(row);
  }

  FamilyFindingRow getFinding(FamilyFindingId id) {
    FamilyFindingRow row = em.find(FamilyFindingRow.class, id.value());
    if (row == null) {
      throw new NotFound(id);
    }
    return row;
  }

  /** Every child ever sought for, with its family finding and links. */
  List<FindingChildRow> everyChild() {
    return em.createQuery(
            "select c from FindingChildRow c where c.authority = :a order by c.recordedAt, c.id",
            FindingChildRow.class)
        .setParameter("a", authority.code())
        .getResultList();
  }

  /** The searches that go on for a child at least, in the order of recording. */
  List<FamilyFindingRow> openFindings() {
    return everyChild().stream()
        .filter(FindingChildRow::isOpen)
        .map(FindingChildRow::finding)
        .distinct()
        .toList();
  }

  /** The rows of some children, those recorded last last. */
  List<FindingChildRow> children(Collection<ChildId> ids) {
    return of(
        FindingChildRow.class,
        "select r from FindingChildRow r where r.child in :ids order by r.recordedAt, r.id",
        ids);
  }

  /** What was done for some children and holds, in the order of recording. */
  List<StepRow> steps(Collection<ChildId> ids) {
    return of(
        StepRow.class,
        "select r from AdoptionStepRow r where r.child in :ids and r.supersededAt is null"
            + " order by r.onDay, r.recordedAt, r.id",
        ids);
  }

  /** Closed ones too. */
  List<StepRow> everyStep(ChildId child) {
    return em.createQuery("select s from AdoptionStepRow s where s.child = :c", StepRow.class)
        .setParameter("c", child.value())
        .getResultList();
  }

  /** What is written by hand into the paper of a child and a link, and holds. */
  List<PaperPartRow> paperParts(ChildId child, LinkId link) {
    return em.createQuery(
            "select p from PaperPartRow p where p.child = :c and p.link = :l"
                + " and p.supersededAt is null",
            PaperPartRow.class)
        .setParameter("c", child.value())
        .setParameter("l", link.value())
        .getResultList();
  }

  /** Closed ones too. */
  List<PaperPartRow> everyPaperPart(ChildId child) {
    return em.createQuery("select p from PaperPartRow p where p.child = :c", PaperPartRow.class)
        .setParameter("c", child.value())
        .getResultList();
  }

  /** Newest first. */
  List<SignedPaperRow> signedPapers(ChildId child, LinkId link) {
    return em.createQuery(
            "select p from SignedPaperRow p where p.child = :c and p.link = :l"
                + " order by p.number desc",
            SignedPaperRow.class)
        .setParameter("c", child.value())
        .setParameter("l", link.value())
        .getResultList();
  }

  List<SignedPaperRow> signedPapers(ChildId child) {
    return em.createQuery("select p from SignedPaperRow p where p.child = :c", SignedPaperRow.class)
        .setParameter("c", child.value())
        .getResultList();
  }

  List<LinkRow> links(Collection<HouseholdId> families) {
    return of(
        LinkRow.class,
        "select r from LinkRow r where r.household in :ids order by r.recordedAt, r.id",
        families);
  }

  List<FamilyStepRow> familySteps(Collection<HouseholdId> families) {
    return of(
        FamilyStepRow.class,
        "select r from FamilyStepRow r where r.household in :ids and r.supersededAt is null"
            + " order by r.onDay",
        families);
  }

  /** The rows of some ids, part by part; each id's own in the order of the query. */
  private <T> List<T> of(Class<T> kind, String query, Collection<? extends Id> ids) {
    List<UUID> all = ids.stream().map(Id::value).distinct().toList();
    List<T> rows = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PART) {
      rows.addAll(
          em.createQuery(query, kind)
              .setParameter("ids", all.subList(from, Math.min(from + PART, all.size())))
              .getResultList());
    }
    return rows;
  }
}
