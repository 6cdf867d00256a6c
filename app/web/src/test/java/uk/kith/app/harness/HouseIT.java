package uk.kith.app.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class HouseIT {

  @ArquillianResource URL house;

  @Test
  void isServedAtTheRootAndReadyOnlyWithItsOwnCheck() throws Exception {
    HttpResponse<String> ready = get("health/ready");
    assertEquals("/", house.getPath());
    assertEquals(200, ready.statusCode());
    assertTrue(ready.body().contains("\"name\":\"kith\""), ready.body());
  }

  @Test
  void everyModuleHasItsSchemaMigrated() throws SQLException {
    try (var connection = TestDatabase.connect();
        var schemas =
            connection
                .createStatement()
                .executeQuery(
                    "select string_agg(table_schema, ' ' order by table_schema)"
                        + " from information_schema.tables"
                        + " where table_name = 'flyway_schema_history'")) {
      assertTrue(schemas.next());
      assertEquals("app court harness matching placements sufficiency", schemas.getString(1));
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(house + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
