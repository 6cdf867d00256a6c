package uk.kith.app.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.Adopter;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.Restricted;
import uk.kith.app.signin.TestUsers;
import uk.kith.app.web.access.Asker.Answer;
import uk.kith.kernel.service.Role;

/**
 * Every address with every id of a record that the asker is not told of: each answers, word for
 * word, as for an id that nobody has; asked to change something, nothing changes. Somebody who may
 * know asks the same, and is told: so the silence is not that of addresses which tell nothing.
 */
@ArquillianTest
@RunAsClient
class HiddenRecordsIT {

  private static final System.Logger LOG = System.getLogger(HiddenRecordsIT.class.getName());
  private static final String JSON = "application/json";
  private static final String[] MODULES = {"placements", "court", "matching", "sufficiency"};

  /** What forms call the records that they name. */
  private static final List<String> FIELDS =
      List.of("child", "children", "household", "home", "search", "run", "into", "other", "id");

  /** Parts of a query that name a record or look for one; the others are days, pages and codes. */
  private static final Set<String> NAMING =
      Set.of(
          "text",
          "name",
          "number",
          "child",
          "household",
          "home",
          "search",
          "run",
          "reservation",
          "placement",
          "worker");

  @ArquillianResource URL house;

  private final Map<Endpoint, Shape> shapes = RolesPage.shapes();
  private final List<UUID> restrictions = new ArrayList<>();
  private final Set<String> leaks = new TreeSet<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private Collection<Endpoint> table;
  private Described described;
  private HiddenStage stage;

  /** What hangs on the record that is hidden: with the shortest bodies these are not sent. */
  private Set<String> parts = Set.of();

  private int asked;

  @BeforeEach
  void theTable() throws Exception {
    table = RolesPage.read(Files.readString(RolesPageTest.PAGE));
    Asker officer = Asker.user(house, TestUsers.create(Role.PLACEMENT_OFFICER));
    described = new Described(officer.get("/openapi?format=JSON").body());
    stage = new HiddenStage(house, table, described);
  }

  @AfterEach
  void lift() throws SQLException {
    for (UUID each : restrictions) {
      Restricted.lift(each);
    }
  }

  @Test
  void aRestrictedChildIsAbsentFromEveryAddress() throws Exception {
    String home = stage.household("OPN" + stage.unique, "Carers");
    String open = stage.child("OPC" + stage.unique, "Ambrose", home);
    String child = stage.child("RES" + stage.unique, "Peregrine" + stage.unique, home);
    String denied = TestUsers.create(Role.values());
    restrictions.add(Restricted.record("CHILD", child, false, denied));
    absent(
        "restricted child",
        child,
        open,
        Set.of("RES" + stage.unique, "Peregrine" + stage.unique),
        Asker.user(house, denied));
  }

  @Test
  void aRestrictedHouseholdIsAbsentFromEveryAddress() throws Exception {
    String open = stage.household("OPN" + stage.unique, "Carers");
    String home = stage.household("HOM" + stage.unique, "Quillfeather" + stage.unique);
    String denied = TestUsers.create(Role.values());
    restrictions.add(Restricted.record("HOUSEHOLD", home, false, denied));
    absent(
        "restricted household",
        home,
        open,
        Set.of("HOM" + stage.unique, "Quillfeather" + stage.unique),
        Asker.user(house, denied));
  }

  @Test
  void anAdopterIsAbsentFromEveryAddress() throws Exception {
    String open = stage.household("OPN" + stage.unique, "Carers");
    Adopter adopter = Adopter.recordedBy(new Client(house), TestUsers.create(Role.PANEL_ADVISER));
    absent("adopter", adopter.id(), open, adopter.secrets(), allButAdvisers());
  }

  @Test
  void theOldRecordOfAnAdoptedChildIsAbsentFromEveryAddress() throws Exception {
    String home = stage.household("OPN" + stage.unique, "Carers");
    String open = stage.child("OPC" + stage.unique, "Ambrose", home);
    String child = stage.child("OLD" + stage.unique, "Peregrine" + stage.unique, home);
    uk.kith.app.harness.TestSql.update(
        "kith",
        "update placements.placement set end_on = '2014-06-10', reason_ceased = 'E11', type = 'A4'"
            + " where child_id = ?",
        UUID.fromString(child));
    absent(
        "adopted child",
        child,
        open,
        Set.of("OLD" + stage.unique, "Peregrine" + stage.unique),
        allButAdvisers());
  }

  private Asker allButAdvisers() throws Exception {
    return Asker.user(
        house,
        TestUsers.create(
            EnumSet.complementOf(EnumSet.of(Role.PANEL_ADVISER)).toArray(Role[]::new)));
  }

  private void absent(String what, String id, String open, Set<String> secrets, Asker denied)
      throws Exception {
    Map<String, String> tables = HiddenStage.tablesAbout(id, MODULES);
    Set<String> ids = tables.keySet();
    parts = ids.stream().filter(each -> !each.equals(id)).collect(Collectors.toSet());
    int told = told(Asker.user(house, TestUsers.create(Role.values())), ids, secrets);
    // Only now: whoever may know and asks for options has a run of them recorded.
    Map<String, String> before = HiddenStage.rowsAbout(id);
    for (Endpoint each : table) {
      if (each.hasParameters()) {
        String nobody = UUID.randomUUID().toString();
        List<Answer> none = answers(denied, each, nobody, with(each, nobody));
        for (String hidden : each.api() || each.reads() ? ids : Set.of(id)) {
          compare(each, none, answers(denied, each, hidden, with(each, hidden)), hidden, secrets);
        }
        if (each.path().indexOf('{') != each.path().lastIndexOf('{')) {
          compare(
              each,
              answers(denied, each, nobody, beside(each, open, nobody)),
              answers(denied, each, id, beside(each, open, id)),
              id,
              secrets);
        }
      } else if (!each.reads() && each.api() && described.namesThings(each)) {
        String nobody = UUID.randomUUID().toString();
        compare(
            each,
            answers(denied, each, nobody, each.path()),
            answers(denied, each, id, each.path()),
            id,
            secrets);
      }
      query(denied, each, id, secrets);
    }
    LOG.log(
        System.Logger.Level.INFO,
        "{0}: {1} ids of {7}, {2} addresses, {3} answers compared {4}, {5} told to who may know,"
            + " {6} leaks",
        what,
        ids.size(),
        table.size(),
        asked,
        statuses,
        told,
        leaks.size(),
        new TreeSet<>(tables.values()));
    assertEquals(Set.of(), leaks);
    assertEquals(before, HiddenStage.rowsAbout(id), "and nothing changed");
    assertTrue(told > 5, () -> told + " answers tell who may know");
  }

  /** How many reads tell who may know something that they tell of no other id. */
  private int told(Asker seer, Set<String> ids, Set<String> secrets) throws Exception {
    int told = 0;
    Set<String> named = new TreeSet<>();
    for (Endpoint each : table) {
      if (each.reads() && each.hasParameters() && !isStream(each)) {
        String none = seer.get(with(each, UUID.randomUUID().toString())).likeness();
        for (String id : ids) {
          Answer answer = seer.get(with(each, id));
          if (!answer.likeness().equals(none)) {
            told++;
            secrets.stream().filter(answer.body()::contains).forEach(named::add);
          }
        }
      }
    }
    assertTrue(!named.isEmpty(), "and names it");
    return told;
  }

  /** Answers for as long as somebody looks. */
  private static boolean isStream(Endpoint endpoint) {
    return endpoint.path().endsWith("/events") && !endpoint.api();
  }

  private String with(Endpoint endpoint, String id) {
    return Shape.in(shapes, endpoint).with(endpoint.path(), id);
  }

  /** Two ids in one address: the first is of something that everybody sees. */
  private String beside(Endpoint endpoint, String open, String other) {
    return Shape.in(shapes, endpoint).with(endpoint.path().replaceFirst("\\{\\w+}", open), other);
  }

  private List<Answer> answers(Asker asker, Endpoint endpoint, String id, String path)
      throws Exception {
    if (endpoint.reads()) {
      try {
        return List.of(asker.get(path));
      } catch (IOException e) {
        return List.of(new Answer(0, String.valueOf(e.getMessage()), ""));
      }
    }
    if (!endpoint.api()) {
      Map<String, String> fields = new LinkedHashMap<>();
      FIELDS.forEach(field -> fields.put(field, id));
      return List.of(asker.form(path, fields));
    }
    if (!described.takesJson(endpoint)) {
      boolean empty = !described.takesBody(endpoint);
      String type = empty ? null : Shape.in(shapes, endpoint).reads();
      return List.of(asker.send(endpoint.method(), path, type, empty ? null : ""));
    }
    List<Answer> answers = new ArrayList<>();
    for (boolean everything : parts.contains(id) ? List.of(true) : List.of(true, false)) {
      String body = described.body(endpoint, id, everything, "Words").orElseThrow();
      answers.add(asker.send(endpoint.method(), path, JSON, body));
    }
    return answers;
  }

  private void compare(
      Endpoint endpoint, List<Answer> none, List<Answer> hidden, String id, Set<String> secrets) {
    for (int i = 0; i < Math.min(hidden.size(), none.size()); i++) {
      Answer answer = hidden.get(i);
      asked++;
      statuses.merge(answer.status(), 1, Integer::sum);
      if (answer.status() >= 500) {
        leaks.add(endpoint.name() + " fails with " + answer.status());
      } else if (!answer.likeness().equals(none.get(i).likeness())) {
        leaks.add(
            endpoint.name()
                + " of "
                + id
                + " answers "
                + answer.likeness()
                + " and not "
                + none.get(i).likeness());
      }
      tells(endpoint, answer, secrets);
    }
  }

  private void tells(Endpoint endpoint, Answer answer, Set<String> secrets) {
    secrets.stream()
        .filter(answer.everything()::contains)
        .forEach(secret -> leaks.add(endpoint.name() + " tells " + secret));
  }

  /** A list that is asked for the record has nothing, as for one that nobody has. */
  private void query(Asker denied, Endpoint endpoint, String id, Set<String> secrets)
      throws Exception {
    if (!endpoint.reads() || !endpoint.api() || isStream(endpoint)) {
      return;
    }
    String nobody = UUID.randomUUID().toString();
    String path = with(endpoint, nobody);
    for (String name : described.query(endpoint).stream().filter(NAMING::contains).toList()) {
      String none = denied.get(path + "?" + name + "=" + nobody).likeness();
      Answer answer = denied.get(path + "?" + name + "=" + id);
      asked++;
      if (!answer.likeness().equals(none)) {
        leaks.add(endpoint.name() + " asked with " + name + " answers " + answer.likeness());
      }
      tells(endpoint, answer, secrets);
      if (!endpoint.hasParameters()) {
        for (String secret : secrets) {
          String like = "Q".repeat(secret.length());
          String asked = name + "=" + secret.replace(" ", "+");
          String same = denied.get(path + "?" + name + "=" + like).likeness();
          Answer of = denied.get(path + "?" + asked);
          if (!of.likeness(secret, like).equals(same)) {
            leaks.add(endpoint.name() + " asked with " + asked + " answers " + of.likeness());
          }
        }
      }
    }
  }

  /** What one person made for themselves is nothing to somebody else of the same roles. */
  @Test
  void whatIsSomebodysOwnIsNothingToOthers() throws Exception {
    String owner = TestUsers.create(Role.PLACEMENT_OFFICER);
    Asker own = Asker.user(house, owner);
    Answer feed = own.form("/court/calendar", Map.of());
    Set<String> ids =
        HiddenStage.idsAbout(owner, "app").stream()
            .filter(each -> !each.equals(owner))
            .collect(Collectors.toSet());
    assertTrue(!ids.isEmpty(), feed.body());
    Asker other =
        Asker.user(
            house,
            TestUsers.create(
                EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE))
                    .toArray(Role[]::new)));
    for (Endpoint each : table) {
      if (each.hasParameters()) {
        String nobody = UUID.randomUUID().toString();
        List<Answer> none = answers(other, each, nobody, with(each, nobody));
        for (String id : ids) {
          compare(each, none, answers(other, each, id, with(each, id)), id, Set.of(owner));
        }
      }
    }
    LOG.log(System.Logger.Level.INFO, "own: {0} ids, {1} answers {2}", ids.size(), asked, statuses);
    assertEquals(Set.of(), leaks);
  }
}
