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
import uk.kith.app.harness.TestChildren;
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

  private static final List<String> OF_CHILDREN =
      List.of(
          "update placements.child set local_id = case when %d %% 2 = 0 then id::text end"
              + " where id = '%s'",
          "update placements.child set family_name = 'Kept %d' where id = '%s'",
          "update placements.child_fact set value = '{\"worker\":\"w\",\"team\":\"{team}' ||"
              + " case when %d %% 3 = 0 then 'x' else '' end || '\"}'"
              + " where child_id = '%s' and kind = 'allocation'",
          "update placements.child_fact set value = (array['{\"code\":\"V2\"}',"
              + " '{\"code\":\"E1\"}', '{\"code\":\"V3\"}'])[1 + %d %% 3]"
              + " where child_id = '%s' and kind = 'legal-status'",
          "update placements.placement set start_on = start_on - %1$d, care_began = care_began -"
              + " %1$d where child_id = '%2$s'",
          "update placements.placement set end_on = case when %d %% 2 = 0 then current_date - 1"
              + " end where child_id = '%s'",
          "update placements.placement set type = (array['A3', 'U6'])[1 + %d %% 2]"
              + " where child_id = '%s'",
          "update placements.life_event set on_day = on_day - %d where subject_id = '%s'",
          "update placements.life_event set on_day = on_day - %d where subject_id ="
              + " (select id from placements.placement where child_id = '%s')",
          "update court.route_mark set status = (array['PURSUED', 'CONSIDERED'])[1 + %d %% 2]"
              + " where child = '%s'",
          "update court.route_mark set superseded_at = case when %d %% 2 = 0 then now() end"
              + " where child = '%s'",
          "update court.permanence_plan set on_day = on_day - %d where child = '%s'",
          "update court.permanence_plan set superseded_at = case when %d %% 2 = 0 then now() end"
              + " where child = '%s'",
          "update court.review_request set due_by = due_by + %d where child = '%s'",
          "update placements.life_event set details = '{\"officer\":\"Officer %d\"}'"
              + " where subject_id = '%s' and event = 'REVIEWING_OFFICER_APPOINTED'",
          "update court.concern set on_day = current_date + %d - 5 where child = '%s'",
          "update court.concern_step set stage = (array['RAISED', 'RESOLVED'])[1 + %d %% 2]"
              + " where concern = (select id from court.concern where child = '%s')",
          "update court.pre_proceedings set case_family = 'F%d' where id ="
              + " (select pre_proceedings from court.child_in_pre_proceedings where child = '%s')",
          "update court.child_in_pre_proceedings set started_on = started_on - %d"
              + " where child = '%s'",
          "update court.pre_proceedings_step set done_on = done_on + %d"
              + " where child_in_pre_proceedings ="
              + " (select id from court.child_in_pre_proceedings where child = '%s')",
          "update court.family_meeting set taken_back_at = case when %d %% 2 = 0 then now() end"
              + " where child_in_pre_proceedings ="
              + " (select id from court.child_in_pre_proceedings where child = '%s')",
          "update court.gateway_decision set outcome = (array['ISSUE', 'CONTINUE'])[1 + %d %% 2]"
              + " where child = '%s'",
          "update court.guardianship_case set carer = 'Carer %d' where child = '%s'",
          "update court.guardianship_entry set on_day = on_day + %d where guardianship_case ="
              + " (select id from court.guardianship_case where child = '%s')");

  private static final List<String> OF_CASES =
      List.of(
          "update court.proceedings set case_number = 'Kept %d' where id = {case}",
          "update court.proceedings set issued_on = current_date - 140 + %d where id = {case}",
          "update court.proceedings set short_notice_reason = case when %d %% 2 = 0 then 'why' end"
              + " where id = {case}",
          "update court.child_in_proceedings set disposed_on = case when %d %% 2 = 0 then"
              + " current_date - 2 end where child = '%s'",
          "update court.direction set due_on = current_date - 6 + %d where proceedings = {case}",
          "update court.direction set filed_on = case when %d %% 2 = 0 then current_date - 1 end"
              + " where proceedings = {case}",
          "update court.direction set assignee = (array['LOCAL_AUTHORITY', 'CAFCASS'])"
              + "[1 + %d %% 2] where proceedings = {case}",
          "update court.direction_variation set due_on = current_date - 4 + %d where direction ="
              + " (select id from court.direction where proceedings = {case})",
          "update court.hearing set first_day = current_date - 20 - %1$d, last_day = current_date"
              + " - 20 - %1$d where proceedings = {case}",
          "update court.hearing_move set moved_on = current_date - 30 - 100 * %d where hearing ="
              + " (select id from court.hearing where proceedings = {case})",
          "update court.hearing_move set reason = (array['COURT', 'CAFCASS'])"
              + "[1 + %d %% 2] where hearing ="
              + " (select id from court.hearing where proceedings = {case})");

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
      children.add(child(i == 0 ? "A3" : "U6", i == 2 ? "E1" : "V2"));
    }
    String name = TestUsers.create(COURT_OFFICER);
    browser = new Client(base.toURL());
    browser.signIn(name, TestUsers.PASSWORD);
  }

  @Test
  void afterAnyChangeListsSayWhatIsWorkedOutAfresh() {
    List<String> changes = new ArrayList<>(OF_CHILDREN);
    changes.addAll(OF_CASES);
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
        "update court.gateway_decision set note = 'Note %s', met_on = current_date where child = '%s'"
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
      assertEquals(3, open.size());
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
    for (String change : OF_CHILDREN) {
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
    answers.add(page(browser, "/pre-proceedings?sort=worker&team=" + team));
    answers.add(page(browser, "/pre-proceedings/gateway"));
    answers.add(page(browser, "/guardianship"));
    return answers;
  }

  /**
   * A child looked after for 150 days, with a review, a visit that found it not safeguarded, and a
   * row of each kind in court tracking.
   */
  private String child(String type, String status) throws SQLException {
    String child = TestChildren.born("2015-03-01").toString();
    String rows =
        """
        insert into placements.placement (id, version, authority, child_id, start_on, care_began,
            type, accepted_rules, accepted_reason, recorded_at, recorded_by)
          values ('{placement}', 1, 'E08000018', '{child}', current_date - 150, current_date - 150,
            '{type}', '', '', now(), 'test');
        insert into placements.child_fact (id, authority, child_id, kind, value, valid_from,
            recorded_at, recorded_by)
          values (gen_random_uuid(), 'E08000018', '{child}', 'allocation',
              '{"worker":"w","team":"{team}"}', current_date - 150, now(), 'test'),
            (gen_random_uuid(), 'E08000018', '{child}', 'legal-status', '{"code":"{status}"}',
              current_date - 150, now(), 'test');
        insert into placements.life_event (id, version, authority, subject_kind, subject_id, event,
            on_day, details, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', 'CHILD', '{child}', 'CASE_REVIEWED',
              current_date - 125, '{}', now(), 'test'),
            (gen_random_uuid(), 1, 'E08000018', 'PLACEMENT', '{placement}', 'VISITED',
              current_date - 110, '{"safeguarded":false}', now(), 'test');
        insert into court.route_mark (id, version, authority, child, route, status, on_day,
            recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{child}', 'SPECIAL_GUARDIANSHIP',
            'CONSIDERED', current_date - 100, now(), 'test');
        insert into court.permanence_plan (id, version, authority, child, primary_route, on_day,
            pathway, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{child}', 'ADOPTION', current_date - 90,
            false, now(), 'test');
        insert into court.review_request (id, version, authority, child, reason, on_day, due_by,
            recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{child}', 'OTHER', current_date - 20,
            current_date - 3, now(), 'test');
        insert into placements.life_event (id, version, authority, subject_kind, subject_id, event,
            on_day, details, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', 'CHILD', '{child}',
            'REVIEWING_OFFICER_APPOINTED', current_date - 150, '{"officer":"Irene"}', now(),
            'test');
        insert into court.concern (id, version, authority, child, text, on_day, recorded_at,
            recorded_by)
          values ('{concern}', 1, 'E08000018', '{child}', 'No plan', current_date - 30, now(),
            'test');
        insert into court.concern_step (id, version, authority, concern, number, stage, on_day,
            recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{concern}', 1, 'RAISED', current_date - 30,
            now(), 'test');
        insert into court.proceedings (id, version, authority, kind, issued_on, case_number,
            recorded_at, recorded_by)
          values ('{case}', 1, 'E08000018', 'CARE', current_date - 140, 'KEPT', now(), 'test');
        insert into court.child_in_proceedings (id, version, authority, proceedings, child)
          values (gen_random_uuid(), 1, 'E08000018', '{case}', '{child}');
        insert into court.direction (id, version, authority, proceedings, assignee, text,
            ordered_on, due_on, recorded_at, recorded_by)
          values ('{direction}', 1, 'E08000018', '{case}', 'LOCAL_AUTHORITY', 'File',
            current_date - 60, current_date - 10, now(), 'test');
        insert into court.direction_variation (id, version, authority, direction, ordered_on,
            due_on, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{direction}', current_date - 15,
            current_date - 6, now(), 'test');
        insert into court.hearing (id, version, authority, proceedings, type, listed_on, first_day,
            last_day, recorded_at, recorded_by)
          values ('{hearing}', 1, 'E08000018', '{case}', 'FINAL', current_date - 100,
            current_date - 25, current_date - 25, now(), 'test');
        insert into court.hearing_move (id, version, authority, hearing, moved_on, number, status,
            reason, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{hearing}', current_date - 30, 1,
            'ADJOURNED_TO_BE_RE_LISTED', 'COURT', now(), 'test');
        insert into court.pre_proceedings (id, version, authority, recorded_at, recorded_by)
          values ('{family}', 1, 'E08000018', now(), 'test');
        insert into court.child_in_pre_proceedings (id, version, authority, pre_proceedings, child,
            started_on)
          values ('{before}', 1, 'E08000018', '{family}', '{child}', current_date - 100);
        insert into court.pre_proceedings_step (id, version, authority, child_in_pre_proceedings,
            kind, done_on, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{before}', 'LETTER', current_date - 95,
            now(), 'test');
        insert into court.family_meeting (id, version, authority, child_in_pre_proceedings,
            offered_on, offered_to, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{before}', current_date - 95, 'Mother', now(),
            'test');
        insert into court.gateway_decision (id, version, authority, meeting, child, met_on, outcome,
            pre_proceedings, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', gen_random_uuid(), '{child}',
            current_date - 150, 'ISSUE', null, now(), 'test');
        insert into court.guardianship_case (id, version, authority, child, kind, carer, foster,
            relative, on_day, recorded_at, recorded_by)
          values ('{guard}', 1, 'E08000018', '{child}', 'SPECIAL_GUARDIANSHIP', 'Aunt', false, true,
            current_date - 80, now(), 'test');
        insert into court.guardianship_entry (id, version, authority, guardianship_case, number,
            part, code, on_day, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{guard}', 1, 'STEP', 'BEGUN',
              current_date - 80, now(), 'test'),
            (gen_random_uuid(), 1, 'E08000018', '{guard}', 2, 'STEP', 'NOTICE_GIVEN',
              current_date - 70, now(), 'test');
        """;
    for (String id :
        List.of(
            "placement", "concern", "case", "direction", "hearing", "family", "before", "guard")) {
      rows = rows.replace("{" + id + "}", UUID.randomUUID().toString());
    }
    update(
        rows.replace("{child}", child)
            .replace("{type}", type)
            .replace("{status}", status)
            .replace("{team}", team));
    return child;
  }
}
