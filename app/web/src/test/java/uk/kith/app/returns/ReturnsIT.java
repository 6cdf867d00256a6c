package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.returns.Uploads.json;
import static uk.kith.app.returns.Uploads.received;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestSql;
import uk.kith.app.returns.Uploads.Part;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.SampleData;
import uk.kith.kernel.service.Role;

/** Returns in, twice without a change (R-DATA-13), broken, and back out again. */
@ArquillianTest
@RunAsClient
class ReturnsIT {

  private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
  private static final String EPISODES =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,"
          + "URN\n";

  /** Everything that an import may write. */
  private static final List<String> TABLES =
      List.of(
          "return_upload",
          "return_file",
          "statutory_return",
          "return_row",
          "return_finding",
          "return_repair",
          "return_child_before",
          "child",
          "child_fact",
          "placement");

  @ArquillianResource URI base;

  private final String child = "T" + UUID.randomUUID();
  private Uploads officer;

  @BeforeEach
  void signIn() throws SQLException {
    officer = uploads(Role.PLACEMENT_OFFICER);
  }

  @Test
  void aReturnIsHeldShownAndTakenBackWithoutATrace() throws Exception {
    Map<String, Long> before = rows();
    HttpResponse<String> made = officer.send(twoEpisodes());
    assertEquals(201, made.statusCode(), made.body());
    JsonObject view = json(made);
    assertEquals(2018, view.getInt("year"));
    assertEquals(Map.of("header", 1, "episodes", 2), received(view));
    assertEquals(1, view.getJsonObject("findings").getJsonObject("byRule").getInt("903-142"));
    assertEquals("R-DATA-01", view.getJsonArray("repairs").getJsonObject(0).getString("rule"));
    assertEquals(1, view.getJsonArray("repairs").getJsonObject(0).getInt("count"));
    assertFalse(view.containsKey("changed"));

    String id = view.getString("id");
    JsonObject findings = json(officer.get("api/returns/" + id + "/findings?rule=903-142"));
    assertEquals(1, findings.getInt("total"));
    JsonObject finding = findings.getJsonArray("items").getJsonObject(0);
    assertEquals("episodes", finding.getString("table"));
    assertEquals(2, finding.getInt("row"));
    assertEquals(child, finding.getString("child"));
    assertEquals("DEC", finding.getString("field"));
    assertEquals("", finding.getString("received"));
    assertEquals("2017-07-01", finding.getString("repaired"));

    assertEquals(
        "2017-05-01 2017-07-01 U6, 2017-07-01 null K2",
        told(
            "select string_agg(start_on || ' ' || coalesce(end_on::text, 'null') || ' ' || type,"
                + " ', ' order by start_on) from placements.placement p"));
    assertEquals(
        "ethnic-code {\"code\":\"WROM\"}, home {\"postcode\":\"S60 1AA\"},"
            + " legal-status {\"code\":\"C2\"}",
        told(
            "select string_agg(kind || ' ' || value, ', ' order by kind)"
                + " from placements.child_fact p"));

    assertEquals(204, officer.delete("api/returns/" + id).statusCode());
    assertEquals(before, rows());
    assertEquals(404, officer.get("api/returns/" + id).statusCode());
  }

  @Test
  void theSameBytesAgainChangeNothing() throws Exception {
    String id = json(officer.send(twoEpisodes())).getString("id");
    Map<String, Long> before = rows();
    List<Part> reversed = new ArrayList<>(twoEpisodes());
    Collections.reverse(reversed);
    HttpResponse<String> again = officer.send(reversed);
    assertEquals(200, again.statusCode(), again.body());
    assertEquals(0, json(again).getInt("changed"));
    assertEquals(id, json(again).getString("id"));
    assertEquals(before, rows());
    takeBack(id);
  }

  @Test
  void whatCannotBeReadIsRefusedAndChangesNothing() throws Exception {
    Map<String, Long> before = rows();
    for (List<Part> broken :
        List.of(
            List.of(Part.file("h.csv", HEADER), Part.file("again.csv", HEADER), Part.year(2018)),
            List.of(Part.file("h.csv", HEADER + "1,2\n"), Part.year(2018)),
            List.of(new Part("files", "r.zip", new byte[] {'P', 'K', 3, 4, 9, 9})),
            List.<Part>of(Part.year(2018)),
            List.of(Part.file("h.csv", HEADER), new Part("year", "", new byte[] {'x'})))) {
      HttpResponse<String> answer = officer.send(broken);
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("\"errors\":[{"), answer.body());
    }
    assertEquals(before, rows());
  }

  @Test
  void aNewerReturnSupersedesAndIsUndoneExactly() throws Exception {
    String first = json(officer.send(twoEpisodes())).getString("id");
    String before = placements();
    HttpResponse<String> made =
        officer.send(
            List.of(
                Part.file("h.csv", HEADER + child + ",1,27/03/2008,WBRI,,,\n"),
                Part.file(
                    "e.csv",
                    EPISODES
                        + child
                        + ",2017-07-01,P,C2,N1,K2,PR4,2018-06-01,X1,CARPL,S60 1AA,,7654321\n"
                        + child
                        + ",2018-06-01,P,C2,N1,U4,PR1,,,,S60 1AA,,1234567\n")));
    String second = json(made).getString("id");
    assertEquals(
        "2017-05-01..2017-07-01 U6, 2017-07-01..2018-06-01 K2, 2018-06-01.. U4", placements());
    assertEquals(1, json(made).getJsonObject("findings").getJsonObject("byRule").getInt("903-204"));
    assertEquals(
        "WROM",
        told(
            "select value::jsonb ->> 'code' from placements.child_fact p"
                + " where kind = 'ethnic-code' and superseded_at is null"));
    HttpResponse<String> notNewest = officer.delete("api/returns/" + first);
    assertEquals(409, notNewest.statusCode(), notNewest.body());
    takeBack(second);
    assertEquals(before, placements());
    takeBack(first);
  }

  @Test
  void aReturnOnWhichADecisionRestsStaysAndNamesIt() throws Exception {
    String id = json(officer.send(twoEpisodes())).getString("id");
    UUID fact = UUID.randomUUID();
    TestSql.update(
        "kith",
        "insert into placements.child_fact (id, authority, child_id, kind, value, valid_from,"
            + " recorded_at, recorded_by) select ?, authority, id, 'wishes', '{}', '2018-01-01',"
            + " now(), 'test' from placements.child where local_id = ?",
        fact,
        child);
    HttpResponse<String> refused = officer.delete("api/returns/" + id);
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("wishes recorded for 2018-01-01"), refused.body());
    TestSql.update("kith", "delete from placements.child_fact where id = ?", fact);
    takeBack(id);
  }

  @Test
  void whatPeopleRecordedStaysAndReturnsSpeakOfTheDaysBetween() throws Exception {
    UUID id = UUID.randomUUID();
    TestSql.update(
        "kith",
        "insert into placements.child (id, version, authority, local_id, stated_age, stated_on,"
            + " sex, recorded_at, recorded_by, changed_at, changed_by) values (?, 1, 'E08000018',"
            + " ?, 9, '2017-05-01', 'UNKNOWN', now(), 'test', now(), 'test')",
        id,
        child);
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " care_began, type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, '2017-06-01', '2017-08-01', '2017-06-01', 'U1', '',"
            + " '', now(), 'test')",
        UUID.randomUUID(),
        id);
    String made = json(officer.send(twoEpisodes())).getString("id");
    assertEquals(
        "2017-05-01..2017-06-01 U6, 2017-06-01..2017-08-01 U1, 2017-08-01.. K2", placements());
    assertEquals("2008-03-27 MALE", told("select born || ' ' || sex from placements.child p"));
    takeBack(made);
    assertEquals("2017-06-01..2017-08-01 U1", placements());
    assertEquals("9 UNKNOWN", told("select stated_age || ' ' || sex from placements.child p"));
  }

  @Test
  void whatTellsOfAdoptionIsAbsentForThoseWhoMayNotSeeIt() throws Exception {
    List<Part> parts =
        List.of(
            Part.file("h.csv", HEADER + child + ",1,27/03/2013,WROM,UN2,,\n"),
            Part.file(
                "e.csv",
                EPISODES + child + ",2017-05-01,S,C2,N1,A5,PR1,,,,S60 1AA,S65 1AB,1234567\n"));
    JsonObject view = json(officer.send(parts));
    String id = view.getString("id");
    assertFalse(view.getJsonObject("findings").getJsonObject("byRule").containsKey("903-408"));
    assertEquals(0, json(officer.get("api/returns/" + id + "/findings")).getInt("total"));
    assertFalse(new String(written(officer, 2018), StandardCharsets.UTF_8).contains("S65 1AB"));
    Uploads both = uploads(Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER);
    assertEquals(
        1,
        json(both.get("api/returns/" + id))
            .getJsonObject("findings")
            .getJsonObject("byRule")
            .getInt("903-408"));
    takeBack(id);
  }

  @Test
  void aWholeReturnIsWrittenForAPanelAdviserAloneAndEveryOtherFileSaysThatItIsNot()
      throws Exception {
    String id =
        json(officer.send(
                List.of(
                    Part.file("h.csv", HEADER + child + ",1,27/03/2013,WROM,UN2,,\n"),
                    Part.file(
                        "e.csv",
                        EPISODES
                            + child
                            + ",2017-05-01,S,E1,N1,A5,PR1,,,,S60 1AA,S65 1AB,1234567\n"))))
            .getString("id");
    Uploads adviser = uploads(Role.PANEL_ADVISER);
    assertTrue(new String(written(adviser, 2018), StandardCharsets.UTF_8).contains("S65 1AB"));
    assertEquals(
        "attachment; filename=\"ssda903-2018.zip\"",
        adviser
            .get("api/returns/ssda903/2018")
            .headers()
            .firstValue("Content-Disposition")
            .orElseThrow());
    assertEquals(403, adviser.get("api/returns").statusCode(), "nothing else of returns");
    for (Uploads other : List.of(officer, uploads(Role.INFORMATION_GOVERNANCE))) {
      assertEquals(
          "attachment; filename=\"ssda903-2018-not-for-submission.zip\"",
          other
              .get("api/returns/ssda903/2018")
              .headers()
              .firstValue("Content-Disposition")
              .orElseThrow());
      String text = new String(written(other, 2018), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("This is not a whole return and is not for submission."), text);
      assertFalse(text.contains("S65 1AB"), text);
    }
    Map<String, Long> before = rows();
    HttpResponse<String> sentBack =
        officer.send(
            List.of(new Part("files", "r.zip", officer.bytes("api/returns/ssda903/2018"))));
    assertEquals(400, sentBack.statusCode(), sentBack.body());
    assertTrue(sentBack.body().contains("not-a-whole-return"), sentBack.body());
    assertEquals(before, rows());
    assertEquals(403, uploads(Role.COMMISSIONER).get("api/returns/ssda903/2018").statusCode());
    takeBack(id);
  }

  @Test
  void aCleanReturnComesOutAsItWentIn() throws Exception {
    String header = HEADER + child + ",1,27/03/2008,WROM,,,\n";
    String episodes = EPISODES + child + ",01/05/2017,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567\n";
    JsonObject view =
        json(officer.send(List.of(Part.file("h.csv", header), Part.file("e.csv", episodes))));
    assertEquals(0, view.getJsonArray("repairs").size());
    assertEquals(
        header + episodes,
        new String(written(uploads(Role.PANEL_ADVISER), 2018), StandardCharsets.UTF_8)
            .replace("\r\n", "\n"));
    takeBack(view.getString("id"));
    assertEquals(404, officer.get("api/returns/ssda903/1999").statusCode());
  }

  @Test
  void onlyPlacementOfficersLoadReturns() throws Exception {
    assertEquals(403, uploads(Role.COMMISSIONER).send(twoEpisodes()).statusCode());
    assertEquals(403, uploads(Role.ADMINISTRATOR).get("api/returns").statusCode());
  }

  @Test
  @Tag("sample-data")
  void theLargeReturnLoadsTwiceAndIsTakenBackWithoutATrace() throws Exception {
    List<Part> parts = new ArrayList<>();
    Map<String, Integer> lines = new TreeMap<>();
    try (Stream<Path> files = Files.list(SampleData.path("ssda903/return_2675_children"))) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".csv") && !f.toString().endsWith("_errors.csv"))
              .toList()) {
        parts.add(part(file));
        lines.put(file.getFileName().toString(), rowsOf(file));
      }
    }
    Map<String, Long> before = rows();
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> made = officer.send(parts);
      assertEquals(201, made.statusCode(), made.body());
      assertEquals(
          lines.values().stream().sorted().toList(),
          received(json(made)).values().stream().sorted().toList());
      Map<String, Long> held = rows();
      assertEquals(200, officer.send(parts).statusCode());
      assertEquals(held, rows());
      takeBack(json(made).getString("id"));
      assertEquals(before, rows());
    }
  }

  @Test
  @Tag("sample-data")
  void fiveYearsLoadOldestFirstAndAreTakenBackOneByOne() throws Exception {
    Map<String, Long> before = rows();
    Part zip = part(SampleData.path("ssda903/five_annual_returns/v1.zip"));
    HttpResponse<String> made = officer.send(List.of(zip));
    assertEquals(201, made.statusCode(), made.body());
    JsonArray returns = json(made).getJsonArray("returns");
    assertEquals(
        List.of(2018, 2019, 2020, 2021, 2022),
        returns.getValuesAs(JsonObject.class).stream().map(r -> r.getInt("year")).toList());
    HttpResponse<String> again = officer.send(List.of(zip));
    assertEquals(200, again.statusCode(), again.body());
    assertEquals(0, json(again).getInt("changed"));
    for (int i = returns.size() - 1; i >= 0; i--) {
      takeBack(returns.getJsonObject(i).getString("id"));
    }
    assertEquals(before, rows());
  }

  private List<Part> twoEpisodes() {
    return List.of(
        Part.file("h.csv", HEADER + child + ",1,27/03/2008,WROM,,,\n"),
        Part.file(
            "e.csv",
            EPISODES
                + child
                + ",2017-05-01,S,C2,N1,U6,PR1,,,CARPL,S60 1AA,,1234567\n"
                + child
                + ",2017-07-01,P,C2,N1,K2,PR4,,,,S60 1AA,,7654321\n"));
  }

  private Uploads uploads(Role... roles) throws SQLException {
    return new Uploads(base, Client.basic(TestUsers.create(roles)));
  }

  private void takeBack(String id) throws Exception {
    HttpResponse<String> gone = officer.delete("api/returns/" + id);
    assertEquals(204, gone.statusCode(), gone.body());
  }

  private static byte[] written(Uploads who, int year) throws Exception {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(who.bytes("api/returns/ssda903/" + year)))) {
      StringBuilder text = new StringBuilder();
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  private static Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new HashMap<>();
    for (String table : TABLES) {
      rows.put(table, TestSql.number("kith", "select count(*) from placements." + table));
    }
    return rows;
  }

  private String placements() throws SQLException {
    return told(
        "select string_agg(start_on || '..' || coalesce(end_on::text, '') || ' ' || type, ', '"
            + " order by start_on) from placements.placement p where superseded_at is null");
  }

  /** What a query on rows p answers of the test's child. */
  private String told(String query) throws SQLException {
    String key = query.contains("placements.child p") ? "p.id" : "p.child_id";
    return TestSql.text(
        "kith",
        query
            + (query.contains(" where ") ? " and " : " where ")
            + key
            + " = (select id from placements.child where local_id = ?)",
        child);
  }

  private static Part part(Path file) throws IOException {
    return new Part("files", file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static int rowsOf(Path file) throws IOException {
    return (int)
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .count()
        - 1;
  }
}
