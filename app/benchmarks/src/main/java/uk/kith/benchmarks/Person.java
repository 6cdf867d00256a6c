package uk.kith.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person signed in at a running Kith, who asks for pages one after another. */
final class Person {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern COOKIE = Pattern.compile("(__Host-sid=[^;]+)");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String house;
  private String cookie = "";

  private Person(String house) {
    this.house = house;
  }

  static Person signedIn(String house, String user, String password)
      throws IOException, InterruptedException {
    Person person = new Person(house);
    person.signIn(user, password);
    return person;
  }

  /** The page; anything but 200 is an error. */
  String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = answer(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " was answered by " + answer.statusCode());
    }
    return answer.body();
  }

  /** Whatever the house answers. */
  HttpResponse<String> answer(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
    keepCookie(answer);
    return answer;
  }

  private void signIn(String user, String password) throws IOException, InterruptedException {
    String token = token(page("/sign-in"));
    HttpResponse<String> answer =
        http.send(
            request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "username="
                            + encoded(user)
                            + "&password="
                            + encoded(password)
                            + "&_csrf="
                            + encoded(token)))
                .build(),
            BodyHandlers.ofString());
    keepCookie(answer);
    if (answer.statusCode() != 303) {
      throw new IllegalStateException("sign-in was answered by " + answer.statusCode());
    }
  }

  /** The cookie is for secure connections; browsers send it to localhost all the same. */
  private void keepCookie(HttpResponse<?> answer) {
    answer
        .headers()
        .firstValue("Set-Cookie")
        .flatMap(value -> Optional.of(COOKIE.matcher(value)).filter(Matcher::find))
        .ifPresent(found -> cookie = found.group(1));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + path));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private static String token(String page) {
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("the page has no token");
    }
    return token.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
