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
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.adoption.AdoptionCase;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.Seeds;

/**
 * What is kept of children on the way to adoption and of adopters says what working it out afresh
 * says, whatever was changed in the register, before the court or here.
 */
@ArquillianTest
@RunAsClient
class KeptAdoptionsIT {

  /** Nobody's id: touches everybody, so that the next answer is worked out afresh. */
  private static final UUID EVERYBODY = new UUID(0, 0);

  private static final String LINKS =
      "(select l.id from matching.link l join matching.family_finding_child c"
          + " on c.family_finding = l.family_finding where c.child = '{child}')";

  private static final List<String> CHANGES =
      List.of(
          "update placements.child set family_name = 'Kept %d' where id = '{child}'",
          "update placements.child set born = born - %d * 200 where id = '{child}'",
          "update placements.placement set start_on = start_on - %1$d, care_began = care_began -"
              + " %1$d where child_id = '{child}'",
          "update placements.placement set type = (array['A3', 'U6', 'A5'])[1 + %d %% 3]"
              + " where child_id = '{child}'",
          "update placements.placement set end_on = case when %1$d %% 3 = 0 then current_date - 9"
              + " end, reason_ceased = case when %1$d %% 3 = 0 then 'E11' end"
              + " where child_id = '{child}'",
          "insert into placements.sibling_link (id, authority, one_id, other_id, kind, recorded_at,"
              + " recorded_by) values (gen_random_uuid(), 'E08000018', '{child}', '{other}',"
              + " 'FULL', now() + interval '%d days', 'test') on conflict do nothing",
          "update placements.sibling_link set superseded_at = now() + interval '%d days'"
              + " where '{child}' in (one_id, other_id)",
          "update placements.household set name = 'Adopters kept %d' where id = '{family}'",
          "update placements.household_fact set valid_from = valid_from - %d where household_id ="
              + " '{family}' and kind = 'terms'",
          "update court.permanence_step set on_day = on_day - %d where child = '{child}'",
          "update court.permanence_step set superseded_at = case when %d %% 2 = 0 then now() end"
              + " where child = '{child}'",
          "update matching.adoption_step set on_day = on_day - %d where child = '{child}'",
          "update matching.adoption_step set superseded_at = case when %d %% 2 = 0 then now() end"
              + " where child = '{child}'",
          "update matching.link_move set on_day = on_day + %d - 4 where link in " + LINKS,
          "update matching.link_move set state = (array['SUGGESTED', 'LINKED', 'EXPLORING',"
              + " 'MATCHED'])[1 + %d %% 4] where number > 1 and link in "
              + LINKS,
          "update matching.link_move set superseded_by = 'test', superseded_at = case when %d %% 2"
              + " = 0 then now() end where number > 1 and link in "
              + LINKS,
          "update matching.link_step set on_day = on_day - %d where link in " + LINKS,
          "update matching.family_finding_child set ended_on = case when %d %% 2 = 0 then"
              + " current_date - 3 end where child = '{child}'",
          "update matching.family_finding set began_on = began_on - %d where id = (select"
              + " family_finding from matching.family_finding_child where child = '{child}')",
          "update matching.family_step set on_day = on_day - %d where household = '{family}'",
          "update matching.link set household = household, version = version + %d where household"
              + " = '{family}'");

  @ArquillianResource URI base;

  private Caller adviser;
  private Client browser;
  private final List<AdoptionCase> cases = new ArrayList<>();

  @BeforeEach
  void cases() throws Exception {
    adviser = Caller.as(PANEL_ADVISER, base);
    for (int i = 0; i < 3; i++) {
      AdoptionCase made = new AdoptionCase(adviser);
      if (i < 2) {
        made.begin();
        String link = made.suggest("2013-11-11");
        made.moved(link, "LINKED", "2013-12-02");
        update(
            "insert into matching.link_step (id, version, authority, link, step, on_day,"
                + " recorded_at, recorded_by) values (gen_random_uuid(), 1, 'E08000018', '"
                + link
                + "', 'FAMILY_MET', '2013-12-03', now(), 'test')");
      }
      update(
          ("insert into matching.adoption_step (id, version, authority, child, step, on_day,"
                  + " recorded_at, recorded_by) values (gen_random_uuid(), 1, 'E08000018', '%s',"
                  + " 'CONSENTED', '2013-10-01', now(), 'test')")
              .formatted(made.child));
      update(
          ("insert into matching.family_step (id, version, authority, household, step, on_day,"
                  + " recorded_at, recorded_by) values (gen_random_uuid(), 1, 'E08000018', '%s',"
                  + " 'PANEL', '2013-11-01', now(), 'test')")
              .formatted(made.family));
      cases.add(made);
    }
    browser = new Client(base.toURL());
    browser.signIn(TestUsers.create(PANEL_ADVISER), TestUsers.PASSWORD);
  }

  /** R-ADOPT-17, -18, -19, -20, -23: the lists and figures that tell of them. */
  @Test
  void afterAnyChangeListsSayWhatIsWorkedOutAfresh() {
    Seeds.forEach(
        8,
        random -> {
          read();
          for (int i = 2 + random.nextInt(4); i >= 0; i--) {
            AdoptionCase one = cases.get(random.nextInt(3));
            update(
                CHANGES
                    .get(random.nextInt(CHANGES.size()))
                    .replace("{child}", one.child)
                    .replace("{other}", cases.get(random.nextInt(3)).child)
                    .replace("{family}", one.family)
                    .formatted(random.nextInt(9)));
          }
          List<String> kept = read();
          update("insert into placements.touched (subject_id) values ('" + EVERYBODY + "')");
          assertEquals(read(), kept);
        });
  }

  /** Nothing is left out of the triggers: each changes what some list says. */
  @Test
  void eachKindOfFactIsSeenAtOnce() {
    AdoptionCase one = cases.get(0);
    String named = one.child.substring(0, 8);
    assertFalse(page(browser, "/adoption?text=" + named).contains("Seen " + named));
    update(
        "update placements.child set family_name = 'Seen %s' where id = '%s'"
            .formatted(named, one.child));
    assertTrue(page(browser, "/adoption?text=" + named).contains("Seen " + named));
    String linked = "/adoption?show=unlinked&text=" + named;
    assertFalse(page(browser, linked).contains("Seen " + named), "linked");
    update(
        "update matching.link_move set superseded_by = 'test', superseded_at = now() where number >"
            + " 1 and link in "
            + LINKS.replace("{child}", one.child));
    assertTrue(page(browser, linked).contains("Seen " + named), "the move was taken back");
    String decided = "/adoption?stage=decided&text=" + named;
    update(
        "update matching.adoption_step set superseded_at = now() where child = '%s'"
            .formatted(one.child));
    assertTrue(page(browser, decided).contains("Seen " + named), "there is no authority to place");
    update(
        "update court.permanence_step set superseded_at = now() where child = '%s'"
            .formatted(one.child));
    assertFalse(page(browser, decided).contains("Seen " + named), "the decision was a mistake");
    String family = "/adoption/families?text=" + one.family.substring(0, 8);
    update(
        "update placements.household set name = 'Kin %1$s' where id = '%1$s'"
            .formatted(one.family));
    assertTrue(page(browser, family).contains("Kin " + one.family));
  }

  /** Adopters are sealed: no answer kept for an adviser is anybody else's. */
  @Test
  void whatIsKeptForAnAdviserIsNobodyElses() throws SQLException {
    AdoptionCase one = cases.get(0);
    String due = "api/due?group=ADOPTION&size=500";
    assertTrue(ok(200, adviser.get(due)).body().contains("R-ADOPT-"));
    String officer = ok(200, Caller.as(PLACEMENT_OFFICER, base).get(due)).body();
    assertFalse(officer.contains("R-ADOPT-"), officer);
    for (String path :
        List.of(
            "api/family-finding", "api/scorecard", "api/family-finding/children/" + one.child)) {
      assertEquals(403, Caller.as(COURT_OFFICER, base).get(path).statusCode(), path);
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
          "update matching.adoption_step set superseded_at = now() where child = '%s'"
              .formatted(cases.get(0).child));
      assertEquals(before, read());
      open.commit();
    }
    assertNotEquals(before, read());
  }

  /** Every table of matching behind what is kept tells whom it touches, by each kind of change. */
  @Test
  void everyTableTellsWhomItTouches() throws SQLException {
    for (String change : CHANGES) {
      Matcher table = Pattern.compile("(?:update|into) (\\w+)\\.(\\w+)").matcher(change);
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

  private List<String> read() {
    List<String> answers = new ArrayList<>();
    String yearsAgo = LocalDate.of(2014, 3, 31).toString();
    for (String list :
        List.of(
            "api/family-finding?size=500",
            "api/family-finding?late=true&size=500",
            "api/family-finding?unlinked=true&size=500",
            "api/scorecard",
            "api/scorecard?periodEnd=" + yearsAgo)) {
      answers.add(ok(200, adviser.get(list)).body());
    }
    for (String page :
        List.of(
            "/adoption?waits=sibling-group",
            "/adoption?stage=over&sort=stage",
            "/adoption?sort=next",
            "/adoption/families",
            "/adoption/families?sort=state",
            "/adoption/suggestions",
            "/adoption/panel",
            "/due?group=adoption")) {
      answers.add(page(browser, page));
    }
    return answers;
  }
}
