package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** A program that sends returns. */
final class Uploads {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String BOUNDARY = "a-boundary-of-the-tests";

  static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
  static final String EPISODES =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,"
          + "URN\n";

  /** Everything that an import may write. */
  private static final List<String> TABLES =
      List.of(
          "return_upload",
          "return_file",
          "statutory_return",
          "return_row",
          "return_finding",
          "return_repair",
          "return_child_before",
          "child",
          "child_fact",
          "placement");

  private final URI base;
  private final String[] credentials;

  Uploads(URI base, String[] credentials) {
    this.base = base;
    this.credentials = credentials;
  }

  /** Of a new user with these roles. */
  static Uploads of(URI base, Role... roles) throws SQLException {
    return new Uploads(base, Client.basic(TestUsers.create(roles)));
  }

  /** One part of a form: a file, or the year when it has no file name. */
  record Part(String name, String fileName, byte[] content) {

    static Part file(String fileName, String text) {
      return new Part("files", fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    static Part year(int year) {
      return new Part("year", "", Integer.toString(year).getBytes(StandardCharsets.UTF_8));
    }
  }

  HttpResponse<String> send(List<Part> parts) throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Part part : parts) {
      String disposition =
          "--"
              + BOUNDARY
              + "\r\nContent-Disposition: form-data; name=\""
              + part.name()
              + "\""
              + (part.fileName().isEmpty() ? "" : "; filename=\"" + part.fileName() + "\"")
              + (part.fileName().isEmpty() ? "" : "\r\nContent-Type: application/octet-stream")
              + "\r\n\r\n";
      body.write(disposition.getBytes(StandardCharsets.UTF_8));
      body.write(part.content());
      body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return HTTP.send(
        request("api/returns/ssda903")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  byte[] bytes(String path) throws IOException, InterruptedException {
    return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
  }

  HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return HTTP.send(request(path).DELETE().build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).headers(credentials);
  }

  static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** Of each table of a return, the rows received. */
  static Map<String, Integer> received(JsonObject view) {
    Map<String, Integer> received = new java.util.TreeMap<>();
    view.getJsonObject("tables")
        .forEach((table, count) -> received.put(table, count.asJsonObject().getInt("received")));
    return received;
  }

  /** Takes a return back. */
  void takeBack(String id) throws Exception {
    HttpResponse<String> gone = delete("api/returns/" + id);
    assertEquals(204, gone.statusCode(), gone.body());
  }

  /** All files of a year as now held, one after the other. */
  byte[] written(int year) throws Exception {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes("api/returns/ssda903/" + year)))) {
      StringBuilder text = new StringBuilder();
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  /** How many rows there are of everything that an import may write. */
  static Map<String, Long> stored() throws SQLException {
    Map<String, Long> rows = new HashMap<>();
    for (String table : TABLES) {
      rows.put(table, TestSql.number("kith", "select count(*) from placements." + table));
    }
    return rows;
  }
}
