package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.OwnFamily;
import uk.kith.placements.internal.facts.SeenChildren;

/** Whose parent a child on record is, on a day. */
@ApplicationScoped
public class SqlOwnFamilies {

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;

  /** A child and its parent. */
  public record Link(ChildId child, ChildId parent) {}

  /** Links of which one end at least is among the children, those merged away apart. */
  public List<Link> linksOf(Collection<ChildId> children, LocalDate day) {
    return children.isEmpty()
        ? List.of()
        : sql.list(
            "select f.child_id, (f.value::jsonb ->> 'parent')::uuid as parent"
                + " from placements.child_fact f"
                + " join placements.child c on c.id = f.child_id and c.merged_into is null"
                + " where f.kind = 'own-parent' and f.superseded_at is null and f.authority = ?"
                + " and f.valid_from <= ? and (f.valid_until is null or f.valid_until >= ?)"
                + " and (f.child_id = any(?) or (f.value::jsonb ->> 'parent')::uuid = any(?))"
                + seenChildren.and("f.child_id")
                + seenChildren.and("(f.value::jsonb ->> 'parent')::uuid")
                + " order by f.child_id",
            row ->
                new Link(
                    new ChildId(Sql.uuid(row, "child_id")), new ChildId(Sql.uuid(row, "parent"))),
            authority.code(),
            day,
            day,
            children,
            children);
  }

  /** By child, of those who have any on record. */
  Map<ChildId, Set<ChildId>> relativesOf(Collection<ChildId> children, LocalDate day) {
    Map<ChildId, Set<ChildId>> relatives = new HashMap<>();
    for (Link link : linksOf(children, day)) {
      relatives.computeIfAbsent(link.child(), child -> new HashSet<>()).add(link.parent());
      relatives.computeIfAbsent(link.parent(), parent -> new HashSet<>()).add(link.child());
    }
    relatives.keySet().retainAll(Set.copyOf(children));
    return relatives;
  }

  OwnFamily of(ChildId id, LocalDate day) {
    List<Link> links = linksOf(List.of(id), day);
    return new OwnFamily(
        links.stream()
            .filter(link -> link.child().equals(id))
            .map(Link::parent)
            .findFirst()
            .orElse(null),
        links.stream().filter(link -> link.parent().equals(id)).map(Link::child).toList());
  }

  /**
   * @throws Invalid when one is the other, or its child, or not younger
   */
  void requireParent(Child child, Child parent, LocalDate from) {
    LocalDate born = child.birth().date();
    LocalDate before = parent.birth().date();
    boolean descends =
        linksOf(List.of(parent.id()), from).stream()
            .anyMatch(link -> link.parent().equals(child.id()));
    if (child.id().equals(parent.id())
        || descends
        || (born != null && before != null && !before.isBefore(born))) {
      throw new Invalid("parent", "not-a-parent", "This child cannot be the parent");
    }
  }
}
