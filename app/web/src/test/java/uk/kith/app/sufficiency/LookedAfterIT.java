package uk.kith.app.sufficiency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.Eventually;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.Birth;

/**
 * R-SUFF-03, R-SUFF-10: figures, the baseline of a forecast and the views for analysts count the
 * same children on a day, of random lives with short breaks, days of leaving, birthdays and X1.
 */
@ArquillianTest
@RunAsClient
class LookedAfterIT {

  /** A month end that the views tell of; other tests' children count alike. */
  private static final LocalDate DAY = LocalDate.of(2017, 6, 30);

  private static final LocalDate YEAR_BEFORE = DAY.minusYears(1).plusDays(1);
  private static final int CHILDREN = 60;

  @ArquillianResource URI base;

  @Test
  void everywhereTheSameNumber() throws SQLException {
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    int before = figure(officer, "looked-after-rate", "numerator");
    int leftBefore = figure(officer, "special-guardianship-share-of-exits", "denominator");
    Expected expected = lives(new Random(1750));
    assertTrue(expected.inCare > 10 && expected.left > 5, expected.inCare + " " + expected.left);
    assertEquals(before + expected.inCare, figure(officer, "looked-after-rate", "numerator"));
    assertEquals(
        leftBefore + expected.left,
        figure(officer, "special-guardianship-share-of-exits", "denominator"));
    assertEquals(
        before + expected.inCare,
        TestSql.number(
            "kith",
            "select looked_after from reporting.looked_after_at_month_end"
                + " where on_day = ? and authority = 'E08000018'",
            Date.valueOf(DAY)));
    assertEquals(
        leftBefore + expected.left,
        TestSql.number(
            "kith",
            "select count(*) from reporting.care_exit where authority = 'E08000018'"
                + " and on_day between ? and ?",
            Date.valueOf(YEAR_BEFORE),
            Date.valueOf(DAY)));
    assertEquals(before + expected.inCare, inBaseline(officer));
  }

  private static int figure(Caller caller, String id, String part) {
    HttpResponse<String> answer = caller.get("api/indicators?asOf=" + DAY);
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer).getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("id").equals(id))
        .findFirst()
        .orElseThrow()
        .getInt(part);
  }

  private static int inBaseline(Caller caller) throws SQLException {
    HttpResponse<String> begun =
        caller.post(
            "api/forecasts",
            "{'asOf':'" + DAY + "','horizonMonths':1,'replications':100,'seed':7}");
    assertEquals(202, begun.statusCode(), begun.body());
    String address = begun.headers().firstValue("Location").orElseThrow();
    String path = address.substring(address.indexOf("api/"));
    Eventually.eventually(
        path,
        Duration.ofSeconds(60),
        () -> json(caller.get(path)).getString("status").equals("DONE"));
    return (int)
        TestSql.number(
            "kith",
            "select looked_after from sufficiency.baseline where id = ?",
            UUID.fromString(json(caller.get(path)).getString("baselineId")));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  /** What the readings say of the lives below, worked out child by child. */
  private static final class Expected {
    private int inCare;
    private int left;
  }

  private static Expected lives(Random random) throws SQLException {
    Expected expected = new Expected();
    for (int i = 0; i < CHILDREN; i++) {
      LocalDate born = DAY.minusYears(random.nextInt(20)).minusDays(random.nextInt(700));
      LocalDate from = DAY.minusDays(random.nextInt(900) - 20);
      // Today and the days around it are what the readings part on.
      LocalDate end =
          switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> DAY;
            default -> from.plusDays(random.nextInt(500));
          };
      if (end != null && end.isBefore(from)) {
        end = from;
      }
      String code = end == null ? null : random.nextInt(5) == 0 ? "X1" : "E4A";
      boolean breaks = random.nextInt(6) == 0;
      LocalDate breaksFrom = random.nextBoolean() ? from : from.plusDays(100);
      UUID child = TestChildren.born(born.toString());
      lived(child, from, end, code);
      status(child, "C2", from, breaks ? breaksFrom.minusDays(1) : null);
      if (breaks) {
        status(child, "V4", breaksFrom, null);
      }
      count(expected, Birth.birthday(born, 18), from, end, code, breaks ? breaksFrom : null);
    }
    return expected;
  }

  private static void count(
      Expected expected,
      LocalDate eighteen,
      LocalDate from,
      @Nullable LocalDate end,
      @Nullable String code,
      @Nullable LocalDate breaksFrom) {
    LocalDate until = end == null || end.isAfter(eighteen) ? eighteen : end;
    if (!until.isAfter(from)) {
      return;
    }
    boolean breaksOnDay = breaksFrom != null && !breaksFrom.isAfter(DAY);
    if (!from.isAfter(DAY) && until.isAfter(DAY) && !breaksOnDay) {
      expected.inCare++;
    }
    boolean breaksAtEnd = breaksFrom != null && breaksFrom.isBefore(until);
    boolean goesOn = until.equals(end) && "X1".equals(code);
    if (!until.isBefore(YEAR_BEFORE) && !until.isAfter(DAY) && !breaksAtEnd && !goesOn) {
      expected.left++;
    }
  }

  private static void status(UUID child, String code, LocalDate from, @Nullable LocalDate last)
      throws SQLException {
    if (last != null && last.isBefore(from)) {
      return;
    }
    TestSql.update(
        "kith",
        "insert into placements.child_fact (id, authority, child_id, kind, value, valid_from,"
            + " valid_until, recorded_at, recorded_by)"
            + " values (?, 'E08000018', ?, 'legal-status', ?, ?, cast(? as date), now(), 'test')",
        UUID.randomUUID(),
        child,
        "{\"code\":\"" + code + "\"}",
        Date.valueOf(from),
        last == null ? null : Date.valueOf(last));
  }

  private static void lived(
      UUID child, LocalDate from, @Nullable LocalDate end, @Nullable String code)
      throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " reason_ceased, care_began, type, postcode, accepted_rules, accepted_reason,"
            + " recorded_at, recorded_by) values (?, 1, 'E08000018', ?, ?, cast(? as date), ?, ?,"
            + " 'U6', 'S65 1AA', '', '', now(), 'test')",
        UUID.randomUUID(),
        child,
        Date.valueOf(from),
        end == null ? null : Date.valueOf(end),
        code,
        Date.valueOf(from));
  }
}
