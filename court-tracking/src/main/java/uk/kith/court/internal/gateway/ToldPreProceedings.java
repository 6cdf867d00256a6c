package uk.kith.court.internal.gateway;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.FollowedPeriods;
import uk.kith.court.engine.gateway.FollowedPeriods.Change;
import uk.kith.court.engine.gateway.FollowedPeriods.Differing;
import uk.kith.court.engine.gateway.ToldPeriod;
import uk.kith.court.internal.CourtRow;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.api.CaseSystemKeeper.Contradiction;
import uk.kith.placements.api.CaseSystemKeeper.Extract;
import uk.kith.placements.engine.ssd.KeptRow;

/** Pre-proceedings follow the case system, in the transaction in which its extract is read. */
@ApplicationScoped
public class ToldPreProceedings {

  /** More ids than this in one query are asked in parts. */
  private static final int PART = 1000;

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject LocalAuthority authority;

  /**
   * @param told the rows of each child of whom the table tells anything that can be read
   */
  public List<Contradiction> follow(Extract extract, Map<ChildId, List<KeptRow>> told) {
    Map<ChildId, List<ChildInPreProceedings>> held = held(told.keySet());
    Map<ChildId, FollowedPeriods> outcomes = new HashMap<>();
    told.forEach(
        (child, rows) ->
            outcomes.put(
                child,
                FollowedPeriods.of(
                    held.getOrDefault(child, List.of()).stream()
                        .map(ChildInPreProceedings::held)
                        .toList(),
                    rows.stream().flatMap(row -> ToldPeriod.of(row).stream()).toList())));
    Entry entry = new Entry(authority.code(), extract.at(), extract.by());
    UUID id = extract.id().value();
    Decisions decisions = new Decisions(told.keySet(), entry, id);
    List<Contradiction> contradictions = new ArrayList<>();
    outcomes.forEach(
        (child, outcome) -> {
          List<ChildInPreProceedings> rows = held.getOrDefault(child, List.of());
          contradictions.addAll(contradictions(child, rows, outcome.differing()));
          outcome
              .gone()
              .forEach(
                  row -> {
                    decisions.withdraw(find(rows, row));
                    remove(find(rows, row));
                  });
          outcome.changes().stream()
              .filter(change -> change.startsOn() != null)
              .forEach(change -> decisions.withdraw(find(rows, change.period())));
        });
    em.flush(); // what goes before what opens again: a child has one that is open
    outcomes.forEach(
        (child, outcome) ->
            outcome
                .changes()
                .forEach(
                    change ->
                        change(
                            find(held.getOrDefault(child, List.of()), change.period()),
                            change,
                            decisions)));
    em.flush(); // what ends before what begins
    Map<String, List<FamilyInPreProceedings>> families = families(outcomes.values());
    outcomes.forEach(
        (child, outcome) ->
            outcome.begun().forEach(each -> begin(child, each, families, decisions)));
    em.flush();
    return contradictions;
  }

  /** Takes away a period of which only extracts told. */
  void remove(ChildInPreProceedings child) {
    touch(child.family());
    child.family().end(child);
    child.everyStep().forEach(em::remove);
    em.remove(child);
  }

  /** Whoever has the page of the family open records on what there is now, or is told. */
  private void touch(FamilyInPreProceedings family) {
    em.lock(family, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  private void change(ChildInPreProceedings child, Change change, Decisions decisions) {
    touch(child.family());
    child.follow(change, decisions.extract, decisions.entry);
    if (change.startsOn() != null) {
      decisions.add(child.child(), child.startedOn(), child.family());
    }
  }

  private void begin(
      ChildId child,
      ToldPeriod told,
      Map<String, List<FamilyInPreProceedings>> known,
      Decisions decisions) {
    boolean isTold = !told.family().isEmpty();
    List<FamilyInPreProceedings> same =
        isTold
            ? known.computeIfAbsent(told.family(), number -> new ArrayList<>())
            : new ArrayList<>();
    FamilyInPreProceedings family =
        same.stream()
            .filter(each -> each.isStartedOn(told.startedOn()) && !each.isAbout(child))
            .findFirst()
            .orElseGet(
                () ->
                    new FamilyInPreProceedings(
                        UUID.randomUUID(), isTold ? told.family() : null, decisions.entry));
    family.begin(child, told, decisions.extract, decisions.entry);
    if (!same.contains(family)) {
      em.persist(family);
      same.add(family);
    }
    decisions.add(child, told.startedOn(), family);
  }

  /** Those on record of the numbers that begin, all read before any is added. */
  private Map<String, List<FamilyInPreProceedings>> families(Collection<FollowedPeriods> outcomes) {
    List<String> numbers =
        outcomes.stream()
            .flatMap(outcome -> outcome.begun().stream())
            .map(ToldPeriod::family)
            .filter(number -> !number.isEmpty())
            .distinct()
            .toList();
    Map<String, List<FamilyInPreProceedings>> families = new HashMap<>();
    for (List<String> part : parts(numbers)) {
      em.createQuery(
              """
              select f from FamilyInPreProceedings f
               where f.authority = :authority and f.caseFamily in :families order by f.id
              """,
              FamilyInPreProceedings.class)
          .setParameter("authority", authority.code())
          .setParameter("families", part)
          .setHint("eclipselink.batch.type", "IN")
          .setHint("eclipselink.batch", "f.children")
          .getResultList()
          .forEach(
              family ->
                  families
                      .computeIfAbsent(String.valueOf(family.caseFamily()), n -> new ArrayList<>())
                      .add(family));
    }
    return families;
  }

  private Map<ChildId, List<ChildInPreProceedings>> held(Collection<ChildId> children) {
    Map<ChildId, List<ChildInPreProceedings>> held = new HashMap<>();
    for (List<UUID> part : parts(ids(children))) {
      held.putAll(
          em
              .createQuery(
                  "select c from ChildInPreProceedings c where c.child in :children"
                      + " and c.takenBackAt is null"
                      + " order by c.startedOn, c.id",
                  ChildInPreProceedings.class)
              .setParameter("children", part)
              .setHint("eclipselink.batch.type", "IN")
              .setHint("eclipselink.batch", "c.steps")
              .setHint("eclipselink.batch", "c.familyMeetings")
              .getResultList()
              .stream()
              .collect(groupingBy(ChildInPreProceedings::child)));
    }
    return held;
  }

  private static List<UUID> ids(Collection<ChildId> children) {
    return children.stream().map(ChildId::value).toList();
  }

  private static <T> List<List<T>> parts(List<T> all) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PART) {
      parts.add(all.subList(from, Math.min(from + PART, all.size())));
    }
    return parts;
  }

  private static ChildInPreProceedings find(List<ChildInPreProceedings> rows, UUID id) {
    return rows.stream().filter(row -> row.rowId().equals(id)).findFirst().orElseThrow();
  }

  /** With when and by whom it was recorded in Kith. */
  private static List<Contradiction> contradictions(
      ChildId child, List<ChildInPreProceedings> rows, List<Differing> differing) {
    List<Contradiction> all = new ArrayList<>();
    for (Differing each : differing) {
      @Nullable CourtRow row = each.row() == null ? null : recorded(rows, each.row());
      @Nullable Instant at = row == null ? null : row.recordedAt();
      @Nullable String by = row == null ? null : row.recordedBy();
      all.add(
          new Contradiction(
              child, Aspect.PRE_PROCEEDINGS, each.inKith(), at, by, each.inCaseSystem()));
    }
    return all;
  }

  private static @Nullable CourtRow recorded(List<ChildInPreProceedings> rows, UUID id) {
    for (ChildInPreProceedings row : rows) {
      if (row.rowId().equals(id)) {
        return row.family();
      }
      for (RecordedStep step : row.everyStep()) {
        if (step.rowId().equals(id)) {
          return step;
        }
      }
    }
    return null;
  }

  /** The decisions with which pre-proceedings start, for the list of the gateway. */
  private final class Decisions {
    final Entry entry;
    final UUID extract;
    private final List<GatewayDecision> told = new ArrayList<>();

    Decisions(Collection<ChildId> children, Entry entry, UUID extract) {
      this.entry = entry;
      this.extract = extract;
      for (List<UUID> part : parts(ids(children))) {
        told.addAll(
            em.createQuery(
                    """
                    select d from GatewayDecision d
                     where d.child in :children and d.takenBackAt is null
                    """,
                    GatewayDecision.class)
                .setParameter("children", part)
                .getResultList());
      }
    }

    void withdraw(ChildInPreProceedings child) {
      on(child.child(), child.startedOn()).stream()
          .filter(GatewayDecision::isTold)
          .forEach(decision -> decision.takeBack(entry));
    }

    /** One that people recorded of that day stays as it is. */
    void add(ChildId child, LocalDate metOn, FamilyInPreProceedings family) {
      if (on(child, metOn).isEmpty()) {
        GatewayDecision decision =
            new GatewayDecision(child, metOn, family.id().value(), extract, entry);
        em.persist(decision);
        told.add(decision);
      }
    }

    private List<GatewayDecision> on(ChildId child, LocalDate metOn) {
      return told.stream()
          .filter(each -> each.holds() && each.child().equals(child) && each.metOn().equals(metOn))
          .toList();
    }
  }
}
