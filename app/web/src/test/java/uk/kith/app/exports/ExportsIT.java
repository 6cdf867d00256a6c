package uk.kith.app.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

@ArquillianTest
@RunAsClient
class ExportsIT {

  private static final String LIST_8 = "api/exports/annex-a/list-8?asOf=2014-09-30";

  @ArquillianResource URI base;

  private final String localId = "X-" + UUID.randomUUID();

  @Test
  void listEightShowsAChildInCareAsOfADay() throws SQLException {
    Caller officer = Caller.as(Role.PLACEMENT_OFFICER, base);
    placed(officer, localId, "U6");
    HttpResponse<String> csv = ok(officer.get(LIST_8));
    assertTrue(csv.body().startsWith("\uFEFFChild Unique ID,Gender,Ethnicity,Date of Birth,Age"));
    String line = line(csv, localId);
    assertTrue(line.contains("01/05/2005,9,"), line);
    assertTrue(line.contains("f) U6: Foster placement - not FFA"), line);
    assertTrue(line.contains("b) PR1: Own provision"), line);
    assertTrue(line.contains("S65 1AB,,a) In,E08000018"), line);
    assertEquals(
        "attachment; filename=\"annex-a-list-8-2014-09-30-not-for-submission.csv\"",
        csv.headers().firstValue("Content-Disposition").orElseThrow());
    assertFalse(
        ok(officer.get("api/exports/annex-a/list-8?asOf=2013-01-01")).body().contains(localId));
    HttpResponse<String> xlsx = ok(officer.get(LIST_8 + "&format=xlsx"));
    assertTrue(xlsx.body().startsWith("PK"));
    assertEquals(400, officer.get(LIST_8 + "&format=ods").statusCode());
  }

  @Test
  void whoIsPlacedForAdoptionIsInThePanelAdvisersListAlone() throws SQLException {
    Caller adviser = Caller.as(Role.PANEL_ADVISER, base);
    Caller officer = Caller.as(Role.PLACEMENT_OFFICER, base);
    placed(officer, localId, "A6");
    HttpResponse<String> whole = ok(adviser.get(LIST_8));
    assertTrue(line(whole, localId).contains("j) A6: Placed for adoption - order - not foster"));
    assertFalse(whole.body().contains("Not for submission"));
    assertTrue(
        whole
            .headers()
            .firstValue("Content-Disposition")
            .orElseThrow()
            .endsWith("list-8-2014-09-30.csv\""));
    for (Role role : List.of(Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE)) {
      HttpResponse<String> sealed = ok(Caller.as(role, base).get(LIST_8));
      assertFalse(sealed.body().contains(localId), role.id());
      assertFalse(sealed.body().contains("A6: Placed"), role.id());
      assertTrue(sealed.body().contains("Not for submission"), role.id());
    }
  }

  @Test
  void placesAreCountedWithoutAdoptersForEverybody() throws SQLException {
    Caller officer = Caller.as(Role.PLACEMENT_OFFICER, base);
    Caller adviser = Caller.as(Role.PANEL_ADVISER, base);
    String path = "api/exports/places?asOf=2014-09-30";
    int before = approved(ok(officer.get(path)));
    home(officer, localId + "-f", "FOSTER");
    home(adviser, localId + "-a", "ADOPTER");
    assertEquals(before + 2, approved(ok(officer.get(path))));
    assertEquals(before + 2, approved(ok(adviser.get(path))));
    assertTrue(ok(officer.get(path + "&format=xlsx")).body().startsWith("PK"));
  }

  /** The same files from the page, for whoever is signed in. */
  @Test
  void aPersonFindsThemOnAPage() throws Exception {
    Client person = new Client(base.toURL());
    person.signIn(TestUsers.create(Role.PANEL_ADVISER), TestUsers.PASSWORD);
    String page = person.get("/files-out", "Accept", "text/html").body();
    Matcher links = Pattern.compile("href=\"(/files-out/[^\"]+)\"").matcher(page);
    int files = 0;
    while (links.find()) {
      HttpResponse<String> file = person.get(links.group(1), "Accept", "*/*");
      assertEquals(200, file.statusCode(), links.group(1));
      assertTrue(
          file.headers().firstValue("Content-Disposition").orElse("").contains("attachment"));
      files++;
    }
    assertTrue(files >= 4, page);
  }

  @Test
  void onlyThoseWhoMayReadThemExportThem() throws SQLException {
    for (Role role : List.of(Role.COMMISSIONER, Role.ADMINISTRATOR, Role.SUPERVISING_WORKER)) {
      assertEquals(403, Caller.as(role, base).get(LIST_8).statusCode(), role.id());
    }
    for (Role role : List.of(Role.COMMISSIONER, Role.ADMINISTRATOR, Role.COURT_OFFICER)) {
      assertEquals(403, Caller.as(role, base).get("api/exports/places").statusCode(), role.id());
    }
  }

  private void placed(Caller officer, String child, String type) throws SQLException {
    String home = id(home(officer, child + "-h", "FOSTER"));
    String who =
        id(
            officer.post(
                "api/children",
                "{'localId':'" + child + "','dateOfBirth':'2005-05-01','from':'2014-01-01'}"));
    HttpResponse<String> made =
        officer.recorded(
            "{'child':'"
                + who
                + "','householdId':'"
                + home
                + "','type':'U6','provider':'PR1','start':'2014-01-06'}");
    assertEquals(201, made.statusCode(), made.body());
    TestSql.update(
        "kith",
        "update placements.placement set type = ? where child_id = ?",
        type,
        UUID.fromString(who));
  }

  private static HttpResponse<String> home(Caller caller, String localId, String kind) {
    HttpResponse<String> made =
        caller.post(
            "api/households",
            "{'localId':'"
                + localId
                + "','name':'Carers','kind':'"
                + kind
                + "','own':true,'postcode':'S65 1AB','terms':{'places':2,'minAge':0,'maxAge':17},"
                + "'approvedFrom':'2012-04-01'}");
    assertEquals(201, made.statusCode(), made.body());
    return made;
  }

  private static HttpResponse<String> ok(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return answer;
  }

  private static String line(HttpResponse<String> csv, String localId) {
    return csv.body().lines().filter(l -> l.startsWith(localId + ",")).findFirst().orElseThrow();
  }

  private static int approved(HttpResponse<String> csv) {
    String start = "Places,Fostering places,Number of approved foster places,";
    return csv.body()
        .lines()
        .filter(l -> l.startsWith(start))
        .map(l -> Integer.parseInt(l.substring(start.length()).strip()))
        .findFirst()
        .orElseThrow();
  }
}
