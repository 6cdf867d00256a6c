package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;

/**
 * R-COURT-38 to -40, R-SGO-07: orders and plans that are told when the end of the application is
 * recorded already come to the same as told in time, on whatever day it is asked.
 */
@ArquillianTest
@RunAsClient
class ToldAfterTheEndIT extends MistakesInCourt {

  private static final String HEARING =
      "{'type':'FINAL','listedOn':'2014-09-10','on':'2015-01-12','endsOn':'2015-01-14'}";
  private static final String END = "{'disposedOn':'2015-01-14','decision':'FINAL_ORDER'}";

  private record Told(String path, String body) {}

  /** A special guardianship order of which no report is on record is asked about (R-SGO-02). */
  private static final String WITHOUT_REPORT =
      ",'accept':['R-SGO-02'],'reason':'The report is with the court'";

  private String about(String rest) {
    return "{'children':['" + child + "']," + rest + "}";
  }

  private List<Told> orders(String last) {
    return List.of(
        new Told("orders", about("'form':'C33','madeOn':'2014-09-22'")),
        new Told(
            "plans", about("'last':true,'plan':'CARE_ORDER','on':'2015-01-14','approved':true")),
        new Told(
            "orders",
            about(
                "'form':'"
                    + last
                    + "','madeOn':'2015-01-14'"
                    + (last.equals("C43A") ? WITHOUT_REPORT : ""))));
  }

  private void tell(List<Told> all) {
    all.forEach(each -> ok(post(each.path(), each.body())));
  }

  private List<String> statuses() throws SQLException {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    List<String> all = new ArrayList<>();
    for (String day :
        List.of("2014-09-21", "2014-09-22", "2015-01-13", "2015-01-14", "2015-06-01")) {
      String body = ok(placements.get("api/children/" + child + "?asOf=" + day));
      all.add(
          day
              + (body.contains("\"legalStatus\":\"C1\"")
                  ? "C1"
                  : body.contains("\"legalStatus\":\"C2\"") ? "C2" : ""));
    }
    return all;
  }

  /** But for what each child and entry is called by, and whether an order was told late. */
  private List<String> named() {
    return answers().stream()
        .map(each -> each.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID"))
        .map(each -> each.replaceAll(",\"afterEnd\":(true|false)", ""))
        .toList();
  }

  @Test
  void theCaseItsListsTheTimelineAndTheLegalStatusAreTheSameAsToldInTime() throws SQLException {
    ok(post("hearings", HEARING));
    tell(orders("C32A"));
    ok(post("disposals", END));
    List<String> inTime = named();
    List<String> under = statuses();
    assertEquals(
        List.of("2014-09-21", "2014-09-22C1", "2015-01-13C1", "2015-01-14C2", "2015-06-01C2"),
        under);

    child = TestChildren.born("2010-05-01");
    id = opened(child);
    ok(post("hearings", HEARING));
    ok(post("disposals", END));
    tell(orders("C32A"));
    assertEquals(inTime, named());
    assertEquals(under, statuses());
  }

  /** The reason for the end of care follows from an order that is told late as from any other. */
  @Test
  void theReasonForTheEndOfCareFollowsFromAnOrderToldLate() throws SQLException {
    Caller placements = Caller.as(PLACEMENT_OFFICER, base);
    String recorded =
        placements
            .post(
                "api/placements/recorded",
                "{'child':'%s','start':'2014-09-22','type':'U1'}".formatted(child))
            .body();
    String end = "api/placements/" + recorded.replaceAll(".*\\[\"([^\"]+)\".*", "$1") + "/end";
    ok(post("disposals", END));
    HttpResponse<String> none = placements.post(end, "{'on':'2015-01-15','rec':'E43'}");
    assertEquals(422, none.statusCode(), none.body());
    assertTrue(none.body().contains("no such order is recorded"), none.body());
    tell(orders("C43A"));
    HttpResponse<String> other = placements.post(end, "{'on':'2015-01-15','rec':'E4A'}");
    assertEquals(422, other.statusCode(), other.body());
    assertTrue(other.body().contains("R-SGO-07"), other.body());
    HttpResponse<String> ended = placements.post(end, "{'on':'2015-01-15','rec':'E43'}");
    assertEquals(204, ended.statusCode(), ended.body());
  }

  @Test
  void aDayAfterTheEndIsRefusedAndNobodyNamedIsAskedFor() throws SQLException {
    UUID brother = TestChildren.born("2012-03-01");
    id = opened(child, brother);
    ok(post("disposals", about("'disposedOn':'2015-01-14','decision':'FINAL_ORDER'")));
    HttpResponse<String> late = post("orders", about("'form':'C34A','madeOn':'2015-01-15'"));
    assertEquals(400, late.statusCode(), late.body());
    assertTrue(late.body().contains("\"field\":\"madeOn\",\"code\":\"after-end\""), late.body());
    HttpResponse<String> plan =
        post("plans", about("'last':true,'plan':'CARE_ORDER','on':'2015-01-15'"));
    assertEquals(400, plan.statusCode(), plan.body());
    assertTrue(plan.body().contains("after-end"), plan.body());
    HttpResponse<String> otherwise =
        post("orders", about("'form':'C34A','madeOn':'2015-01-13','ends':true"));
    assertEquals(400, otherwise.statusCode(), otherwise.body());
    assertTrue(otherwise.body().contains("ended-otherwise"), otherwise.body());
    ok(post("disposals", "{'disposedOn':'2015-02-02','decision':'NO_ORDER'}"));
    refused("disposed-of", post("orders", "{'form':'C34A','madeOn':'2015-01-13'}"));
    String whole = ok(post("orders", about("'form':'C34A','madeOn':'2015-01-14','ends':true")));
    assertTrue(whole.contains("C34A"), whole);
    ok(
        post(
            "orders",
            "{'children':['%s'],'form':'C34A','madeOn':'2015-02-02'}".formatted(brother)));
  }
}
