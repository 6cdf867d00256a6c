package uk.kith.placements.internal.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.api.CaseSystemKeeper;
import uk.kith.placements.engine.ssd.ChildInCase;
import uk.kith.placements.engine.ssd.ExtractTold;
import uk.kith.placements.engine.ssd.SsdExtract;
import uk.kith.placements.engine.ssd.SsdFinding;
import uk.kith.placements.engine.ssd.SsdTable;
import uk.kith.placements.engine.ssda903.ReceivedFile;

/**
 * Makes the register say what an extract tells, in the caller's transaction. People who are neither
 * looked after, nor in pre-proceedings without an outcome, nor known to Kith are left out, and
 * nothing of them is kept.
 */
@ApplicationScoped
class ExtractImport {

  @Inject SqlExtracts extracts;
  @Inject SqlCaseChildren children;
  @Inject SqlCaseFacts facts;
  @Inject SqlCasePlacements placements;
  @Inject SqlCaseHistory history;
  @Inject SqlDifferences differences;
  @Inject @Any Instance<CaseSystemKeeper> keepers;
  @Inject Clock clock;

  /**
   * The people of an extract beside the register.
   *
   * @param all children by record, new ones included
   * @param fresh those who are new
   */
  private record Matched(
      Map<UUID, ChildInCase> all,
      Map<UUID, ChildInCase> fresh,
      List<SsdFinding> findings,
      int notLookedAfter) {}

  void bring(Taken by, ReceivedFile zip, SsdExtract extract) {
    ExtractTold told = ExtractTold.of(extract);
    Matched matched = match(told.people());
    extracts.add(by, zip, extract, matched.all().size(), matched.notLookedAfter());
    extracts.replaceFindings(
        by.extract(),
        Stream.of(told.findings(), matched.findings()).flatMap(List::stream).toList());
    children.add(by, matched.fresh());
    List<Difference> all = new ArrayList<>(children.identify(by, matched.all()));
    all.addAll(facts.apply(by, matched.all()));
    all.addAll(placements.apply(by, matched.all()));
    all.addAll(families(matched.all()));
    history.replace(by, matched.all());
    all.addAll(keptElsewhere(by, extract, matched.all()));
    differences.replace(by, matched.all().keySet(), all);
  }

  /** What the modules to the right keep of it, and where they say otherwise. */
  private List<Difference> keptElsewhere(
      Taken by, SsdExtract extract, Map<UUID, ChildInCase> children) {
    Map<ChildId, ChildInCase> named = new LinkedHashMap<>();
    children.forEach((id, child) -> named.put(new ChildId(id), child));
    CaseSystemKeeper.Extract read =
        new CaseSystemKeeper.Extract(
            by.extract(), LocalDate.ofInstant(extract.moment(), clock.getZone()), by.at(), by.by());
    return keepers.stream()
        .flatMap(keeper -> keeper.follow(read, named).stream())
        .map(
            each ->
                new Difference(
                    each.child().value(),
                    each.aspect(),
                    each.inKith(),
                    each.kithAt(),
                    each.kithBy(),
                    each.inCaseSystem(),
                    null,
                    false))
        .toList();
  }

  private Matched match(List<ChildInCase> people) {
    Set<String> ids = new HashSet<>();
    people.forEach(person -> ids.addAll(List.of(person.localId(), person.legacyId())));
    ids.remove("");
    Map<String, UUID> known = children.find(ids);
    Matched matched =
        new Matched(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), 0);
    int notLookedAfter = 0;
    for (ChildInCase person : people) {
      UUID own = known.get(person.localId());
      UUID legacy = known.get(person.legacyId());
      UUID record = own == null ? legacy : own;
      String why = whyNot(person, own, legacy, record, matched.all());
      if (why != null) {
        matched
            .findings()
            .add(
                new SsdFinding(
                    SsdTable.PERSON.key(), 0, "", "Person " + person.localId() + why, false));
      } else if (record != null) {
        matched.all().put(record, person);
      } else if (person.isOfKith()) {
        UUID id = UUID.randomUUID();
        matched.all().put(id, person);
        matched.fresh().put(id, person);
      } else {
        notLookedAfter++;
      }
    }
    return new Matched(matched.all(), matched.fresh(), matched.findings(), notLookedAfter);
  }

  /** Why nothing is taken for a person, who may be a duplicate (R-DATA-15); null when it can be. */
  private static @Nullable String whyNot(
      ChildInCase person,
      @Nullable UUID own,
      @Nullable UUID legacy,
      @Nullable UUID record,
      Map<UUID, ChildInCase> taken) {
    if (own != null && legacy != null && !own.equals(legacy)) {
      return " has two records in Kith, by id and by legacy id: nothing is taken. Merge them.";
    }
    if (record != null && taken.containsKey(record)) {
      return " is the same child in Kith as another person of the extract: nothing is taken.";
    }
    if (record == null && person.isOfKith() && person.born() == null && person.due() == null) {
      return " is new and has neither a date of birth nor an expected one: nothing is taken.";
    }
    return null;
  }

  /** Children of one family of whom Kith does not know that they are brothers and sisters. */
  private List<Difference> families(Map<UUID, ChildInCase> all) {
    Map<String, Set<UUID>> families = new HashMap<>();
    all.forEach(
        (id, child) ->
            child
                .families()
                .forEach(f -> families.computeIfAbsent(f, k -> new TreeSet<>()).add(id)));
    Map<UUID, Set<UUID>> links = all.isEmpty() ? Map.of() : children.linked(all.keySet());
    List<Difference> differences = new ArrayList<>();
    all.forEach(
        (id, child) -> {
          Set<UUID> others = new TreeSet<>();
          child.families().forEach(f -> others.addAll(families.getOrDefault(f, Set.of())));
          others.remove(id);
          Set<UUID> linked = new TreeSet<>(links.getOrDefault(id, Set.of()));
          linked.retainAll(others);
          if (linked.size() < others.size()) {
            differences.add(
                new Difference(
                    id,
                    Aspect.FAMILY,
                    linked.isEmpty() ? "None of them linked" : linked.size() + " of them linked",
                    null,
                    null,
                    others.size() == 1
                        ? "1 other child of the same family"
                        : others.size() + " other children of the same family",
                    null,
                    false));
          }
        });
    return differences;
  }
}
