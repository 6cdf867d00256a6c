package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.returns.Uploads.json;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.returns.Uploads.Part;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** Reviews and absences that two returns tell, as one history of the child. */
@ArquillianTest
@RunAsClient
class ToldHistoryIT {

  private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
  private static final String EPISODES =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,"
          + "URN\n";

  @ArquillianResource URI base;

  private final String child = "H" + UUID.randomUUID();

  private List<Part> files(int year, String review, String absence) {
    List<Part> files = new ArrayList<>();
    files.add(Part.file("h.csv", HEADER + child + ",1,27/03/2003,WBRI,,,\n"));
    files.add(
        Part.file(
            "e.csv", EPISODES + child + ",01/05/2010,S,C2,N1,U6,PR1,,,,S60 1AA,S60 2AA,1234567\n"));
    files.add(
        Part.file("r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n" + child + ",27/03/2003," + review));
    files.add(
        Part.file(
            "m.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n" + child + ",27/03/2003," + absence));
    files.add(
        Part.file(
            "p.csv",
            "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n"
                + child
                + ",27/03/2003,14/02/2011,,\n"));
    files.add(Part.year(year));
    return files;
  }

  @Test
  void twoReturnsGiveOneHistoryAndWhatIsTakenBackDisappears() throws Exception {
    String name = TestUsers.create(Role.PLACEMENT_OFFICER);
    Uploads officer = new Uploads(base, Client.basic(name));
    Caller caller = Caller.named(name, base);
    String first =
        json(officer.send(files(2011, "20/03/2011,PN3\n", "M,28/03/2011,\n"))).getString("id");
    String second =
        json(officer.send(files(2012, "20/03/2011,PN1\n", "M,28/03/2011,04/04/2011\n")))
            .getString("id");
    String id = TestSql.text("kith", "select id from placements.child where local_id = ?", child);
    String path = "api/children/" + id + "/told-by-returns";
    String both = caller.get(path).body();
    assertTrue(both.contains("\"participation\":\"Attended and spoke for themselves\""), both);
    assertFalse(both.contains("without speech"), both);
    assertTrue(both.contains("\"days\":7"), both);
    assertFalse(both.contains("adoptionDecisions") || both.contains("2011-02-14"), both);
    String sealed = Caller.as(Role.PANEL_ADVISER, base).get(path).body();
    assertTrue(sealed.contains("2011-02-14"), sealed);

    Client browser = new Client(base.toURL());
    browser.signIn(name, TestUsers.PASSWORD);
    String page = "/children/" + id + "/told-by-returns";
    assertTrue(browser.get("/children/" + id).body().contains(page));
    String shown = browser.get(page).body();
    assertTrue(shown.contains("4 April 2011") && !shown.contains("14 February 2011"), shown);
    assertEquals(403, Caller.as(Role.COMMISSIONER, base).get(path).statusCode());
    assertEquals(
        404, caller.get("api/children/" + UUID.randomUUID() + "/told-by-returns").statusCode());

    assertEquals(204, officer.delete("api/returns/" + second).statusCode());
    String one = caller.get(path).body();
    assertTrue(one.contains("without speech") && !one.contains("\"days\":7"), one);
    HttpResponse<String> gone = officer.delete("api/returns/" + first);
    assertEquals(204, gone.statusCode(), gone.body());
  }

  /** R-PERM-28: a visit of 10 March that found the child not safe asks for a review after it. */
  @Test
  void aReviewThatAReturnTellsIsNotAskedForAgainUntilTheReturnIsTakenBack() throws Exception {
    String name = TestUsers.create(Role.PLACEMENT_OFFICER);
    Uploads officer = new Uploads(base, Client.basic(name));
    Caller caller = Caller.named(name, base);
    String first =
        json(officer.send(files(2011, "20/09/2010,PN3\n", "M,28/03/2011,\n"))).getString("id");
    String id = TestSql.text("kith", "select id from placements.child where local_id = ?", child);
    String placement =
        TestSql.text(
            "kith",
            "select p.id from placements.placement p join placements.child c on c.id = p.child_id"
                + " where c.local_id = ? and p.superseded_at is null",
            child);
    String visit = "{'event':'VISITED','on':'2012-03-10','safeguarded':false}";
    assertEquals(201, caller.post("api/placements/" + placement + "/events", visit).statusCode());
    String due = "api/children/" + id + "/due?asOf=2012-03-25";
    assertTrue(caller.get(due).body().contains("REVIEW_AFTER_VISIT"));
    String second =
        json(officer.send(files(2012, "20/03/2012,PN1\n", "M,28/03/2011,04/04/2011\n")))
            .getString("id");
    String reviewed = caller.get(due).body();
    assertFalse(reviewed.contains("REVIEW_AFTER_VISIT"), reviewed);
    assertEquals(204, officer.delete("api/returns/" + second).statusCode());
    assertTrue(caller.get(due).body().contains("REVIEW_AFTER_VISIT"));
    assertEquals(
        409,
        officer.delete("api/returns/" + first).statusCode(),
        "the visit that somebody recorded would be lost");
  }
}
