package uk.kith.app.restriction;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.RecordNumbers;
import uk.kith.placements.api.RecordNumbers.Numbered;

/**
 * Opening a restricted record for some hours, in an emergency. It opens what an allow list closes,
 * to one person; a deny list is never opened. Information governance looks at each opening.
 */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class BreakGlass {

  private static final String DENIED =
      " exists (select from app.restriction r join app.restriction_name n on n.restriction = r.id"
          + " where r.subject = b.subject and r.lifted_at is null and n.removed_at is null"
          + " and not n.allowed and n.name = ?)";

  @Inject Sql sql;
  @Inject RecordNumbers numbers;
  @Inject RestrictedRecords records;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "kith.restrictions.open-hours", defaultValue = "4")
  int openHours;

  /**
   * A record that somebody opened.
   *
   * @param localId its number; null when it has none
   * @param endedAt when it was closed by hand; null when it was not
   * @param reviewedBy of information governance; null while nobody has looked
   */
  public record Opening(
      OpeningId id,
      RecordKind kind,
      Id subject,
      @Nullable String localId,
      String actor,
      String reason,
      Instant openedAt,
      Instant untilAt,
      @Nullable Instant endedAt,
      @Nullable Instant reviewedAt,
      @Nullable String reviewedBy,
      @Nullable String reviewNote) {

    public boolean isOpenAt(Instant now) {
      return endedAt == null && untilAt.isAfter(now);
    }
  }

  /**
   * Opens a record to the acting person.
   *
   * @param number of the child or household, or its id
   * @return empty when there is none that could be opened, for whatever reason: none of them is
   *     told from another
   */
  public Optional<Opening> open(RecordKind kind, String number, String reason) {
    if (reason.isBlank()) {
      throw new Invalid("reason", "required", "Say why you need it now");
    }
    String name = actor.get().name();
    Optional<? extends Numbered<? extends Id>> found = kind.find(number, numbers);
    if (found.isEmpty() || !isClosedByAllowing(found.get().id(), name)) {
      audit.record("break-glass-not-opened", null, Map.of("kind", kind.name()));
      return Optional.empty();
    }
    Numbered<? extends Id> record = found.get();
    OpeningId id = new OpeningId(UUID.randomUUID());
    Instant now = clock.instant();
    Instant until = now.plus(Duration.ofHours(openHours));
    sql.update(
        Map.of(),
        "insert into app.break_glass (id, authority, kind, subject, local_id, actor, reason,"
            + " opened_at, until_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        kind,
        record.id(),
        record.localId(),
        name,
        reason.strip(),
        now,
        until);
    records.forget();
    audit.record(
        "glass-broken", record.id(), Map.of("opening", id.toString(), "until", until.toString()));
    return Optional.of(
        new Opening(
            id,
            kind,
            record.id(),
            record.localId(),
            name,
            reason.strip(),
            now,
            until,
            null,
            null,
            null,
            null));
  }

  /** Restricted against the person, and by no list that denies. */
  private boolean isClosedByAllowing(Id subject, String name) {
    return records.against(name).contains(subject.value())
        && !records.denied(name).contains(subject.value());
  }

  /** What the acting person has open now, the first to close first. */
  public List<Opening> own() {
    return sql.list(
        "select * from app.break_glass where actor = ? and authority = ? and ended_at is null"
            + " and until_at > ? order by until_at, id",
        BreakGlass::read,
        actor.get().name(),
        authority.code(),
        clock.instant());
  }

  /** Closes what the acting person opened; what was closed by the clock stays as it is. */
  public void end(OpeningId id) {
    Instant now = clock.instant();
    int ended =
        sql.update(
            Map.of(),
            "update app.break_glass set ended_at = ?, version = version + 1"
                + " where id = ? and actor = ? and ended_at is null and until_at > ?",
            now,
            id,
            actor.get().name(),
            now);
    if (ended > 0) {
      records.forget();
      audit.record("glass-closed", null, Map.of("opening", id.toString()));
    }
  }

  /** All openings, those nobody has looked at first, then the newest. */
  @AllowedRoles(Role.INFORMATION_GOVERNANCE)
  public List<Opening> list() {
    List<Opening> all =
        sql.list(
            "select b.* from app.break_glass b where b.authority = ? and not"
                + DENIED
                + " order by b.reviewed_at is not null, b.opened_at desc, b.id",
            BreakGlass::read,
            authority.code(),
            actor.get().name());
    audit.record("break-glass-listed", null, Map.of("count", Integer.toString(all.size())));
    return all;
  }

  /** Openings at which nobody has looked. */
  @AllowedRoles(Role.INFORMATION_GOVERNANCE)
  public long toReview() {
    return sql.count(
        "select count(*) from app.break_glass b where b.authority = ? and b.reviewed_at is null"
            + " and not"
            + DENIED,
        authority.code(),
        actor.get().name());
  }

  /** Somebody else than who opened it has looked at it. */
  @AllowedRoles(Role.INFORMATION_GOVERNANCE)
  public void review(OpeningId id, String note) {
    if (note.isBlank()) {
      throw new Invalid("note", "required", "Say what you found");
    }
    String name = actor.get().name();
    Opening opening =
        sql
            .list(
                "select b.* from app.break_glass b where b.id = ? and b.authority = ? and not"
                    + DENIED,
                BreakGlass::read,
                id,
                authority.code(),
                name)
            .stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    if (Actor.mayBeOne(opening.actor(), name)) {
      throw new Invalid("note", "own", "Somebody else looks at what you opened");
    }
    int reviewed =
        sql.update(
            Map.of(),
            "update app.break_glass set reviewed_at = ?, reviewed_by = ?, review_note = ?,"
                + " version = version + 1 where id = ? and reviewed_at is null",
            clock.instant(),
            name,
            note.strip(),
            id);
    if (reviewed > 0) {
      audit.record("break-glass-reviewed", opening.subject(), Map.of("opening", id.toString()));
    }
  }

  private static Opening read(ResultSet row) throws SQLException {
    RecordKind kind = RecordKind.valueOf(row.getString("kind"));
    return new Opening(
        new OpeningId(Sql.uuid(row, "id")),
        kind,
        kind.id(Sql.uuid(row, "subject")),
        Sql.findText(row, "local_id"),
        row.getString("actor"),
        row.getString("reason"),
        Sql.instant(row, "opened_at"),
        Sql.instant(row, "until_at"),
        row.getObject("ended_at") == null ? null : Sql.instant(row, "ended_at"),
        row.getObject("reviewed_at") == null ? null : Sql.instant(row, "reviewed_at"),
        Sql.findText(row, "reviewed_by"),
        Sql.findText(row, "review_note"));
  }
}
