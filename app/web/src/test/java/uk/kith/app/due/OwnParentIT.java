package uk.kith.app.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.due.DueRegister.ok;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** R-PERM-27: a looked after parent and her child, and their reviewing officers. */
@ArquillianTest
@RunAsClient
class OwnParentIT {

  private static final String FINDING = "The child needs a reviewing officer of their own.";

  @ArquillianResource URI base;

  private Caller officer;
  private DueRegister register;
  private String number;
  private String mother;
  private String baby;

  @BeforeEach
  void aMotherAndHerBaby() throws Exception {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    register = new DueRegister(officer);
    number = "OP-" + UUID.randomUUID();
    mother = child("1998-05-01", number);
    baby = child("2014-08-01", number + "-1");
    String home = register.household("FOSTER", "a.worker");
    register.recorded(mother, home, "U6", "2014-02-03");
    register.recorded(baby, home, "U6", "2014-08-04");
  }

  @Test
  void theParentIsRecordedByPageAndTheRuleReadsIt() throws Exception {
    Client browser = as(PLACEMENT_OFFICER);
    appointed(baby, "2014-08-05", "Ruth Ellis");
    assertFalse(findings().contains(FINDING));
    Map<String, String> typed =
        new HashMap<>(Map.of("from-day", "1", "from-month", "8", "from-year", "2014"));
    typed.put("parent", "nobody");
    assertTrue(
        post(browser, baby, typed).body().contains("No child on record has the number nobody"));
    typed.put("parent", number + "-1");
    assertTrue(post(browser, baby, typed).body().contains("This child cannot be the parent"));
    typed.put("parent", number);
    assertEquals(303, post(browser, baby, typed).statusCode());
    assertTrue(browser.get("/children/" + baby).body().contains("Own parent. Lives in the same"));
    assertTrue(browser.get("/children/" + mother).body().contains("Own child. Lives in the same"));
    assertFalse(findings().contains(FINDING), "the mother has no officer yet");
    appointed(mother, "2014-02-05", "Ruth Ellis");
    String shared = findings();
    assertTrue(shared.contains(FINDING), "what is kept of the baby follows its mother: " + shared);
    assertFalse(
        officer.get("api/children/" + baby + "/history").body().contains(mother),
        "the history tells nothing of the mother");
    appointed(mother, "2014-09-01", "John Hale");
    assertFalse(findings().contains(FINDING));
  }

  @Test
  void overRestAParentIsAChildOnRecordWhoIsOlder() throws Exception {
    String parent = "api/children/" + baby + "/parent";
    assertEquals(400, officer.post(parent, "{'parent':'" + baby + "'}").statusCode());
    assertEquals(
        400,
        officer
            .post("api/children/" + mother + "/parent", "{'parent':'" + baby + "'}")
            .statusCode());
    assertEquals(404, officer.post(parent, "{'parent':'" + UUID.randomUUID() + "'}").statusCode());
    ok(204, officer.post(parent, "{'from':'2014-08-01','parent':'" + mother + "'}"));
    ok(204, officer.post(parent, "{'from':'2014-09-01'}"));
    assertTrue(family(baby, "2014-08-31").contains(mother));
    assertFalse(family(baby, "2014-09-01").contains(mother));
    assertTrue(family(mother, "2014-08-31").contains(baby));
    assertEquals(
        403,
        Caller.as(REVIEWING_OFFICER, base)
            .post(parent, "{'parent':'" + mother + "'}")
            .statusCode());
    assertEquals(403, as(REVIEWING_OFFICER).get("/children/" + baby + "/parent").statusCode());
  }

  /** Both came tonight, and neither has a number yet. */
  @Test
  void aParentOfTheSameSearchIsChosenWithoutANumber() throws Exception {
    String young = id(ok(201, officer.post("api/children", "{'age':16,'firstName':'Leah'}")));
    String hers = id(ok(201, officer.post("api/children", "{'dateOfBirth':'2014-08-01'}")));
    ok(
        201,
        officer.post(
            "api/searches",
            "{'children':['%s','%s'],'neededFrom':'2014-10-03','kind':'PARENT_AND_CHILD','together':'REQUIRED'}"
                .formatted(young, hers)));
    Client browser = as(PLACEMENT_OFFICER);
    String page = browser.get("/children/" + hers + "/parent").body();
    assertTrue(page.contains("Leah, about 16"), page);
    Map<String, String> typed =
        new HashMap<>(Map.of("from-day", "1", "from-month", "8", "from-year", "2014"));
    typed.put("together", young);
    typed.put("parent", number);
    assertTrue(post(browser, hers, typed).body().contains("not both"));
    typed.put("parent", "");
    assertEquals(303, post(browser, hers, typed).statusCode());
    assertTrue(family(hers, "2014-08-01").contains(young));
  }

  private String family(String child, String day) {
    return officer.get("api/children/" + child + "/own-family?asOf=" + day).body();
  }

  private String child(String born, String localId) {
    return id(
        ok(
            201,
            officer.post(
                "api/children",
                "{'dateOfBirth':'%s','from':'%s','localId':'%s'}".formatted(born, born, localId))));
  }

  private void appointed(String child, String day, String who) {
    ok(
        201,
        officer.post(
            "api/children/" + child + "/events",
            "{'event':'REVIEWING_OFFICER_APPOINTED','on':'%s','officer':'%s'}"
                .formatted(day, who)));
  }

  private String findings() {
    return ok(200, officer.get("api/data-quality?state=ALL&size=500&rule=R-PERM-27")).body();
  }

  private Client as(Role role) throws Exception {
    Client client = new Client(base.toURL());
    client.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return client;
  }

  private static HttpResponse<String> post(Client browser, String child, Map<String, String> typed)
      throws Exception {
    browser.get("/children/" + child);
    Map<String, String> form = new HashMap<>(typed);
    form.put("_csrf", browser.token());
    return browser.post("/children/" + child + "/parent", form);
  }
}
