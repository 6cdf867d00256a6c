package uk.kith.app.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/**
 * R-ADOPT-06, R-MATCH-01: approved adopters who may not be suitable any more, from the day on which
 * that was brought back to the panel until it is decided.
 */
@ArquillianTest
@RunAsClient
class SuitabilityInDoubtIT {

  private static final String WHO =
      ",'officer':'J Ahmed, agency decision maker','note':'They parted'";
  private static final String TOLD = "told on 29 November 2013 that they are not thought suitable";

  @ArquillianResource URI base;

  private Caller adviser;
  private AdoptionCase adoption;

  @BeforeEach
  void aChildDecidedForAdoption() throws SQLException {
    adviser = Caller.as(PANEL_ADVISER, base);
    adoption = new AdoptionCase(adviser);
    adoption.begin();
  }

  private void recorded(String event, String on, String more) {
    HttpResponse<String> answer =
        adviser.post(
            "api/households/" + adoption.family + "/events",
            "{'event':'" + event + "','on':'" + on + "'" + more + "}");
    assertEquals(201, answer.statusCode(), answer.body());
  }

  /** What the ledger of every free family says of this one. */
  private String standing(Client pages) throws Exception {
    String page = pages.get("/adoption/children/" + adoption.child + "/families").body();
    int at = page.indexOf(adoption.familyName);
    assertTrue(at > 0, page);
    int next = page.indexOf("/adoption/families/", at);
    return page.substring(at, next < 0 ? page.length() : next);
  }

  @Test
  void whoWasToldIsNotPossibleUntilItIsDecided() throws Exception {
    Client pages = new Client(base.toURL());
    pages.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    assertFalse(standing(pages).contains("Not possible now"), standing(pages));
    recorded("ADOPTER_BROUGHT_BACK", "2013-11-20", "");
    assertFalse(standing(pages).contains("Not possible now"), "they are approved still");
    String family = "/adoption/families/" + adoption.family;
    assertTrue(
        pages.get(family).body().contains("was brought back to the panel on 20 November 2013"));
    recorded("ADOPTER_DETERMINED", "2013-11-29", WHO);
    String told = standing(pages);
    assertTrue(told.contains("Not possible now"), told);
    assertTrue(told.contains(TOLD), told);
    HttpResponse<String> refused =
        adviser.post(
            "api/family-finding/" + adoption.begun() + "/links",
            "{'householdId':'" + adoption.family + "','on':'2013-12-02'}");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains(TOLD), refused.body());
    recorded("ADOPTER_DECIDED", "2014-01-29", WHO);
    assertFalse(standing(pages).contains("Not possible now"), standing(pages));
    adoption.suggest("2014-01-30");
  }

  @Test
  void aLinkThatStandsTellsOfIt() throws Exception {
    String link = adoption.suggest("2013-11-11");
    recorded("ADOPTER_BROUGHT_BACK", "2013-11-20", "");
    HttpResponse<String> refused = adoption.move(link, "LINKED", "2013-11-21", "");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("R-ADOPT-06"), refused.body());
    String accepted = ",'accept':['R-ADOPT-06'],'acceptReason':'The panel meets next week'";
    assertEquals(204, adoption.move(link, "LINKED", "2013-11-21", accepted).statusCode());
    recorded("ADOPTER_DETERMINED", "2013-11-29", WHO);
    assertEquals(422, adoption.move(link, "MATCHED", "2014-01-24", "").statusCode());
    assertFalse(adoption.seen("2013-11-19").contains("brought back"), "nothing was known yet");
    assertTrue(adoption.seen("2013-12-02").contains(TOLD), adoption.seen("2013-12-02"));
    Client pages = new Client(base.toURL());
    pages.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    String page = "/adoption/children/" + adoption.child + "/links/" + link;
    String shown = pages.get(page).body();
    assertTrue(shown.contains("What speaks against the family today"), shown);
    assertTrue(shown.contains(TOLD), shown);
    String paper = pages.get(page + "/panel-paper").body();
    assertTrue(paper.contains(TOLD), paper);
    assertFalse(paper.contains("nothing speaks against the family"), paper);
  }
}
