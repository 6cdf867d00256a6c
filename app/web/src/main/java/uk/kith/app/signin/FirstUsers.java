package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.app.start.Console;
import uk.kith.app.start.StartupStep;
import uk.kith.kernel.service.Role;

/**
 * The users that are there from the start. With demonstration data one of each role, with a known
 * password; such users are switched off as soon as Kith starts without it. Otherwise, as long as no
 * administrator has a password of their own, one whose one-time code is shown on the console at
 * each start.
 */
@ApplicationScoped
public class FirstUsers implements StartupStep {

  private static final String DEMONSTRATION_PASSWORD = "kith-demo";
  private static final String FIRST = UserRules.FIRST_ADMINISTRATOR;

  @Inject
  @ConfigProperty(name = "kith.demo")
  boolean demonstration;

  @Inject UserAccounts accounts;
  @Inject Users users;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void run() {
    accounts.setDemonstrationActive(demonstration);
    if (demonstration) {
      makeDemonstrationUsers();
    } else if (!accounts.hasAdministrator()) {
      makeAdministrator();
    }
  }

  private void makeDemonstrationUsers() {
    for (Role role : Role.values()) {
      if (users.find(role.id()).isEmpty()) {
        PasswordHash hash = PasswordHash.of(DEMONSTRATION_PASSWORD.toCharArray());
        accounts.create(role.id(), hash, Set.of(role), false, true);
      }
    }
  }

  private void makeAdministrator() {
    String code = OneTimeCode.random();
    PasswordHash hash = PasswordHash.of(code.toCharArray());
    if (!accounts.create(FIRST, hash, Set.of(Role.ADMINISTRATOR), true, false)
        && !accounts.setPassword(FIRST, hash, true)) {
      throw new IllegalStateException(
          "No administrator has a password, and none can be made: the user \""
              + FIRST
              + "\" signs in with the organisation's account. Give that user another name in the"
              + " table app.app_user, and start again.");
    }
    Console.say(
        "No administrator has a password yet. Sign in as \""
            + FIRST
            + "\" with the one-time code "
            + code
            + " and choose a password. The next start shows another code.");
  }
}
