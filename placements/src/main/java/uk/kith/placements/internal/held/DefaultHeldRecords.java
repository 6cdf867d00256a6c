package uk.kith.placements.internal.held;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.HeldRows;
import uk.kith.kernel.service.HeldTable;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CopyAsked;
import uk.kith.placements.api.HeldRecords;
import uk.kith.placements.api.RecordHolds.Of;
import uk.kith.placements.api.RecordNumbers;
import uk.kith.placements.api.RecordNumbers.Numbered;
import uk.kith.placements.internal.facts.SeenChildren;

/** Asks every module for what it holds, the register first. */
@UseCase
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class DefaultHeldRecords implements HeldRecords {

  @Inject Sql sql;
  @Inject RecordNumbers numbers;
  @Inject AccessPolicy access;
  @Inject SeenChildren seenChildren;
  @Inject HeldOfChild ofChild;
  @Inject HeldOfHousehold ofHousehold;
  @Inject LocalAuthority authority;
  @Inject Event<CopyAsked> events;

  @Override
  public Optional<Held> find(Of of, String number) {
    return findSeen(of, number.strip());
  }

  @Override
  public Optional<Held> find(Of of, UUID id) {
    return findSeen(of, id.toString());
  }

  private Optional<Held> findSeen(Of of, String number) {
    Optional<? extends Numbered<? extends Id>> found =
        of == Of.CHILD ? numbers.findChild(number) : numbers.findHousehold(number);
    return found
        .map(each -> new Held(of, each.id(), each.localId()))
        .filter(held -> !access.isRestricted(held.id()));
  }

  @Override
  public List<HeldTable> collect(Of of, Id id) {
    if (findSeen(of, id.toString()).filter(held -> held.id().equals(id)).isEmpty()) {
      throw new NotFound(id);
    }
    Set<UUID> ids = of == Of.CHILD ? records(id) : Set.of(id.value());
    Set<SearchId> searches = of == Of.CHILD ? searches(ids) : Set.of();
    HeldRows rows = new HeldRows(sql, ids, sealed(), access.sight());
    if (of == Of.CHILD) {
      ofChild.read(ids, searches, rows);
    } else {
      ofHousehold.read(new HouseholdId(id.value()), rows);
    }
    events.fire(new CopyAsked(of, id, ids, searches, rows));
    return rows.tables();
  }

  /** The record and all that were merged into it. */
  private Set<UUID> records(Id child) {
    return new HashSet<>(
        sql.list(
            "with recursive same (id) as (select ?::uuid union select c.id from placements.child c"
                + " join same s on c.merged_into = s.id) select id from same",
            row -> Sql.uuid(row, "id"),
            child));
  }

  /** What was written of all children of a search would tell of one who is restricted. */
  private Set<SearchId> searches(Set<UUID> ids) {
    return new HashSet<>(
        sql.list(
            "select distinct s.search_id from placements.search_child s"
                + " where s.child_id = any(?::uuid[])"
                + seenChildren.andNobodyRestrictedIn("s.search_id"),
            row -> new SearchId(Sql.uuid(row, "search_id")),
            ids));
  }

  /** Adopters and adopted children, for who may not know of them. */
  private Set<UUID> sealed() {
    if (access.maySeeAdopters()) {
      return Set.of();
    }
    Set<UUID> sealed =
        new HashSet<>(
            sql.list(
                "select h.id from placements.household h"
                    + " where h.authority = ? and h.kind = 'ADOPTER'",
                row -> Sql.uuid(row, "id"),
                authority.code()));
    Set<UUID> restricted = access.restricted();
    seenChildren.hidden().stream()
        .map(ChildId::value)
        .filter(id -> !restricted.contains(id))
        .forEach(sealed::add);
    return sealed;
  }
}
