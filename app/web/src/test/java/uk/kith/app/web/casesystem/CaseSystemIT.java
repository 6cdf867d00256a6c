package uk.kith.app.web.casesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Eventually.eventually;
import static uk.kith.app.web.casesystem.SentExtract.posted;
import static uk.kith.app.web.casesystem.SentExtract.send;
import static uk.kith.app.web.casesystem.SentExtract.zip;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestDeployment;
import uk.kith.app.harness.TestServer;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** Extracts on a server of their own: from the folder, sent, edited in Kith, settled, and stale. */
class CaseSystemIT {

  private static final String DATABASE = "case_system";
  private static final Duration SOON = Duration.ofSeconds(90);

  /** The newest night that counts: an extract may not be older than the one before it. */
  private static final Instant NOW = Instant.now();

  private static Map<String, String> brothers() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "ssd_person.csv",
        """
        pers_person_id,pers_legacy_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob,pers_expected_dob
        P1,L1,Tom,Ash,M,WBRI,2015-03-02,
        P2,,Ben,Ash,M,WBRI,2019-07-09,
        P3,,Ann,Ash,F,,1985-01-01,
        """);
    files.put("ssd_family.csv", "fami_family_id,fami_person_id\nF1,P1\nF1,P2\nF1,P3\n");
    files.put(
        "ssd_legal_status.csv",
        """
        lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date
        P1,V2,2014-01-05,2014-06-01
        P1,C2,2014-06-01,
        P2,C2,2014-02-03,
        """);
    files.put(
        "ssd_cla_episodes.csv",
        """
        clae_person_id,clae_cla_id,clae_cla_placement_id,clae_cla_episode_start_date,clae_cla_episode_start_reason
        P1,C1,A,2014-01-05,S
        P1,C1,B,2014-05-01,P
        P2,C2,C,2014-02-03,S
        """);
    files.put(
        "ssd_cla_placement.csv",
        """
        clap_person_id,clap_cla_id,clap_cla_placement_id,clap_cla_placement_start_date,clap_cla_placement_end_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_postcode
        P1,C1,A,2014-01-05,2014-05-01,U6,PR1,S60 2AA
        P1,C1,B,2014-05-01,,K2,PR4,S65 1AA
        P2,C2,C,2014-02-03,,A5,PR1,S60 3AA
        P2,C2,D,05/01/2014,,A5,PR1,S60 3AA
        """);
    files.put(
        "ssd_cla_reviews.csv",
        "clar_cla_id,clar_cla_review_date,clar_cla_review_participation\nC1,2014-09-01,PN1\n");
    files.put(
        "ssd_cla_visits.csv",
        "clav_person_id,clav_cla_visit_date,clav_cla_visit_seen\nP1,2014-09-20,Y\n");
    files.put(
        "ssd_missing.csv",
        "miss_person_id,miss_missing_episode_start_date,miss_missing_episode_end_date,miss_missing_episode_type,miss_missing_rhi_offered,miss_missing_rhi_accepted\n"
            + "P1,2014-08-01,2014-08-03,M,,\n"
            + "P1,2014-09-27,2014-09-28,M,Y,Y\n");
    files.put(
        "ssd_cla_health.csv",
        "clah_person_id,clah_health_check_date,clah_health_check_type\n"
            + "P1,2014-03-05,Health Assessment\nP1,2014-02-11,Dental Check\n");
    files.put("ssd_disability.csv", "disa_person_id,disa_disability_code\nP1,HEAR\n");
    return files;
  }

  private static Instant hoursAgo(int hours) {
    return NOW.minus(Duration.ofHours(hours));
  }

  private static String child(String localId) throws Exception {
    return TestSql.text(DATABASE, "select id from placements.child where local_id = ?", localId);
  }

  private static String status(Caller caller) throws Exception {
    return caller.get("api/children/" + child("P1") + "?asOf=2014-09-30").body();
  }

  @Test
  void theFolderIsReadAndWhatPeopleRecordedStays(@TempDir Path folder) throws Exception {
    File war = new File(new File(System.getProperty("kith.war")).getParentFile(), "cases/ROOT.war");
    war.getParentFile().mkdirs();
    TestDeployment.house().as(ZipExporter.class).exportTo(war, true);
    TestDatabase.createDatabase(DATABASE);
    Files.write(folder.resolve("night-1.zip"), zip(brothers(), hoursAgo(9)));
    Files.writeString(folder.resolve("night-2.zip"), "no zip at all");
    try (TestServer server =
        TestServer.start(
            "cases",
            war,
            DATABASE,
            "-Dkith.case-system.folder=" + folder,
            "-Dkith.today=2014-09-30")) {
      server.awaitReady();
      URI base = server.base();
      String name = TestUsers.createIn(DATABASE, Role.PLACEMENT_OFFICER);
      Caller officer = Caller.named(name, base);
      Caller adviser = Caller.named(TestUsers.createIn(DATABASE, Role.PANEL_ADVISER), base);
      eventually(
          "both files of the folder looked at",
          SOON,
          () -> officer.get("api/case-system/extracts").body().contains("\"total\":2"));

      whatTheFolderTold(officer, adviser);
      editsInKithAreKept(base, name, officer);
      whatIsNoExtractChangesNothing(base, name, officer);
      aReturnThatAnExtractToldOfSinceIsNotTakenBack(base, name);
      pages(base, name);
      Caller court = Caller.named(TestUsers.createIn(DATABASE, Role.COURT_OFFICER), base);
      assertEquals(403, court.get("api/case-system/differences").statusCode());
      assertEquals(200, court.get("api/case-system").statusCode());
    }
  }

  private void whatTheFolderTold(Caller officer, Caller adviser) throws Exception {
    String extracts = officer.get("api/case-system/extracts").body();
    assertTrue(extracts.contains("\"refused\":\"The zip cannot be read"), extracts);
    assertTrue(extracts.contains("{\"table\":\"ssd_cla_placement\",\"rows\":2}"), extracts);
    assertTrue(extracts.contains("\"notLookedAfter\":1"), extracts);
    String refused = officer.get("api/case-system/extracts?outcome=REFUSED").body();
    assertTrue(refused.contains("The zip cannot be read"), refused);
    assertFalse(refused.contains("ssd_cla_placement"), refused);
    String named = officer.get("api/case-system/extracts?text=no-such-file").body();
    assertTrue(named.contains("\"total\":0"), named);
    assertTrue(
        adviser.get("api/case-system/extracts").body().contains("ssd_cla_placement\",\"rows\":4"));
    String tom = status(officer);
    assertTrue(tom.contains("\"legalStatus\":\"C2\""), tom);
    assertTrue(tom.contains("\"firstName\":\"Tom\""), tom);
    assertTrue(tom.contains("\"type\":\"K2\""), tom);
    assertTrue(tom.contains("\"lookedAfterSince\":\"2014-01-05\""), tom);
    assertEquals(
        "0", TestSql.text(DATABASE, "select count(*) from placements.child where local_id = 'P3'"));
    // The finding is of a placement for adoption, and nothing of Ben's placements is taken.
    assertTrue(officer.get("api/case-system/findings").body().contains("\"total\":0"));
    assertTrue(adviser.get("api/case-system/findings").body().contains("05/01/2014"));
    String told = officer.get("api/children/" + child("P1") + "/told-by-returns").body();
    assertTrue(told.contains("Attended and spoke for themselves"), told);
    assertTrue(told.contains("\"days\":2"), told);
    String more = officer.get("api/case-system/children/" + child("P1")).body();
    assertTrue(more.contains("2014-09-20") && more.contains("Hearing"), more);
    String due = officer.get("api/children/" + child("P1") + "/due?asOf=2014-09-30").body();
    assertTrue(due.contains("six weeks after the visit on 20 September 2014"), due);
    // R-PERM-32: an interview was offered and accepted, and nobody has recorded that it was held.
    assertTrue(due.contains("\"duty\":\"RETURN_INTERVIEW\""), due);
    assertFalse(due.contains("RETURN_INTERVIEW_OFFER"), due);
    String list8 = officer.get("api/exports/annex-a/list-8?asOf=2014-09-30").body();
    String toms = list8.lines().filter(line -> line.startsWith("P1,")).findFirst().orElseThrow();
    assertTrue(toms.contains("c) Unknown,a) Yes,05/01/2014"), toms);
    assertTrue(toms.contains("01/09/2014,20/09/2014"), toms);
    assertTrue(toms.contains(",2,0,a) Yes,a) Yes,"), toms);
    assertTrue(toms.contains(",05/03/2014,11/02/2014,"), "health and teeth: " + toms);
    String differences = officer.get("api/case-system/differences").body();
    assertTrue(differences.contains("\"total\":2"), differences);
    assertTrue(differences.contains("1 other child of the same family"), differences);
  }

  private void editsInKithAreKept(URI base, String name, Caller officer) throws Exception {
    String path = "api/children/" + child("P1") + "/legal-status";
    assertEquals(204, officer.post(path, "{'from':'2014-09-29','code':'E1'}").statusCode());
    String placement =
        TestSql.text(
            DATABASE,
            "select id from placements.placement where type = 'K2' and superseded_at is null");
    assertEquals(
        204,
        officer
            .post("api/placements/" + placement + "/end", "{'on':'2014-09-28','rec':'E4A'}")
            .statusCode());
    Map<String, String> files = brothers();
    files.computeIfPresent("ssd_person.csv", (file, text) -> text.replace("Ben", "Benjamin"));
    files.computeIfPresent(
        "ssd_cla_placement.csv",
        (file, text) -> text.replace("P2,C2,D,05/01/2014,,A5,PR1,S60 3AA\n", ""));
    HttpResponse<String> second = send(base, name, zip(files, hoursAgo(1)));
    assertEquals(201, second.statusCode(), second.body());
    String kept = status(officer);
    assertTrue(kept.contains("\"legalStatus\":\"E1\""), kept);
    assertFalse(kept.contains("\"type\":\"K2\""), "the end that was recorded stays: " + kept);
    assertEquals(
        "Benjamin",
        TestSql.text(DATABASE, "select first_name from placements.child where local_id = 'P2'"));
    assertEquals(
        "1",
        TestSql.text(
            DATABASE,
            "select count(*) from placements.placement where type = 'A5' and superseded_at is"
                + " null"));
    String differences = officer.get("api/case-system/differences").body();
    assertTrue(differences.contains("\"inKith\":\"E1 from 29 September 2014\""), differences);
    assertTrue(differences.contains("\"inCaseSystem\":\"C2 from 1 June 2014\""), differences);
    assertTrue(differences.contains("\"afterExtract\":true"), differences);
    assertTrue(
        differences.contains("\"inKith\":\"K2, PR4 from 1 May 2014 until 28 September 2014\""),
        differences);

    // The night after, unchanged: nothing moves, and the differences stand as they were.
    HttpResponse<String> third = send(base, name, zip(files, NOW));
    assertEquals(201, third.statusCode(), third.body());
    assertTrue(status(officer).contains("\"legalStatus\":\"E1\""));
    assertTrue(officer.get("api/case-system/differences").body().contains("\"total\":4"));
    String named = officer.get("api/case-system/differences?text=benj").body();
    assertEquals(
        TestSql.text(
            DATABASE,
            "select count(*) from placements.case_difference d join placements.child c"
                + " on c.id = d.child_id where c.local_id = 'P2'"),
        Integer.toString(named.split("\"aspect\"", -1).length - 1),
        named);
    assertTrue(
        officer.get("api/case-system/differences?text=nobody").body().contains("\"total\":0"));
    assertTrue(officer.get("api/case-system/findings?text=zzz").body().contains("\"total\":0"));

    String id =
        TestSql.text(
            DATABASE, "select id from placements.case_difference where aspect = 'LEGAL_STATUS'");
    String take = "api/case-system/differences/" + id + "/take";
    assertEquals(204, officer.post(take, "").statusCode());
    assertEquals(404, officer.post(take, "").statusCode());
    assertTrue(status(officer).contains("\"legalStatus\":\"C2\""), status(officer));
    String byHand =
        TestSql.text(
            DATABASE, "select id from placements.case_difference where aspect = 'PLACEMENT'");
    assertEquals(
        409, officer.post("api/case-system/differences/" + byHand + "/take", "").statusCode());
  }

  private static void whatIsNoExtractChangesNothing(URI base, String name, Caller officer)
      throws Exception {
    String before = officer.get("api/case-system/extracts").body();
    assertEquals(409, send(base, name, zip(brothers(), hoursAgo(5))).statusCode());
    HttpResponse<String> same = send(base, name, zip(brothers(), hoursAgo(9)));
    assertEquals(200, same.statusCode(), same.body());
    assertTrue(same.body().contains("\"changed\":0"), same.body());
    Map<String, String> broken = brothers();
    broken.put("ssd_missing.csv", "miss_person_id\nP1\n");
    HttpResponse<String> refused = send(base, name, zip(broken, NOW));
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("lacks miss_missing_episode_start_date"), refused.body());
    assertEquals(before, officer.get("api/case-system/extracts").body());
  }

  private static void aReturnThatAnExtractToldOfSinceIsNotTakenBack(URI base, String name)
      throws Exception {
    String returned = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nP9,1,27/03/2008,WBRI,UN2,,\n";
    String episodes =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,"
            + "URN\nP9,01/05/2013,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567\n";
    HttpResponse<String> loaded =
        posted(
            base,
            name,
            "api/returns/ssda903",
            "r.zip",
            zip(Map.of("h.csv", returned, "e.csv", episodes), NOW));
    assertEquals(201, loaded.statusCode(), loaded.body());
    String location = loaded.headers().firstValue("Location").orElseThrow();
    URI held = base.resolve(location.substring(location.indexOf("api/returns/")));
    Map<String, String> files = brothers();
    files.computeIfPresent(
        "ssd_person.csv", (file, text) -> text + "P9,,Joe,Elm,M,WBRI,2008-03-27,\n");
    HttpResponse<String> night = send(base, name, zip(files, NOW));
    assertEquals(201, night.statusCode(), night.body());
    HttpResponse<String> refused =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(held).headers(Client.basic(name)).DELETE().build(),
                BodyHandlers.ofString());
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("decisions-rest-on-it"), refused.body());
    assertTrue(refused.body().contains("what the case system told since"), refused.body());
    assertEquals("1", TestSql.text(DATABASE, "select count(*) from placements.statutory_return"));
  }

  private static void pages(URI base, String name) throws Exception {
    String root = "http://localhost:" + base.getPort();
    try (PageCheck check = PageCheck.on(root)) {
      Page page = check.page();
      signIn(page, root, name);
      check.check("/case-system", "it-case-system");
      page.navigate(root + "/children");
      String footer = page.textContent("footer");
      assertTrue(footer.contains("Case system as of "), footer);
      assertEquals(0, page.locator(".app-stale").count(), "it is fresh");
      TestSql.update(
          DATABASE, "update placements.case_extract set moment = moment - interval '37 hours'");
      page.navigate(root + "/children");
      String warning = page.textContent(".app-stale");
      assertTrue(warning.contains("what changed there since is not in Kith"), warning);
      check.check("/children", "it-case-system-stale");
    }
    try (PageCheck plain = PageCheck.withoutScript(root)) {
      Page page = plain.page();
      signIn(page, root, name);
      page.navigate(root + "/case-system");
      Map<String, String> settled = brothers();
      settled.computeIfPresent("ssd_person.csv", (file, text) -> text.replace("Tom", "Thomas"));
      page.setInputFiles(
          "#file", new FilePayload("night-4.zip", "application/zip", zip(settled, NOW)));
      page.click("main .govuk-button:has-text(\"Read the extract\")");
      assertTrue(
          page.textContent(".govuk-notification-banner").contains("The extract is read"),
          () -> page.textContent("main"));
      assertEquals(0, page.locator(".app-stale").count(), "fresh again");
      plain.shoot("it-case-system-without-script");
    }
  }

  private static void signIn(Page page, String root, String name) {
    page.navigate(root + "/sign-in");
    page.fill("#username", name);
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
  }
}
