package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Role;

/** Runs in the server, with the switch of the demonstration in the test's hand. */
@ArquillianTest
class FirstUsersIT {

  @Inject UserAccounts accounts;
  @Inject Users users;
  @Inject Credentials credentials;

  @Inject
  @ConfigProperty(name = "kith.demo")
  boolean demonstration;

  @AfterEach
  void asItWas() {
    accounts.setDemonstrationActive(demonstration);
  }

  @Test
  void theDemonstrationHasOneUserOfEachRoleWhoIsOffWithoutIt() throws Exception {
    step(true).run();
    for (Role role : Role.values()) {
      User user = credentials.check(role.id(), "kith-demo".toCharArray()).orElseThrow();
      assertEquals(Set.of(role), user.actor().roles());
    }
    step(false).run();
    for (Role role : Role.values()) {
      assertTrue(credentials.check(role.id(), "kith-demo".toCharArray()).isEmpty(), role.id());
    }
  }

  @Test
  void withoutAnAdministratorACodeIsShownThatIsNewAtEachStart() throws Exception {
    if (accounts.hasAdministrator()) {
      return; // another test has made one, and then none is offered: see below
    }
    String[] first = shown();
    User user = credentials.check(first[0], first[1].toCharArray()).orElseThrow();
    assertTrue(user.mustChange());
    assertEquals(Set.of(), user.actor().roles(), "a code alone opens nothing");
    String[] second = shown();
    assertTrue(credentials.check(first[0], first[1].toCharArray()).isEmpty());
    assertTrue(credentials.check(second[0], second[1].toCharArray()).isPresent());
  }

  @Test
  void withAnAdministratorNoCodeIsShown() throws Exception {
    String name = "first-users-it";
    accounts.create(
        name, PasswordHash.of("x".toCharArray()), Set.of(Role.ADMINISTRATOR), false, true);
    accounts.setDemonstrationActive(true);
    assertTrue(accounts.hasAdministrator());
    assertFalse(output(step(true)).contains("KITH: "));
  }

  private FirstUsers step(boolean demo) {
    FirstUsers step = new FirstUsers();
    step.demonstration = demo;
    step.accounts = accounts;
    step.users = users;
    return step;
  }

  /** Name and code as the console showed them. */
  private String[] shown() {
    Matcher found =
        Pattern.compile("KITH: .* as \"([^\"]+)\" with the one-time code (\\S+)")
            .matcher(output(step(false)));
    assertTrue(found.find());
    return new String[] {found.group(1), found.group(2)};
  }

  private static String output(FirstUsers step) {
    PrintStream console = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      step.run();
    } finally {
      System.setOut(console);
    }
    return written.toString(StandardCharsets.UTF_8);
  }
}
