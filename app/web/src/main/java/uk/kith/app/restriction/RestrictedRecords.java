package uk.kith.app.restriction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.app.program.ServiceAccounts;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;

/**
 * Which records are restricted against somebody now, read once a request. Denying goes before
 * allowing; an opening lasts until the clock, and opens what an allow list closes alone.
 */
@RequestScoped
public class RestrictedRecords {

  /** A program and who answers for it: it knows of no more than that person. */
  private static final String WHO =
      """
      with who (name) as (
        select ?::text
        union
        select s.owner from app.service_account s where '"""
          + ServiceAccounts.PREFIX
          + """
      ' || s.name = ?)
      """;

  private static final String AGAINST =
      WHO
          + """
      select r.subject from app.restriction r cross join who
       where r.authority = ? and r.lifted_at is null
         and (exists (select from app.restriction_name n
                       where n.restriction = r.id and n.removed_at is null and not n.allowed
                         and n.name = who.name)
              or (exists (select from app.restriction_name n
                           where n.restriction = r.id and n.removed_at is null and n.allowed)
                  and not exists (select from app.restriction_name n
                                   where n.restriction = r.id and n.removed_at is null
                                     and n.allowed and n.name = who.name)
                  and not exists (select from app.break_glass b
                                   where b.subject = r.subject and b.actor = who.name
                                     and b.ended_at is null and b.until_at > ?)))
      """;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject LocalAuthority authority;

  private final Map<String, Set<UUID>> known = new HashMap<>();

  /**
   * @param actor sign-in name, or that under which a program acts
   */
  public Set<UUID> against(String actor) {
    return known.computeIfAbsent(actor, this::read);
  }

  private Set<UUID> read(String actor) {
    return Set.copyOf(
        new HashSet<>(
            sql.list(
                AGAINST,
                row -> Sql.uuid(row, "subject"),
                actor,
                actor,
                authority.code(),
                clock.instant())));
  }

  /** Records that somebody is denied by name, which nothing opens. */
  public Set<UUID> denied(String actor) {
    return Set.copyOf(
        new HashSet<>(
            sql.list(
                WHO
                    + "select r.subject from app.restriction r join app.restriction_name n"
                    + " on n.restriction = r.id join who on who.name = n.name"
                    + " where r.authority = ? and r.lifted_at is null"
                    + " and n.removed_at is null and not n.allowed",
                row -> Sql.uuid(row, "subject"),
                actor,
                actor,
                authority.code())));
  }

  /**
   * A restricted record that somebody has open.
   *
   * @param words "child 12345"
   */
  public record Opened(String words, Instant until) {}

  /** What somebody has open now, the first to close first. */
  public List<Opened> opened(String actor) {
    return sql.list(
        "select kind, coalesce(local_id, subject::text) as record, until_at from app.break_glass"
            + " where actor = ? and authority = ? and ended_at is null and until_at > ?"
            + " order by until_at, id",
        row ->
            new Opened(
                row.getString("kind").toLowerCase(Locale.ROOT) + " " + row.getString("record"),
                Sql.instant(row, "until_at")),
        actor,
        authority.code(),
        clock.instant());
  }

  /** Something was changed in this request. */
  void forget() {
    known.clear();
  }
}
