package uk.kith.benchmarks;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times pages of a running Kith as a person's browser asks for them, one after another, and prints
 * median, 95th percentile and size. Arguments: address, user, password, requests of each page, then
 * pages; {@code /children>} is the first thing that the list links to.
 */
public final class PageTimes {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern COOKIE = Pattern.compile("(__Host-sid=[^;]+)");
  private static final int WARM_UP = 5;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String house;
  private String cookie = "";

  private PageTimes(String house) {
    this.house = house;
  }

  public static void main(String[] arguments) throws Exception {
    PageTimes times = new PageTimes(arguments[0]);
    times.signIn(arguments[1], arguments[2]);
    int requests = Integer.parseInt(arguments[3]);
    System.out.printf(Locale.ROOT, "%-60s %10s %10s %8s%n", "page", "median ms", "p95 ms", "kB");
    for (String page : List.of(arguments).subList(4, arguments.length)) {
      times.time(times.found(page), requests);
    }
  }

  private void time(String path, int requests) throws Exception {
    double[] millis = new double[requests];
    int size = 0;
    for (int request = -WARM_UP; request < requests; request++) {
      long began = System.nanoTime();
      size = page(path).length();
      if (request >= 0) {
        millis[request] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-60s %10.0f %10.0f %8d%n",
        path,
        millis[requests / 2],
        millis[requests * 95 / 100],
        size / 1024);
  }

  /** A page as given, or what the list before the mark links to first. */
  private String found(String page) throws Exception {
    int mark = page.indexOf('>');
    if (mark < 0) {
      return page;
    }
    String list = page.substring(0, mark);
    String thing = list.replaceFirst("\\?.*", "");
    Matcher link = Pattern.compile("href=\"(" + thing + "/[0-9a-f-]{36})\"").matcher(page(list));
    if (!link.find()) {
      throw new IllegalStateException(list + " links to nothing of its own");
    }
    return link.group(1) + page.substring(mark + 1);
  }

  private void signIn(String user, String password) throws Exception {
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

  private String page(String path) throws Exception {
    HttpResponse<String> answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
    keepCookie(answer);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " was answered by " + answer.statusCode());
    }
    return answer.body();
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
