package uk.kith.app.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/** Sheets of carers and vacancies, sent, seen and applied, on the real register. */
@ArquillianTest
@RunAsClient
class SheetsIT {

  private static final Pattern SEAL = Pattern.compile("\"seal\":\"([0-9a-f]{64})\"");
  private static final String OWN_HEADS =
      "localId,name,kind,own,places,approvedFrom,phone,minAge,maxAge\n";

  @ArquillianResource URI base;

  private final String mark = "S" + UUID.randomUUID().toString().substring(0, 8);
  private String user;
  private Caller officer;

  @BeforeEach
  void signIn() throws SQLException {
    user = TestUsers.create(Role.PLACEMENT_OFFICER);
    officer = Caller.named(user, base);
  }

  @Test
  void aSheetIsMappedOnceSeenAndAppliedAndTheNextGoesStraightToTheChanges() throws SQLException {
    String heads = "Carer ID,Carer name,Sort of " + mark + ",Places,Approval date,Tel\n";
    String first = send("CARERS", heads + mark + "-1,Khan,Level 3,2,01/04/2012,01709 822222\n");
    String guessed = officer.get("api/sheets/uploads/" + first).body();
    assertTrue(guessed.contains("\"state\":\"MAP_COLUMNS\""), guessed);
    assertTrue(guessed.contains("\"phone\":\"Tel\""), guessed);
    String columns =
        "{'columns':{'localId':'Carer ID','name':'Carer name','kind':'Sort of "
            + mark
            + "','places':'Places','approvedFrom':'Approval date','phone':'Tel'},"
            + "'everywhere':{'own':'yes'},'words':{%s},'name':'"
            + mark
            + "'}";
    map(first, columns.formatted(""));
    assertTrue(
        officer.get("api/sheets/uploads/" + first).body().contains("{\"kind\":[\"Level 3\"]}"));
    map(first, columns.formatted("'kind':{'level3':'FOSTER'}"));
    assertEquals("{\"added\":1,\"changed\":0}", confirm(first, seal(first)).body());
    assertEquals("FOSTER", household("kind", "-1"));
    assertEquals("01709 822222", phone("-1"));

    String next = send("CARERS", heads + mark + "-1,Khan,level 3,3,01/04/2012,01709 833333\n");
    assertTrue(
        officer.get("api/sheets/uploads/" + next).body().contains("\"state\":\"READY\""),
        "the saved mapping is used again");
    String preview = preview(next);
    assertTrue(
        preview.contains("\"fields\":[{\"column\":\"places\",\"now\":\"2\",\"then\":\"3\"},"),
        preview);
    assertEquals("{\"added\":0,\"changed\":1}", confirm(next, seal(next)).body());
    String id =
        TestSql.text("kith", "select id from placements.household where local_id = ?", mark + "-1");
    String before = officer.get("api/households/" + id + "?asOf=2014-09-29").body();
    String after = officer.get("api/households/" + id + "?asOf=2014-09-30").body();
    assertTrue(before.contains("\"approved\":2"), before);
    assertTrue(after.contains("\"approved\":3"), after);
    assertEquals(
        "1",
        TestSql.text(
            "kith",
            "select details ->> 'changed' from app.audit_event where actor = ?"
                + " and action = 'sheet-applied' and details ->> 'added' = '0'",
            user));
  }

  @Test
  void aSheetWithOneRowThatCannotBeReadChangesNothing() throws SQLException {
    String upload =
        send(
            "CARERS",
            OWN_HEADS
                + mark
                + "-1,Khan,FOSTER,yes,2,2012-04-01,,,\n"
                + mark
                + "-2,Shah,FOSTER,yes,two,2012-04-01,,,\n");
    String preview = preview(upload);
    assertTrue(preview.contains("\"applicable\":false"), preview);
    assertTrue(
        preview.contains("{\"line\":3,\"column\":\"places\",\"code\":\"unreadable\""), preview);
    assertEquals(409, confirm(upload, seal(upload)).statusCode());
    assertEquals(0, households());
  }

  @Test
  void ofTwoConfirmationsAtOnceOneIsDone() throws SQLException {
    String upload = send("CARERS", OWN_HEADS + mark + "-1,Khan,FOSTER,yes,2,2012-04-01,,,\n");
    String seal = seal(upload);
    List<CompletableFuture<Integer>> answers =
        Stream.of(1, 2, 3)
            .map(i -> CompletableFuture.supplyAsync(() -> confirm(upload, seal).statusCode()))
            .toList();
    assertEquals(
        List.of(200, 409, 409), answers.stream().map(CompletableFuture::join).sorted().toList());
    assertEquals(1, households());
    HttpResponse<String> again = confirm(upload, seal);
    assertTrue(again.body().contains("already-applied"), again.body());
    assertEquals(
        "t",
        TestSql.text(
            "kith",
            "select content is null from placements.sheet_upload where id = ?",
            UUID.fromString(upload)),
        "what it held is gone");
  }

  @Test
  void whatWasSeenIsDoneOrNothing() throws SQLException {
    applied("CARERS", OWN_HEADS + mark + "-1,Khan,FOSTER,yes,2,2012-04-01,1709,,\n");
    String mine = send("CARERS", "localId,phone\n" + mark + "-1,2222\n");
    String seen = seal(mine);
    applied("CARERS", "localId,phone\n" + mark + "-1,3333\n");
    HttpResponse<String> refused = confirm(mine, seen);
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("register-changed"), refused.body());
    assertEquals("3333", phone("-1"));
    assertTrue(preview(mine).contains("\"now\":\"3333\""));
    assertEquals(200, confirm(mine, seal(mine)).statusCode());
    assertEquals("2222", phone("-1"));
  }

  @Test
  void aChangeTouchesOnlyWhatDiffersAndNothingThatIsRecordedForLater() throws SQLException {
    applied("CARERS", OWN_HEADS + mark + "-1,Khan,FOSTER,yes,2,2012-04-01,1111,,\n");
    applied("CARERS", "localId,phone\n" + mark + "-1,2222\n", "2014-12-01");
    applied("CARERS", "localId,phone\n" + mark + "-1,3333\n");
    String days =
        TestSql.text(
            "kith",
            "select string_agg(f.valid_from || ' ' || (f.value::jsonb ->> 'phone'), ', '"
                + " order by f.valid_from) from placements.household_fact f"
                + " join placements.household h on h.id = f.household_id"
                + " where h.local_id = ? and f.kind = 'address' and superseded_at is null",
            mark + "-1");
    assertEquals("2012-04-01 1111, 2014-09-30 3333, 2014-12-01 2222", days);
    assertEquals(
        1,
        TestSql.number(
            "kith",
            "select count(*) from placements.household_fact f"
                + " join placements.household h on h.id = f.household_id"
                + " where h.local_id = ? and f.kind = 'terms'",
            mark + "-1"));
  }

  @Test
  void vacanciesSetWhatIsNotAvailableAndConfirmThePlaces() throws SQLException {
    applied("CARERS", OWN_HEADS + mark + "-1,Khan " + mark + ",FOSTER,yes,3,2012-04-01,,,\n");
    String upload =
        applied(
            "VACANCIES",
            "name,notAvailable,notAvailableReason,notAvailableReview,availableFrom,confirmedOn\n"
                + "khan "
                + mark
                + ",1,Carer on a break,10/10/2014,20/10/2014,29/09/2014\n");
    assertTrue(
        officer.get("api/sheets/uploads/" + upload).body().contains("\"state\":\"APPLIED\""));
    String id =
        TestSql.text("kith", "select id from placements.household where local_id = ?", mark + "-1");
    String home = officer.get("api/households/" + id + "?asOf=2014-09-30").body();
    assertTrue(
        home.contains(
            "\"reason\":\"CARER_ON_BREAK\",\"reviewOn\":\"2014-10-10\","
                + "\"availableFrom\":\"2014-10-20\"}]"),
        home);
    assertEquals(
        "2014-09-29",
        TestSql.text(
            "kith",
            "select max(valid_from) from placements.household_fact where household_id = ?"
                + " and kind = 'confirmed'",
            UUID.fromString(id)));
  }

  /** R-MATCH-15: the cell is shown, and loaded once somebody says why the words are kept. */
  @Test
  void wordsThatSeemToNameAChildAreShownAndKeptWithAReason() throws SQLException {
    applied("CARERS", OWN_HEADS + mark + "-1,Khan " + mark + ",FOSTER,yes,3,2012-04-01,,,\n");
    String home =
        TestSql.text("kith", "select id from placements.household where local_id = ?", mark + "-1");
    String child =
        id(
            officer.post(
                "api/children",
                "{'dateOfBirth':'2006-05-20','firstName':'Jodie','from':'2013-01-01'}"));
    made(
        officer.post(
            "api/placements/recorded",
            "{'child':'"
                + child
                + "','householdId':'"
                + home
                + "','type':'U6','provider':'PR1','start':'2014-03-01'}"));
    for (String kind : List.of("VACANCIES", "CARERS")) {
      String heads = "localId,notAvailable,notAvailableReason,notAvailableWords\n" + mark + "-1,1,";
      String upload = send(kind, heads + "Other,the desk of Jodie stands there " + kind + "\n");
      String preview = preview(upload);
      assertTrue(
          preview.contains(
              "\"named\":[{\"line\":2,\"subject\":\""
                  + mark
                  + "-1\",\"column\":\"notAvailableWords\",\"text\":\"the desk of Jodie stands"
                  + " there "
                  + kind
                  + "\"}]"),
          preview);
      HttpResponse<String> refused = confirm(upload, seal(upload));
      assertEquals(422, refused.statusCode(), refused.body());
      assertTrue(refused.body().contains("R-MATCH-15"), refused.body());
      HttpResponse<String> done =
          officer.post(
              "api/sheets/uploads/" + upload + "/confirm",
              "{'seal':'"
                  + seal(upload)
                  + "','accept':['R-MATCH-15'],'reason':'Jodie is the carer’s sister'}");
      assertEquals(200, done.statusCode(), done.body());
      String kept =
          TestSql.text(
              "kith",
              "select value from placements.household_fact where household_id = ?::uuid"
                  + " and kind = 'not-available' and superseded_at is null",
              home);
      assertTrue(kept.contains(kind) && kept.contains("Jodie is the carer’s sister"), kept);
      String other = send(kind, heads + "Other,the roof is mended " + kind + "\n");
      assertTrue(preview(other).contains("\"named\":[]"));
      assertEquals(200, confirm(other, seal(other)).statusCode());
    }
  }

  @Test
  void whatGoesOutChangesNothingWhenItComesIn() throws SQLException {
    applied(
        "CARERS",
        OWN_HEADS + mark + "-1,\"=Khan, Amina\",FOSTER,yes,2,2012-04-01,+44 1709 822222,3,11\n");
    Caller adviser = Caller.as(Role.PANEL_ADVISER, base);
    made(
        adviser.postAs(
            "text/csv",
            "api/households/import",
            "localId,name,kind,own,places,approvedFrom\n"
                + mark
                + "-2,Adams,ADOPTER,yes,1,2012-04-01\n"));
    for (Caller caller : List.of(officer, adviser)) {
      HttpResponse<String> csv = caller.get("api/sheets/export?kind=CARERS");
      assertEquals(200, csv.statusCode());
      assertTrue(
          csv.body().contains(mark + "-1,\"'=Khan, Amina\",FOSTER,yes,2,01/04/2012"), "harmless");
      assertEquals(caller == adviser, csv.body().contains(mark + "-2"), "adopters sealed");
      unchanged(caller, "CARERS", csv.body());
    }
    unchanged(officer, "VACANCIES", officer.get("api/sheets/export?kind=VACANCIES").body());
    assertTrue(officer.get("api/sheets/export?kind=CARERS&format=xlsx").body().startsWith("PK"));
    assertEquals(
        "\uFEFFlocalId,name,notAvailable,notAvailableReason,notAvailableReview,availableFrom,notAvailableWords,confirmedOn\r\n",
        officer.get("api/sheets/template?kind=VACANCIES").body());
  }

  private void unchanged(Caller caller, String kind, String csv) {
    String upload = id(made(caller.postAs("text/csv", "api/sheets/uploads?kind=" + kind, csv)));
    String preview = caller.get("api/sheets/uploads/" + upload + "/preview").body();
    for (String list : List.of("added", "changed", "unreadable", "told", "unnamed", "leftOut")) {
      assertTrue(preview.contains("\"" + list + "\":[]"), () -> list + ": " + preview);
    }
  }

  @Test
  void adoptersAreLoadedByAPanelAdviserAlone() throws SQLException {
    String sheet = OWN_HEADS + mark + "-1,Adams,ADOPTER,yes,1,2012-04-01,,,\n";
    String preview = preview(send("CARERS", sheet));
    assertTrue(preview.contains("\"code\":\"not-allowed\""), preview);
    Caller adviser = Caller.as(Role.PANEL_ADVISER, base);
    String upload = id(made(adviser.postAs("text/csv", "api/sheets/uploads?kind=CARERS", sheet)));
    Matcher seal = SEAL.matcher(adviser.get("api/sheets/uploads/" + upload + "/preview").body());
    assertTrue(seal.find());
    assertEquals(
        200,
        adviser
            .post("api/sheets/uploads/" + upload + "/confirm", "{'seal':'" + seal.group(1) + "'}")
            .statusCode());
    String own = OWN_HEADS + mark + "-1,Khan,FOSTER,yes,1,2012-04-01,,,\n";
    assertTrue(preview(send("CARERS", own)).contains("\"unreadable\":[]"), "numbered apart");
    assertEquals(
        403,
        adviser
            .postAs("text/csv", "api/sheets/uploads?kind=VACANCIES", "localId,name\na,b\n")
            .statusCode());
  }

  @Test
  void onlyThoseWhoRecordHouseholdsLoadSheetsAndEachSeesTheirOwn() throws SQLException {
    String upload = send("CARERS", OWN_HEADS + mark + "-1,Khan,FOSTER,yes,1,2012-04-01,,,\n");
    Caller other = Caller.as(Role.PLACEMENT_OFFICER, base);
    for (String part : List.of("", "/preview")) {
      assertEquals(404, other.get("api/sheets/uploads/" + upload + part).statusCode());
    }
    assertEquals(404, other.delete("api/sheets/uploads/" + upload).statusCode());
    for (Role role :
        List.of(Role.SUPERVISING_WORKER, Role.APPROVER, Role.COMMISSIONER, Role.ADMINISTRATOR)) {
      Caller caller = Caller.as(role, base);
      assertEquals(
          403,
          caller
              .postAs("text/csv", "api/sheets/uploads?kind=CARERS", "localId,name\na,b\n")
              .statusCode(),
          role.id());
      assertEquals(403, caller.get("api/sheets/export?kind=CARERS").statusCode(), role.id());
    }
    assertEquals(204, officer.delete("api/sheets/uploads/" + upload).statusCode());
    assertEquals(404, officer.get("api/sheets/uploads/" + upload).statusCode());
  }

  @Test
  void whatIsNoSheetIsRefusedAndNotKept() throws SQLException {
    for (String broken : List.of("", "just a line", "a,b\n\"1,2\n", "PK\u0003\u0004broken")) {
      HttpResponse<String> answer =
          officer.postAs("text/csv", "api/sheets/uploads?kind=CARERS", broken);
      assertEquals(400, answer.statusCode(), answer.body());
    }
    assertEquals(
        0,
        TestSql.number(
            "kith", "select count(*) from placements.sheet_upload where uploaded_by = ?", user));
  }

  private String send(String kind, String csv) {
    return id(
        made(officer.postAs("text/csv", "api/sheets/uploads?from=2014-09-30&kind=" + kind, csv)));
  }

  private String applied(String kind, String csv) {
    return applied(kind, csv, "2014-09-30");
  }

  private String applied(String kind, String csv, String from) {
    String upload =
        id(
            made(
                officer.postAs(
                    "text/csv", "api/sheets/uploads?kind=" + kind + "&from=" + from, csv)));
    HttpResponse<String> done = confirm(upload, seal(upload));
    assertEquals(200, done.statusCode(), done.body());
    return upload;
  }

  private void map(String upload, String json) {
    HttpResponse<String> answer = officer.put("api/sheets/uploads/" + upload + "/mapping", json);
    assertEquals(204, answer.statusCode(), answer.body());
  }

  private String preview(String upload) {
    HttpResponse<String> answer = officer.get("api/sheets/uploads/" + upload + "/preview");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private String seal(String upload) {
    String preview = preview(upload);
    Matcher seal = SEAL.matcher(preview);
    assertTrue(seal.find(), preview);
    return seal.group(1);
  }

  private HttpResponse<String> confirm(String upload, String seal) {
    return officer.post("api/sheets/uploads/" + upload + "/confirm", "{'seal':'" + seal + "'}");
  }

  private static HttpResponse<String> made(HttpResponse<String> answer) {
    assertEquals(201, answer.statusCode(), answer.body());
    assertFalse(answer.body().isEmpty());
    return answer;
  }

  private long households() throws SQLException {
    return TestSql.number(
        "kith", "select count(*) from placements.household where local_id like ?", mark + "%");
  }

  private String household(String column, String number) throws SQLException {
    return TestSql.text(
        "kith",
        "select " + column + " from placements.household where local_id = ?",
        mark + number);
  }

  private String phone(String number) throws SQLException {
    return TestSql.text(
        "kith",
        "select f.value::jsonb ->> 'phone' from placements.household_fact f"
            + " join placements.household h on h.id = f.household_id"
            + " where h.local_id = ? and f.kind = 'address' and superseded_at is null"
            + " and valid_until is null",
        mark + number);
  }
}
