package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.returns.Uploads.EPISODES;
import static uk.kith.app.returns.Uploads.HEADER;
import static uk.kith.app.returns.Uploads.json;
import static uk.kith.app.returns.Uploads.received;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;
import uk.kith.app.returns.Uploads.Part;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;
import uk.kith.placements.engine.ssda903.CheckedReturn;
import uk.kith.placements.engine.ssda903.Distances;
import uk.kith.placements.engine.ssda903.KnownHomes;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;
import uk.kith.placements.engine.ssda903.ReturnChecker;
import uk.kith.placements.engine.ssda903.ReturnReader;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.internal.files.FileEnvelope;
import uk.kith.placements.internal.files.FileTable;
import uk.kith.placements.internal.files.MasterKey;
import uk.kith.placements.internal.files.SealedFile;

/** Returns in, twice without a change (R-DATA-13), broken, and back out again. */
@ArquillianTest
@RunAsClient
class ReturnsIT {

  /** Ids alone: the trail, the log of deletions, and the logs of changed rows for three days. */
  private static final Set<String> HOLD_IDS_ALONE =
      Set.of(
          "app.audit_event",
          "app.break_glass",
          "placements.deletion_record",
          "placements.touched",
          "court.touched",
          "matching.touched");

  @ArquillianResource URI base;

  private final String child = "T" + UUID.randomUUID();
  private Uploads officer;

  @BeforeEach
  void signIn() throws SQLException {
    officer = Uploads.of(base, Role.PLACEMENT_OFFICER);
  }

  @Test
  void aReturnIsHeldShownAndTakenBackWithoutATrace() throws Exception {
    Map<String, Long> before = Uploads.stored();
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
    String asked = "api/returns/" + id + "/findings?sort=CHILD&rule=903-142&text=";
    assertEquals(1, json(officer.get(asked + child.substring(0, 9))).getInt("total"));
    assertEquals(0, json(officer.get(asked + "nobody")).getInt("total"));
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(Role.PLACEMENT_OFFICER), TestUsers.PASSWORD);
    for (String sort : List.of("rule", "place", "child")) {
      String file =
          browser
              .get(
                  "/returns/"
                      + id
                      + "/findings/list.csv?rule=903-142&order=descending&sort="
                      + sort)
              .body();
      assertTrue(file.startsWith("\uFEFFRule,Severity,Where,Child,"), file);
      assertEquals(2, file.split("\r\n").length, "its one finding: " + file);
      assertTrue(file.contains(child), file);
    }

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
    assertEquals(before, Uploads.stored());
    assertEquals(404, officer.get("api/returns/" + id).statusCode());
  }

  @Test
  void theSameBytesAgainChangeNothing() throws Exception {
    String id = json(officer.send(twoEpisodes())).getString("id");
    Map<String, Long> before = Uploads.stored();
    List<Part> reversed = new ArrayList<>(twoEpisodes());
    Collections.reverse(reversed);
    HttpResponse<String> again = officer.send(reversed);
    assertEquals(200, again.statusCode(), again.body());
    assertEquals(0, json(again).getInt("changed"));
    assertEquals(id, json(again).getString("id"));
    assertEquals(before, Uploads.stored());
    officer.takeBack(id);
  }

  /**
   * R-DATA-12: the bytes are stored as they were sent, encrypted, with their checksum, and from
   * them alone the same clean rows come again.
   */
  @Test
  void theBytesAreKeptUnchangedAndTheCleanRowsAreRebuiltFromThem() throws Exception {
    List<Part> parts = new ArrayList<>(twoEpisodes());
    // A mark of the byte order, endings of lines of another system and a code that is cleaned.
    String odd = "\ufeff" + EPISODES.replace("\n", "\r\n") + child;
    parts.set(
        1,
        Part.file(
            "e.csv",
            odd
                + ",2017-05-01,S,C2,n1,U6, pr1,,,CARPL,S60 1AA,,1234567\r\n"
                + child
                + ",2017-07-01,P,C2,N1,K2,PR4,,,,S60 1AA,,7654321\r\n"));
    String id = json(officer.send(parts)).getString("id");
    List<ReceivedFile> files = new ArrayList<>();
    for (Part part : parts) {
      String stored =
          TestSql.text(
              "kith",
              "select f.id || ' ' || encode(f.content, 'hex') || ' '"
                  + " || encode(f.wrapped_key, 'hex') || ' ' || f.checksum"
                  + " from placements.return_file f"
                  + " join placements.statutory_return r on r.upload_id = f.upload_id"
                  + " where r.id = ?::uuid and f.name = ?",
              id,
              part.fileName());
      String[] kept = stored.split(" ", -1);
      MasterKey key = MasterKey.of(TestDatabase.MASTER_KEY, "the key of the tests");
      byte[] bytes =
          new FileEnvelope()
              .open(
                  new SealedFile(
                      HexFormat.of().parseHex(kept[1]),
                      HexFormat.of().parseHex(kept[2]),
                      key.mark()),
                  key,
                  FileTable.RETURN.name(UUID.fromString(kept[0])));
      assertArrayEquals(part.content(), bytes, part.fileName());
      ReceivedFile file = new ReceivedFile(part.fileName(), bytes);
      assertEquals(file.checksum(), kept[3]);
      files.add(file);
    }
    CheckedReturn rebuilt =
        ReturnChecker.check(
            ReturnReader.read(files, null, ReadLimits.DEFAULT).get(0),
            null,
            Set.of(),
            Distances.NOT_KNOWN,
            KnownHomes.NONE);
    assertFalse(rebuilt.repairs().isEmpty());
    for (Table table : List.of(Table.HEADER, Table.EPISODES)) {
      assertEquals(
          rebuilt.rows(table).stream()
              .map(row -> row.number() + " " + String.join("|", row.values()))
              .collect(Collectors.joining("\n")),
          TestSql.text(
              "kith",
              "select string_agg(number || ' ' || (select string_agg(cell, '|' order by at)"
                  + " from jsonb_array_elements_text(coalesce(held, received))"
                  + " with ordinality c(cell, at)), chr(10) order by number)"
                  + " from placements.return_row where return_id = ?::uuid and part = ?",
              id,
              table.key()),
          table.key());
    }
    officer.takeBack(id);
  }

  /** R-DATA-08: the register has the home of this number at another postcode, and it is our own. */
  @Test
  void aNumberOfOfstedIsAskedOfTheRegister() throws Exception {
    String urn = "SC" + (100_000 + Math.floorMod(child.hashCode(), 900_000));
    HttpResponse<String> home =
        Caller.as(Role.PLACEMENT_OFFICER, base)
            .post(
                "api/households",
                "{'localId':'%s','name':'Home','kind':'CHILDRENS_HOME','own':true,".formatted(child)
                    + "'urn':'%s','registration':'REGISTERED','postcode':'S65 1AB',".formatted(urn)
                    + "'terms':{'places':4},'approvedFrom':'2010-04-01'}");
    assertEquals(201, home.statusCode(), home.body());
    JsonObject view =
        json(
            officer.send(
                List.of(
                    Part.file("h.csv", HEADER + child + ",1,27/03/2008,WROM,UN2,,\n"),
                    Part.file(
                        "e.csv",
                        EPISODES
                            + child
                            + ",2017-05-01,S,C2,N1,K2,PR4,,,,S60 1AA,S65 1AD,"
                            + urn
                            + "\n"))));
    JsonObject byRule = view.getJsonObject("findings").getJsonObject("byRule");
    assertEquals(1, byRule.getInt("903-221"), byRule.toString());
    assertEquals(1, byRule.getInt("903-224"), byRule.toString());
    assertFalse(byRule.containsKey("903-219"), byRule.toString());
    officer.takeBack(view.getString("id"));
  }

  @Test
  void whatCannotBeReadIsRefusedAndChangesNothing() throws Exception {
    Map<String, Long> before = Uploads.stored();
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
    assertEquals(before, Uploads.stored());
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
    officer.takeBack(second);
    assertEquals(before, placements());
    officer.takeBack(first);
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
    assertTrue(
        refused.body().contains(child + ": Wishes and feelings (1 January 2018)"), refused.body());
    TestSql.update("kith", "delete from placements.child_fact where id = ?", fact);
    officer.takeBack(id);
  }

  /** What people recorded of a child whom only the return brought would be lost with it. */
  @Test
  void aReturnStaysWhilePeopleRecordedSomethingOfItsChildren() throws Exception {
    String id = json(officer.send(twoEpisodes())).getString("id");
    String record = told("select p.id from placements.child p");
    String placement = told("select p.id from placements.placement p where p.end_on is null");
    Caller by = Caller.as(Role.PLACEMENT_OFFICER, base);
    for (String[] said :
        new String[][] {
          {"children/" + record, "WENT_MISSING", "The child went missing"},
          {"children/" + record, "CASE_REVIEWED", "The case was reviewed"},
          {"placements/" + placement, "VISITED", "The child was visited"},
        }) {
      HttpResponse<String> event =
          by.post("api/" + said[0] + "/events", "{'event':'" + said[1] + "','on':'2018-01-09'}");
      assertEquals(201, event.statusCode(), event.body());
      HttpResponse<String> refused = officer.delete("api/returns/" + id);
      assertEquals(409, refused.statusCode(), refused.body());
      assertTrue(
          refused.body().contains("Child " + child + ": " + said[2] + " (9 January 2018)"),
          refused.body());
      TestSql.update(
          "kith",
          "delete from placements.life_event where subject_id in (?::uuid, ?::uuid)",
          record,
          placement);
    }
    Client browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(Role.PLACEMENT_OFFICER), TestUsers.PASSWORD);
    browser.get("/returns/" + id);
    UUID hold = UUID.randomUUID();
    TestSql.update(
        "kith",
        "insert into placements.hold (id, authority, kind, subject, reason, held_at, held_by,"
            + " review_by) values (?, 'E08000018', 'CHILD', ?::uuid, 'a claim', now(), 'test',"
            + " '2018-06-01')",
        hold,
        record);
    HttpResponse<String> page =
        browser.post("/returns/" + id + "/take-back", Map.of("_csrf", browser.token()));
    assertEquals(409, page.statusCode(), page.body());
    assertTrue(page.body().contains("This return was not taken back"), page.body());
    assertTrue(page.body().contains("Child " + child + ": a hold of its record"), page.body());
    assertFalse(page.body().contains("quicker"), page.body());
    TestSql.update("kith", "delete from placements.hold where id = ?", hold);
    officer.takeBack(id);
  }

  /** Every table that names a child, or a placement, is asked before a return is taken back. */
  @Test
  void everyTableThatNamesAChildIsAsked() throws Exception {
    Set<String> named =
        new TreeSet<>(
            Arrays.asList(
                TestSql.text(
                        "kith",
                        "select string_agg(distinct table_schema || '.' || table_name, ' ')"
                            + " from information_schema.columns join information_schema.tables"
                            + " using (table_schema, table_name)"
                            + " where table_type = 'BASE TABLE' and udt_name in ('uuid', '_uuid')"
                            + " and table_schema in ('placements', 'court', 'matching', 'app')"
                            + " and column_name in ('child', 'child_id', 'children', 'one_id',"
                            + " 'other_id', 'subject', 'subject_id', 'merged_into',"
                            + " 'placement_id')")
                    .split(" ")));
    assertTrue(named.contains("court.child_in_proceedings"), named.toString());
    StringBuilder asking = new StringBuilder();
    for (String source :
        List.of(
            "placements/src/main/java/uk/kith/placements/internal/returns/SqlReturnDecisions.java",
            "court-tracking/src/main/java/uk/kith/court/internal/RecordedOnReturns.java",
            "matching/src/main/java/uk/kith/matching/internal/RecordedOnReturns.java",
            "app/web/src/main/java/uk/kith/app/restriction/RecordedOnReturns.java")) {
      asking.append(Files.readString(Path.of("../..").resolve(source)));
    }
    named.removeAll(HOLD_IDS_ALONE);
    named.removeIf(table -> Pattern.compile(table + "\\b").matcher(asking).find());
    assertEquals(Set.of(), named, "ask them before a return is taken back, or say why not");
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
    officer.takeBack(made);
    assertEquals("2017-06-01..2017-08-01 U1", placements());
    assertEquals("9 UNKNOWN", told("select stated_age || ' ' || sex from placements.child p"));
  }

  @Test
  void onlyPlacementOfficersLoadReturns() throws Exception {
    assertEquals(403, Uploads.of(base, Role.COMMISSIONER).send(twoEpisodes()).statusCode());
    assertEquals(403, Uploads.of(base, Role.ADMINISTRATOR).get("api/returns").statusCode());
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
}
