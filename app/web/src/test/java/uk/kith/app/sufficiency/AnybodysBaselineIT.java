package uk.kith.app.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;

/**
 * A baseline is the same whoever asks for it (ADR 30): with the child who was adopted, the child
 * who is restricted and the home that is, of whom each reader but one knows less.
 */
@ArquillianTest
@RunAsClient
class AnybodysBaselineIT {

  /** A time in which no other test places children. */
  private static final LocalDate DAY = LocalDate.of(2001, 6, 30);

  @ArquillianResource URI base;

  private final List<UUID> restrictions = new ArrayList<>();

  @AfterEach
  void lift() throws SQLException {
    for (UUID each : restrictions) {
      TestSql.update(
          "kith",
          "update app.restriction set lifted_at = now(), lifted_by = 'test', lifted_why = 'over'"
              + " where id = ?",
          each);
    }
  }

  @Test
  void isTheSameWhoeverAsks() throws SQLException {
    UUID home = home();
    UUID lives = TestChildren.born("1995-02-03");
    UUID adopted = TestChildren.born("1998-02-03");
    placed(lives, home, DAY.minusYears(1), DAY.plusYears(1), "U6", "E4A");
    placed(adopted, home, DAY.minusYears(2), DAY.minusYears(1), "U6", "X1");
    placed(adopted, null, DAY.minusYears(1), DAY.minusMonths(2), "A4", "E11");
    for (UUID child : List.of(lives, adopted)) {
      fact("child", child, "needs", "{\"levels\":{\"BEHAVIOUR\":\"HIGH\"}}");
    }
    String name = TestUsers.create(PLACEMENT_OFFICER);
    restrict("CHILD", lives, name);
    restrict("HOUSEHOLD", home, name);
    String baseline = baseline(Caller.named(name, base), 1);
    assertEquals(baseline, baseline(Caller.as(COMMISSIONER, base), 2));
    assertEquals(baseline, baseline(Caller.as(PANEL_ADVISER, base), 3));
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from sufficiency.baseline where id = ? and homes > 0"
                + " and children > 1 and known_children = children",
            UUID.fromString(baseline)));
  }

  /** Each asks another question, which a baseline of its own might answer. */
  private static String baseline(Caller caller, int seed) {
    HttpResponse<String> begun =
        caller.post(
            "api/forecasts",
            "{'asOf':'" + DAY + "','horizonMonths':1,'replications':100,'seed':" + seed + "}");
    assertEquals(202, begun.statusCode(), begun.body());
    String address = begun.headers().firstValue("Location").orElseThrow();
    String told = caller.get(address.substring(address.indexOf("api/"))).body();
    return Json.createReader(new StringReader(told)).readObject().getString("baselineId");
  }

  private static void placed(
      UUID child, @Nullable UUID home, LocalDate from, LocalDate until, String type, String ceased)
      throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, household_id,"
            + " start_on, end_on, care_began, type, provider, postcode, reason_ceased,"
            + " accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, cast(? as uuid), ?, ?, ?, ?, 'PR1',"
            + " 'S65 1AA', ?, '', '', now(), 'test')",
        UUID.randomUUID(),
        child,
        home == null ? null : home.toString(),
        Date.valueOf(from),
        Date.valueOf(until),
        Date.valueOf(DAY.minusYears(2)),
        type,
        ceased);
  }

  private static UUID home() throws SQLException {
    UUID id = UUID.randomUUID();
    TestSql.update(
        "kith",
        "insert into placements.household (id, version, authority, local_id, name, kind, own,"
            + " approved_by, recorded_at, recorded_by, changed_at, changed_by)"
            + " values (?, 1, 'E08000018', ?, 'A home', 'FOSTER', true, 'E08000018', now(),"
            + " 'test', now(), 'test')",
        id,
        "AB-" + id);
    fact(
        "household",
        id,
        "terms",
        "{\"places\":2,\"ages\":{\"min\":0,\"max\":17},\"kinds\":[],\"namedChildren\":[]}");
    fact("household", id, "address", "{\"postcode\":\"S65 1AA\"}");
    return id;
  }

  /** It holds in these years alone, so that no other test meets it. */
  private static void fact(String of, UUID id, String kind, String value) throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements."
            + of
            + "_fact (id, authority, "
            + of
            + "_id, kind, value, valid_from, valid_until, recorded_at, recorded_by)"
            + " values (?, 'E08000018', ?, ?, ?, ?, ?, now(), 'test')",
        UUID.randomUUID(),
        id,
        kind,
        value,
        Date.valueOf(DAY.minusYears(4)),
        Date.valueOf(DAY.plusYears(2)));
  }

  private void restrict(String kind, UUID subject, String name) throws SQLException {
    UUID made = UUID.randomUUID();
    restrictions.add(made);
    TestSql.update(
        "kith",
        "insert into app.restriction (id, authority, kind, subject, local_id, reason, made_at,"
            + " made_by, review_by) values (?, 'E08000018', ?, ?, null, 'A test', now(), 'test',"
            + " current_date + 90)",
        made,
        kind,
        subject);
    TestSql.update(
        "kith",
        "insert into app.restriction_name (id, restriction, name, allowed, added_at, added_by)"
            + " values (?, ?, ?, false, now(), 'test')",
        UUID.randomUUID(),
        made,
        name);
  }
}
