package uk.kith.app.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.kept.Looks.ok;
import static uk.kith.app.kept.Looks.page;
import static uk.kith.app.kept.Looks.update;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.Seeds;

/**
 * What court tracking keeps of children and of cases, for its lists, says what working it out
 * afresh says, whatever was changed in the register or here, and to each only what each may see.
 */
@ArquillianTest
@RunAsClient
class KeptInCourtIT {

  /** Nobody's id: touches everybody, so that the next answer is worked out afresh. */
  private static final UUID EVERYBODY = new UUID(0, 0);

  private static final Pattern DUE = Pattern.compile("\"dueOn\":\"([0-9-]+)\"");

  @ArquillianResource URI base;

  /** May not see adopters. */
  private Caller officer;

  /** May see them. */
  private Caller adviser;

  private Client browser;

  private String team;

  private final List<String> children = new ArrayList<>();

  @BeforeEach
  void children() throws Exception {
    officer = Caller.as(COURT_OFFICER, base);
    adviser = Caller.as(PANEL_ADVISER, base);
    team = "Kept-" + UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      children.add(CourtRows.child(team, i == 0 ? "A3" : "U6", i == 2 ? "E1" : "V2"));
    }
    String name = TestUsers.create(COURT_OFFICER);
    browser = new Client(base.toURL());
    browser.signIn(name, TestUsers.PASSWORD);
  }

  @Test
  void afterAnyChangeListsSayWhatIsWorkedOutAfresh() {
    List<String> changes = new ArrayList<>(CourtRows.OF_CHILDREN);
    changes.addAll(CourtRows.OF_CASES);
    Seeds.forEach(
        8,
        random -> {
          read();
          for (int i = 3 + random.nextInt(4); i >= 0; i--) {
            update(change(changes, random));
          }
          assertKeptIsTrue();
        });
  }

  /** Nothing is left out of the triggers: each changes what some list says of the child. */
  @Test
  void eachKindOfFactIsSeenAtOnce() {
    String child = children.get(1);
    assertSeen(
        "/permanence?team=" + team,
        "update placements.child set family_name = 'Seenatonce' where id = '%s'".formatted(child),
        "Seenatonce");
    assertSeen(
        "/reviews?team=" + team,
        ("update placements.life_event set details = '{\"officer\":\"Olive Seen\"}'"
                + " where subject_id = '%s' and event = 'REVIEWING_OFFICER_APPOINTED'")
            .formatted(child),
        "Olive Seen");
    String named = child.substring(0, 8);
    assertSeen(
        "/guardianship",
        "update court.guardianship_case set carer = 'Carer %s' where child = '%s'"
            .formatted(named, child),
        "Carer " + named);
    assertSeen(
        "/pre-proceedings/gateway",
        ("update court.gateway_decision set note = 'Note %s', met_on = current_date,"
                + " outcome = 'CONTINUE' where child = '%s'")
            .formatted(named, child),
        "Note " + named);
    String reviews = "api/reviews?size=500&team=" + team;
    assertEquals(3, count(reviews, "\"careBegan\""));
    update(
        "update placements.placement set end_on = current_date - 1 where child_id = '%s'"
            .formatted(child));
    assertEquals(2, count(reviews, "\"careBegan\""), "one left care");
    String before = "api/pre-proceedings?list=OPEN&size=500&team=" + team;
    assertEquals(3, count(before, "\"startedOn\""));
    update(
        "insert into court.pre_proceedings_step (id, version, authority, child_in_pre_proceedings,"
            + " kind, done_on, recorded_at, recorded_by) select gen_random_uuid(), 1, authority,"
            + " id, 'STEP_DOWN', current_date - 2, now(), 'test'"
            + " from court.child_in_pre_proceedings where child = '%s'".formatted(child));
    assertEquals(2, count(before, "\"startedOn\""), "one was stepped down");
    String late = "api/directions?when=late&size=500&team=" + team;
    assertEquals(3, count(late, "\"orderedOn\""));
    update(
        "update court.direction set filed_on = current_date - 1 where proceedings ="
            + caseOf(child));
    assertEquals(2, count(late, "\"orderedOn\""), "one was filed");
    update(
        "update court.child_in_proceedings set disposed_on = current_date - 1 where proceedings = "
            + caseOf(children.get(2)));
    assertEquals(1, count(late, "\"orderedOn\""), "one case is over");
  }

  /** R-PERM-28: a visit to a placement for adoption is known to those who may see adopters. */
  @Test
  void toEachOnlyWhatEachMaySee() {
    String list = "api/reviews?size=500&team=" + team;
    for (int time = 0; time < 2; time++) {
      List<String> sealed = dues(adviser.get(list).body());
      List<String> open = dues(officer.get(list).body());
      assertEquals(3, sealed.size());
      assertEquals(2, open.size(), "of the child who may be placed for adoption no day is told");
      assertNotEquals(sealed, open, "the adviser knows of a visit that asks for a review");
      update(
          "update placements.child set version = version + 1 where id = '" + children.get(0) + "'");
    }
  }

  /** The reader looks while the change is not committed; the next look must find it. */
  @Test
  void aChangeThatCommitsAfterALookIsFoundByTheNext() throws SQLException {
    List<String> before = read();
    try (Connection open = TestDatabase.connect();
        Statement sql = open.createStatement()) {
      open.setAutoCommit(false);
      sql.executeUpdate(
          ("update placements.life_event set details = '{\"officer\":\"Later\"}'"
                  + " where subject_id = '%s' and event = 'REVIEWING_OFFICER_APPOINTED'")
              .formatted(children.get(0)));
      assertEquals(before, read());
      open.commit();
    }
    assertNotEquals(before, read());
    assertKeptIsTrue();
  }

  /** A record that was merged into another is gone from lists, and the other has what it had. */
  @Test
  void aMergedChildIsAbsent() {
    update(
        "update placements.child set merged_into = '%s', merged_at = now(), merged_by = 'test'"
                .formatted(children.get(2))
            + " where id = '%s'".formatted(children.get(1)));
    assertFalse(officer.get("api/reviews?size=500&team=" + team).body().contains(children.get(1)));
    assertFalse(
        officer
            .get("api/directions?when=all&size=500&team=" + team)
            .body()
            .contains(children.get(1)));
    assertKeptIsTrue();
  }

  /** Every table behind what is kept of children tells whom it touches, by each kind of change. */
  @Test
  void everyTableTellsWhomItTouches() throws SQLException {
    for (String change : CourtRows.OF_CHILDREN) {
      Matcher table = Pattern.compile("update (\\w+)\\.(\\w+)").matcher(change);
      assertTrue(table.find());
      assertEquals(
          3,
          TestSql.number(
              "kith",
              "select count(distinct e.event_manipulation) from information_schema.triggers e"
                  + " where e.event_object_schema = ? and e.event_object_table = ?"
                  + " and e.trigger_name like 'touched_by%'",
              table.group(1),
              table.group(2)),
          table.group());
    }
  }

  private void assertSeen(String page, String change, String text) {
    assertFalse(page(browser, page).contains(text));
    update(change);
    assertTrue(page(browser, page).contains(text), page);
  }

  private int count(String list, String what) {
    Matcher each = Pattern.compile(what).matcher(ok(200, officer.get(list)).body());
    int count = 0;
    while (each.find()) {
      count++;
    }
    return count;
  }

  private static List<String> dues(String body) {
    List<String> dues = new ArrayList<>();
    Matcher due = DUE.matcher(body);
    while (due.find()) {
      dues.add(due.group(1));
    }
    return dues;
  }

  private String change(List<String> changes, Random random) {
    String child = children.get(random.nextInt(children.size()));
    return changes
        .get(random.nextInt(changes.size()))
        .replace("{team}", team)
        .replace("{case}", caseOf(child))
        .formatted(random.nextInt(9), child);
  }

  private static String caseOf(String child) {
    return "(select proceedings from court.child_in_proceedings where child = '" + child + "')";
  }

  private void assertKeptIsTrue() {
    List<String> kept = read();
    update("insert into placements.touched (subject_id) values ('" + EVERYBODY + "')");
    update("insert into court.touched (subject_id) values ('" + EVERYBODY + "')");
    assertEquals(read(), kept);
  }

  /** The lists, for those who may see adopters and those who may not. */
  private List<String> read() {
    List<String> answers = new ArrayList<>();
    for (String list :
        List.of(
            "api/reviews?size=500&team=" + team,
            "api/reviews?late=true&size=500",
            "api/section-20?size=500&team=" + team,
            "api/placement-orders?size=500&team=" + team,
            "api/directions?when=soon&size=500&team=" + team,
            "api/directions?when=all&size=500&team=" + team,
            "api/directions/compliance",
            "api/hearing-delays?size=500",
            "api/hearing-delays/figures",
            "api/pre-proceedings?list=ALL&size=500&team=" + team,
            "api/pre-proceedings?list=NEAR_LIMIT&size=500&team=" + team,
            "api/gateway-decisions?size=500",
            "api/gateway-decisions/figures",
            "api/guardianship-cases")) {
      answers.add(ok(200, officer.get(list)).body());
      answers.add(ok(200, adviser.get(list)).body());
    }
    answers.add(page(browser, "/permanence?team=" + team));
    for (String gap : List.of("BLANK_ROUTES", "NO_PLAN", "CONCERN")) {
      answers.add(page(browser, "/permanence?gap=" + gap + "&team=" + team));
    }
    answers.add(page(browser, "/permanence?sort=plan&team=" + team));
    answers.add(page(browser, "/reviews?team=" + team));
    answers.add(page(browser, "/court/directions"));
    answers.add(page(browser, "/court/section-20"));
    answers.add(page(browser, "/court/due?whose=team-" + team));
    answers.add(page(browser, "/pre-proceedings?sort=worker&team=" + team));
    answers.add(page(browser, "/pre-proceedings/gateway"));
    answers.add(page(browser, "/guardianship"));
    return answers;
  }
}
