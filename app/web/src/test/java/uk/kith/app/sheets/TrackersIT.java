package uk.kith.app.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
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
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** Legal and permanence trackers, mapped, seen and recorded whole, on the real record. */
@ArquillianTest
@RunAsClient
class TrackersIT {

  private static final Pattern SEAL = Pattern.compile("\"seal\":\"([0-9a-f]{64})\"");

  @ArquillianResource URI base;

  private final String mark = "T" + UUID.randomUUID().toString().substring(0, 8);
  private String user;
  private Caller court;
  private String amy;
  private String ben;

  @BeforeEach
  void brotherAndSister() throws SQLException {
    user = TestUsers.create(Role.COURT_OFFICER);
    court = Caller.named(user, base);
    amy = child("-1", "Amy", "2010-05-02");
    ben = child("-2", "Ben", "2012-01-09");
  }

  private String child(String number, String first, String born) throws SQLException {
    UUID child = TestChildren.born(born);
    TestSql.update(
        "kith",
        "update placements.child set local_id = ?, first_name = ?, family_name = 'Brook'"
            + " where id = ?",
        mark + number,
        first,
        child);
    return child.toString();
  }

  @Test
  void aLegalTrackerIsMappedOnceAndBecomesOneCaseOfBrotherAndSister() throws SQLException {
    String heads = "Child ID,Case no,Issue date,Sort of judge,CMH date,Outcome,Order date\n";
    String first =
        send(
            "LEGAL_TRACKER",
            heads
                + "%1$s-1,%1$s C1,06/05/2014,HHJ Reed,20/05/2014,ICO,20/05/2014\n"
                + "%1$s-2,%1$s C1,06/05/2014,HHJ Reed,20/05/2014,,\n");
    HttpResponse<String> mapped =
        court.put(
            "api/sheets/uploads/" + first + "/mapping",
            "{'columns':{'localId':'Child ID','caseNumber':'Case no','issuedOn':'Issue date',"
                + "'judge':'Sort of judge','caseManagementOn':'CMH date','order':'Outcome',"
                + "'orderOn':'Order date'},'name':'"
                + mark
                + "'}");
    assertEquals(204, mapped.statusCode(), mapped.body());
    assertEquals("{\"added\":0,\"changed\":2}", confirm(first, seal(preview(first))).body());

    String proceedings =
        TestSql.text(
            "kith",
            "select proceedings from court.child_in_proceedings where child = ?",
            UUID.fromString(amy));
    String view = court.get("api/proceedings/" + proceedings + "?asOf=2014-10-01").body();
    for (String part :
        List.of(amy, ben, mark + " C1", "HHJ Reed", "CASE_MANAGEMENT", "2014-11-03", "C33")) {
      assertTrue(view.contains(part), () -> part + ": " + view);
    }
    assertEquals(
        "C1",
        TestSql.text(
            "kith",
            "select value::jsonb ->> 'code' from placements.child_fact where child_id = ?"
                + " and kind = 'legal-status' and superseded_at is null",
            UUID.fromString(amy)),
        "the order sets the legal status");
    assertEquals(
        "proceedings-opened, hearing-listed, court-people-named, order-made",
        TestSql.text(
            "kith",
            "select string_agg(action, ', ' order by case action when 'proceedings-opened' then 1"
                + " when 'hearing-listed' then 2 when 'court-people-named' then 3 else 4 end)"
                + " from app.audit_event where actor = ? and action in ('proceedings-opened',"
                + " 'hearing-listed', 'court-people-named', 'order-made')",
            user));

    String next =
        send(
            "LEGAL_TRACKER",
            heads + "%1$s-1,%1$s C1,07/05/2014,HHJ Reed,20/05/2014,ICO,20/05/2014\n");
    assertTrue(
        court.get("api/sheets/uploads/" + next).body().contains("\"state\":\"READY\""),
        "the saved mapping is used again");
    String preview = preview(next);
    assertTrue(preview.contains("\"applicable\":false"), preview);
    assertTrue(preview.contains("{\"line\":2,\"subject\":\"" + mark + "-1\""), preview);
    assertTrue(preview.contains("Kith says “2014-05-06”, the sheet “2014-05-07”"), preview);
  }

  /** R-COURT-39: what the register would refuse is a finding of its row, and not of the sheet. */
  @Test
  void anOrderThatStandsOnRecordDoesNotKeepTheOtherRowsOut() throws SQLException {
    String heads = "localId,kind,caseNumber,issuedOn,order,orderOn\n";
    String first =
        send("LEGAL_TRACKER", heads + "%1$s-1,CARE,%1$s C1,2014-05-06,C32A,2014-09-01\n");
    assertEquals(200, confirm(first, seal(preview(first))).statusCode());
    String next =
        send(
            "LEGAL_TRACKER",
            heads
                + "%1$s-1,OTHER,%1$s C2,2014-05-07,C32A,2014-09-02\n"
                + "%1$s-2,CARE,%1$s C3,2014-05-07,C33,2014-05-09\n");
    String preview = preview(next);
    assertTrue(preview.contains("and no end of it"), preview);
    HttpResponse<String> taken = confirm(next, seal(preview));
    assertEquals(200, taken.statusCode(), taken.body());
    assertEquals(
        "C32A 2014-09-01, C33 2014-05-09",
        TestSql.text(
            "kith",
            "select string_agg(o.form || ' ' || o.made_on, ', ' order by o.form)"
                + " from court.court_order o join court.child_in_proceedings c"
                + " on c.id = o.child_in_proceedings where c.child in (?, ?)",
            UUID.fromString(amy),
            UUID.fromString(ben)));
  }

  @Test
  void oneRowThatCannotBeReadRecordsNothing() throws SQLException {
    String upload =
        send(
            "LEGAL_TRACKER",
            "localId,issuedOn,endedOn\n%1$s-1,2014-05-06,\n%1$s-2,2014-05-06,2014-05-05\n");
    String preview = preview(upload);
    assertTrue(preview.contains("{\"line\":3,\"column\":\"endedOn\",\"code\":\"range\""), preview);
    assertEquals(409, confirm(upload, seal(preview)).statusCode());
    assertEquals(
        0,
        TestSql.number(
            "kith",
            "select count(*) from court.child_in_proceedings where child = ?",
            UUID.fromString(amy)));
  }

  @Test
  void aPermanenceTrackerIsRecordedAndTheSameColumnsComeOutAndChangeNothing() throws SQLException {
    lookedAfter(amy);
    Caller reviewer = Caller.as(Role.REVIEWING_OFFICER, base);
    String upload =
        id(
            made(
                reviewer.postAs(
                    "text/csv",
                    "api/sheets/uploads?from=2014-09-30&kind=PERMANENCE_TRACKER",
                    ("localId,route,status,on,reason,plan,planOn,reviewingOfficer\n"
                            + "%1$s-1,SPECIAL_GUARDIANSHIP,PURSUED,2014-09-01,,"
                            + "SPECIAL_GUARDIANSHIP,2014-09-01,Joan Hill\n"
                            + "%1$s-1,ADOPTION,RULED_OUT,2014-09-01,Too old,,,\n")
                        .formatted(mark))));
    Matcher seal = SEAL.matcher(reviewer.get("api/sheets/uploads/" + upload + "/preview").body());
    assertTrue(seal.find());
    assertEquals(
        200,
        reviewer
            .post("api/sheets/uploads/" + upload + "/confirm", "{'seal':'" + seal.group(1) + "'}")
            .statusCode());
    String routes = court.get("api/children/" + amy + "/routes?asOf=2014-09-30").body();
    for (String part :
        List.of(
            "\"route\":\"SPECIAL_GUARDIANSHIP\",\"status\":\"PURSUED\"", "Too old", "Joan Hill")) {
      assertTrue(routes.contains(part), routes);
    }
    String out = court.get("api/sheets/export?kind=PERMANENCE_TRACKER&asOf=2014-09-30").body();
    String own =
        out.lines()
            .filter(line -> line.contains(mark) || line.contains("localId"))
            .reduce("", (all, line) -> all + line + "\n");
    assertEquals(3, own.lines().count(), own);
    String again = preview(send("PERMANENCE_TRACKER", own));
    for (String list : List.of("changed", "unreadable", "told")) {
      assertTrue(again.contains("\"" + list + "\":[]"), () -> list + ": " + again);
    }
    assertTrue(again.contains("\"unchanged\":2"), again);
  }

  @Test
  void onlyThoseWhoRecordTheSameByHandLoadTrackersAndTakeThemOut() throws SQLException {
    for (Role role : List.of(Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.REVIEWING_OFFICER)) {
      Caller caller = Caller.as(role, base);
      assertEquals(403, sent(caller, "LEGAL_TRACKER"), role.id());
      assertEquals(403, caller.get("api/sheets/export?kind=LEGAL_TRACKER").statusCode(), role.id());
    }
    assertEquals(403, sent(Caller.as(Role.PLACEMENT_OFFICER, base), "PERMANENCE_TRACKER"));
    assertEquals(403, sent(court, "CARERS"));
    assertEquals(403, court.get("api/sheets/export?kind=VACANCIES").statusCode());
    assertEquals(201, sent(court, "LEGAL_TRACKER"));
    assertEquals(400, sent(court, "NO_SUCH_KIND"));
    assertTrue(
        court.get("api/sheets/export?kind=LEGAL_TRACKER&format=xlsx").body().startsWith("PK"));
    assertTrue(
        court
            .get("api/sheets/template?kind=LEGAL_TRACKER")
            .body()
            .startsWith("\uFEFFlocalId,firstName,familyName,born,kind,submittedOn,issuedOn,"));
  }

  private static int sent(Caller caller, String kind) {
    return caller
        .postAs("text/csv", "api/sheets/uploads?kind=" + kind, "localId,issuedOn\na,b\n")
        .statusCode();
  }

  private static void lookedAfter(String child) throws SQLException {
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, date '2014-06-02', date '2014-06-02', 'U6', '', '',"
            + " now(), 'test')",
        UUID.randomUUID(),
        UUID.fromString(child));
  }

  private String send(String kind, String csv) {
    return id(
        made(
            court.postAs(
                "text/csv",
                "api/sheets/uploads?from=2014-09-30&kind=" + kind,
                csv.formatted(mark))));
  }

  private String preview(String upload) {
    HttpResponse<String> answer = court.get("api/sheets/uploads/" + upload + "/preview");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static String seal(String preview) {
    Matcher seal = SEAL.matcher(preview);
    assertTrue(seal.find(), preview);
    return seal.group(1);
  }

  private HttpResponse<String> confirm(String upload, String seal) {
    return court.post("api/sheets/uploads/" + upload + "/confirm", "{'seal':'" + seal + "'}");
  }

  private static HttpResponse<String> made(HttpResponse<String> answer) {
    assertEquals(201, answer.statusCode(), answer.body());
    return answer;
  }
}
