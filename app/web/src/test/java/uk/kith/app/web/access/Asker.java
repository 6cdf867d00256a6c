package uk.kith.app.web.access;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;

/**
 * One caller who asks any address: of the API with credentials, of pages in a session, and with the
 * session's token where something is sent.
 */
final class Asker {

  /**
   * HTTP/1.1: a connection of HTTP/2 ends after some thousand requests, with the next under way.
   */
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");
  private static final Pattern SHORT_ID = Pattern.compile("\\b[0-9a-f]{8}\\b");

  private final String root;
  private final List<String> credentials;
  private final @Nullable Client session;

  private Asker(URL house, List<String> credentials, @Nullable Client session) {
    this.root = house.toString().replaceFirst("/$", "");
    this.credentials = credentials;
    this.session = session;
  }

  /** Nobody who is known. */
  static Asker stranger(URL house) {
    return new Asker(house, List.of(), null);
  }

  /** A program with a token. */
  static Asker program(URL house, String token) {
    return new Asker(house, List.of("Authorization", "Bearer " + token), null);
  }

  /** A user of the tests, signed in. */
  static Asker user(URL house, String name) throws Exception {
    Client session = new Client(house);
    session.signIn(name, TestUsers.PASSWORD);
    return new Asker(house, List.of(Client.basic(name)), session);
  }

  /**
   * What an address answered.
   *
   * @param everything headers and body: where something could stand
   */
  record Answer(int status, String body, String everything) {

    /** The answer without what differs from request to request, ids among it. */
    String likeness() {
      String same = TOKEN.matcher(body).replaceAll("");
      same = ID.matcher(same).replaceAll("ID");
      return status + " " + SHORT_ID.matcher(same).replaceAll("ID");
    }

    /** The same of an answer that repeats what it was asked for. */
    String likeness(String asked, String instead) {
      return new Answer(status, body.replace(asked, instead), everything).likeness();
    }
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send("GET", path, null, null);
  }

  /** Sends a form, with the session's token. */
  Answer form(String path, Map<String, String> fields) throws IOException, InterruptedException {
    String body = "_csrf=" + encoded(token()) + "&" + encoded(fields);
    return send("POST", path, "application/x-www-form-urlencoded", body);
  }

  /** The fields as a form or a query has them. */
  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Sends a form with the session's token and no file. */
  Answer upload(String path) throws IOException, InterruptedException {
    String body =
        "--kith\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
            + token()
            + "\r\n--kith--\r\n";
    return send("POST", path, "multipart/form-data; boundary=kith", body);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String token() {
    return session == null ? "" : session.token();
  }

  /** An answer that goes on and on is one that tells something. */
  private static HttpResponse<String> answered(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return HTTP.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new IOException(request.method() + " " + request.uri() + " does not end", e);
    }
  }

  /** Asks in any way; an answer that is no text comes as its bytes, each one character. */
  Answer send(String method, String path, @Nullable String type, @Nullable String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE);
    boolean api = path.startsWith("/api") || path.startsWith("/openapi");
    request.header("Accept", api ? "application/json, */*;q=0.5" : "text/html, */*;q=0.5");
    if (!credentials.isEmpty() && (api || session == null)) {
      request.headers(credentials.toArray(String[]::new));
    } else if (!api && session != null && !session.cookie().isEmpty()) {
      request.header("Cookie", Client.COOKIE + "=" + session.cookie());
    }
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (api && !method.equals("GET")) {
      request.header("If-Match", "1");
    }
    request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    HttpResponse<String> answer = answered(request.build());
    return new Answer(
        answer.statusCode(), answer.body(), answer.headers().map() + "\n" + answer.body());
  }
}
