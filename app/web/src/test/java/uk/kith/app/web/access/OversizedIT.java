package uk.kith.app.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.access.Asker.Answer;
import uk.kith.kernel.service.Role;

/** Requests that would take the memory or the patience of an instance: refused, and no more. */
@ArquillianTest
@RunAsClient
class OversizedIT {

  private static final String JSON = "application/json";

  @ArquillianResource URL house;
  private Asker officer;

  @BeforeEach
  void anOfficer() throws Exception {
    officer = Asker.user(house, TestUsers.create(Role.PLACEMENT_OFFICER));
  }

  @Test
  void jsonIsReadUpToASize() throws Exception {
    Answer text = child("{\"age\":7,\"firstName\":\"" + "x".repeat(5_000_000) + "\"}");
    assertEquals(413, text.status(), text.body());
    assertTrue(text.everything().contains("problem+json"), text.everything());
    String many = "{\"age\":7,\"siblings\":[" + "{},".repeat(2_000_000) + "{}]}";
    assertEquals(413, child(many).status());
    assertEquals(201, child("{\"age\":7" + " ".repeat(3_000_000) + "}").status());
  }

  /** The library would look for the closing bracket for ever, one thread at full speed. */
  @Test
  void jsonThatBreaksOffInAnUnknownPartIsRefused() throws Exception {
    for (String cut : List.of("[", "{", "[[1,", "{\"a\":", "\"", "[{\"a\":[")) {
      Answer answer = child("{\"age\":7,\"x\":" + cut);
      assertEquals(400, answer.status(), cut + answer.body());
    }
  }

  @Test
  void jsonOfManyLevelsOrDigitsIsRefused() throws Exception {
    for (String open : Set.of("[", "{\"a\":")) {
      Answer deep = child("{\"age\":7,\"x\":" + open.repeat(500_000));
      assertEquals(400, deep.status(), deep.body());
    }
    Answer digits = child("{\"age\":" + "9".repeat(1_000_000) + "}");
    assertEquals(400, digits.status(), digits.body());
    Answer exponent = child("{\"age\":1e999999999}");
    assertTrue(exponent.status() < 500, exponent.body());
  }

  @Test
  void anAddressWithoutEndIsRefused() throws Exception {
    assertTrue(isRefused("/api/children?text=" + "x".repeat(100_000)));
    assertEquals(200, officer.get("/help").status(), "and the instance goes on");
  }

  /** By an answer, or by the end of the connection: nothing was read that far. */
  private boolean isRefused(String path) throws Exception {
    try {
      int status = officer.get(path).status();
      return status >= 400 && status < 500;
    } catch (IOException e) {
      return true;
    }
  }

  private Answer child(String json) throws Exception {
    return officer.send("POST", "/api/children", JSON, json);
  }
}
