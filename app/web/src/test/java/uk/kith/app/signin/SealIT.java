package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.signin.Client.basic;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Role;

/** What is sealed stands in no answer to anybody who may not see it. */
@ArquillianTest
@RunAsClient
class SealIT {

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

  @Test
  void anAdopterIsAbsentForEverybodyButThePanelAdviser() throws Exception {
    String adviser = TestUsers.create(Role.PANEL_ADVISER);
    Adopter adopter = Adopter.recordedBy(new Client(house), adviser);
    Crawler advisers = new Crawler(new Client(house), adopter.secrets(), List.of(adopter.id()));
    Set<String> seen = advisers.leaks(adviser);
    for (String secret : adopter.secrets()) {
      assertTrue(
          seen.stream().anyMatch(line -> line.endsWith(" tells " + secret)),
          () ->
              "the adviser should see " + secret + " but sees " + seen + " in " + advisers.asked());
    }
    for (Role role : Role.values()) {
      if (role != Role.PANEL_ADVISER) {
        String caller = TestUsers.create(role);
        Crawler crawler = new Crawler(new Client(house), adopter.secrets(), List.of(adopter.id()));
        assertEquals(Set.of(), crawler.leaks(caller), role.id());
        assertTrue(crawler.asked().contains("/api/households/" + adopter.id()), role.id());
      }
    }
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

  @Test
  void anAdopterCannotBeChangedByWhoMayNotSeeThem() throws Exception {
    Client client = new Client(house);
    Adopter adopter = Adopter.recordedBy(client, TestUsers.create(Role.PANEL_ADVISER));
    String[] officer = basic(TestUsers.create(Role.PLACEMENT_OFFICER));
    String[] approver = basic(TestUsers.create(Role.APPROVER));
    String path = "/api/households/" + adopter.id();
    String json = "application/json";
    assertEquals(
        404,
        client
            .post(path + "/confirmations", json, "{\"on\":\"2014-09-30\"}", officer)
            .statusCode());
    String exemption =
        "{\"children\":[\""
            + UUID.randomUUID()
            + "\"],\"from\":\"2014-09-01\",\"grantedOn\":\"2014-09-01\"}";
    int exempted = client.post(path + "/exemptions", json, exemption, approver).statusCode();
    assertTrue(exempted == 404 || exempted == 400, "was " + exempted);
  }
}
