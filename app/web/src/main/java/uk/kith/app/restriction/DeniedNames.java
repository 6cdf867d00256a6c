package uk.kith.app.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import uk.kith.app.audit.EdgeAudit;
import uk.kith.app.restriction.Restrictions.RestrictionView;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Sql;

/**
 * What is denied to a name is denied to another that may be the same person's, as {@link
 * Actor#mayBeOne} has it, from the moment when it becomes a user: nobody could name it before.
 */
@ApplicationScoped
public class DeniedNames {

  private static final String SAME =
      " not n.allowed and n.removed_at is null"
          + " and split_part(n.name, '@', 1) = split_part(?::text, '@', 1)";

  @Inject Sql sql;
  @Inject RestrictionRows rows;
  @Inject RestrictedRecords records;
  @Inject EdgeAudit audit;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  /** Puts a new user on the lists, in the caller's transaction. */
  public void carryOver(Actor user) {
    rows.list(
            " where r.authority = ? and r.lifted_at is null and exists (select from"
                + " app.restriction_name n where n.restriction = r.id and"
                + SAME
                + ") order by r.id for update",
            authority.code(),
            user.name())
        .forEach(restriction -> carryOver(user, restriction));
    records.forget();
  }

  private void carryOver(Actor user, RestrictionView restriction) {
    int added =
        sql.update(
            Map.of(),
            "insert into app.restriction_name (id, restriction, name, allowed, added_at, added_by)"
                + " select gen_random_uuid(), n.restriction, ?::text, false, ?::timestamptz,"
                + " min(n.added_by) from app.restriction_name n where n.restriction = ? and"
                + SAME
                + " group by n.restriction on conflict do nothing",
            user.name(),
            clock.instant(),
            restriction.id(),
            user.name());
    if (added == 0) {
      return; // taken from the list meanwhile
    }
    sql.update(
        Map.of(),
        "update app.restriction set version = version + 1 where id = ?",
        restriction.id());
    // About the record, so that whoever is denied it does not read of it.
    audit.record(
        user,
        "restriction-changed",
        restriction.subject(),
        Map.of("restriction", restriction.id().toString(), "by", "organisation"));
  }
}
