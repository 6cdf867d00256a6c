package uk.kith.app.web.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/** The one small form with which mistakes are taken back, on the three pages that have it. */
@ArquillianTest
@RunAsClient
class MistakesPagesIT {

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  @ArquillianResource URL house;

  private Caller caller;
  private Client officer;
  private String child;

  @BeforeEach
  void aChildLookedAfterAndACourtOfficer() throws Exception {
    caller = Caller.as(COURT_OFFICER, URI.create(house.toString()));
    officer = new Client(house);
    officer.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    UUID id = TestChildren.born("2008-03-01");
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'U6', '', '', now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf("2014-01-06"),
        Date.valueOf("2014-01-06"));
    child = id.toString();
  }

  /** The value of the box whose label begins so. */
  private static String box(String page, String label) {
    Matcher found =
        Pattern.compile(
                "name=\"mistaken\" type=\"checkbox\" value=\"([0-9a-f-]{36})\"[^>]*>\\s*"
                    + "<label[^>]*>"
                    + Pattern.quote(label))
            .matcher(page);
    assertTrue(found.find(), label + " in " + page);
    return found.group(1);
  }

  private HttpResponse<String> takeBack(String page, String label, String why) throws Exception {
    String shown = officer.get(page).body();
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", officer.token());
    form.put("mistaken", box(shown, label));
    form.put("mistake-why", why);
    Matcher version = VERSION.matcher(shown);
    if (version.find()) {
      form.put("version", version.group(1));
    }
    return officer.post(page + "/mistakes", form);
  }

  @Test
  void aPlanRecordedByMistakeIsTakenBackOnThePageOfTheChild() throws Exception {
    caller.post(
        "api/children/" + child + "/routes/plans", "{'primary':'ADOPTION','on':'2014-08-01'}");
    String page = "/children/" + child + "/permanence";
    HttpResponse<String> silent = takeBack(page, "Plan: Adoption, 1 August 2014", " ");
    assertEquals(400, silent.statusCode());
    assertTrue(silent.body().contains("Say what the mistake was"), silent.body());
    assertEquals(
        303, takeBack(page, "Plan: Adoption, 1 August 2014", "Of his sister").statusCode());
    String after = officer.get(page).body();
    assertFalse(after.contains("name=\"mistaken\""), after);
    assertTrue(after.contains("None recorded"), after);
    assertTrue(after.contains("Of his sister"), after);
  }

  @Test
  void aDecisionThatWasReversedSaysWhatToTakeBackToo() throws Exception {
    String steps = "api/children/" + child + "/routes/steps";
    caller.post(steps, "{'step':'ADOPTION_DECIDED','on':'2014-08-20'}");
    caller.post(steps, "{'step':'ADOPTION_DECISION_REVERSED','on':'2014-09-20'}");
    HttpResponse<String> refused =
        takeBack(
            "/children/" + child + "/permanence",
            "The decision maker decided that the child ought",
            "Another child");
    assertEquals(409, refused.statusCode());
    assertTrue(
        refused.body().contains("reversed on 20 September 2014. Take that back too"),
        refused.body());
  }

  @Test
  void anOrderAndThenTheCaseAreTakenBackOnThePageOfTheCase() throws Exception {
    String id =
        id(
            caller.post(
                "api/guardianship-cases",
                "{'child':'%s','kind':'SPECIAL_GUARDIANSHIP','carer':'The aunt','foster':false,"
                        .formatted(child)
                    + "'relative':true,'on':'2014-08-01'}"));
    caller.post(
        "api/guardianship-cases/" + id + "/steps", "{'step':'ORDER_MADE','on':'2014-09-20'}");
    String page = "/guardianship/" + id;
    assertTrue(
        officer.get(page).body().contains("E44 of the return for the year to 31 March 2015"),
        "the code follows from the order");
    HttpResponse<String> back = takeBack(page, "The order was made, 20", "It was adjourned");
    assertEquals(303, back.statusCode(), back.body());
    String open = officer.get(page).body();
    assertTrue(open.contains("Under way") && open.contains("It was adjourned"), open);
    HttpResponse<String> whole = takeBack(page, "The case as a whole, 1", "Of his sister");
    assertTrue(
        whole.headers().firstValue("Location").orElse("").endsWith(child + "/permanence"),
        whole.headers().toString());
    assertEquals(404, officer.get(page).statusCode());
  }

  @Test
  void anOutcomeAndThenTheStartAreTakenBackOnThePageOfThePreProceedings() throws Exception {
    String id =
        id(
            caller.post(
                "api/pre-proceedings",
                "{'startedOn':'2014-06-02','children':['%s']}".formatted(child)));
    caller.post(
        "api/pre-proceedings/" + id + "/outcomes", "{'outcome':'STEP_DOWN','on':'2014-07-01'}");
    String page = "/pre-proceedings/" + id;
    HttpResponse<String> start = takeBack(page, "Start of pre-proceedings", "Never agreed");
    assertEquals(409, start.statusCode());
    assertTrue(start.body().contains("Take that back too, or first"), start.body());
    assertEquals(
        303, takeBack(page, "Decision to step down, 1 July 2014", "Not decided").statusCode());
    assertTrue(officer.get(page).body().contains("Not decided"));
    HttpResponse<String> gone = takeBack(page, "Start of pre-proceedings", "Never agreed");
    assertTrue(
        gone.headers().firstValue("Location").orElse("").endsWith("/pre-proceedings"),
        gone.headers().toString());
    assertEquals(404, officer.get(page).statusCode());
  }

  @Test
  void whoRecordsNothingIsOfferedNothing() throws SQLException, Exception {
    caller.post(
        "api/children/" + child + "/routes/plans", "{'primary':'ADOPTION','on':'2014-08-01'}");
    Client reader = new Client(house);
    reader.signIn(TestUsers.create(PLACEMENT_OFFICER), TestUsers.PASSWORD);
    String page = "/children/" + child + "/permanence";
    assertFalse(reader.get(page).body().contains("name=\"mistaken\""));
    assertEquals(
        403, reader.post(page + "/mistakes", Map.of("_csrf", reader.token())).statusCode());
  }
}
