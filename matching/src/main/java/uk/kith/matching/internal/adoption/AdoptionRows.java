package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Sql;
import uk.kith.matching.internal.adoption.AdoptionRow.Entry;

/** The rows of family finding, in the caller's transaction. */
@ApplicationScoped
class AdoptionRows {

  /** More ids than this in one query are asked in parts. */
  private static final int PART = 1000;

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  Entry entry() {
    return new Entry(authority.code(), clock.instant(), actor.get().name());
  }

  void flush() {
    em.flush();
  }

  void keep(AdoptionRow row) {
    em.persist(row);
  }

  /**
   * A search for a command: whoever else would change it waits until the caller is done, and sees
   * what the caller did.
   *
   * @throws NotFound when there is none
   */
  FamilyFindingRow lockFinding(FamilyFindingId id) {
    flush();
    sql.list(
        "select id from matching.family_finding where id = ? for update",
        row -> Sql.uuid(row, "id"),
        id);
    return getFinding(id);
  }

  /** The same of every search that ever was for a child. */
  void lockFindings(ChildId child) {
    flush();
    sql.list(
        "select id from matching.family_finding where id in (select family_finding"
            + " from matching.family_finding_child where authority = ? and child = ?)"
            + " order by id for update",
        row -> Sql.uuid(row, "id"),
        authority.code(),
        child);
  }

  FamilyFindingRow getFinding(FamilyFindingId id) {
    FamilyFindingRow row = em.find(FamilyFindingRow.class, id.value());
    if (row == null) {
      throw new NotFound(id);
    }
    return row;
  }

  /**
   * Every child for whom a family was ever sought.
   *
   * @param among those asked about; null for all
   */
  Set<ChildId> everySought(@Nullable Collection<ChildId> among) {
    flush();
    return new HashSet<>(
        sql.list(
            "select distinct child from matching.family_finding_child where authority = ?"
                + " and (?::uuid[] is null or child = any(?))",
            row -> new ChildId(Sql.uuid(row, "child")),
            authority.code(),
            among,
            among));
  }

  /** Children for whom a search was ever linked with one of some families. */
  Set<ChildId> linkedWith(Collection<UUID> households) {
    return new HashSet<>(
        sql.list(
            "select distinct c.child from matching.link l"
                + " join matching.family_finding_child c on c.family_finding = l.family_finding"
                + " where l.household = any(?)",
            row -> new ChildId(Sql.uuid(row, "child")),
            households.stream().map(HouseholdId::new).toList()));
  }

  /**
   * Searches of which a link was ever booked to a panel, or had its advice.
   *
   * @param day of that panel; null for any
   */
  Set<FamilyFindingId> booked(@Nullable LocalDate day) {
    flush();
    return new HashSet<>(
        sql.list(
            "select distinct l.family_finding from matching.link_step s"
                + " join matching.link l on l.id = s.link"
                + " where s.authority = ? and s.step in ('PANEL_BOOKED', 'PANEL_RECOMMENDED',"
                + " 'PANEL_NOT_RECOMMENDED', 'PANEL_DEFERRED')"
                + " and (?::date is null or s.on_day = ?)",
            row -> new FamilyFindingId(Sql.uuid(row, "family_finding")),
            authority.code(),
            day,
            day));
  }

  /** Some searches, in the order of recording. */
  List<FamilyFindingRow> findings(Collection<FamilyFindingId> ids) {
    return of(
        FamilyFindingRow.class,
        "select r from FamilyFindingRow r where r.id in :ids order by r.recordedAt, r.id",
        ids,
        "r.children",
        "r.links.moves",
        "r.links.steps");
  }

  /** The rows of some children that hold, those recorded last last. */
  List<FindingChildRow> children(Collection<ChildId> ids) {
    return of(
        FindingChildRow.class,
        "select r from FindingChildRow r where r.child in :ids and r.supersededAt is null order by"
            + " r.recordedAt, r.id",
        ids,
        "r.finding.children",
        "r.finding.links.moves",
        "r.finding.links.steps");
  }

  /** Those taken back too. */
  List<FindingChildRow> everyTime(ChildId child) {
    return em.createQuery(
            "select r from FindingChildRow r where r.child = :c", FindingChildRow.class)
        .setParameter("c", child.value())
        .getResultList();
  }

  /** What was done for some children and holds, in the order of recording. */
  List<StepRow> steps(Collection<ChildId> ids) {
    return of(
        StepRow.class,
        "select r from AdoptionStepRow r where r.child in :ids and r.supersededAt is null"
            + " order by r.onDay, r.recordedAt, r.id",
        ids);
  }

  /** Children of whom it is recorded that one of some families fosters them and may adopt them. */
  Set<ChildId> fosteredBy(Collection<HouseholdId> families) {
    return of(
            StepRow.class,
            "select r from AdoptionStepRow r where r.household in :ids and r.supersededAt is null",
            families)
        .stream()
        .map(StepRow::child)
        .collect(toSet());
  }

  /**
   * Families who are, or were, named as those who foster one of some children and may adopt it:
   * what is said of them rests on where the child lives.
   */
  Set<UUID> carersOf(Collection<UUID> children) {
    return new HashSet<>(
        sql.list(
            "select distinct household from matching.adoption_step"
                + " where child = any(?) and household is not null",
            row -> Sql.uuid(row, "household"),
            children.stream().map(ChildId::new).toList()));
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

  /** Business days on which papers on a child and a link were signed. */
  List<LocalDate> signedOn(ChildId child, LinkId link) {
    return signedPapers(child, link).stream().map(paper -> paper.signed().asOf()).toList();
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
        families,
        "r.moves",
        "r.steps",
        "r.finding.children");
  }

  List<FamilyStepRow> familySteps(Collection<HouseholdId> families) {
    return of(
        FamilyStepRow.class,
        "select r from FamilyStepRow r where r.household in :ids and r.supersededAt is null"
            + " order by r.onDay",
        families);
  }

  /** What some families said that they would accept, and holds. */
  List<PreferenceRow> preferences(Collection<HouseholdId> families) {
    return of(
        PreferenceRow.class,
        "select r from PreferenceRow r where r.household in :ids and r.supersededAt is null",
        families);
  }

  /**
   * The rows of some ids, part by part; each id's own in the order of the query.
   *
   * @param with what is read with them, one query for each instead of one for each row
   */
  private <T> List<T> of(
      Class<T> kind, String query, Collection<? extends Id> ids, String... with) {
    List<UUID> all = ids.stream().map(Id::value).distinct().toList();
    List<T> rows = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PART) {
      TypedQuery<T> part =
          em.createQuery(query, kind)
              .setParameter("ids", all.subList(from, Math.min(from + PART, all.size())));
      if (with.length > 0) {
        part.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch.size", PART);
      }
      for (String each : with) {
        part.setHint("eclipselink.batch", each);
      }
      rows.addAll(part.getResultList());
    }
    return rows;
  }
}
