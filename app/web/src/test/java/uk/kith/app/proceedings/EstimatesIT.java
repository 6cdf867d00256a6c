package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.Seeds;

/**
 * Planning estimates over HTTP: what they rest on, and that what is kept of cases says what reading
 * all of them afresh says, whatever was changed. In 1995 there is nobody but whom this test makes.
 */
@ArquillianTest
@RunAsClient
class EstimatesIT {

  /** Nobody's id: touches everything, so that the next answer is worked out afresh. */
  private static final UUID EVERYTHING = new UUID(0, 0);

  private static final Pattern ESTIMATE =
      Pattern.compile(
          "\"finalHearingForecast\":\\{\"p10\":\"([0-9-]{10})\",\"p50\":\"([0-9-]{10})\","
              + "\"p90\":\"([0-9-]{10})\",\"basis\":\"([^\"]+)\",\"nationalOnly\":(\\w+)\\}");

  /** Each changes one row of the case; the number is drawn. */
  private static final List<String> CHANGES =
      List.of(
          "update court.proceedings set issued_on = issued_on - 7 * %d where id = '%s'",
          "update court.proceedings set court = 'Court %d' where id = '%s'",
          "update court.child_in_proceedings set disposed_on = case when %1$d %% 2 = 0 then null"
              + " else current_date end where proceedings = '%2$s'",
          "update court.extension set new_end = new_end + 7 * %d where child_in_proceedings ="
              + " (select id from court.child_in_proceedings where proceedings = '%s')",
          "update court.hearing set last_day = last_day + 7 * %d where proceedings = '%s'",
          "update court.hearing_move set moved_on = moved_on + %d where hearing ="
              + " (select id from court.hearing where proceedings = '%s' and type = 'FINAL')",
          "delete from court.hearing_move where %d > 5 and hearing ="
              + " (select id from court.hearing where proceedings = '%s' and type = 'FINAL')",
          "update court.hearing set taken_back_at = case when %1$d %% 2 = 0 then now() end,"
              + " taken_back_by = case when %1$d %% 2 = 0 then 'o' end,"
              + " taken_back_why = case when %1$d %% 2 = 0 then 'o' end where proceedings = '%2$s'",
          "update court.extension set taken_back_at = case when %1$d %% 2 = 0 then now() end,"
              + " taken_back_by = case when %1$d %% 2 = 0 then 'o' end,"
              + " taken_back_why = case when %1$d %% 2 = 0 then 'o' end where child_in_proceedings"
              + " = (select id from court.child_in_proceedings where proceedings = '%2$s')",
          "update court.direction set due_on = due_on + %d where proceedings = '%s'",
          "update court.direction_variation set due_on = due_on + 7 * %d where direction ="
              + " (select id from court.direction where proceedings = '%s')");

  @ArquillianResource URI base;

  private Caller officer;

  @BeforeEach
  void signIn() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
  }

  @AfterEach
  void takeBack() {
    update(
        "delete from court.child_in_proceedings where proceedings in"
            + " (select id from court.proceedings where case_number = 'LEARNT')");
    update("delete from court.proceedings where case_number = 'LEARNT'");
  }

  /** By the end of May 1995 the published average was 55 weeks, known since 1991. */
  @Test
  void withoutCasesOfItsOwnTheNationalFiguresSpeakAndItSaysSo() throws SQLException {
    Matcher estimate = estimate(proceedings("1995-03-01"), "1995-05-31");
    assertTrue(estimate.group(1).compareTo("1995-05-31") >= 0, estimate.group());
    assertTrue(estimate.group(1).compareTo(estimate.group(2)) <= 0, estimate.group());
    assertTrue(estimate.group(2).compareTo(estimate.group(3)) <= 0, estimate.group());
    assertEquals(
        "Planning estimate from national figures alone (Ministry of Justice, 2011: 55 weeks): no"
            + " case of the authority had concluded, too few to learn from.",
        estimate.group(4));
    assertEquals("true", estimate.group(5));
  }

  /** Thirty cases of the year before took forty weeks each; one in hand has lasted thirteen. */
  @Test
  void concludedCasesOfTheAuthorityAreLearntFrom() throws SQLException {
    String id = proceedings("1995-03-01");
    String alone = estimate(id, "1995-05-31").group(2);
    for (int i = 0; i < 30; i++) {
      learnt(
          "insert into court.proceedings (id, version, authority, kind, issued_on, case_number,"
              + " recorded_at, recorded_by) values ('%1$s', 1, 'E08000018', 'CARE', date"
              + " '1994-01-03' + %2$d, 'LEARNT', now(), 'test')",
          "insert into court.child_in_proceedings (id, version, authority, proceedings, child,"
              + " disposed_on) values (gen_random_uuid(), 1, 'E08000018', '%1$s',"
              + " gen_random_uuid(), date '1994-01-03' + %2$d + 280)",
          i);
    }
    Matcher estimate = estimate(id, "1995-05-31");
    assertEquals("false", estimate.group(5));
    assertTrue(estimate.group(4).contains("; 30 cases have concluded in all"), estimate.group(4));
    assertNotEquals(alone, estimate.group(2));
    assertEquals("1995-12-06", estimate.group(2), "40 weeks after the issue");
  }

  @Test
  void nothingIsEstimatedThatIsOverOrOfAnotherKind() throws SQLException {
    String id = proceedings("1995-03-01");
    officer.post("api/proceedings/" + id + "/disposals", "{'disposedOn':'1995-05-31'}");
    assertFalse(ESTIMATE.matcher(on(id, "1995-05-31")).find());
    assertTrue(ESTIMATE.matcher(on(id, "1995-05-30")).find());

    String other =
        id(
            officer.post(
                "api/proceedings",
                "{'kind':'SPECIAL_GUARDIANSHIP','issuedOn':'1995-03-01','children':['%s']}"
                    .formatted(TestChildren.born("1990-05-01"))));
    assertFalse(ESTIMATE.matcher(on(other, "1995-05-31")).find());
  }

  @Test
  void afterAnyChangeWhatIsKeptSaysWhatReadingAllAfreshSays() throws SQLException {
    String id = full();
    Seeds.forEach(
        24,
        random -> {
          read(id);
          for (int i = random.nextInt(3); i >= 0; i--) {
            update(CHANGES.get(random.nextInt(CHANGES.size())).formatted(random.nextInt(9), id));
          }
          assertKeptIsTrue(id);
        });
  }

  /** The reader looks while the change is not committed; the next look must find it. */
  @Test
  void aChangeThatCommitsAfterALookIsFoundByTheNext() throws SQLException {
    String id = full();
    List<String> before = read(id);
    try (Connection open = TestDatabase.connect()) {
      open.setAutoCommit(false);
      try (PreparedStatement sql = open.prepareStatement(CHANGES.get(0).formatted(9, id))) {
        sql.executeUpdate();
      }
      assertEquals(before, read(id));
      open.commit();
    }
    assertNotEquals(before, read(id));
    assertKeptIsTrue(id);
  }

  @Test
  void everyTableBehindWhatIsKeptTellsWhatItTouches() throws SQLException {
    for (String table :
        CHANGES.stream()
            .map(c -> c.replaceAll("(?s).*?(?:update|from) court\\.(\\w+).*", "$1"))
            .distinct()
            .toList()) {
      assertEquals(
          3,
          TestSql.number(
              "kith",
              "select count(distinct e.event_manipulation) from information_schema.triggers e"
                  + " where e.event_object_schema = 'court' and e.event_object_table = ?"
                  + " and e.trigger_name like 'touched_by%'",
              table),
          table);
    }
  }

  private void assertKeptIsTrue(String id) {
    List<String> kept = read(id);
    update("insert into court.touched (subject_id) values ('" + EVERYTHING + "')");
    assertEquals(read(id), kept);
  }

  /** The case and where it stands: what the lists hold of others is no matter here. */
  private List<String> read(String id) {
    return List.of(
        ok(200, officer.get("api/proceedings/" + id)).body(),
        ok(200, officer.get("api/proceedings?list=open&size=500")).body(),
        ok(200, officer.get("api/proceedings?list=at-risk&size=500")).body(),
        ok(200, officer.get("api/proceedings?list=missing-timetable&size=500")).body());
  }

  /** A case with a row in each table. */
  private String full() throws SQLException {
    String id = proceedings("2014-09-01");
    String path = "api/proceedings/" + id + "/";
    ok(
        200,
        officer.post(
            path + "extensions",
            "{'grantedOn':'2015-02-20','newEnd':'2015-04-20','reason':'TIMETABLE_FOR_CHILD',"
                + "'justification':'An expert is needed'}"));
    String hearing =
        id(
            ok(
                201,
                officer.post(
                    path + "hearings",
                    "{'type':'FINAL','listedOn':'2014-09-22','on':'2015-02-02'}")));
    ok(
        201,
        officer.post(
            path + "hearings/" + hearing + "/moves",
            "{'to':'ADJOURNED_TO_BE_RE_LISTED','on':'2015-01-20','reasonCode':'COURT'}"));
    String direction =
        id(
            ok(
                201,
                officer.post(
                    path + "directions",
                    "{'assignee':'LOCAL_AUTHORITY','text':'File','orderedOn':'2014-09-22',"
                        + "'dueOn':'2014-10-13'}")));
    ok(
        200,
        officer.post(
            path + "directions/" + direction + "/variations",
            "{'orderedOn':'2014-10-14','dueOn':'2014-10-20'}"));
    return id;
  }

  private String proceedings(String issuedOn) throws SQLException {
    return id(
        ok(
            201,
            officer.post(
                "api/proceedings",
                "{'kind':'CARE','issuedOn':'%s','children':['%s']}"
                    .formatted(issuedOn, TestChildren.born("1990-05-01")))));
  }

  private static void learnt(String proceedings, String child, int number) {
    UUID id = UUID.randomUUID();
    update(proceedings.formatted(id, number));
    update(child.formatted(id, number));
  }

  private Matcher estimate(String id, String day) {
    String body = on(id, day);
    Matcher estimate = ESTIMATE.matcher(body);
    assertTrue(estimate.find(), body);
    return estimate;
  }

  private String on(String id, String day) {
    return ok(200, officer.get("api/proceedings/" + id + "?asOf=" + day)).body();
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }

  private static void update(String sql) {
    try {
      TestSql.update("kith", sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
