package uk.kith.app.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** What family finding tells the list of things due, the return and the inspectors. */
@ArquillianTest
@RunAsClient
class AdoptionFilesIT {

  @ArquillianResource URL house;

  private URI base;
  private Caller adviser;
  private AdoptionCase adoption;
  private String number;

  @BeforeEach
  void aChildWithANumber() throws Exception {
    base = house.toURI();
    adviser = Caller.as(PANEL_ADVISER, base);
    adoption = new AdoptionCase(adviser);
    number = "AD" + UUID.randomUUID().toString().substring(0, 8);
    TestSql.update(
        "kith",
        "update placements.child set local_id = ?, sex = 'FEMALE' where id = ?",
        number,
        UUID.fromString(adoption.child));
  }

  private void placed() {
    adoption.begin();
    String link = adoption.suggest("2013-11-11");
    adoption.moved(link, "LINKED", "2013-12-02");
    adoption.moved(link, "MATCHED", "2014-01-24");
    done(adoption.record("{'step':'CONSENTED','on':'2014-01-15'}"));
    adoption.moved(link, "PLACED", "2014-02-10");
  }

  private static void done(HttpResponse<String> answer) {
    assertEquals(204, answer.statusCode(), answer.body());
  }

  /** R-ADOPT-15, R-ADOPT-16: who may not see adopters learns of neither. */
  @Test
  void reviewsAndVisitsAfterTheMoveAreDueForThePanelAdviserAlone() throws SQLException {
    placed();
    String list = "api/due?group=ADOPTION&size=500&asOf=2014-02-20";
    String due = ok(adviser, list);
    assertTrue(due.contains(adoption.child), due);
    String ofChild = "api/children/" + adoption.child + "/due?asOf=2014-02-20";
    String own = ok(adviser, ofChild);
    assertTrue(own.contains("Visit to the child with the adopters: late; due by 17 February 2014"));
    assertTrue(own.contains("Review of the placement for adoption: due by 10 March 2014"), own);
    Caller officer = Caller.as(PLACEMENT_OFFICER, base);
    assertTrue(ok(officer, list).contains("\"total\":0"));
    String untold = ok(officer, ofChild);
    assertFalse(untold.contains("R-ADOPT-15"), untold);
    assertFalse(untold.contains("adopters") || untold.contains("10 March 2014"), untold);
    assertTrue(untold.contains("the reviewing officer knows the day"), "as before the move");
  }

  /** R-ADOPT-18: 2 September 2013 and 90 days; R-ADOPT-19: approved 4 November, three months. */
  @Test
  void theWiderSearchAndTheWiderPoolAreDue() {
    adoption.begin();
    String child = ok(adviser, "api/children/" + adoption.child + "/due?asOf=2013-12-05");
    assertTrue(
        child.contains("Search beyond the authority and its region: late; due by 1 December 2013"),
        child);
    String family = "api/households/" + adoption.family + "/due?asOf=2014-01-10";
    assertTrue(
        ok(adviser, family)
            .contains("Adopters put to the wider pool, if they agree: due by 4 February 2014"));
    String list = ok(adviser, "api/due?group=ADOPTION&size=500&asOf=2014-01-10");
    assertTrue(list.contains(adoption.family), list);
    adoption.suggest("2014-01-08");
    assertFalse(ok(adviser, family).contains("R-ADOPT-19"), "a link stands");
  }

  /** R-ADOPT-27: who adopts is one of the pairs of codes that agree. */
  @Test
  void theReturnTellsOfTheAdoption() throws Exception {
    placed();
    String steps = "api/family-finding/families/" + adoption.family + "/steps";
    assertEquals(
        400,
        adviser.post(steps, "{'step':'WHO_ADOPTS','on':'2014-02-10'}").statusCode(),
        "it asks who");
    done(adviser.post(steps, "{'step':'WHO_ADOPTS','on':'2014-02-10','answer':'MARRIED'}"));
    done(adoption.record("{'step':'ADOPTION_APPLIED','on':'2014-05-06'}"));
    done(adoption.record("{'step':'ADOPTED','on':'2014-07-14','answer':'E11'}"));
    Map<String, String> whole = files(PANEL_ADVISER, 2015);
    assertEquals(
        number + ",20/05/2011,02/09/2013,24/01/2014,0,2,MF,L11", line(whole.get("ad1.csv")));
    assertEquals(number + ",20/05/2011,02/09/2013,,", line(whole.get("placedAdoption.csv")));
    Map<String, String> before = files(PANEL_ADVISER, 2014);
    assertEquals("", line(before.get("ad1.csv")), "adopted in the year after");
    assertEquals(number + ",20/05/2011,02/09/2013,,", line(before.get("placedAdoption.csv")));
    Map<String, String> sealed = files(PLACEMENT_OFFICER, 2015);
    assertFalse(sealed.containsKey("ad1.csv") || sealed.containsKey("placedAdoption.csv"));
  }

  @Test
  void listsTenAndElevenAreForThePanelAdviserAlone() throws SQLException {
    placed();
    String ten = "api/adoption-files/annex-a/list-10?asOf=2014-09-30";
    HttpResponse<String> csv = adviser.get(ten);
    assertEquals(200, csv.statusCode(), csv.body());
    assertTrue(line(csv.body()).contains("02/09/2013,,24/01/2014,10/02/2014"), line(csv.body()));
    assertEquals(
        "attachment; filename=\"annex-a-list-10-2014-09-30.csv\"",
        csv.headers().firstValue("Content-Disposition").orElse(""));
    String families = ok(adviser, "api/adoption-files/annex-a/list-11?asOf=2014-09-30");
    assertTrue(families.startsWith("\uFEFFIndividual adopter identifier,"), families);
    assertEquals(200, adviser.get(ten + "&format=xlsx").statusCode());
    assertEquals(400, adviser.get(ten + "&format=ods").statusCode());
    for (Role role : Role.values()) {
      if (role != PANEL_ADVISER) {
        assertEquals(403, Caller.as(role, base).get(ten).statusCode(), role.id());
      }
    }
  }

  /** The child's line of a table; empty when it has none. */
  private String line(@Nullable String csv) {
    return csv == null
        ? ""
        : csv.lines().filter(each -> each.startsWith(number + ",")).findFirst().orElse("");
  }

  private Map<String, String> files(Role role, int year) throws Exception {
    String pair = TestUsers.create(role) + ":" + TestUsers.PASSWORD;
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(base.resolve("api/returns/ssda903/" + year))
                    .header(
                        "Authorization",
                        "Basic "
                            + Base64.getEncoder()
                                .encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode());
    return unzipped(answer.body());
  }

  private static Map<String, String> unzipped(byte[] bytes) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        files.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static String ok(Caller caller, String path) {
    HttpResponse<String> answer = caller.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
