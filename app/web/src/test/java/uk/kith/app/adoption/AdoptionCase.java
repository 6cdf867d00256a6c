package uk.kith.app.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.harness.Caller.id;

import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestChildren;
import uk.kith.app.harness.TestSql;

/** A child in foster care since 1 March 2013 and adopters approved on 4 November 2013. */
public final class AdoptionCase {

  private final Caller adviser;
  public final String child;
  public final String family;
  public final String familyName;
  private String finding = "";

  public AdoptionCase(Caller adviser) throws SQLException {
    this.adviser = adviser;
    this.child = fostered("2011-05-20");
    this.familyName = "Adopters " + UUID.randomUUID();
    this.family = adopters(familyName, "{'places':2,'types':['ADOPTION']}");
  }

  private static String fostered(String born) throws SQLException {
    UUID id = TestChildren.born(born);
    TestSql.update(
        "kith",
        "insert into placements.placement (id, version, authority, child_id, start_on, care_began,"
            + " type, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " values (?, 1, 'E08000018', ?, ?, ?, 'U6', '', '', now(), 'test')",
        UUID.randomUUID(),
        id,
        Date.valueOf("2013-03-01"),
        Date.valueOf("2013-03-01"));
    return id.toString();
  }

  /** Other adopters, approved on 4 November 2013 with terms of their own. */
  String adopters(String terms) {
    return adopters("Adopters " + UUID.randomUUID(), terms);
  }

  private String adopters(String name, String terms) {
    HttpResponse<String> made =
        adviser.post(
            "api/households",
            "{'localId':'P-"
                + UUID.randomUUID()
                + "','name':'"
                + name
                + "','kind':'ADOPTER','own':true,'approvedBy':'E08000018','postcode':'S65 1CV',"
                + "'terms':"
                + terms
                + ",'approvedFrom':'2013-11-04'}");
    assertEquals(201, made.statusCode(), made.body());
    return id(made);
  }

  public String begin() {
    return begin("2013-09-02");
  }

  public String begin(String decided) {
    return begin(decided, List.of(child));
  }

  /** The search that began. */
  String begun() {
    return finding;
  }

  /** For the child and another one together. */
  public String beginWith(String brother) {
    return begin("2013-09-02", List.of(child, brother));
  }

  private String begin(String decided, List<String> children) {
    HttpResponse<String> begun =
        adviser.post(
            "api/family-finding",
            "{'children':['" + String.join("','", children) + "'],'decidedOn':'" + decided + "'}");
    assertEquals(201, begun.statusCode(), begun.body());
    finding = id(begun);
    return finding;
  }

  public String suggest(String on) {
    return suggest(family, on);
  }

  public String suggest(String other, String on) {
    HttpResponse<String> suggested =
        adviser.post(
            "api/family-finding/" + finding + "/links",
            "{'householdId':'" + other + "','on':'" + on + "'}");
    assertEquals(201, suggested.statusCode(), suggested.body());
    return id(suggested);
  }

  public HttpResponse<String> move(String link, String to, String on, String more) {
    return adviser.post(
        "api/family-finding/" + finding + "/links/" + link + "/moves",
        "{'to':'" + to + "','on':'" + on + "'" + more + "}");
  }

  public void moved(String link, String to, String on) {
    HttpResponse<String> answer = move(link, to, on, "");
    assertEquals(204, answer.statusCode(), answer.body());
  }

  public HttpResponse<String> record(String json) {
    return record(child, json);
  }

  public HttpResponse<String> record(String child, String json) {
    return adviser.post("api/family-finding/children/" + child + "/steps", json);
  }

  public String seen(String asOf) {
    HttpResponse<String> answer =
        adviser.get("api/family-finding/children/" + child + "?asOf=" + asOf);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  /** The parents consented on 15 January 2014. */
  public void consented() {
    recorded("{'step':'CONSENTED','on':'2014-01-15'}");
  }

  /** The adopters applied for the order on 6 May 2014. */
  public void applied() {
    recorded("{'step':'ADOPTION_APPLIED','on':'2014-05-06'}");
  }

  public void recorded(String json) {
    HttpResponse<String> answer = record(json);
    assertEquals(204, answer.statusCode(), answer.body());
  }

  /** Decided for, linked, matched, and moved in on 10 February 2014; the link. */
  public String placed() {
    begin();
    String link = suggest("2013-11-11");
    moved(link, "LINKED", "2013-12-02");
    moved(link, "MATCHED", "2014-01-24");
    consented();
    moved(link, "PLACED", "2014-02-10");
    return link;
  }
}
