package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.returns.Uploads.json;
import static uk.kith.app.returns.Uploads.received;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.kith.app.returns.Uploads.Part;
import uk.kith.kernel.SampleData;
import uk.kith.kernel.service.Role;

/** The sample returns, large and of five years, in and taken back without a trace (R-DATA-13). */
@ArquillianTest
@RunAsClient
class SampleReturnsIT {

  @ArquillianResource URI base;

  private Uploads officer;

  @BeforeEach
  void signIn() throws SQLException {
    officer = Uploads.of(base, Role.PLACEMENT_OFFICER);
  }

  @Test
  @Tag("sample-data")
  void theLargeReturnLoadsTwiceAndIsTakenBackWithoutATrace() throws Exception {
    List<Part> parts = new ArrayList<>();
    Map<String, Integer> lines = new TreeMap<>();
    try (Stream<Path> files = Files.list(SampleData.path("ssda903/return_2675_children"))) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".csv") && !f.toString().endsWith("_errors.csv"))
              .toList()) {
        parts.add(part(file));
        lines.put(file.getFileName().toString(), rowsOf(file));
      }
    }
    Map<String, Long> before = Uploads.stored();
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> made = officer.send(parts);
      assertEquals(201, made.statusCode(), made.body());
      assertEquals(
          lines.values().stream().sorted().toList(),
          received(json(made)).values().stream().sorted().toList());
      Map<String, Long> held = Uploads.stored();
      assertEquals(200, officer.send(parts).statusCode());
      assertEquals(held, Uploads.stored());
      officer.takeBack(json(made).getString("id"));
      assertEquals(before, Uploads.stored());
    }
  }

  @Test
  @Tag("sample-data")
  void fiveYearsLoadOldestFirstAndAreTakenBackOneByOne() throws Exception {
    Map<String, Long> before = Uploads.stored();
    Part zip = part(SampleData.path("ssda903/five_annual_returns/v1.zip"));
    HttpResponse<String> made = officer.send(List.of(zip));
    assertEquals(201, made.statusCode(), made.body());
    JsonArray returns = json(made).getJsonArray("returns");
    assertEquals(
        List.of(2018, 2019, 2020, 2021, 2022),
        returns.getValuesAs(JsonObject.class).stream().map(r -> r.getInt("year")).toList());
    HttpResponse<String> again = officer.send(List.of(zip));
    assertEquals(200, again.statusCode(), again.body());
    assertEquals(0, json(again).getInt("changed"));
    for (int i = returns.size() - 1; i >= 0; i--) {
      officer.takeBack(returns.getJsonObject(i).getString("id"));
    }
    assertEquals(before, Uploads.stored());
  }

  private static Part part(Path file) throws IOException {
    return new Part("files", file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static int rowsOf(Path file) throws IOException {
    return (int)
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .count()
        - 1;
  }
}
