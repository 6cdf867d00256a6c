package uk.kith.app.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.adoption.AdoptionCase;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.kernel.service.Role;

/** An adoption tracker mapped, seen and recorded whole, on the real record; adopters are sealed. */
@ArquillianTest
@RunAsClient
class AdoptionTrackerIT {

  private static final Pattern SEAL = Pattern.compile("\"seal\":\"([0-9a-f]{64})\"");

  @ArquillianResource URI base;

  private final String mark = "A" + UUID.randomUUID().toString().substring(0, 8);
  private Caller adviser;
  private AdoptionCase adoption;

  @BeforeEach
  void aChildAndAdopters() throws SQLException {
    adviser = Caller.as(Role.PANEL_ADVISER, base);
    adoption = new AdoptionCase(adviser);
    TestSql.update(
        "kith",
        "update placements.child set local_id = ? where id = ?",
        mark,
        UUID.fromString(adoption.child));
    TestSql.update(
        "kith",
        "update placements.household set local_id = ? where id = ?",
        mark + "-F",
        UUID.fromString(adoption.family));
  }

  private String send(String csv) {
    HttpResponse<String> sent =
        adviser.postAs("text/csv", "api/sheets/uploads?from=2014-09-30&kind=ADOPTION_TRACKER", csv);
    assertEquals(201, sent.statusCode(), sent.body());
    return id(sent);
  }

  private String preview(String upload) {
    HttpResponse<String> seen = adviser.get("api/sheets/uploads/" + upload + "/preview");
    assertEquals(200, seen.statusCode(), seen.body());
    return seen.body();
  }

  private HttpResponse<String> confirm(String upload, String preview) {
    Matcher seal = SEAL.matcher(preview);
    assertTrue(seal.find(), preview);
    return adviser.post(
        "api/sheets/uploads/" + upload + "/confirm", "{'seal':'" + seal.group(1) + "'}");
  }

  /** R-ADOPT-11, R-ADOPT-17: the same moves as by hand, and the placement begins. */
  @Test
  void aTrackerIsRecordedWholeAndTheSameColumnsComeOutAndChangeNothing() {
    String upload =
        send(
            ("localId,decidedOn,familyFindingOn,consentedOn,family,linkedOn,panelOn,matchedOn,"
                    + "planSentOn,introductionsOn,placedOn\n"
                    + "%1$s,2013-09-02,2013-09-03,2013-10-01,%1$s-F,2013-12-02,2014-01-10,"
                    + "2014-01-20,2014-01-22,2014-01-24,2014-02-03\n")
                .formatted(mark));
    String preview = preview(upload);
    HttpResponse<String> done = confirm(upload, preview);
    assertEquals("{\"added\":0,\"changed\":1}", done.body(), preview);
    String seen = adoption.seen("2014-09-30");
    assertTrue(seen.contains("\"stage\":\"PLACED\""), seen);
    for (String day :
        new String[] {
          "2013-09-02", "2013-09-03", "2013-10-01", "2013-12-02", "2014-01-20", "2014-02-03"
        }) {
      assertTrue(seen.contains(day), day + seen);
    }
    String out = adviser.get("api/sheets/export?kind=ADOPTION_TRACKER").body();
    String own = out.lines().filter(line -> line.contains(mark)).findFirst().orElse("");
    assertTrue(own.contains(mark + "-F,02/12/2013,10/01/2014,20/01/2014"), out);
    String heads = out.lines().findFirst().orElse("").replace("\uFEFF", "");
    String again = preview(send(heads + "\n" + own + "\n"));
    assertTrue(again.contains("\"unchanged\":1"), again);
    assertTrue(again.contains("\"applicable\":false"), again);
  }

  @Test
  void oneRowThatCannotBeTakenRecordsNothing() throws SQLException {
    String upload =
        send(
            ("localId,decidedOn,family,linkedOn\n%1$s,2013-09-02,%1$s-F,2013-12-02\n"
                    + "none,2013-09-02,%1$s-F,2013-12-02\n")
                .formatted(mark));
    String preview = preview(upload);
    assertTrue(preview.contains("\"line\":3"), preview);
    assertEquals(409, confirm(upload, preview).statusCode());
    assertEquals(
        0,
        TestSql.number(
            "kith",
            "select count(*) from matching.family_finding_child where child = ?",
            UUID.fromString(adoption.child)));
  }

  @Test
  void forThoseAloneWhoMaySeeAdopters() throws SQLException {
    for (Role role : Role.values()) {
      if (role != Role.PANEL_ADVISER) {
        Caller caller = Caller.as(role, base);
        assertEquals(
            403,
            caller
                .postAs("text/csv", "api/sheets/uploads?kind=ADOPTION_TRACKER", "localId\n1\n")
                .statusCode(),
            role.id());
        assertEquals(
            403, caller.get("api/sheets/export?kind=ADOPTION_TRACKER").statusCode(), role.id());
      }
    }
    assertFalse(adviser.get("api/sheets/template?kind=ADOPTION_TRACKER").body().contains(mark));
  }
}
