package uk.kith.app.signin;

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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A caller over HTTP, as a program with Basic or as a browser with a cookie. Follows no redirects,
 * and sends the Secure cookie over plain HTTP as browsers do to localhost.
 */
public final class Client {

  public static final String COOKIE = "__Host-sid";

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URL house;
  private String cookie = "";
  private String token = "";

  public Client(URL house) {
    this.house = house;
  }

  /** Signs in by the form; what comes after is sent in this session. */
  public HttpResponse<String> signIn(String name, String password) throws Exception {
    get("/sign-in");
    HttpResponse<String> answer =
        post("/sign-in", Map.of("username", name, "password", password, "_csrf", token));
    get("/help");
    return answer;
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET());
  }

  /** An answer that may be no text, such as a zip. */
  public HttpResponse<byte[]> getBytes(String path, String... headers) throws Exception {
    return HTTP.send(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
  }

  /** Posts exactly these fields; see {@link #token}. */
  public HttpResponse<String> post(String path, Map<String, String> form, String... headers)
      throws Exception {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends a body as it is. */
  public HttpResponse<String> post(String path, String type, String body, String... headers)
      throws Exception {
    return send("POST", path, type, body, headers);
  }

  public HttpResponse<String> send(
      String method, String path, String type, String body, String... headers) throws Exception {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> method(String method, String path) throws Exception {
    return send(request(path).method(method, BodyPublishers.noBody()));
  }

  /** Headers of Basic. */
  public static String[] basic(String name, String password) {
    String pair = name + ":" + password;
    return new String[] {
      "Authorization",
      "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))
    };
  }

  public static String[] basic(String name) {
    return basic(name, TestUsers.PASSWORD);
  }

  /** The token of the page seen last that had one. */
  public String token() {
    return token;
  }

  /** The session's id; empty when there is none. */
  public String cookie() {
    return cookie;
  }

  public Client withCookie(String value) {
    Client other = new Client(house);
    other.cookie = value;
    return other;
  }

  private HttpRequest.Builder request(String path, String... headers) {
    String root = house.toString().replaceFirst("/$", "");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", COOKIE + "=" + cookie);
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
    setCookie(answer)
        .filter(c -> c.startsWith(COOKIE + "="))
        .ifPresent(c -> cookie = c.substring(COOKIE.length() + 1).split(";", -1)[0]);
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }

  /** The last cookie that an answer sets. */
  public static Optional<String> setCookie(HttpResponse<?> answer) {
    List<String> all = answer.headers().allValues("Set-Cookie");
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
