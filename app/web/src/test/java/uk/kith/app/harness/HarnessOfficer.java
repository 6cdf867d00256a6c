package uk.kith.app.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.kith.app.data.Sql;
import uk.kith.app.start.StartupStep;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Role;

/**
 * The person for whom the tests' jobs run, known to the house but with a password that nothing
 * matches.
 */
@ApplicationScoped
public class HarnessOfficer implements StartupStep {

  private static final int AFTER_THE_FIRST_USERS = 20;

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject LocalAuthority authority;

  @Override
  public int order() {
    return AFTER_THE_FIRST_USERS;
  }

  @Override
  public void run() {
    sql.update(
        "insert into app.app_user (id, authority, name, password_hash, credential, must_change,"
            + " active, demonstration, created_at, password_changed_at)"
            + " values (?, ?, ?, 'pbkdf2-sha256$1$AA$AA', ?, false, true, false, ?, ?) on conflict do nothing",
        UUID.randomUUID(),
        authority.code(),
        HarnessResource.OFFICER.name(),
        UUID.randomUUID(),
        clock.instant(),
        clock.instant());
    sql.update(
        "insert into app.app_user_role (user_id, role)"
            + " select id, ? from app.app_user where name = ? on conflict do nothing",
        Role.PLACEMENT_OFFICER.id(),
        HarnessResource.OFFICER.name());
  }
}
