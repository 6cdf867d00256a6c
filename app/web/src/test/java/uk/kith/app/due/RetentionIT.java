package uk.kith.app.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** How long a record is kept is told on its page, of what the register tells on the day. */
@ArquillianTest
@RunAsClient
class RetentionIT {

  @ArquillianResource URI base;

  private DueRegister register;

  @BeforeEach
  void somebody() throws SQLException {
    register = new DueRegister(Caller.as(PLACEMENT_OFFICER, base));
  }

  private Client as(Role role) throws Exception {
    Client person = new Client(base.toURL());
    person.signIn(TestUsers.create(role), TestUsers.PASSWORD);
    return person;
  }

  private String page(String path) throws Exception {
    HttpResponse<String> answer = as(PLACEMENT_OFFICER).get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static void says(String page, String until) {
    assertTrue(page.contains("Keep the record until"), page);
    assertTrue(page.contains(until), page);
  }

  /** The child was born on 14 March 2005. */
  @Test
  void aChildIsKeptByItsBirthAndOneWhoDiedByItsDeath() throws Exception {
    String child = register.child();
    says(page("/children/" + child), "14 March 2080, counted from the date of birth");
    String home = register.household("FOSTER", "a.worker");
    ended(register.recorded(child, home, "U6", "2014-03-03"), "2014-09-01", "E2");
    says(page("/children/" + child), "1 September 2029, counted from the day of death");
  }

  /** ADR 18: the record and its days are for who may see adopters. */
  @Test
  void ofAnAdoptedChildOnlyAPanelAdviserIsTold() throws Exception {
    String child = register.child();
    String home = register.household("FOSTER", "a.worker");
    ended(register.recorded(child, home, "U6", "2014-03-03"), "2014-09-01", "E11");
    HttpResponse<String> hidden = as(PLACEMENT_OFFICER).get("/children/" + child);
    assertEquals(404, hidden.statusCode());
    assertFalse(hidden.body().contains("2114"));
    says(
        as(PANEL_ADVISER).get("/children/" + child).body(),
        "1 September 2114, counted from the adoption order");
  }

  @Test
  void carersAreKeptFromTheEndOfTheirApprovalUntilTheyAreApprovedAgain() throws Exception {
    String home = register.household("FOSTER", "a.worker");
    says(page("/households/" + home), "There is no day yet");
    register.done(
        "households/" + home, "'event':'APPROVAL_ENDED','on':'2014-09-01','why':'RESIGNED'");
    says(page("/households/" + home), "1 September 2024, counted from the end of the approval");
    register.done("households/" + home, "'event':'FULL_APPROVAL_GIVEN','on':'2014-09-12'");
    says(page("/households/" + home), "There is no day yet");
  }

  @Test
  void whoWasNotApprovedIsKeptForThreeYears() throws Exception {
    String home = register.household("FOSTER", "a.worker");
    TestSql.update(
        "kith",
        "update placements.household_fact set valid_until = valid_from where kind = 'terms'"
            + " and household_id = ?::uuid",
        home);
    register.done("households/" + home, "'event':'RECRUITMENT_WITHDRAWN','on':'2014-02-01'");
    says(page("/households/" + home), "1 February 2017, counted from the end of the application");
  }

  /** As a return tells it. */
  private static void ended(String placement, String on, String reason) throws SQLException {
    TestSql.update(
        "kith",
        "update placements.placement set end_on = ?::date, reason_ceased = ? where id = ?::uuid",
        on,
        reason,
        placement);
  }
}
