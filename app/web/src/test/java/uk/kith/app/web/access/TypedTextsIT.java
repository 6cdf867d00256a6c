package uk.kith.app.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.access.Asker.Answer;
import uk.kith.kernel.service.Role;

/**
 * A script in every text field of every form that somebody with every role is shown, and in every
 * text that the API takes: it is shown as the text that it is, where it was typed and wherever it
 * is read later.
 */
@ArquillianTest
@RunAsClient
class TypedTextsIT {

  private static final System.Logger LOG = System.getLogger(TypedTextsIT.class.getName());
  private static final String SCRIPT =
      "\"'><img src=x onerror=zq()></textarea><script>zq()</script>";

  /** As a part of JSON that is written with other quotation marks. */
  private static final String IN_JSON = SCRIPT.replace("'", "").replace("\"", "\\\"");

  private static final Pattern RUNS = Pattern.compile("<img src=x|<script>zq");
  private static final String SHOWN = "&lt;img src=x";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

  /** What would end this session, or change what other tests rest on. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("/sign-out|/password|.*/(merge|take-back|off|cancel|close).*|/retention.*");

  private static final Set<String> TYPED =
      Set.of("text", "search", "email", "tel", "url", "textarea", "");

  @ArquillianResource URL house;

  private final Map<Endpoint, Shape> shapes = RolesPage.shapes();
  private final Set<String> runs = new TreeSet<>();
  private final Set<String> sent = new HashSet<>();
  private final Set<String> fields = new TreeSet<>();
  private Collection<Endpoint> table;
  private Asker asker;
  private Set<String> ids;
  private int accepted;
  private int shown;

  @BeforeEach
  void recordsThatSayScripts() throws Exception {
    table = RolesPage.read(Files.readString(RolesPageTest.PAGE));
    asker = Asker.user(house, TestUsers.create(Role.values()));
    Described described = new Described(asker.get("/openapi?format=JSON").body());
    HiddenStage stage = new HiddenStage(house, table, described, SCRIPT);
    String home = stage.household("XSS" + stage.unique, IN_JSON);
    String child = stage.child("XSC" + stage.unique, IN_JSON, home);
    ids = HiddenStage.idsAbout(child, "placements", "court", "matching");
    ids.add(home);
  }

  @Test
  void noTextRunsWhereItIsTypedOrRead() throws Exception {
    List<Document> pages = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (Endpoint each : table) {
        if (each.reads() && !each.api() && !each.path().endsWith("/events")) {
          for (String id : each.hasParameters() ? ids : Set.of("")) {
            read(Shape.in(shapes, each).with(each.path(), id), pages);
          }
        }
      }
      for (Document page : pages) {
        for (FormElement form : page.getAllElements().forms()) {
          send(page, form);
        }
      }
      pages.clear();
    }
    LOG.log(
        System.Logger.Level.INFO,
        "{0} forms with {1} text fields sent, {2} accepted, {3} answers show a script as text, {4}"
            + " run it",
        sent.size(),
        fields.size(),
        accepted,
        shown,
        runs.size());
    assertEquals(Set.of(), runs);
    assertTrue(fields.size() > 60, () -> "text fields: " + fields);
    assertTrue(accepted > 5 && shown > 60, () -> accepted + " accepted, " + shown + " shown");
  }

  private void read(String path, List<Document> pages) throws Exception {
    Answer answer = asker.get(path);
    if (isPage(answer)) {
      judge(path, answer);
      if (answer.status() == 200) {
        pages.add(Jsoup.parse(answer.body(), path));
      }
    }
  }

  private static boolean isPage(Answer answer) {
    return answer.everything().lines().findFirst().orElse("").contains("text/html");
  }

  private void judge(String path, Answer answer) {
    if (answer.status() >= 500) {
      runs.add(path + " fails with " + answer.status());
    }
    if (RUNS.matcher(answer.body()).find()) {
      runs.add(path);
    }
    if (answer.body().contains(SHOWN)) {
      shown++;
    }
  }

  private void send(Document page, FormElement form) throws Exception {
    String action = form.attr("action").isEmpty() ? page.location() : form.attr("action");
    String target = URI.create(page.location().replace(" ", "%20")).resolve(action).toString();
    Map<String, String> values = new LinkedHashMap<>();
    Set<String> typed = new TreeSet<>();
    boolean own = ids.stream().anyMatch(target::contains);
    for (Element each : form.elements()) {
      fill(each, own, values, typed);
    }
    String kind = ID.matcher(target).replaceAll("*").replaceAll("\\?.*", "");
    String name = form.attr("method") + " " + kind + " " + typed;
    if (typed.isEmpty() || LEFT_OUT.matcher(kind).matches() || !sent.add(name)) {
      return;
    }
    typed.forEach(each -> fields.add(kind + " " + each));
    boolean posts = form.attr("method").equalsIgnoreCase("post");
    if (form.attr("enctype").startsWith("multipart")) {
      return;
    }
    values.remove("_csrf");
    Answer answer =
        posts ? asker.form(target, values) : asker.get(target + "?" + Asker.encoded(values));
    if (isPage(answer)) {
      judge(form.attr("method") + " " + target, answer);
    }
    if (answer.status() == 303) {
      accepted++;
    }
  }

  /** Texts say the script; of something that is not ours choices too, so that nothing is stored. */
  private static void fill(
      Element field, boolean own, Map<String, String> values, Set<String> typed) {
    String name = field.attr("name");
    String type = field.tagName().equals("input") ? field.attr("type") : field.tagName();
    if (name.isEmpty() || name.equals("_csrf")) {
      return;
    }
    if (name.matches(".*-(day|month|year)")) {
      values.put(name, own ? (name.endsWith("year") ? "2014" : "6") : SCRIPT);
    } else if (TYPED.contains(type)) {
      typed.add(name);
      values.put(name, SCRIPT);
    } else if (type.equals("select")) {
      Element option = field.select("option[value~=.]").first();
      values.put(name, own && option != null ? option.attr("value") : SCRIPT);
    } else if (type.equals("radio") || type.equals("checkbox")) {
      values.putIfAbsent(name, own ? field.attr("value") : SCRIPT);
    } else if (!type.equals("file") && !type.equals("button")) {
      values.put(name, type.equals("hidden") || own ? field.attr("value") : SCRIPT);
    }
  }
}
