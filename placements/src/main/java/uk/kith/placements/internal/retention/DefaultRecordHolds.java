package uk.kith.placements.internal.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.RecordHolds;
import uk.kith.placements.api.RecordNumbers;
import uk.kith.placements.api.RecordNumbers.Numbered;

/** Holds as rows beside the records, since whoever deletes asks for them in its transaction. */
@UseCase
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class DefaultRecordHolds implements RecordHolds {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject Sql sql;
  @Inject HoldRows rows;
  @Inject RecordNumbers numbers;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "kith.placements.holds.review-days", defaultValue = "180")
  int reviewDays;

  @Override
  public List<HoldView> list() {
    List<HoldView> all = rows.list();
    audit.record("holds-listed", null, Map.of("count", Integer.toString(all.size())));
    return all;
  }

  @Override
  public HoldView get(HoldId id) {
    HoldView found = rows.find(id).orElseThrow(() -> new NotFound(id));
    audit.record("hold-viewed", found.subject(), Map.of("hold", id.toString()));
    return found;
  }

  @Override
  public HoldId hold(Of of, String number, String reason) {
    if (reason.isBlank()) {
      throw new Invalid("reason", "required", "Say why the record is held");
    }
    // Whoever deletes or merges the record meanwhile goes first: then there is none any more.
    Id record =
        find(of, number.strip())
            .filter(found -> rows.lock(of, found))
            .orElseThrow(
                () -> new Invalid("number", "unknown", "There is no record with this number"));
    HoldId id = new HoldId(UUID.randomUUID());
    Instant now = clock.instant();
    sql.update(
        Map.of(),
        "insert into placements.hold (id, authority, kind, subject, reason, held_at, held_by,"
            + " review_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        of,
        record,
        reason.strip(),
        now,
        actor.get().name(),
        day(now).plusDays(reviewDays));
    audit.record("record-held", record, Map.of("hold", id.toString()));
    return id;
  }

  private Optional<Id> find(Of of, String number) {
    Optional<? extends Numbered<? extends Id>> found =
        of == Of.CHILD ? numbers.findChild(number) : numbers.findHousehold(number);
    return found.<Id>map(Numbered::id).filter(id -> !access.restricted().contains(id.value()));
  }

  @Override
  public void review(HoldId id, long version, String note) {
    HoldView known = inForce(id);
    if (note.isBlank()) {
      throw new Invalid("note", "required", "Say what you found");
    }
    Instant now = clock.instant();
    changed(
        sql.update(
            Map.of(),
            "update placements.hold set version = version + 1, review_by = ?"
                + " where id = ? and version = ?",
            day(now).plusDays(reviewDays),
            id,
            version));
    sql.update(
        Map.of(),
        "insert into placements.hold_review (id, hold, reviewed_on, note, recorded_at,"
            + " recorded_by) values (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        id,
        day(now),
        note.strip(),
        now,
        actor.get().name());
    audit.record("hold-reviewed", known.subject(), Map.of("hold", id.toString()));
  }

  @Override
  public void end(HoldId id, long version, String why) {
    HoldView known = inForce(id);
    if (why.isBlank()) {
      throw new Invalid("why", "required", "Say why the hold ends");
    }
    changed(
        sql.update(
            Map.of(),
            "update placements.hold set version = version + 1, ended_at = ?, ended_by = ?,"
                + " ended_why = ? where id = ? and version = ?",
            clock.instant(),
            actor.get().name(),
            why.strip(),
            id,
            version));
    audit.record("hold-ended", known.subject(), Map.of("hold", id.toString()));
  }

  private HoldView inForce(HoldId id) {
    HoldView known = rows.find(id).orElseThrow(() -> new NotFound(id));
    if (!known.isInForce()) {
      throw new Conflict("hold-ended", "The hold has ended");
    }
    return known;
  }

  private static void changed(int rows) {
    if (rows == 0) {
      throw new Conflict(
          "version-moved-on", "Somebody else changed this hold meanwhile. Read it again");
    }
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, LONDON);
  }
}
