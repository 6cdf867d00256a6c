package uk.kith.app.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** Requests that would take the memory or the patience of an instance: refused, and no more. */
@ArquillianTest
@RunAsClient
class OversizedIT {

  private static final String JSON = "application/json";

  @ArquillianResource URL house;
  private Client client;
  private String[] officer;

  @BeforeEach
  void anOfficer() throws Exception {
    client = new Client(house);
    officer = Client.basic(TestUsers.create(Role.PLACEMENT_OFFICER));
  }

  @Test
  void jsonIsReadUpToASize() throws Exception {
    HttpResponse<String> text =
        child("{\"age\":7,\"firstName\":\"" + "x".repeat(5_000_000) + "\"}");
    assertEquals(413, text.statusCode(), text.body());
    assertTrue(text.headers().firstValue("Content-Type").orElse("").contains("problem+json"));
    String many = "{\"age\":7,\"siblings\":[" + "{},".repeat(2_000_000) + "{}]}";
    assertEquals(413, child(many).statusCode());
    assertEquals(201, child("{\"age\":7" + " ".repeat(3_000_000) + "}").statusCode());
  }

  /** The library would look for the closing bracket for ever, one thread at full speed. */
  @Test
  void jsonThatBreaksOffInAnUnknownPartIsRefused() throws Exception {
    for (String cut : List.of("[", "{", "[[1,", "{\"a\":", "\"", "[{\"a\":[")) {
      HttpResponse<String> answer = child("{\"age\":7,\"x\":" + cut);
      assertEquals(400, answer.statusCode(), cut + answer.body());
    }
  }

  @Test
  void jsonOfManyLevelsOrDigitsIsRefused() throws Exception {
    for (String open : Set.of("[", "{\"a\":")) {
      HttpResponse<String> deep = child("{\"age\":7,\"x\":" + open.repeat(500_000));
      assertEquals(400, deep.statusCode(), deep.body());
    }
    HttpResponse<String> digits = child("{\"age\":" + "9".repeat(1_000_000) + "}");
    assertEquals(400, digits.statusCode(), digits.body());
    HttpResponse<String> exponent = child("{\"age\":1e999999999}");
    assertEquals(400, exponent.statusCode(), exponent.body());
  }

  @Test
  void anAddressOrAHeaderWithoutEndIsRefused() throws Exception {
    String end = "x".repeat(100_000);
    assertTrue(isRefused("/api/children?text=" + end, officer), "address");
    assertTrue(isRefused("/help", "X-Long", end), "header");
    assertEquals(200, client.get("/help").statusCode(), "and the instance goes on");
  }

  /** By an answer, or by the end of the connection or stream: nothing was read that far. */
  private boolean isRefused(String path, String... headers) throws Exception {
    try {
      int status = client.get(path, headers).statusCode();
      return status >= 400 && status < 500;
    } catch (IOException e) {
      return true;
    }
  }

  private HttpResponse<String> child(String json) throws Exception {
    return client.post("/api/children", JSON, json, officer);
  }
}
