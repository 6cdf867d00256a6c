package uk.kith.app.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/**
 * Every address of {@code docs/roles.md} as every role, as nobody and as a program: who is not
 * named there is refused, and who is named is not. What would change something names a thing that
 * does not exist, or is no JSON.
 */
@ArquillianTest
@RunAsClient
class AccessMatrixIT {

  /** Each kind of sheet has roles of its own among those of the address; SheetsIT asks. */
  private static final String BY_KIND = "/sheet-files/{kind}{empty}.{format}";

  private static final System.Logger LOG = System.getLogger(AccessMatrixIT.class.getName());
  private static final String JSON = "application/json";
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"(kith_[^\"]+)\"");

  @ArquillianResource URL house;

  private final Map<Endpoint, Shape> shapes = RolesPage.shapes();
  private Collection<Endpoint> table;
  private Described described;
  private int asked;
  private int refused;

  @BeforeEach
  void theTable() throws Exception {
    table = RolesPage.read(Files.readString(RolesPageTest.PAGE));
    Asker officer = Asker.user(house, TestUsers.create(Role.PLACEMENT_OFFICER));
    described = new Described(officer.get("/openapi?format=JSON").body());
  }

  /** The API's description tells of each address of the table, and of no other. */
  @Test
  void theDescriptionNamesWhatTheTableNames() {
    Set<String> inTable =
        table.stream()
            .filter(Endpoint::api)
            .map(Endpoint::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> inDescription =
        described.names().stream()
            .filter(name -> name.contains(" /api/") && !name.matches(".* /api/(harness|guarded).*"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(inTable, inDescription);
  }

  @Test
  void everyRoleIsLetInWhereTheTableSaysSoAndNowhereElse() throws Exception {
    Set<String> wrong = new TreeSet<>();
    for (Role role : Role.values()) {
      Asker asker = Asker.user(house, TestUsers.create(role));
      for (Endpoint each : table) {
        boolean may = each.open() || each.roles().contains(role);
        ask(asker, each, may, role.id(), wrong);
      }
    }
    told("roles");
    assertEquals(Set.of(), wrong);
    assertTrue(refused > table.size(), () -> refused + " refused of " + asked);
  }

  @Test
  void nobodyIsLetInAnywhere() throws Exception {
    Asker stranger = Asker.stranger(house);
    Set<String> wrong = new TreeSet<>();
    for (Endpoint each : table) {
      if (!each.open()) {
        keptOut(each, stranger, wrong);
      }
    }
    told("nobody");
    assertEquals(Set.of(), wrong);
  }

  /** A program of a placement officer who reads children gets that, and no page. */
  @Test
  void aProgramIsLetInWithinItsScopeAlone() throws Exception {
    Asker program = Asker.program(house, token("children"));
    Set<String> wrong = new TreeSet<>();
    for (Endpoint each : table) {
      if (each.api()) {
        boolean may =
            each.reads()
                && each.path().matches("/api/children(/.*)?")
                && each.roles().contains(Role.PLACEMENT_OFFICER);
        ask(program, each, may, "program", wrong);
      } else if (!each.open()) {
        keptOut(each, program, wrong);
      }
    }
    told("program");
    assertEquals(Set.of(), wrong);
  }

  /** Whoever has no role, or has to choose a password first, is as good as nobody. */
  @Test
  void whoHasNoRoleOrACodeIsLetInNowhere() throws Exception {
    Set<String> wrong = new TreeSet<>();
    Asker roleless = Asker.user(house, TestUsers.create());
    Asker withCode = Asker.user(house, TestUsers.createWithCode(Role.PLACEMENT_OFFICER));
    for (Endpoint each : table) {
      if (!each.open()) {
        keptOut(each, roleless, wrong);
        keptOut(each, withCode, wrong);
      }
    }
    told("no role");
    assertEquals(Set.of(), wrong);
  }

  private void ask(Asker asker, Endpoint endpoint, boolean may, String who, Set<String> wrong)
      throws Exception {
    if (may && (changesWithoutAThing(endpoint) || endpoint.path().equals(BY_KIND))) {
      return;
    }
    int status = answered(asker, endpoint);
    asked++;
    if (status == 403) {
      refused++;
    }
    if (status >= 500 || may == (status == 401 || status == 403)) {
      wrong.add(endpoint.name() + " answers " + who + " with " + status);
    }
  }

  private void keptOut(Endpoint endpoint, Asker asker, Set<String> wrong) throws Exception {
    int status = answered(asker, endpoint);
    asked++;
    refused++;
    boolean out = status == 401 || status == 403 || (status == 303 && !endpoint.api());
    if (!out) {
      wrong.add(endpoint.name() + " answers " + status);
    }
  }

  /** What whoever may would do: nothing in the address could be of somebody else's making. */
  private boolean changesWithoutAThing(Endpoint endpoint) {
    return !endpoint.reads()
        && !endpoint.hasParameters()
        && (!endpoint.api() || !described.takesJson(endpoint));
  }

  private int answered(Asker asker, Endpoint endpoint) throws Exception {
    Shape shape = Shape.in(shapes, endpoint);
    String path = shape.with(endpoint.path(), UUID.randomUUID().toString());
    if (endpoint.reads()) {
      return asker.get(path).status();
    }
    if (endpoint.api()) {
      boolean empty = endpoint.method().equals("DELETE");
      return asker
          .send(endpoint.method(), path, empty ? null : shape.reads(), empty ? null : "{")
          .status();
    }
    return shape.reads().startsWith("multipart")
        ? asker.upload(path).status()
        : asker.form(path, Map.of()).status();
  }

  private String token(String area) throws Exception {
    String administrator = TestUsers.create(Role.ADMINISTRATOR);
    String owner = TestUsers.create(Role.PLACEMENT_OFFICER);
    String body =
        """
        {"name":"it-%s","purpose":"The matrix of access","owner":"%s","roles":["PLACEMENT_OFFICER"],
         "areas":["%s"],"access":"READ","lastDay":"%s"}\
        """
            .formatted(
                UUID.randomUUID(),
                owner,
                area,
                LocalDate.now(ZoneId.of("Europe/London")).plusMonths(1));
    String made =
        new Client(house)
            .post("/api/service-accounts", JSON, body, Client.basic(administrator))
            .body();
    Matcher token = TOKEN.matcher(made);
    assertTrue(token.find(), made);
    return token.group(1);
  }

  private void told(String who) {
    LOG.log(
        System.Logger.Level.INFO,
        "access by {0}: {1} addresses, {2} asked, {3} refused",
        who,
        table.size(),
        asked,
        refused);
  }
}
