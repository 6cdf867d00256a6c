package uk.kith.placements.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.kith.kernel.service.Sql;

/**
 * Placements that a person took back, or whose first day or kind a person put right: returns and
 * extracts that tell them still do not bring them back.
 */
@ApplicationScoped
public class SqlSaidWrongly {

  @Inject Sql sql;

  private record Key(UUID child, LocalDate start, String type) {}

  /** Who said that it was wrong, when and why. */
  public record Said(Instant at, String by, String why) {}

  /** Those of some children. */
  public static final class SaidWrongly {

    private final Map<Key, Said> said = new HashMap<>();

    /** Why a placement of a kind that is told to begin on a day never did. */
    public Optional<Said> find(UUID child, LocalDate start, String type) {
      return Optional.ofNullable(said.get(new Key(child, start, type)));
    }
  }

  public SaidWrongly of(Collection<UUID> children) {
    SaidWrongly wrong = new SaidWrongly();
    sql.list(
            "select p.child_id, p.start_on, p.type, p.superseded_at, p.superseded_by,"
                + " p.superseded_why from placements.placement p"
                + " where p.superseded_why is not null and p.child_id = any(?::uuid[])"
                + " and not exists (select from placements.placement o"
                + " where o.child_id = p.child_id and o.superseded_at is null"
                + " and o.start_on = p.start_on and o.type = p.type)"
                + " order by p.superseded_at",
            row ->
                Map.entry(
                    new Key(
                        Sql.uuid(row, "child_id"), Sql.day(row, "start_on"), row.getString("type")),
                    new Said(
                        Sql.instant(row, "superseded_at"),
                        row.getString("superseded_by"),
                        row.getString("superseded_why"))),
            children)
        .forEach(each -> wrong.said.put(each.getKey(), each.getValue()));
    return wrong;
  }
}
