package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** The commands of docs/first-placement.md, run as a stranger pastes them. */
@ArquillianTest
@RunAsClient
class FirstPlacementPageIT {

  private static final Path PAGE =
      Path.of(System.getProperty("kith.root", "../.."), "docs", "first-placement.md");
  private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

  @ArquillianResource URI base;

  @Test
  void thePagesCommandsLeadFromTwoBrothersToTheirPlacement() throws Exception {
    requireCurl();
    StringBuilder script = new StringBuilder("set -eu\n");
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    while (block.find()) {
      script.append(block.group(1));
    }
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", script.toString());
    shell.environment().put("KITH", base.toString().replaceFirst("/$", ""));
    shell
        .environment()
        .put("OFFICER", TestUsers.create(Role.PLACEMENT_OFFICER) + ":" + TestUsers.PASSWORD);
    Process run = shell.redirectErrorStream(true).start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), said);
    assertTrue(said.contains("\"possible\":\"YES\""), said);
    assertTrue(said.contains("\"status\":\"PLACED\""), said);
    Matcher carers = Pattern.compile("(?m)^Carers (\\S+)$").matcher(said);
    assertTrue(carers.find(), said);
    String placement = said.substring(said.indexOf("\"placement\":{"));
    assertTrue(placement.contains("\"householdId\":\"" + carers.group(1) + "\""), said);
  }

  /** Skips the test, loudly, on a machine without curl; fails there where CI must have it. */
  private static void requireCurl() throws InterruptedException {
    try {
      new ProcessBuilder("curl", "--version")
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      String text = "NO CURL ON THIS MACHINE: THE COMMANDS OF docs/first-placement.md WERE NOT RUN";
      System.err.println(text);
      if (System.getenv("CI") != null) {
        throw new AssertionError(text, e);
      }
      Assumptions.abort(text);
    }
  }
}
