package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.returns.Uploads.EPISODES;
import static uk.kith.app.returns.Uploads.HEADER;
import static uk.kith.app.returns.Uploads.json;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.returns.Uploads.Part;
import uk.kith.kernel.service.Role;
import uk.kith.placements.engine.ssda903.Table;

/** Returns written out again: whole for a panel adviser alone, and as they came in. */
@ArquillianTest
@RunAsClient
class WrittenReturnsIT {

  @ArquillianResource URI base;

  private final String child = "T" + UUID.randomUUID();
  private Uploads officer;

  @BeforeEach
  void signIn() throws SQLException {
    officer = Uploads.of(base, Role.PLACEMENT_OFFICER);
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
    assertFalse(linesOf(officer, 2018).toString().contains("S65 1AB"));
    Uploads both = Uploads.of(base, Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER);
    assertEquals(
        1,
        json(both.get("api/returns/" + id))
            .getJsonObject("findings")
            .getJsonObject("byRule")
            .getInt("903-408"));
    officer.takeBack(id);
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
    Uploads adviser = Uploads.of(base, Role.PANEL_ADVISER);
    assertTrue(linesOf(adviser, 2018).toString().contains("S65 1AB"));
    assertEquals(
        "attachment; filename=\"ssda903-2018.zip\"",
        adviser
            .get("api/returns/ssda903/2018")
            .headers()
            .firstValue("Content-Disposition")
            .orElseThrow());
    assertEquals(403, adviser.get("api/returns").statusCode(), "nothing else of returns");
    for (Uploads other : List.of(officer, Uploads.of(base, Role.INFORMATION_GOVERNANCE))) {
      assertEquals(
          "attachment; filename=\"ssda903-2018-not-for-submission.zip\"",
          other
              .get("api/returns/ssda903/2018")
              .headers()
              .firstValue("Content-Disposition")
              .orElseThrow());
      String text = new String(other.written(2018), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("This is not a whole return and is not for submission."), text);
      assertFalse(linesOf(other, 2018).toString().contains("S65 1AB"), text);
    }
    Map<String, Long> before = Uploads.stored();
    HttpResponse<String> sentBack =
        officer.send(
            List.of(new Part("files", "r.zip", officer.bytes("api/returns/ssda903/2018"))));
    assertEquals(400, sentBack.statusCode(), sentBack.body());
    assertTrue(sentBack.body().contains("not-a-whole-return"), sentBack.body());
    assertEquals(before, Uploads.stored());
    assertEquals(
        403, Uploads.of(base, Role.COMMISSIONER).get("api/returns/ssda903/2018").statusCode());
    officer.takeBack(id);
  }

  @Test
  void aCleanReturnComesOutAsItWentIn() throws Exception {
    String header = HEADER + child + ",1,27/03/2008,WROM,,,\n";
    String episodes = EPISODES + child + ",01/05/2017,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567\n";
    JsonObject view =
        json(officer.send(List.of(Part.file("h.csv", header), Part.file("e.csv", episodes))));
    assertEquals(0, view.getJsonArray("repairs").size());
    Uploads adviser = Uploads.of(base, Role.PANEL_ADVISER);
    // Children of other tests may stand in the year as well.
    String written =
        new String(adviser.written(2018), StandardCharsets.UTF_8).replace("\r\n", "\n");
    assertTrue(written.startsWith(HEADER) && written.contains(EPISODES), written);
    assertEquals(
        (header + episodes).lines().filter(line -> line.startsWith(child)).toList(),
        linesOf(adviser, 2018));
    officer.takeBack(view.getString("id"));
    assertEquals(404, officer.get("api/returns/ssda903/1999").statusCode());
  }

  /**
   * Every table of 2026-27, each with a row: what is loaded for a year is held and written whole.
   */
  @Test
  void allTablesOfAYearComeOutAsTheyWentIn() throws Exception {
    Map<Table, String> rows = new EnumMap<>(Table.class);
    rows.put(Table.HEADER, ",M,27/03/2018,WROM,UN2,,");
    rows.put(Table.EPISODES, ",01/05/2026,S,E1,N1,A6,PR4,,,,S60 1AA,S65 1AB,1234567");
    rows.put(Table.REVIEWS, ",27/03/2018,28/05/2026,PN1");
    rows.put(Table.UASC, ",M,27/03/2018,27/03/2036");
    rows.put(Table.OC2, ",27/03/2018,12,,0,1,1,1,1,0,0,0");
    rows.put(Table.OC3, ",27/03/2018,YES,F1,B1");
    rows.put(Table.AD1, ",27/03/2018,01/06/2026,01/07/2026,0,2,MF,L11");
    rows.put(Table.PLACED_ADOPTION, ",27/03/2018,01/06/2026,,");
    rows.put(Table.PREV_PERM, ",27/03/2018,P1,372,01/02/2022");
    rows.put(Table.MISSING, ",27/03/2018,M,03/08/2026,04/08/2026");
    rows.put(Table.SW_EPISODES, ",27/03/2018,XX1234567,01/05/2026,,");
    rows.put(Table.DOLO, ",27/03/2018,03/08/2026,04/08/2026");
    assertEquals(Set.of(Table.values()), rows.keySet());
    List<Part> parts = new ArrayList<>();
    rows.forEach(
        (table, row) ->
            parts.add(
                Part.file(
                    table.key() + ".csv",
                    String.join(",", table.columns()) + "\n" + child + row + "\n")));
    parts.add(Part.year(2027));
    HttpResponse<String> made = officer.send(parts);
    assertEquals(201, made.statusCode(), made.body());
    assertEquals(
        rows.values().stream().map(row -> child + row).sorted().toList(),
        linesOf(Uploads.of(base, Role.PANEL_ADVISER), 2027).stream().sorted().toList());
    officer.takeBack(json(made).getString("id"));
  }

  @Test
  void whatKithWasToldSinceIsInTheReturnAndAYearNeverLoadedCanBeWritten() throws Exception {
    String episode = child + ",01/05/2011,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567\n";
    String id =
        json(officer.send(
                List.of(
                    Part.file("h.csv", HEADER + child + ",1,27/03/2008,WROM,UN2,,\n"),
                    Part.file("e.csv", EPISODES + episode))))
            .getString("id");
    Caller caller = Caller.as(Role.PLACEMENT_OFFICER, base);
    String placement =
        TestSql.text(
            "kith",
            "select p.id::text from placements.placement p join placements.child c"
                + " on c.id = p.child_id where c.local_id = ?",
            child);
    HttpResponse<String> left =
        caller.post(
            "api/placements/" + placement + "/end",
            "{'on':'2013-07-03','rec':'X1','reasonPlaceChange':'CARPL'}");
    assertEquals(204, left.statusCode(), left.body());
    HttpResponse<String> moved =
        caller.post(
            "api/placements/recorded",
            "{'child':'"
                + TestSql.text(
                    "kith", "select id::text from placements.child where local_id = ?", child)
                + "','type':'U4','provider':'PR4','postcode':'S60 2BB','urn':'7654321',"
                + "'start':'2013-07-03'}");
    assertEquals(201, moved.statusCode(), moved.body());
    // The year to March 2014 was never loaded; it goes on with the episode of 2012.
    assertEquals(
        List.of(
            child + ",1,27/03/2008,WROM,UN2,,",
            child + ",01/05/2011,S,C2,N1,U6,PR1,03/07/2013,X1,CARPL,S60 1AA,S65 1AB,1234567",
            child + ",03/07/2013,P,C2,N1,U4,PR4,,,,S60 1AA,S60 2BB,7654321"),
        linesOf(Uploads.of(base, Role.PANEL_ADVISER), 2014));
    assertEquals(
        List.of(child + ",1,27/03/2008,WROM,UN2,,", episode.strip()),
        linesOf(Uploads.of(base, Role.PANEL_ADVISER), 2012),
        "the loaded year is as it was");
    TestSql.update(
        "kith",
        "delete from placements.placement where return_id is null and child_id ="
            + " (select id from placements.child where local_id = ?)",
        child);
    TestSql.update(
        "kith", "update placements.placement set ended_at = null where id = ?::uuid", placement);
    officer.takeBack(id);
  }

  private List<String> linesOf(Uploads who, int year) throws Exception {
    return new String(who.written(year), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith(child))
        .toList();
  }
}
