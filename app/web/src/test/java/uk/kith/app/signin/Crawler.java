package uk.kith.app.signin;

import static uk.kith.app.signin.Client.basic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads everything that somebody can get at: from a page to each page and file that it links, and
 * every GET that the API's description names, with every id that was seen anywhere in its path.
 */
final class Crawler {

  /** Addresses that differ in ids and numbers alone: the known ones, and some of the others. */
  private static final int MOST_OF_A_KIND = 16;

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
  private static final Pattern API_PATH = Pattern.compile("  \"?(/api/[^\\s:\"]*)\"?:");
  private static final Pattern FAILS_ON_PURPOSE = Pattern.compile("^/api/(harness|guarded)/");

  /** The same rows in another order. */
  private static final Pattern ORDERS = Pattern.compile("[?&;](sort|order)=");

  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
  private static final Pattern YEAR = Pattern.compile("\"year\":(20\\d\\d)\\b");

  /** What makes no other kind of address: ids, days, numbers, and what was typed into a form. */
  private static final Pattern VALUE =
      Pattern.compile("(?<==)[^&]*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d+");

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

  private final Client client;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> years = new LinkedHashSet<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Map<String, Integer> ofKind = new HashMap<>();
  private final Set<String> leaks = new TreeSet<>();
  private final Collection<String> secrets;
  private final List<String> known;

  /**
   * A crawler for one caller.
   *
   * @param secrets what must stand in no answer
   * @param knownIds ids that the caller may have got elsewhere
   */
  Crawler(Client client, Collection<String> secrets, Collection<String> knownIds) {
    this.client = client;
    this.secrets = secrets;
    this.known = List.copyOf(knownIds);
    this.ids.addAll(knownIds);
  }

  /** Asks for the return of a year too, though no answer names the year. */
  Crawler withYear(int year) {
    years.add(Integer.toString(year));
    return this;
  }

  /** What was asked, after it was. */
  Set<String> asked() {
    return asked;
  }

  /**
   * Reads the API and the pages; the answer says which secret stood where, and what failed: an id
   * of another kind of thing is a 404, no more.
   */
  Set<String> leaks(String name) throws Exception {
    String description = client.get("/openapi", basic(name)).body();
    Set<String> templates = new TreeSet<>();
    String path = "";
    for (String line : description.lines().toList()) {
      Matcher found = API_PATH.matcher(line);
      if (found.matches()) {
        path = found.group(1);
      } else if (line.equals("    get:") && !path.isEmpty()) {
        templates.add(path);
      }
    }
    if (templates.isEmpty()) {
      throw new IllegalStateException("no GET is described in " + description);
    }
    for (int round = 0; round < 2; round++) {
      for (String template : templates) {
        for (String each : filledIn(template)) {
          ask(each, basic(name));
        }
      }
    }
    client.signIn(name, TestUsers.PASSWORD);
    Deque<String> waiting = new ArrayDeque<>();
    for (String id : known) {
      waiting.add("/children/" + id);
      waiting.add("/households/" + id);
      waiting.add("/returns/" + id);
    }
    waiting.add("/");
    while (!waiting.isEmpty()) {
      String page = waiting.poll().replace("&amp;", "&");
      if (!page.startsWith("/assets/") && !page.startsWith("/api/")) {
        LINK.matcher(ask(page, "Accept", "text/html,*/*;q=0.5"))
            .results()
            .map((MatchResult found) -> found.group(1))
            .filter(link -> !asked.contains(link) && !ORDERS.matcher(link).find())
            .forEach(waiting::add);
      }
    }
    return leaks;
  }

  private Set<String> filledIn(String template) {
    if (!PARAMETER.matcher(template).find()) {
      return Set.of(template);
    }
    Set<String> paths = new LinkedHashSet<>();
    if (template.contains("{year}")) {
      years.forEach(year -> paths.add(template.replace("{year}", year)));
      return paths;
    }
    ids.stream()
        .limit(MOST_OF_A_KIND)
        .forEach(id -> paths.add(PARAMETER.matcher(template).replaceAll(id)));
    return paths;
  }

  private String ask(String path, String... headers) throws Exception {
    String kind = VALUE.matcher(path).replaceAll("*");
    if (asked.contains(path) || ofKind.merge(kind, 1, Integer::sum) > MOST_OF_A_KIND) {
      return "";
    }
    asked.add(path);
    HttpResponse<byte[]> answer = client.getBytes(path, headers);
    if (answer.statusCode() >= 500 && !FAILS_ON_PURPOSE.matcher(path).find()) {
      leaks.add(path + " fails with " + answer.statusCode());
    }
    String body = text(answer);
    String all = answer.headers().map() + body;
    secrets.stream().filter(all::contains).forEach(s -> leaks.add(path + " tells " + s));
    UUID.matcher(body).results().map(MatchResult::group).forEach(ids::add);
    YEAR.matcher(body).results().map(found -> found.group(1)).forEach(years::add);
    return body;
  }

  /** What a person can read of an answer: of a zip, each file with its name. */
  static String text(HttpResponse<byte[]> answer) throws IOException {
    boolean zipped =
        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/zip");
    if (!zipped) {
      return new String(answer.body(), StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        text.append(file.getName()).append('\n');
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
