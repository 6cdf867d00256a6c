package uk.kith.placements.internal.retention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.RecordHolds.HoldId;
import uk.kith.placements.api.RecordHolds.HoldView;
import uk.kith.placements.api.RecordHolds.Of;
import uk.kith.placements.api.RecordHolds.Review;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenHouseholds;

/** Holds as they are stored, with their reviews; those of records that the reader may know of. */
@ApplicationScoped
class HoldRows {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject SeenHouseholds seenHouseholds;
  @Inject LocalAuthority authority;

  private record Reviewed(UUID hold, Review review) {}

  List<HoldView> list() {
    return list("");
  }

  Optional<HoldView> find(HoldId id) {
    return list(" and h.id = ?", id).stream().findFirst();
  }

  private List<HoldView> list(String which, @Nullable Object... asked) {
    Object[] parameters = new Object[asked.length + 1];
    parameters[0] = authority.code();
    System.arraycopy(asked, 0, parameters, 1, asked.length);
    List<HoldView> heads =
        sql.list(
            "select h.*, coalesce(c.local_id, home.local_id) as number from placements.hold h"
                + " left join placements.child c on h.kind = 'CHILD' and c.id = h.subject"
                + " left join placements.household home on h.kind = 'HOUSEHOLD'"
                + " and home.id = h.subject where h.authority = ?"
                + " and (c.id is null or (true"
                + seenChildren.and("c.id")
                + ")) and (home.id is null or (true"
                + seenHouseholds.and("home")
                + "))"
                + which
                + " order by h.ended_at is not null, h.review_by, h.held_at, h.id",
            HoldRows::head,
            parameters);
    Map<UUID, List<Review>> reviews =
        sql
            .list(
                "select * from placements.hold_review where hold = any(?::uuid[])"
                    + " order by recorded_at desc, id",
                row ->
                    new Reviewed(
                        Sql.uuid(row, "hold"),
                        new Review(
                            Sql.day(row, "reviewed_on"),
                            row.getString("recorded_by"),
                            row.getString("note"))),
                heads.stream().map(HoldView::id).toList())
            .stream()
            .collect(groupingBy(Reviewed::hold, mapping(Reviewed::review, toList())));
    return heads.stream()
        .map(head -> with(head, reviews.getOrDefault(head.id().value(), List.of())))
        .toList();
  }

  private static HoldView head(ResultSet row) throws SQLException {
    Of of = Of.valueOf(row.getString("kind"));
    UUID subject = Sql.uuid(row, "subject");
    return new HoldView(
        new HoldId(Sql.uuid(row, "id")),
        of,
        of == Of.CHILD ? new ChildId(subject) : new HouseholdId(subject),
        Sql.findText(row, "number"),
        row.getString("reason"),
        Sql.instant(row, "held_at"),
        row.getString("held_by"),
        Sql.day(row, "review_by"),
        row.getObject("ended_at") == null ? null : Sql.instant(row, "ended_at"),
        Sql.findText(row, "ended_by"),
        Sql.findText(row, "ended_why"),
        List.of(),
        row.getLong("version"));
  }

  private static HoldView with(HoldView head, List<Review> reviews) {
    return new HoldView(
        head.id(),
        head.of(),
        head.subject(),
        head.number(),
        head.reason(),
        head.heldAt(),
        head.heldBy(),
        head.reviewBy(),
        head.endedAt(),
        head.endedBy(),
        head.endedWhy(),
        reviews,
        head.version());
  }

  /**
   * Nobody deletes or merges a record while a hold of it is set: all lock its row first.
   *
   * @return whether there is such a record, once whoever held the lock has let go of it: false when
   *     it was deleted or merged meanwhile
   */
  boolean lock(Of of, Id record) {
    return !sql.list(
            "select id from placements."
                + of.name().toLowerCase(Locale.ROOT)
                + " where id = ?"
                + (of == Of.CHILD ? " and merged_into is null" : "")
                + " for update",
            row -> Sql.uuid(row, "id"),
            record)
        .isEmpty();
  }

  /**
   * A hold of a home keeps those who lived there, too: it waits for whoever deletes one of them.
   */
  void lockHomes(ChildId child) {
    sql.list(
        "select id from placements.household where id in (select household_id"
            + " from placements.placement where child_id = ?) order by id for share",
        row -> Sql.uuid(row, "id"),
        child);
  }

  /** A hold of a child keeps the homes in which it lived: it waits for whoever deletes one. */
  void lockChildren(HouseholdId household) {
    sql.list(
        "select id from placements.child where id in (select child_id from placements.placement"
            + " where household_id = ?) order by id for share",
        row -> Sql.uuid(row, "id"),
        household);
  }

  /** Since when a record is held, by the first of its holds in force; null when it is not. */
  @Nullable LocalDate heldSince(Id record) {
    List<Instant> held =
        sql.list(
            "select held_at from placements.hold where subject = ? and ended_at is null"
                + " order by held_at limit 1",
            row -> Sql.instant(row, "held_at"),
            record);
    return held.isEmpty() ? null : LocalDate.ofInstant(held.get(0), LONDON);
  }
}
