package uk.kith.app.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;

import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/** R-ADOPT-07: whoever may come to be adopted is told of before the decision. */
@ArquillianTest
@RunAsClient
class EarlyAlertsIT {

  @ArquillianResource URI base;

  private static String unborn() throws SQLException {
    UUID child = TestChildren.born("2014-01-01");
    TestSql.update(
        "kith",
        "update placements.child set born = null, due = current_date + 60 where id = ?",
        child);
    return child.toString();
  }

  private static void mark(Caller officer, String child, String json) {
    assertEquals(
        204,
        officer.put("api/children/" + child + "/routes/ADOPTION", json).statusCode(),
        "the route is marked");
  }

  private static String link(String child) {
    return "href=\"/adoption/children/" + child + "\"";
  }

  @Test
  void aChildNotBornYetInPreProceedingsIsToldOfUntilAdoptionIsRuledOut() throws Exception {
    Caller officer = Caller.as(COURT_OFFICER, base);
    String child = unborn();
    String nowhere = unborn();
    assertEquals(
        201,
        officer
            .post(
                "api/pre-proceedings",
                "{'startedOn':'2014-06-02','children':['%s']}".formatted(child))
            .statusCode());
    mark(officer, child, "{'status':'CONSIDERED','on':'2014-06-10'}");
    mark(officer, nowhere, "{'status':'CONSIDERED','on':'2014-06-10'}");
    Client adviser = new Client(base.toURL());
    adviser.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
    String agenda = adviser.get("/adoption/panel").body();
    assertTrue(agenda.contains(link(child)), agenda);
    String told = agenda.substring(agenda.indexOf(link(child)));
    assertTrue(told.contains("Adoption is considered since 10 June 2014."), told);
    assertFalse(agenda.contains(link(nowhere)), "neither looked after nor before a court");
    String page = adviser.get("/adoption/children/" + child).body();
    assertTrue(page.contains("10 June 2014"), page);
    assertFalse(page.contains("since when is not recorded"), page);
    mark(officer, child, "{'status':'RULED_OUT','on':'2014-07-01','reason':'An aunt came'}");
    assertFalse(adviser.get("/adoption/panel").body().contains(link(child)), "ruled out");
  }
}
