package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.signin.Client.basic;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Role;

/** What is sealed stands in no answer to anybody who may not see it. */
@ArquillianTest
@RunAsClient
class SealIT {

  private static final String JSON = "application/json";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

  @ArquillianResource URL house;

  /** The crawler itself: it finds what a resource, guarded for officers, tells. */
  @Test
  void theCrawlerFindsWhatIsToldAndOnlyToWhomItIsTold() throws Exception {
    String officer = TestUsers.create(Role.PLACEMENT_OFFICER);
    String commissioner = TestUsers.create(Role.COMMISSIONER);
    Crawler officers = new Crawler(new Client(house), Set.of("for officers"), List.of());
    assertTrue(
        officers.leaks(officer).contains("/api/guarded/bean tells for officers"),
        () -> "asked " + officers.asked());
    Crawler commissioners = new Crawler(new Client(house), Set.of("for officers"), List.of());
    assertEquals(Set.of(), commissioners.leaks(commissioner));
    assertTrue(commissioners.asked().contains("/api/guarded/bean"), "and it did ask");
  }

  /** That nobody else does, {@link AdoptionSealIT} finds out. */
  @Test
  void thePanelAdviserSeesAnAdopter() throws Exception {
    Client client = new Client(house);
    String adviser = TestUsers.create(Role.PANEL_ADVISER);
    Adopter adopter = Adopter.recordedBy(client, adviser);
    String seen = client.get("/api/households/" + adopter.id(), basic(adviser)).body();
    assertTrue(seen.contains(adopter.word()) && seen.contains(adopter.postcode()), seen);
    String found = client.get("/api/households?text=" + adopter.word(), basic(adviser)).body();
    assertTrue(found.contains("\"total\":1"), found);
  }

  @Test
  void anAdopterCannotBeToldFromAHouseholdThatDoesNotExist() throws Exception {
    Client client = new Client(house);
    Adopter adopter = Adopter.recordedBy(client, TestUsers.create(Role.PANEL_ADVISER));
    String nobody = UUID.randomUUID().toString();
    for (Role role : List.of(Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER, Role.APPROVER)) {
      String[] caller = basic(TestUsers.create(role));
      for (String part : List.of("", "/history")) {
        HttpResponse<String> sealed = client.get("/api/households/" + adopter.id() + part, caller);
        HttpResponse<String> none = client.get("/api/households/" + nobody + part, caller);
        assertEquals(none.statusCode(), sealed.statusCode(), role + part);
        assertEquals(none.body(), sealed.body().replace(adopter.id(), nobody), role + part);
      }
      for (String query :
          List.of("?text=" + adopter.word(), "?kind=ADOPTER", "?worker=" + adopter.worker())) {
        String found = client.get("/api/households" + query, caller).body();
        assertTrue(found.contains("\"total\":0"), role + query + found);
      }
    }
  }

  /** Every command that names a household, valid in itself, by every role that may send it. */
  @Test
  void commandsOnAnAdopterAnswerAsForAHouseholdThatDoesNotExist() throws Exception {
    Client client = new Client(house);
    String sealed = Adopter.recordedBy(client, TestUsers.create(Role.PANEL_ADVISER)).id();
    String nobody = UUID.randomUUID().toString();
    String[] officer = basic(TestUsers.create(Role.PLACEMENT_OFFICER));
    String child = made(client, "/api/children", "{'age':9}", officer);
    String search =
        made(
            client,
            "/api/searches",
            "{'children':['" + child + "'],'neededFrom':'2014-10-03','kind':'SHORT_TERM'}",
            officer);
    for (Command command : commands(child, search)) {
      for (Role role : command.roles()) {
        String[] caller = basic(TestUsers.create(role));
        HttpResponse<String> ofSealed = command.on(sealed, client, caller);
        HttpResponse<String> ofNone = command.on(nobody, client, caller);
        String which = role + " " + command.path() + " ";
        assertEquals(404, ofNone.statusCode(), which + ofNone.body());
        assertEquals(404, ofSealed.statusCode(), which + ofSealed.body());
        assertEquals(ofNone.body(), ofSealed.body().replace(sealed, nobody), which);
      }
    }
  }

  private static List<Command> commands(String child, String search) {
    List<Role> keepers = List.of(Role.SUPERVISING_WORKER, Role.PLACEMENT_OFFICER);
    return List.of(
        new Command(
            "PUT",
            "/api/households/{id}",
            household("NEW" + UUID.randomUUID()),
            List.of(Role.PLACEMENT_OFFICER)),
        new Command(
            "PUT",
            "/api/households/{id}/not-available",
            "{'from':'2014-09-30','notAvailable':[{'count':1,'reason':'CARER_ON_BREAK'}]}",
            keepers),
        new Command(
            "PUT",
            "/api/households/{id}/bedrooms",
            "{'from':'2014-09-30','bedrooms':[{'beds':2}]}",
            keepers),
        new Command("POST", "/api/households/{id}/confirmations", "{'on':'2014-09-30'}", keepers),
        new Command(
            "POST",
            "/api/households/{id}/events",
            "{'event':'APPROVAL_REVIEWED','on':'2014-09-01'}",
            keepers),
        new Command(
            "POST",
            "/api/households/{id}/exemptions",
            "{'by':'E08000018','children':['"
                + child
                + "'],'from':'2014-09-01',"
                + "'approver':'A. Shah','post':'Head of service','on':'2014-08-29',"
                + "'considered':['NUMBER','ARRANGEMENTS','RELATIONSHIP','PERIOD','WELFARE']}",
            List.of(Role.APPROVER)),
        new Command(
            "POST",
            "/api/searches/" + search + "/approvals",
            "{'householdId':'{id}','rule':'R-PLACE-13','by':'A. Manager','post':'Manager',"
                + "'reasons':'Agreed'}",
            List.of(Role.APPROVER)),
        new Command(
            "POST",
            "/api/placements/recorded",
            "{'child':'"
                + child
                + "','householdId':'{id}','type':'U6','provider':'PR1','start':'2014-09-01'}",
            List.of(Role.PLACEMENT_OFFICER)));
  }

  /** Something that a household is asked or told; {id} stands for it. */
  private record Command(String method, String path, String body, List<Role> roles) {

    HttpResponse<String> on(String household, Client client, String[] caller) throws Exception {
      String[] headers = {caller[0], caller[1], "If-Match", "\"1\""};
      return client.send(
          method,
          path.replace("{id}", household),
          JSON,
          body.replace("{id}", household).replace('\'', '"'),
          headers);
    }
  }

  /** Adopters are numbered apart: a number refused would tell that one of them holds it. */
  @Test
  void theLocalIdOfAnAdopterIsFreeForWhoMayNotSeeThem() throws Exception {
    Client client = new Client(house);
    String adviser = TestUsers.create(Role.PANEL_ADVISER);
    String[] officer = basic(TestUsers.create(Role.PLACEMENT_OFFICER));
    Adopter first = Adopter.recordedBy(client, adviser);
    made(client, "/api/households", household(first.localId()), officer);
    assertEquals(
        409,
        client
            .post("/api/households", JSON, household(first.localId()).replace('\'', '"'), officer)
            .statusCode(),
        "but twice among those whom everybody sees");
    Adopter second = Adopter.recordedBy(client, adviser);
    String csv =
        "localId,name,kind,own,places,approvedFrom\n"
            + second.localId()
            + ",Carers,FOSTER,yes,1,2014-01-01\n";
    assertEquals(201, client.post("/api/households/import", "text/csv", csv, officer).statusCode());
    assertEquals(
        409,
        client
            .post(
                "/api/households/import",
                "text/csv",
                csv.replace("FOSTER", "ADOPTER"),
                basic(adviser))
            .statusCode(),
        "and twice among adopters");
  }

  private static String household(String localId) {
    return "{'localId':'"
        + localId
        + "','name':'Carers','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
        + "'terms':{'places':1},'approvedFrom':'2012-04-01','from':'2014-09-30'}";
  }

  private static String made(Client client, String path, String body, String[] caller)
      throws Exception {
    HttpResponse<String> answer = client.post(path, JSON, body.replace('\'', '"'), caller);
    Matcher id = ID.matcher(answer.body());
    assertTrue(answer.statusCode() == 201 && id.find(), answer.body());
    return id.group();
  }
}
