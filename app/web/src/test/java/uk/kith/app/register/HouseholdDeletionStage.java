package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;

/** Carers whose approval ended, and children who lived with them. */
abstract class HouseholdDeletionStage extends DeletionStage {

  String carers(String number, String name) {
    return made(
        "api/households",
        "{'localId':'"
            + number
            + "','name':'"
            + name
            + "','kind':'FOSTER','own':true,'approvedBy':'E08000018',"
            + "'postcode':'S65 1CV','terms':{'places':2},'approvedFrom':'2012-04-01'}");
  }

  void approvalEnded(String home) {
    made(
        "api/households/" + home + "/events",
        "{'event':'APPROVAL_ENDED','on':'2014-09-01','why':'RESIGNED'}");
  }

  /** The child lived there from 3 March to 1 June 2014, out of a search. */
  String lived(String child, String home, String search) {
    String reservation =
        made(
            "api/searches/" + search + "/reservations",
            "{'householdId':'"
                + home
                + "','runId':'"
                + options(search)
                + "','reasons':'near his aunt'}");
    HttpResponse<String> started =
        keeper.post(
            "api/placements",
            "{'reservationId':'"
                + reservation
                + "','start':'2014-03-03','type':'U6',"
                + Caller.FAMILY_WAS_ASKED
                + "}");
    assertEquals(201, started.statusCode(), started.body());
    return placement(child);
  }

  static String placement(String child) {
    try {
      return TestSql.text(
          "kith", "select id from placements.placement where child_id = ?::uuid", child);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void left(String placement) {
    assertEquals(
        204,
        keeper
            .post("api/placements/" + placement + "/end", "{'on':'2014-06-01','rec':'E4A'}")
            .statusCode());
  }
}
