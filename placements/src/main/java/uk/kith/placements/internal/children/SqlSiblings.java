package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.facts.SeenChildren;

/** Brothers and sisters: links without direction, added, and superseded when they were wrong. */
@ApplicationScoped
public class SqlSiblings {

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;

  /** Links of which one end at least is among the children; both the reader may know of. */
  public List<SiblingLink> linksOf(Collection<ChildId> children) {
    return links(children, seenChildren.and("one_id") + seenChildren.and("other_id"));
  }

  private List<SiblingLink> links(Collection<ChildId> children, String of) {
    if (children.isEmpty()) {
      return List.of();
    }
    return sql.list(
        "select one_id, other_id, kind from placements.sibling_link"
            + " where superseded_at is null and (one_id = any(?) or other_id = any(?))"
            + of
            + " order by one_id, other_id",
        row ->
            new SiblingLink(
                new ChildId(Sql.uuid(row, "one_id")),
                new ChildId(Sql.uuid(row, "other_id")),
                SiblingKind.valueOf(row.getString("kind"))),
        children,
        children);
  }

  /** Adds the links that are not there yet; of two people who link the same pair one wins. */
  void add(Collection<SiblingLink> links, Recording recording) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (SiblingLink link : links) {
      rows.add(
          new Object[] {
            UUID.randomUUID(),
            authority.code(),
            link.one(),
            link.other(),
            link.kind(),
            recording.at(),
            recording.by()
          });
    }
    sql.batch(
        Map.of(),
        "insert into placements.sibling_link"
            + " (id, authority, one_id, other_id, kind, recorded_at, recorded_by)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
        rows);
  }

  /** Supersedes the links of a child that are not as given. */
  void keepOnly(ChildId child, Collection<SiblingLink> links, Recording recording) {
    for (SiblingLink held : linksOf(List.of(child))) {
      boolean stays =
          links.stream()
              .anyMatch(l -> l.joins(held.one(), held.other()) && l.kind() == held.kind());
      if (!stays) {
        supersede(held, recording);
      }
    }
  }

  /** Makes the links of a duplicate those of its record. */
  void move(ChildId duplicate, ChildId into, Recording recording) {
    List<SiblingLink> moved = new ArrayList<>();
    for (SiblingLink link : links(List.of(duplicate), "")) {
      supersede(link, recording);
      ChildId other = link.one().equals(duplicate) ? link.other() : link.one();
      if (!other.equals(into)) {
        moved.add(new SiblingLink(into, other, link.kind()));
      }
    }
    add(moved, recording);
  }

  private void supersede(SiblingLink link, Recording recording) {
    sql.update(
        Map.of(),
        "update placements.sibling_link set superseded_at = ?, superseded_by = ?"
            + " where superseded_at is null and one_id = ? and other_id = ?",
        recording.at(),
        recording.by(),
        link.one(),
        link.other());
  }
}
