package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
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
  private static final String FIRST = "first-administrator";

  /** Without letters and digits that look alike. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int CODE_GROUPS = 5;
  private static final int GROUP_LENGTH = 4;

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
      if (users.read(role.id()).isEmpty()) {
        PasswordHash hash = PasswordHash.of(DEMONSTRATION_PASSWORD.toCharArray());
        accounts.create(role.id(), hash, Set.of(role), false, true);
      }
    }
  }

  private void makeAdministrator() {
    String code = code();
    PasswordHash hash = PasswordHash.of(code.toCharArray());
    if (!accounts.create(FIRST, hash, Set.of(Role.ADMINISTRATOR), true, false)) {
      accounts.setPassword(FIRST, hash, true);
    }
    users.forget(FIRST);
    Console.say(
        "No administrator has a password yet. Sign in as \""
            + FIRST
            + "\" with the one-time code "
            + code
            + " and choose a password. The next start shows another code.");
  }

  private static String code() {
    SecureRandom random = new SecureRandom();
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
