package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.web.court.CaseTyping.recorded;
import static uk.kith.app.web.court.CaseTyping.send;
import static uk.kith.kernel.service.Role.COURT_OFFICER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.PageCheck;
import uk.kith.kernel.service.Role;

/** A case, and the links on its page to what is added to it or taken from it. */
abstract class MendsOfCase {

  @ArquillianResource URL house;

  String path;

  /** Issued on 2 June 2014, so that the limit is 30 November 2014. */
  @BeforeEach
  void opened() throws SQLException {
    path =
        "/court/"
            + id(
                Caller.as(COURT_OFFICER, URI.create(house.toString()))
                    .post(
                        "api/proceedings",
                        ("{'kind':'CARE','issuedOn':'2014-06-02','children':['%s'],"
                                + "'caseNumber':'SE14C79%1$.8s'}")
                            .formatted(TestChildren.born("2010-05-01"))));
  }

  String root() {
    return "http://localhost:" + house.getPort();
  }

  Client signedIn(Role role) throws Exception {
    Client client = new Client(house);
    client.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return client;
  }

  /** The form behind the first link of a kind on the page of the case. */
  String link(Client client, String kind) throws Exception {
    String page = client.get(path).body();
    Matcher found = Pattern.compile(path + "(/" + kind + "/[0-9a-z/-]+)\"").matcher(page);
    assertTrue(found.find(), kind + page);
    return path + found.group(1);
  }

  void aHearing(Client officer) throws Exception {
    recorded(
        send(
            officer,
            path + "/hearings/new",
            "type=CASE_MANAGEMENT",
            "on=2014-06-18",
            "listedOn=2014-06-03"));
  }

  void aDirection(Client officer) throws Exception {
    recorded(
        send(
            officer,
            path + "/directions/new",
            "assignee=LOCAL_AUTHORITY",
            "text=File the parenting assessment",
            "dueOn=2014-09-15",
            "orderedOn=2014-06-18",
            "purpose="));
  }

  Page browser(PageCheck check) throws SQLException {
    Page page = check.page();
    page.navigate(root() + "/sign-in");
    page.fill("#username", TestUsers.create(COURT_OFFICER));
    page.fill("#password", TestUsers.PASSWORD);
    page.click("main button[type=submit]");
    return page;
  }
}
