package uk.kith.app.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;

/** Looks at what is kept, and what changes beneath it. */
final class Looks {

  private Looks() {}

  static String page(Client browser, String path) {
    try {
      return ok(200, browser.get(path)).body();
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  static HttpResponse<String> ok(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    return answer;
  }

  static void update(String sql) {
    try {
      TestSql.update("kith", sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
