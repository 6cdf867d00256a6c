package uk.kith.app.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.kept.Looks.ok;
import static uk.kith.app.kept.Looks.page;
import static uk.kith.app.kept.Looks.update;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.Seeds;

/**
 * What is kept in memory says what working it out afresh says, whatever was changed, by whom and in
 * whichever order transactions ended.
 */
@ArquillianTest
@RunAsClient
class KeptIT {

  /** Nobody's id: touches everybody, so that the next answer is worked out afresh. */
  private static final UUID EVERYBODY = new UUID(0, 0);

  private static final List<String> ANSWERS =
      List.of(
          // Of the homes of this test alone: the first of all are what else is late.
          "api/due?size=500&text=K-",
          "api/due?size=500",
          "api/placements-outside?size=500",
          "api/placements-outside/ledger",
          "api/indicators",
          "api/data-quality?state=ALL&size=500",
          "api/data-quality/counts");

  /** Each changes one row behind the answers; the number is drawn. */
  private static final List<String> CHANGES =
      List.of(
          "update placements.child set born = born - 40 * %d where id = '%s'",
          "update placements.child set local_id = case when %d %% 2 = 0 then id::text end"
              + " where id = '%s'",
          "update placements.child set family_name = 'Kept', first_name ="
              + " case when %d %% 2 = 0 then 'Amir' else 'Eva' end where id = '%s'",
          "update placements.child_fact set value = '{\"worker\":\"w%d\",\"team\":\"t\"}'"
              + " where child_id = '%s' and kind = 'allocation'",
          "update placements.child_fact set superseded_at = now(), superseded_by = 'w%d'"
              + " where child_id = '%s' and kind = 'home'",
          "update placements.placement set start_on = start_on - %1$d, care_began = care_began -"
              + " %1$d where child_id = '%2$s'",
          "update placements.placement set end_on = start_on + 40 + %d where child_id = '%s'",
          "update placements.placement set type = 'U' || (1 + %d %% 4) where child_id = '%s'",
          "update placements.household set kind = case when %d %% 2 = 0 then 'CONNECTED_PERSON'"
              + " else 'ADOPTER' end where id = (select household_id from placements.placement"
              + " where child_id = '%s')",
          "update placements.household_fact set value = '{\"worker\":\"s%d\"}' where kind ="
              + " 'support' and household_id = (select household_id from placements.placement"
              + " where child_id = '%s')",
          "update placements.household_fact set value ="
              + " '{\"postcode\":\"S10 ' || (1 + %d %% 5) || 'TN\"}' where kind = 'address' and"
              + " household_id = (select household_id from placements.placement"
              + " where child_id = '%s')",
          "update placements.held_place set held_until = held_from + 9 + %d where child_id = '%s'",
          "update placements.life_event set on_day = on_day - %d where subject_id = '%s'",
          "update placements.life_event set on_day = on_day - %d where subject_id ="
              + " (select id from placements.placement where child_id = '%s')",
          "insert into placements.placement_outside (id, authority, placement_id, reason,"
              + " recorded_at, recorded_by) select gen_random_uuid(), authority, id,"
              + " case when %1$d %% 2 = 0 then 'SAFETY' else 'NO_LOCAL_HOME' end,"
              + " now(), 'w%1$d' from placements.placement where child_id = '%2$s'"
              + " on conflict do nothing",
          "update placements.case_history set on_day = on_day - %d where child_id = '%s'",
          "update placements.statutory_return set version = version + %d where id = '%s'",
          "update placements.sibling_link set kind = kind || %d where one_id = '%s'",
          "update placements.gazetteer_edition set version = version + %d"
              + " where exists (select from placements.child where id = '%s')");

  @ArquillianResource URI base;

  private Caller officer;
  private Caller adviser;
  private Client browser;
  private final List<String> children = new ArrayList<>();
  private final UUID told = UUID.randomUUID();

  @BeforeEach
  void somebody() throws Exception {
    officer = Caller.as(PLACEMENT_OFFICER, base);
    adviser = Caller.as(PANEL_ADVISER, base);
    for (int i = 0; i < 3; i++) {
      children.add(placed(i % 2 == 0 ? "S10 2TN" : "S65 1CV"));
    }
    tellOfThem();
    String name = TestUsers.create(PLACEMENT_OFFICER);
    browser = new Client(base.toURL());
    browser.signIn(name, TestUsers.PASSWORD);
  }

  /** A return whose children are those of the register while their numbers are their ids. */
  private void tellOfThem() {
    update(
        "insert into placements.return_upload (id, version, authority, checksum, received_at,"
            + " received_by) values ('%s', 1, 'E08000018', 'kept', now(), 'test')".formatted(told));
    update(
        "insert into placements.statutory_return (id, version, authority, upload_id, year, folder,"
            + " checksum, counts, received_at, received_by) values"
            + " ('%1$s', 1, 'E08000018', '%1$s', 1999, '', 'kept', '{}', now(), 'test')"
                .formatted(told));
    for (String child : children) {
      for (String finding : List.of("1, '903-101', 'SEX', false", "2, '903-408', 'LS', true")) {
        update(
            "insert into placements.return_finding (return_id, number, severity, part, child,"
                + " text, rule, field, sealed) select '%s', %d + n, 'WARNING', 'header', '%s',"
                    .formatted(told, 2 * children.indexOf(child), child)
                + " 'It is told.', rule, field, sealed from (values (%s)) f (n, rule, field, sealed)"
                    .formatted(finding));
      }
    }
  }

  @AfterEach
  void takeBack() {
    update("delete from placements.statutory_return where id = '%s'".formatted(told));
    update("delete from placements.return_upload where id = '%s'".formatted(told));
  }

  @Test
  void afterAnyChangeItSaysWhatIsWorkedOutAfresh() {
    Seeds.forEach(
        24,
        random -> {
          read();
          int changes = 1 + random.nextInt(3);
          for (int i = 0; i < changes; i++) {
            update(change(random));
          }
          assertKeptIsTrue();
        });
  }

  /** The reader looks while the change is not committed; the next look must find it. */
  @Test
  void aChangeThatCommitsAfterALookIsFoundByTheNext() throws SQLException {
    String before = officer.get(ANSWERS.get(0)).body();
    try (Connection open = TestDatabase.connect()) {
      open.setAutoCommit(false);
      try (PreparedStatement sql = open.prepareStatement(otherWorker(children.get(0)))) {
        sql.executeUpdate();
      }
      // Others commit meanwhile, and are found.
      update(otherWorker(children.get(1)));
      String between = officer.get(ANSWERS.get(0)).body();
      assertNotEquals(before, between);
      open.commit();
      assertNotEquals(between, officer.get(ANSWERS.get(0)).body());
    }
    assertKeptIsTrue();
  }

  /** Findings of a return become those of a child when the register learns its number. */
  @Test
  void whatAReturnTellsIsOfTheChildAsSoonAsItsNumberIsKnown() {
    String child = children.get(0);
    String list = "api/data-quality?rule=903-101&size=500";
    String ofChild = "\"localId\":\"%1$s\",\"child\":\"%1$s\"".formatted(child);
    assertFalse(officer.get(list).body().contains(ofChild));
    update("update placements.child set local_id = id::text where id = '%s'".formatted(child));
    assertTrue(officer.get(list).body().contains(ofChild));
    assertKeptIsTrue();
    takeBack();
    assertFalse(officer.get(list).body().contains(child));
    assertKeptIsTrue();
  }

  /** A visit that the case system tells is done, and moves the next. */
  @Test
  void whatTheCaseSystemTellsOfAChildIsFound() {
    List<String> before = read();
    update(
        "with e as (insert into placements.case_extract (id, version, authority, file_name,"
            + " checksum, refused, received_at, received_by, children, not_looked_after) values"
            + " (gen_random_uuid(), 1, 'E08000018', 'a.zip', 'a', 'by a test', now(), 'test', 0, 0)"
            + " returning id) insert into placements.case_history (id, authority, child_id,"
            + " extract_id, part, on_day, code) select gen_random_uuid(), 'E08000018', '%s', id,"
                .formatted(children.get(0))
            + " 'VISITS', date '2014-07-01', 'Y' from e");
    assertNotEquals(before.get(0), read().get(0));
    assertKeptIsTrue();
  }

  @Test
  void aChangeThatIsUndoneLeavesNothing() throws SQLException {
    List<String> before = read();
    try (Connection open = TestDatabase.connect()) {
      open.setAutoCommit(false);
      try (PreparedStatement sql = open.prepareStatement(otherWorker(children.get(0)))) {
        sql.executeUpdate();
      }
      assertEquals(before, read());
      open.rollback();
    }
    assertEquals(before, read());
  }

  private static String otherWorker(String child) {
    return "update placements.child_fact set value = '{\"worker\":\"another\"}'"
        + " where kind = 'allocation' and child_id = '%s'".formatted(child);
  }

  private String change(Random random) {
    return CHANGES
        .get(random.nextInt(CHANGES.size()))
        .formatted(random.nextInt(9), children.get(random.nextInt(children.size())));
  }

  private void assertKeptIsTrue() {
    List<String> kept = read();
    update("insert into placements.touched (subject_id) values ('" + EVERYBODY + "')");
    assertEquals(read(), kept);
  }

  /** The answers, for those who may see adopters and those who may not. */
  private List<String> read() {
    List<String> answers = new ArrayList<>();
    for (String answer : ANSWERS) {
      answers.add(ok(200, officer.get(answer)).body());
      answers.add(ok(200, adviser.get(answer)).body());
    }
    // What is known of children with findings stands on the page alone.
    answers.add(page(browser, "/data-quality"));
    answers.add(page(browser, "/placements-map"));
    return answers;
  }

  /** A child placed since December with a worker, a visit and a health assessment on record. */
  private String placed(String postcode) {
    String child =
        id(
            ok(
                201,
                officer.post(
                    "api/children",
                    "{'dateOfBirth':'2005-03-14','sex':'MALE','from':'2013-01-01',"
                        + "'homePostcode':'S65 2CV','worker':'c.worker'}")));
    String home =
        id(
            ok(
                201,
                officer.post(
                    "api/households",
                    "{'localId':'K-%s','name':'Carers','kind':'FOSTER','own':true,"
                            .formatted(UUID.randomUUID())
                        + "'approvedBy':'E08000018','supervisingWorker':'s.worker',"
                        + "'postcode':'%s','terms':{'places':2},'approvedFrom':'2012-04-01'}"
                            .formatted(postcode))));
    String placement =
        ok(
                201,
                officer.recorded(
                    "{'child':'%s','householdId':'%s','type':'U6','provider':'PR1',"
                            .formatted(child, home)
                        + "'start':'2014-03-03'}"))
            .body()
            .replaceAll(".*\\[\"([0-9a-f-]+)\".*", "$1");
    done("placements/" + placement, "'event':'VISITED','on':'2014-06-02','safeguarded':true");
    done("children/" + child, "'event':'HEALTH_ASSESSED','on':'2014-06-03'");
    return child;
  }

  private void done(String subject, String event) {
    ok(201, officer.post("api/" + subject + "/events", "{" + event + "}"));
  }

  /** Every table of which answers are kept tells whom it touches, by each kind of change. */
  @Test
  void everyTableBehindTheAnswersTellsWhomItTouches() throws SQLException {
    Set<String> tables = new HashSet<>();
    for (String change : CHANGES) {
      tables.add(change.replaceAll("(?s).*?(?:update|into) placements\\.(\\w+).*", "$1"));
    }
    for (String table : tables) {
      assertEquals(
          3,
          TestSql.number(
              "kith",
              "select count(distinct e.event_manipulation) from information_schema.triggers e"
                  + " where e.event_object_schema = 'placements' and e.event_object_table = ?"
                  + " and e.trigger_name like 'touched_by%'",
              table),
          table);
    }
  }
}
