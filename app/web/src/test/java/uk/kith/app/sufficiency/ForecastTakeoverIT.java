package uk.kith.app.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static uk.kith.app.harness.Eventually.eventually;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.File;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/**
 * R-SUFF-10: who reckons a forecast cannot be seen in it. Two instances make it together, one of
 * them with two threads; then one is killed while blocks of its are counted and not yet kept; then
 * the other makes it alone with one thread. Each time the result is the same, to the byte: with
 * homes in which children are placed, what is missing of them, and what a scenario changes.
 */
class ForecastTakeoverIT {

  private static final String DATABASE = "forecast_takeover";
  private static final String DAY = "2014-09-30";
  private static final Duration SOON = Duration.ofSeconds(90);

  /** Dead after 4 s without a heartbeat; the rest is for a busy machine. */
  private static final Duration TAKEN_OVER = Duration.ofSeconds(240);

  @Test
  void threadsInstancesAndDeathDoNotShowInTheResult() throws Exception {
    File war =
        new File(
            new File(System.getProperty("kith.war")).getParentFile(), "forecast-takeover/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    try (TestServer survivor = start("forecast-one", war, 1);
        TestServer victim = start("forecast-two", war, 2)) {
      survivor.awaitReady();
      victim.awaitReady();
      children();
      Caller commissioner =
          Caller.named(TestUsers.createIn(DATABASE, Role.COMMISSIONER), survivor.base());
      UUID together = ask(commissioner);
      String made = whenMade(commissioner, together, TAKEN_OVER);
      placedInHomes(made);

      forget(together);
      UUID afterDeath;
      try (Connection gate = TestDatabase.connect(DATABASE)) {
        close(gate);
        afterDeath = ask(commissioner);
        eventually("all threads have a block to keep", SOON, () -> waiting() >= 3);
        assertEquals(2, pickedBy(victim));
        victim.kill();
      }
      assertEquals(made, whenMade(commissioner, afterDeath, TAKEN_OVER));

      forget(afterDeath);
      assertEquals(made, whenMade(commissioner, ask(commissioner), TAKEN_OVER));
    }
  }

  private static TestServer start(String name, File war, int threads) throws Exception {
    return TestServer.start(
        name,
        war,
        DATABASE,
        "-Dkith.today=" + DAY,
        "-Dkith.jobs.threads=" + threads,
        "-Dkith.jobs.heartbeat-seconds=1",
        "-Dkith.jobs.missed-heartbeats=4");
  }

  /** Eight blocks, each of futures with homes: as now, and with four homes more. */
  private static UUID ask(Caller caller) {
    HttpResponse<String> begun =
        caller.post(
            "api/forecasts",
            "{'asOf':'"
                + DAY
                + "','horizonMonths':24,'replications':2000,'seed':7,'scenario':{'recruit':[{"
                + "'profile':{'kind':'FOSTERING','ageTo':9,'places':2},'count':4}]}}");
    assertEquals(202, begun.statusCode(), begun.body());
    String address = begun.headers().firstValue("Location").orElseThrow();
    return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }

  private static String whenMade(Caller caller, UUID forecast, Duration time) throws SQLException {
    eventually(
        "made",
        time,
        () -> {
          HttpResponse<String> answer = caller.get("api/forecasts/" + forecast);
          assertEquals(200, answer.statusCode(), answer.body());
          JsonObject now = Json.createReader(new StringReader(answer.body())).readObject();
          assertFalse(now.getString("status").equals("FAILED"), answer.body());
          return now.getString("status").equals("DONE");
        });
    return TestSql.text(
        DATABASE, "select cast(result as text) from sufficiency.forecast where id = ?", forecast);
  }

  /** The supply side is in it, and so is what is told of it alone. */
  private static void placedInHomes(String made) {
    JsonObject result = Json.createReader(new StringReader(made)).readObject();
    JsonObject homes = result.getJsonObject("homes");
    assertNotNull(homes, made);
    assertFalse(homes.getJsonArray("needs").isEmpty(), "homes were looked for");
    assertFalse(homes.getJsonArray("lived").isEmpty(), "months in homes were counted");
    assertEquals(1, result.getJsonArray("changes").size(), "beside the future as now");
  }

  /** So that the next one is made anew. */
  private static void forget(UUID forecast) throws SQLException {
    TestSql.update(
        DATABASE, "update sufficiency.forecast set cancelled = true where id = ?", forecast);
  }

  /** No block can be kept until this is given up: one waits for it, and the others for that one. */
  private static void close(Connection gate) throws SQLException {
    gate.setAutoCommit(false);
    try (Statement sql = gate.createStatement()) {
      sql.execute("lock table sufficiency.forecast_block in share mode");
    }
  }

  private static long waiting() throws SQLException {
    return TestSql.number(
        DATABASE,
        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            + " and datname = current_database() and query ~ 'sufficiency.forecast'");
  }

  private static long pickedBy(TestServer server) throws SQLException {
    return TestSql.number(
        DATABASE,
        "select count(*) from app.scheduled_tasks where picked and picked_by like ?",
        server.pid() + "@%");
  }

  /**
   * Eight years in which three come each month and stay for two years, every third outside; who is
   * here now lives with carers of the authority, six of whom have room.
   */
  private static void children() throws SQLException {
    try (Connection connection = TestDatabase.connect(DATABASE);
        Statement sql = connection.createStatement()) {
      sql.execute(
          """
          with came as (
            select i, gen_random_uuid() as id, date '2014-09-27' - i * 10 as start_on,
                   date '2014-09-27' - i * 10 + 500 + (i * 97) % 460 as end_on
              from generate_series(0, 289) as i),
          child as (
            insert into placements.child (id, version, authority, born, sex, recorded_at,
                recorded_by, changed_at, changed_by)
            select id, 1, 'E08000018', start_on - (i % 12) * 365, 'UNKNOWN', now(), 'test', now(),
                   'test'
              from came returning id)
          insert into placements.placement (id, version, authority, child_id, start_on, end_on,
              care_began, type, postcode, reason_ceased, accepted_rules, accepted_reason,
              recorded_at, recorded_by)
          select gen_random_uuid(), 1, 'E08000018', child.id, start_on,
                 case when end_on <= date '2014-09-30' then end_on end, start_on, 'U6',
                 case when i % 3 = 0 then 'DN1 1AA' else 'S65 1AA' end,
                 case when end_on <= date '2014-09-30' then 'E4A' end, '', '', now(), 'test'
            from came join child using (id)
          """);
      sql.execute(
          """
          create temporary table home as
          select placement.id as placement, gen_random_uuid() as id,
                 row_number() over (order by start_on) as number
            from placements.placement where end_on is null and postcode = 'S65 1AA'
          """);
      sql.execute(
          """
          insert into home select null, gen_random_uuid(), 1000 + i from generate_series(1, 6) as i
          """);
      sql.execute(
          """
          insert into placements.household (id, version, authority, local_id, name, kind, own,
              approved_by, recorded_at, recorded_by, changed_at, changed_by)
          select id, 1, 'E08000018', 'TO-' || number, 'Takeover home', 'FOSTER', true, 'E08000018',
                 now(), 'test', now(), 'test'
            from home
          """);
      sql.execute(
          """
          insert into placements.household_fact (id, authority, household_id, kind, value,
              valid_from, recorded_at, recorded_by)
          select gen_random_uuid(), 'E08000018', home.id, fact.kind, fact.value, date '2010-01-01',
                 now(), 'test'
            from home, (values
              ('terms', '{"places":1,"ages":{"min":0,"max":17},"kinds":[],"namedChildren":[]}'),
              ('address', '{"postcode":"S65 1AA"}')) as fact (kind, value)
          """);
      sql.execute(
          """
          update placements.placement set household_id = home.id, provider = 'PR1'
            from home where home.placement = placement.id
          """);
    }
  }
}
