package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.ReturnImported;
import uk.kith.placements.api.Returns.UploadId;
import uk.kith.placements.engine.ssda903.CheckedReturn;
import uk.kith.placements.engine.ssda903.HeldReturn;
import uk.kith.placements.engine.ssda903.HeldYear;
import uk.kith.placements.engine.ssda903.Histories;
import uk.kith.placements.engine.ssda903.KnownHomes;
import uk.kith.placements.engine.ssda903.ReceivedReturn;
import uk.kith.placements.engine.ssda903.Repair;
import uk.kith.placements.engine.ssda903.ReturnChecker;
import uk.kith.placements.engine.ssda903.Row;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.internal.returns.SqlReturns.Held;

/**
 * Imports one return in the caller's transaction: its rules are asked, its rows stored, and the
 * register is made to say what all held returns together tell of its children.
 */
@ApplicationScoped
public class ReturnImport {

  private static final List<Table> TOLD = List.of(Table.HEADER, Table.EPISODES, Table.SW_EPISODES);

  @Inject SqlReturns returns;
  @Inject SqlReturnFindings findings;
  @Inject Register register;
  @Inject Gazetteer gazetteer;
  @Inject SqlKnownHomes homes;
  @Inject LocalAuthority authority;
  @Inject Event<ReturnImported> imported;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The id of the return, and whether it is new. */
  record Outcome(ReturnId id, boolean isNew) {}

  /** One that is already held as it is changes nothing (R-DATA-13). */
  Outcome bring(UploadId upload, ReceivedReturn received) {
    Optional<Held> same = returns.findNewest(received.year(), received.checksum());
    if (same.isPresent()) {
      return new Outcome(same.get().id(), false);
    }
    ReturnId id = new ReturnId(UUID.randomUUID());
    List<Held> others =
        returns.newestOfYears().stream().filter(h -> h.year() != received.year()).toList();
    Set<String> children = children(received);
    // Children of whom the return that this one replaces told, and this one does not, as well.
    for (Held before : returns.newestOfYears()) {
      if (before.year() == received.year()) {
        children.addAll(returns.children(before));
      }
    }
    Set<String> known = register.known(children);
    List<Row> episodes = received.rows(Table.EPISODES);
    KnownHomes inRegister = homes.of(episodes);
    HeldReturn lastYear = lastYear(others, received.year());
    List<Row> placed = new ArrayList<>(episodes);
    if (lastYear != null) {
      placed.addAll(lastYear.openEpisodes());
    }
    CheckedReturn checked =
        ReturnChecker.check(
            received,
            lastYear,
            known,
            GazetteerDistances.of(placed, inRegister, gazetteer, authority),
            inRegister);
    Instant now = clock.instant();
    returns.add(id, upload, checked, now, actor.get().name());
    findings.add(id, checked);
    Histories histories = histories(id, checked, others, children, known);
    register.apply(id, histories.children());
    imported.fire(new ReturnImported(id, received.year(), histories.children().size()));
    audit.record(
        "return-imported",
        id,
        Map.of(
            "year", Integer.toString(received.year()),
            "children", Integer.toString(histories.children().size())));
    return new Outcome(id, true);
  }

  private static Set<String> children(ReceivedReturn received) {
    Set<String> children = new TreeSet<>();
    for (Table table : TOLD) {
      received.rows(table).stream()
          .map(Row::child)
          .filter(child -> !child.isEmpty())
          .forEach(children::add);
    }
    return children;
  }

  private @Nullable HeldReturn lastYear(List<Held> others, int year) {
    for (Held held : others) {
      if (held.year() == year - 1) {
        return new HeldReturn(returns.rows(held, HeldReturn.TABLES, null));
      }
    }
    return null;
  }

  /** What all returns together tell, the repairs that this takes between them stored. */
  private Histories histories(
      ReturnId id,
      CheckedReturn checked,
      List<Held> others,
      Set<String> children,
      Set<String> known) {
    List<HeldYear> years = new ArrayList<>();
    Map<Integer, ReturnId> ids = new HashMap<>();
    years.add(new HeldYear(checked.year(), checked.rows()));
    ids.put(checked.year(), id);
    Set<String> stored = new HashSet<>();
    for (Held other : others) {
      years.add(returns.rows(other, TOLD, children));
      ids.put(other.year(), other.id());
      returns.repairKeys(other.id()).forEach(key -> stored.add(other.year() + "|" + key));
    }
    Histories histories = Histories.of(years, children, known);
    List<Repair> between =
        histories.repairs().stream()
            .filter(
                r ->
                    !stored.contains(
                        r.year() + "|" + SqlReturns.key(r.row(), r.field(), r.repaired())))
            .toList();
    returns.addRepairs(id, checked.repairs().size(), between, ids);
    findings.addSpoken(
        id, checked.findings().size(), checked.repairs().size(), between, checked.year());
    return histories;
  }
}
