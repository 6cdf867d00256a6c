package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;
import static uk.kith.app.matching.OfficersJob.json;
import static uk.kith.app.matching.OfficersJob.ok;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.JsonObject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/**
 * R-MATCH-22: commissioners find what more carers would do for those who wait, made anew when facts
 * have changed, in fives (R-SUFF-14); who reads records of children is not told (ADR 0037).
 */
@ArquillianTest
@RunAsClient
class CarerTableIT {

  /** Everybody who waits in the tests before this one is planned for too, eight times. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static final String ADDRESS = "api/recruitment-values/waiting";

  private static final Set<String> IN_FIVES =
      Set.of("FEWER", "NONE", "ONE_TO_FOUR", "FIVE_TO_NINE", "TEN_OR_MORE");

  @ArquillianResource URI base;

  /** Of what facts the table of today is; it looks once more when of the same as before. */
  private static String madeOf(String before) throws SQLException {
    String now =
        TestSql.text(
            "kith",
            "select coalesce(max(fingerprint::text), '') from matching.carer_table"
                + " where as_of = current_date and made_by = 'daily-carer-table'");
    if (now.equals(before)) {
      TestSql.update(
          "kith",
          "update app.scheduled_tasks set execution_time = now()"
              + " where task_name = 'daily-carer-table' and not picked");
    }
    return now;
  }

  @Test
  void commissionersAreToldInFives() throws Exception {
    eventually("a table of today is made", PATIENCE, () -> !madeOf("").isEmpty());
    String before = madeOf("");
    OfficersJob job = new OfficersJob(Caller.as(PLACEMENT_OFFICER, base));
    job.search(job.child("2012-03-14", ""));
    eventually("it is made anew of the search", PATIENCE, () -> !madeOf(before).equals(before));

    Caller commissioner = Caller.as(COMMISSIONER, base);
    JsonObject told = json(ok(200, commissioner.get(ADDRESS)));
    assertEquals(
        TestSql.text("kith", "select current_date::text"), told.getString("asOf"), told::toString);
    assertFalse(told.getBoolean("tooMany"), told::toString);
    List<JsonObject> kinds = told.getJsonArray("items").getValuesAs(JsonObject.class);
    assertEquals(7, kinds.size(), told::toString);
    for (JsonObject kind : kinds) {
      List<JsonObject> gains = kind.getJsonArray("gains").getValuesAs(JsonObject.class);
      assertEquals(
          List.of(5), gains.stream().map(gain -> gain.getInt("homes")).toList(), told::toString);
      for (JsonObject gain : gains) {
        for (String aim : List.of("placed", "together", "local")) {
          assertTrue(IN_FIVES.contains(gain.getString(aim)), told::toString);
        }
      }
    }
    ok(403, Caller.as(PLACEMENT_OFFICER, base).get(ADDRESS));
    ok(403, Caller.as(PANEL_ADVISER, base).get(ADDRESS));

    assertTrue(page(COMMISSIONER).contains("For the children who wait"));
    assertTrue(page(COMMISSIONER).contains("Supported home for four children aged 16 to 17"));
    Client commissioners = new Client(base.toURL());
    commissioners.signIn(TestUsers.create(COMMISSIONER), TestUsers.PASSWORD);
    String file = ok(200, commissioners.get("/sufficiency/recruitment/waiting/list.csv")).body();
    assertTrue(file.contains("Supported home for four children aged 16 to 17"), file);
    for (Role[] reader : new Role[][] {{PLACEMENT_OFFICER}, {COMMISSIONER, PLACEMENT_OFFICER}}) {
      assertFalse(page(reader).contains("For the children who wait"));
    }
  }

  private String page(Role... roles) throws Exception {
    Client client = new Client(base.toURL());
    client.signIn(TestUsers.create(roles), TestUsers.PASSWORD);
    return ok(200, client.get("/sufficiency/recruitment")).body();
  }
}
