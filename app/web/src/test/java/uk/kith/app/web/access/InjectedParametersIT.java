package uk.kith.app.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.access.Asker.Answer;
import uk.kith.kernel.service.Role;

/**
 * What means something to a database, a shell, a file system, a browser or a log, in every
 * parameter of every address, and in every text of every body of the API: taken as the text that it
 * is, or refused; never a failure, never an answer that tells of the inside.
 */
@ArquillianTest
@RunAsClient
class InjectedParametersIT {

  private static final System.Logger LOG = System.getLogger(InjectedParametersIT.class.getName());
  private static final Duration SLEPT = Duration.ofSeconds(20);

  /** Too long for two of it in one address, which the server refuses as a whole (OversizedIT). */
  private static final int LONG = 1000;

  private static final List<String> HOSTILE =
      List.of(
          "zq' or '1'='1",
          "zq'; select pg_sleep(25); --",
          "%",
          "../../../../etc/passwd",
          "zq\r\nX-Injected: yes",
          "${jndi:ldap://127.0.0.1:1/zq}",
          "zq\u0000",
          "\"'><img src=x onerror=zq()>",
          "-1",
          "99999999999999999999",
          "zq".repeat(1500));

  /** What only the inside of the server, its database or its disk says. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "PSQLException|syntax error|EclipseLink|org\\.postgresql|java\\.lang\\.|\\bat uk\\.kith"
              + "|root:x:0|WELD-|javax?\\.servlet|invalid input syntax");

  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

  @ArquillianResource URL house;

  private final Map<Endpoint, Shape> shapes = RolesPage.shapes();
  private final Set<String> wrong = new TreeSet<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private Collection<Endpoint> table;
  private Described described;
  private Asker asker;

  @BeforeEach
  void theTable() throws Exception {
    table = RolesPage.read(Files.readString(RolesPageTest.PAGE));
    asker = Asker.user(house, TestUsers.create(Role.values()));
    described = new Described(asker.get("/openapi?format=JSON").body());
  }

  @Test
  void noParameterOfAQueryIsMoreThanAText() throws Exception {
    int parameters = 0;
    for (Endpoint each : table) {
      if (!each.reads()) {
        continue;
      }
      String path = Shape.in(shapes, each).with(each.path(), UUID.randomUUID().toString());
      List<String> names = each.api() ? described.query(each) : Shape.in(shapes, each).query();
      parameters += names.size();
      for (String name : names) {
        long nothing = total(asker.get(path + "?" + name + "=zqzqzq"));
        for (String hostile : HOSTILE) {
          Answer answer = asked(each, path + "?" + name + "=" + encoded(hostile), name);
          if (hostile.contains(" or ") && total(answer) > nothing) {
            wrong.add(each.name() + " finds more by " + name + "=" + hostile);
          }
        }
      }
    }
    told("parameters of queries", parameters);
    assertTrue(parameters > 100, "and there were some");
  }

  @Test
  void noPartOfAnAddressIsMoreThanAText() throws Exception {
    int parameters = 0;
    for (Endpoint each : table) {
      if (each.hasParameters() && each.reads()) {
        parameters++;
        Shape any = new Shape(Map.of(), "", List.of());
        for (String hostile : HOSTILE) {
          if (hostile.length() < LONG) {
            asked(each, any.with(each.path(), encoded(hostile).replace("+", "%20")), hostile);
          }
        }
      }
    }
    told("addresses", parameters);
    assertTrue(parameters > 100, "and there were some");
  }

  /** Each text of each body, of things that do not exist and of ones that do. */
  @Test
  void noTextOfABodyIsMoreThanAText() throws Exception {
    int bodies = 0;
    for (String hostile : HOSTILE) {
      for (Endpoint each : table) {
        if (each.api() && each.hasParameters() && described.takesJson(each)) {
          bodies++;
          String nobody = UUID.randomUUID().toString();
          String body = described.body(each, nobody, true, hostile).orElseThrow();
          String path = Shape.in(shapes, each).with(each.path(), nobody);
          judge(each, asker.send(each.method(), path, "application/json", body), "a body");
        }
      }
    }
    Map<String, Integer> added = new TreeMap<>();
    Set<String> recorded = new TreeSet<>();
    for (String hostile : List.of("zq'; select pg_sleep(25); --", "zq\u0000", "${jndi:x}\r\n%")) {
      HiddenStage stage = new HiddenStage(house, table, described, hostile);
      String home = stage.household("INJ" + stage.unique, "Carers");
      stage.child("INC" + stage.unique, "Ambrose", home);
      stage
          .added()
          .forEach(
              (name, status) -> {
                added.merge(name, status, Math::max);
                if (status < 300) {
                  recorded.add(name);
                }
              });
    }
    added.forEach(
        (name, status) -> {
          statuses.merge(status, 1, Integer::sum);
          if (status >= 500) {
            wrong.add(name + " fails with " + status);
          }
        });
    told("bodies", bodies + added.size());
    assertTrue(recorded.size() > 3, () -> "recorded as texts: " + recorded);
  }

  private Answer asked(Endpoint endpoint, String path, String what) throws Exception {
    long began = System.nanoTime();
    Answer answer = asker.get(path);
    if (System.nanoTime() - began > SLEPT.toNanos()) {
      wrong.add(endpoint.name() + " sleeps at " + what);
    }
    judge(endpoint, answer, what);
    return answer;
  }

  private void judge(Endpoint endpoint, Answer answer, String what) {
    statuses.merge(answer.status(), 1, Integer::sum);
    if (answer.status() >= 500) {
      wrong.add(endpoint.name() + " fails with " + answer.status() + " at " + what);
    }
    Matcher inside = INSIDE.matcher(answer.body());
    if (inside.find()) {
      wrong.add(endpoint.name() + " tells " + inside.group() + " at " + what);
    }
    String head = answer.everything().substring(0, answer.everything().indexOf('\n'));
    if (head.toLowerCase(java.util.Locale.ROOT).contains("x-injected=")) {
      wrong.add(endpoint.name() + " sends a header of the caller at " + what);
    }
    if (head.contains("text/html") && answer.body().contains("<img src=x")) {
      wrong.add(endpoint.name() + " writes out what would run at " + what);
    }
  }

  private static long total(Answer answer) {
    Matcher total = TOTAL.matcher(answer.body());
    return answer.status() == 200 && total.find() ? Long.parseLong(total.group(1)) : 0;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void told(String what, int count) {
    LOG.log(
        System.Logger.Level.INFO,
        "{0} {1}, each with {2} hostile texts: {3}, {4} wrong",
        count,
        what,
        HOSTILE.size(),
        statuses,
        wrong.size());
    assertEquals(Set.of(), wrong);
  }

  /** So that the list of what is wrong says something: a failure looks like this. */
  @Test
  void whatTellsOfTheInsideIsSeen() {
    List<Endpoint> some = new ArrayList<>(table);
    judge(some.get(0), new Answer(200, "ERROR: syntax error at", "{}\n"), "a test");
    judge(some.get(0), new Answer(500, "", "{}\n"), "a test");
    judge(some.get(0), new Answer(200, "", "{X-Injected=[yes]}\n"), "a test");
    judge(some.get(0), new Answer(200, "<img src=x", "{content-type=[text/html]}\n"), "a test");
    assertEquals(4, wrong.size());
  }
}
