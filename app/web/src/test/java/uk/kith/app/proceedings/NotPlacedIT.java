package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
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

/** R-COURT-39: an interim care order about a child of whom no placement is recorded. */
@ArquillianTest
@RunAsClient
class NotPlacedIT {

  private static final String STEP = "Record where the child lives since";

  @ArquillianResource URI base;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final LocalDate made = today.minusDays(2);
  private Caller officer;
  private Caller placements;
  private UUID child = new UUID(0, 0);
  private String care = "";

  @BeforeEach
  void aChildAtHomeUnderAnInterimOrder() throws SQLException {
    officer = Caller.as(COURT_OFFICER, base);
    placements = Caller.as(PLACEMENT_OFFICER, base);
    child = TestChildren.born(today.minusYears(4).toString());
    HttpResponse<String> opened =
        officer.post(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'%s','children':['%s']}"
                .formatted(today.minusDays(3), child));
    care = id(opened);
    HttpResponse<String> order =
        officer.post(
            "api/proceedings/" + care + "/orders",
            "{'form':'C33','madeOn':'%s','endsOn':'%s'}".formatted(made, today.plusDays(60)));
    assertTrue(order.statusCode() < 300, order.body());
  }

  private static String read(Caller caller, String path) {
    HttpResponse<String> answer = caller.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private boolean isDue() {
    return read(placements, "api/children/" + child + "/due").contains("PLACEMENT_UNDER_ORDER");
  }

  @Test
  void whereTheChildLivesIsAskedUntilAPlacementIsRecorded() throws Exception {
    String asked = "no placement of the child is recorded";
    String view = read(officer, "api/proceedings/" + care);
    assertTrue(view.contains(asked), view);
    assertFalse(
        read(officer, "api/proceedings/" + care + "?asOf=" + today.minusDays(3)).contains(asked));
    assertTrue(read(officer, "api/children/" + child + "/timeline").contains(STEP));
    assertTrue(isDue());
    assertTrue(isToldApart("/permanence"), "the register of permanence");
    assertTrue(isToldApart("/reviews?when=late"), "the list of reviews");
    assertTrue(isToldApart("/permanence/list.csv"), "its file");
    assertTrue(isToldApart("/reviews/list.csv"), "its file");
    assertTrue(read(officer, "api/reviews/not-placed").contains(child.toString()));
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'P1', '', '', now(), 'test')",
        UUID.randomUUID(),
        child,
        Date.valueOf(made),
        Date.valueOf(made));
    assertFalse(read(officer, "api/proceedings/" + care).contains(asked), "with its parents");
    assertFalse(read(officer, "api/children/" + child + "/timeline").contains(STEP));
    assertFalse(isDue());
    assertFalse(isToldApart("/permanence"));
    assertFalse(isToldApart("/reviews"));
  }

  /** Below the list, until a placement is recorded. */
  private boolean isToldApart(String path) throws Exception {
    Client client = new Client(base.toURL());
    client.signIn(TestUsers.create(COURT_OFFICER), TestUsers.PASSWORD);
    HttpResponse<String> page = client.get(path);
    assertEquals(200, page.statusCode(), page.body());
    String said = page.body();
    int from = said.indexOf("id=\"not-placed\"");
    return path.contains(".csv")
        ? said.contains("; no placement is recorded")
        : from >= 0 && said.indexOf(child.toString(), from) >= 0;
  }

  /** CA 1989 s22(2): the days in care count once they are over; the lists tell who is in care. */
  @Test
  void onceTheOrderHasEndedItIsAskedWhereTheChildLived() throws Exception {
    assertTrue(isDue());
    HttpResponse<String> ended =
        officer.post(
            "api/proceedings/" + care + "/disposals",
            "{'disposedOn':'%s','decision':'NO_ORDER'}".formatted(today.minusDays(1)));
    assertTrue(ended.statusCode() < 300, ended.body());
    assertTrue(isDue());
    assertTrue(
        read(officer, "api/children/" + child + "/timeline")
            .contains("Record where the child lived from"));
    String view = read(officer, "api/proceedings/" + care);
    assertTrue(view.contains("no placement is recorded for that time"), view);
    assertFalse(isToldApart("/permanence"));
    assertFalse(isToldApart("/reviews"));
  }
}
