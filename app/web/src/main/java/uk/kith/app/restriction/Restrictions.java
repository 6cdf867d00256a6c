package uk.kith.app.restriction;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.RecordNumbers;
import uk.kith.placements.api.RecordNumbers.Numbered;

/**
 * Restrictions of records, kept by information governance. What restricts a record against the
 * acting person is not told to that person; a list that allows others may be kept by somebody who
 * is not on it.
 */
@UseCase
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class Restrictions {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Nobody is told of a restriction that denies them, nor of another one of the same record. */
  private static final String SEEN =
      " not exists (select from app.restriction_name mine"
          + " join app.restriction same on same.id = mine.restriction"
          + " where same.subject = r.subject and (same.lifted_at is null or same.id = r.id)"
          + " and mine.removed_at is null and not mine.allowed and mine.name = ?)";

  @Inject Sql sql;
  @Inject RestrictionRows rows;
  @Inject RecordNumbers numbers;
  @Inject RestrictedRecords records;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "kith.restrictions.review-days", defaultValue = "90")
  int reviewDays;

  /**
   * A restriction of a record.
   *
   * @param subject child or household
   * @param localId its number when it was restricted; null when it had none
   * @param allowed sign-in names; when there are any, only they may know of the record
   * @param denied sign-in names of those who may not, whatever else is said
   * @param reviewBy day by which it is to be reviewed
   * @param liftedAt null while it is in force
   */
  public record RestrictionView(
      RestrictionId id,
      RecordKind kind,
      Id subject,
      @Nullable String localId,
      String reason,
      List<String> allowed,
      List<String> denied,
      Instant madeAt,
      String madeBy,
      LocalDate reviewBy,
      @Nullable Instant liftedAt,
      @Nullable String liftedBy,
      @Nullable String liftedWhy,
      List<Review> reviews,
      long version) {

    public RestrictionView {
      allowed = List.copyOf(allowed);
      denied = List.copyOf(denied);
      reviews = List.copyOf(reviews);
    }
  }

  /** A review, on a day by somebody. */
  public record Review(LocalDate on, String by, String note) {}

  /** Those in force, what is to be reviewed first at the top; then those that were lifted. */
  public List<RestrictionView> list() {
    List<RestrictionView> all =
        rows.list(
            " where r.authority = ? and"
                + SEEN
                + " order by r.lifted_at is not null, r.review_by, r.made_at, r.id",
            authority.code(),
            actor.get().name());
    audit.record("restrictions-listed", null, Map.of("count", Integer.toString(all.size())));
    return all;
  }

  /** Restrictions in force that are to be reviewed by a day. */
  public long due(LocalDate day) {
    return sql.count(
        "select count(*) from app.restriction r where r.authority = ? and r.lifted_at is null"
            + " and r.review_by <= ? and"
            + SEEN,
        authority.code(),
        day,
        actor.get().name());
  }

  public RestrictionView get(RestrictionId id) {
    RestrictionView found = find(id);
    audit.record("restriction-viewed", found.subject(), Map.of("restriction", id.toString()));
    return found;
  }

  private RestrictionView find(RestrictionId id) {
    return rows
        .list(
            " where r.id = ? and r.authority = ? and" + SEEN,
            id,
            authority.code(),
            actor.get().name())
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  /**
   * Restricts a record from now on.
   *
   * @param number of the child or household, or its id
   * @throws Invalid when there is no such record, or nobody is named, or somebody who is no user
   * @throws Conflict {@code own-name} when the acting person would allow themselves
   */
  public RestrictionId restrict(
      RecordKind kind,
      String number,
      String reason,
      Collection<String> allowed,
      Collection<String> denied) {
    refuseNames(allowed, denied);
    if (reason.isBlank()) {
      throw new Invalid("reason", "required", "Say why the record is restricted");
    }
    Optional<? extends Numbered<? extends Id>> found = kind.find(number, numbers);
    if (found.isEmpty()) {
      throw new Invalid("number", "unknown", "There is no record with this number");
    }
    Numbered<? extends Id> record = found.get();
    if (records.denied(actor.get().name()).contains(record.id().value())) {
      throw new Invalid("number", "unknown", "There is no record with this number");
    }
    refuseOwnName(allowed);
    RestrictionId id = new RestrictionId(UUID.randomUUID());
    Instant now = clock.instant();
    sql.update(
        Map.of(),
        "insert into app.restriction (id, authority, kind, subject, local_id, reason, made_at,"
            + " made_by, review_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        kind,
        record.id(),
        record.localId(),
        reason.strip(),
        now,
        actor.get().name(),
        day(now).plusDays(reviewDays));
    add(id, allowed, true, now);
    add(id, denied, false, now);
    records.forget();
    audit.record(
        "record-restricted",
        record.id(),
        Map.of(
            "restriction", id.toString(),
            "allowed", joined(allowed),
            "denied", joined(denied)));
    return id;
  }

  /**
   * Puts other names in place of those that hold; what held is kept.
   *
   * @throws Conflict {@code own-name} when the acting person would allow themselves
   */
  public void rename(
      RestrictionId id, long version, Collection<String> allowed, Collection<String> denied) {
    RestrictionView known = inForce(id, version);
    refuseNames(allowed, denied);
    refuseOwnName(minus(allowed, known.allowed()));
    Instant now = clock.instant();
    bump(id, version, "");
    sql.update(
        Map.of(),
        "update app.restriction_name set removed_at = ?, removed_by = ? where restriction = ?"
            + " and removed_at is null and not ((allowed and name = any(?::text[]))"
            + " or (not allowed and name = any(?::text[])))",
        now,
        actor.get().name(),
        id,
        allowed,
        denied);
    add(id, minus(allowed, known.allowed()), true, now);
    add(id, minus(denied, known.denied()), false, now);
    records.forget();
    audit.record(
        "restriction-changed",
        known.subject(),
        Map.of(
            "restriction", id.toString(),
            "allowed", joined(allowed),
            "denied", joined(denied)));
  }

  /** It goes on until the next review. */
  public void review(RestrictionId id, long version, String note) {
    RestrictionView known = inForce(id, version);
    if (note.isBlank()) {
      throw new Invalid("note", "required", "Say what you found");
    }
    Instant now = clock.instant();
    bump(id, version, ", review_by = ?", day(now).plusDays(reviewDays));
    sql.update(
        Map.of(),
        "insert into app.restriction_review (id, restriction, reviewed_on, note, recorded_at,"
            + " recorded_by) values (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        id,
        day(now),
        note.strip(),
        now,
        actor.get().name());
    audit.record("restriction-reviewed", known.subject(), Map.of("restriction", id.toString()));
  }

  /** From now on the record is for everybody whose role reads it. */
  public void lift(RestrictionId id, long version, String why) {
    RestrictionView known = inForce(id, version);
    if (why.isBlank()) {
      throw new Invalid("why", "required", "Say why it is lifted");
    }
    bump(
        id,
        version,
        ", lifted_at = ?, lifted_by = ?, lifted_why = ?",
        clock.instant(),
        actor.get().name(),
        why.strip());
    records.forget();
    audit.record("restriction-lifted", known.subject(), Map.of("restriction", id.toString()));
  }

  private RestrictionView inForce(RestrictionId id, long version) {
    RestrictionView known = find(id);
    if (known.version() != version) {
      throw moved();
    }
    if (known.liftedAt() != null) {
      throw new Conflict("restriction-lifted", "The restriction was lifted");
    }
    return known;
  }

  private void bump(RestrictionId id, long version, String set, @Nullable Object... parameters) {
    List<@Nullable Object> all = new ArrayList<>(List.of(parameters));
    all.add(id);
    all.add(version);
    int changed =
        sql.update(
            Map.of(),
            "update app.restriction set version = version + 1"
                + set
                + " where id = ? and version = ?",
            all.toArray());
    if (changed == 0) {
      throw moved();
    }
  }

  private static Conflict moved() {
    return new Conflict(
        "version-moved-on", "Somebody else changed this restriction meanwhile. Read it again");
  }

  private void add(RestrictionId id, Collection<String> names, boolean allowed, Instant now) {
    for (String name : new HashSet<>(names)) {
      sql.update(
          Map.of(),
          "insert into app.restriction_name (id, restriction, name, allowed, added_at, added_by)"
              + " values (?, ?, ?, ?, ?, ?)",
          UUID.randomUUID(),
          id,
          name,
          allowed,
          now,
          actor.get().name());
    }
  }

  private void refuseNames(Collection<String> allowed, Collection<String> denied) {
    if (allowed.isEmpty() && denied.isEmpty()) {
      throw new Invalid("allowed", "required", "Name who alone may see it, or who may not");
    }
    Set<String> all = new HashSet<>(allowed);
    all.addAll(denied);
    denied.stream()
        .filter(allowed::contains)
        .findFirst()
        .ifPresent(
            name -> {
              throw new Invalid("denied", "twice", name + " stands in both lists");
            });
    Set<String> known =
        Set.copyOf(
            sql.list(
                "select name from app.app_user where authority = ? and name = any(?)",
                row -> row.getString("name"),
                authority.code(),
                all));
    all.stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw new Invalid(
                  allowed.contains(name) ? "allowed" : "denied",
                  "unknown",
                  "There is no user “" + name + "”");
            });
  }

  /** Whoever keeps the lists lets somebody else decide on their own access. */
  private void refuseOwnName(Collection<String> added) {
    String own = actor.get().name();
    if (added.stream().anyMatch(name -> Actor.mayBeOne(name, own))) {
      throw new Conflict(
          "own-name", "Nobody puts their own name on the list. Ask somebody else who keeps it");
    }
  }

  private static List<String> minus(Collection<String> names, Collection<String> known) {
    return names.stream().filter(name -> !known.contains(name)).toList();
  }

  /** The trail takes codes: names of users without blanks between them. */
  private static String joined(Collection<String> names) {
    String all = names.stream().sorted().collect(joining(","));
    return all.length() > 190 ? names.size() + "-names" : all;
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, LONDON);
  }
}
