package uk.kith.app.audit;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.app.program.ServiceAccounts;
import uk.kith.app.restriction.RestrictedRecords;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.RecordNumbers;

/**
 * The audit trail, read by information governance: who saw a record, by its page or in a list that
 * named it, and what somebody saw. Reading it leaves a row too. Rows about a record that is denied
 * to the reader by name are absent.
 */
@UseCase
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class AuditReader {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Rows of a file at the most; who needs more asks for fewer days. */
  public static final int MOST_ROWS = 50_000;

  @Inject Sql sql;
  @Inject RecordNumbers numbers;
  @Inject RestrictedRecords records;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  /** By what rows are sorted. */
  public enum AuditSort {
    AT,
    WHO,
    WHAT;

    /** The newest first. */
    public static final Sort<AuditSort> USUAL = new Sort<>(AT, true);
  }

  /**
   * Which rows are asked for.
   *
   * @param subject a child or household; null for all
   * @param actor sign-in name; null for everybody
   * @param from first day; null for no limit, as {@code to}, which is the last day
   */
  public record Asked(
      @Nullable Id subject,
      @Nullable String actor,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /**
   * One row.
   *
   * @param thing "child" or "household" and the like; null for a list
   * @param number of a child or household; null when it has none
   * @param shown of how many a list told; null for what is no list, or tells no number
   */
  public record Seen(
      Instant at,
      String actor,
      String roles,
      String action,
      @Nullable String thing,
      @Nullable UUID thingId,
      @Nullable String number,
      @Nullable Integer shown) {}

  /**
   * Whether somebody of that name uses Kith, or did: nothing else that is typed goes into the
   * trail.
   */
  public boolean isKnown(String name) {
    return knows(name);
  }

  private boolean knows(String name) {
    return sql.count(
            "select (select count(*) from app.app_user where authority = ? and name = ?)"
                + " + (select count(*) from app.service_account where authority = ?"
                + " and '"
                + ServiceAccounts.PREFIX
                + "' || name = ?)"
                + " + (select count(*) from (select from app.audit_event"
                + " where authority = ? and actor = ? limit 1) told)",
            authority.code(),
            name,
            authority.code(),
            name,
            authority.code(),
            name)
        > 0;
  }

  private void requireKnown(Asked asked) {
    String name = asked.actor();
    if (name != null && !knows(name)) {
      throw new Invalid("number", "unknown", "There is no such user");
    }
  }

  public Page<Seen> list(Asked asked, Sort<AuditSort> sort, int page, int size) {
    requireKnown(asked);
    Page<Seen> empty = new Page<>(List.of(), 0, page, size);
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(asked, parameters);
    long total = sql.count("select count(*) from app.audit_event e" + where, parameters.toArray());
    List<Seen> rows = rows(where, sort, parameters, empty.size(), (long) page * size);
    trace("audit-read", asked, rows.size());
    return new Page<>(rows, total, page, size);
  }

  /** All of them for a file, up to {@link #MOST_ROWS}. */
  public List<Seen> export(Asked asked, Sort<AuditSort> sort) {
    requireKnown(asked);
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(asked, parameters);
    List<Seen> rows = rows(where, sort, parameters, MOST_ROWS, 0);
    trace("audit-exported", asked, rows.size());
    return rows;
  }

  private void trace(String action, Asked asked, int count) {
    String whose = asked.actor();
    audit.record(
        action,
        asked.subject(),
        Map.of("count", Integer.toString(count), "actor", whose == null ? "all" : whose));
  }

  private String where(Asked asked, List<@Nullable Object> parameters) {
    StringBuilder where = new StringBuilder(" where e.authority = ?");
    parameters.add(authority.code());
    Set<UUID> denied = records.denied(actor.get().name());
    if (!denied.isEmpty()) {
      where.append(" and (e.thing_id = any(?::uuid[])) is not true");
      parameters.add(denied);
    }
    Id subject = asked.subject();
    if (subject != null) {
      where.append(
          " and (e.thing_id = ? or (jsonb_exists(e.details, 'ids')"
              + " and e.details -> 'ids' @> jsonb_build_array(?::text)))");
      parameters.add(subject);
      parameters.add(subject.value().toString());
    }
    String name = asked.actor();
    if (name != null) {
      where.append(" and e.actor = ?");
      parameters.add(name);
    }
    LocalDate from = asked.from();
    if (from != null) {
      where.append(" and e.at >= ?");
      parameters.add(from.atStartOfDay(LONDON).toInstant());
    }
    LocalDate to = asked.to();
    if (to != null) {
      where.append(" and e.at < ?");
      parameters.add(to.plusDays(1).atStartOfDay(LONDON).toInstant());
    }
    return where.toString();
  }

  private List<Seen> rows(
      String where,
      Sort<AuditSort> sort,
      List<@Nullable Object> parameters,
      int size,
      long offset) {
    String key =
        switch (sort.key()) {
          case AT -> "e.at";
          case WHO -> "e.actor";
          case WHAT -> "e.action";
        };
    List<@Nullable Object> all = new ArrayList<>(parameters);
    all.add(size);
    all.add(offset);
    List<Seen> rows =
        sql.list(
            "select e.at, e.actor, e.roles, e.action, e.thing_type, e.thing_id,"
                + " coalesce(e.details ->> 'shown', e.details ->> 'count') as shown"
                + " from app.audit_event e"
                + where
                + " order by "
                + key
                + (sort.descending() ? " desc" : "")
                + ", e.at desc, e.id limit ? offset ?",
            AuditReader::read,
            all.toArray());
    Set<UUID> ids = new HashSet<>();
    rows.stream().map(Seen::thingId).filter(id -> id != null).forEach(ids::add);
    Map<UUID, String> known = numbers.ofIds(ids);
    return rows.stream().map(row -> numbered(row, known)).toList();
  }

  private static Seen numbered(Seen row, Map<UUID, String> known) {
    UUID id = row.thingId();
    return id == null || !known.containsKey(id)
        ? row
        : new Seen(
            row.at(),
            row.actor(),
            row.roles(),
            row.action(),
            row.thing(),
            id,
            known.get(id),
            row.shown());
  }

  private static Seen read(ResultSet row) throws SQLException {
    String shown = Sql.findText(row, "shown");
    return new Seen(
        Sql.instant(row, "at"),
        row.getString("actor"),
        row.getString("roles"),
        row.getString("action"),
        Sql.findText(row, "thing_type"),
        Sql.findUuid(row, "thing_id"),
        null,
        shown != null && shown.matches("\\d{1,9}") ? Integer.valueOf(shown) : null);
  }

  /** A monthly review of the trail. */
  public record Review(YearMonth month, String note, String by, Instant at) {}

  /** The newest first. */
  public List<Review> reviews() {
    return sql.list(
        "select * from app.audit_review where authority = ? order by month desc, recorded_at desc",
        row ->
            new Review(
                YearMonth.from(Sql.day(row, "month")),
                row.getString("note"),
                row.getString("recorded_by"),
                Sql.instant(row, "recorded_at")),
        authority.code());
  }

  /**
   * Somebody has looked at a month.
   *
   * @throws Invalid when it has not begun, or nothing is said
   */
  public void review(YearMonth month, String note) {
    if (note.isBlank()) {
      throw new Invalid("note", "required", "Say what you looked at and what you found");
    }
    if (month.isAfter(YearMonth.from(LocalDate.ofInstant(clock.instant(), LONDON)))) {
      throw new Invalid("month", "range", "This month has not begun");
    }
    sql.update(
        Map.of(),
        "insert into app.audit_review (id, authority, month, note, recorded_at, recorded_by)"
            + " values (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        month.atDay(1),
        note.strip(),
        clock.instant(),
        actor.get().name());
    audit.record("audit-reviewed", null, Map.of("month", month.toString()));
  }
}
