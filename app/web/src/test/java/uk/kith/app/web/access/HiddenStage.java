package uk.kith.app.web.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestDatabase;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.service.Role;

/**
 * Records to hide, with all that hangs on them: each is recorded through the API, then everything
 * that the description lets somebody add to it is added.
 */
final class HiddenStage {

  /** What would end or undo what was just added. */
  private static final Pattern ENDS =
      Pattern.compile(
          ".*/(close|end|ended|merge|withdraw|take-back|mistakes|corrections|leave|cancel|last|wait"
              + "|release|answers|outcomes)(/.*)?");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

  private final Caller keeper;
  private final Asker adder;
  private final Collection<Endpoint> table;
  private final Described described;
  private final String text;
  private final Map<String, Integer> added = new TreeMap<>();
  final String unique = UUID.randomUUID().toString().substring(0, 8);

  HiddenStage(URL house, Collection<Endpoint> table, Described described) throws Exception {
    this(house, table, described, "Words");
  }

  /**
   * A stage.
   *
   * @param text what is written wherever anybody may write a text
   */
  HiddenStage(URL house, Collection<Endpoint> table, Described described, String text)
      throws Exception {
    this.text = text;
    String name = TestUsers.create(Role.values());
    this.keeper = Caller.named(name, house.toURI());
    this.adder = Asker.user(house, name);
    this.table = table;
    this.described = described;
  }

  /** A child in care with a placement, a case, a search, options, and more. */
  String child(String localId, String firstName, String home) throws Exception {
    String child =
        made(
            "api/children",
            "{'dateOfBirth':'2010-05-20','sex':'MALE','firstName':'"
                + firstName
                + "','localId':'"
                + localId
                + "','homePostcode':'S65 2CV','from':'2013-01-01','team':'East',"
                + "'worker':'a.worker'}");
    recorded(
        child, "'householdId':'" + home + "','type':'U6','provider':'PR1','start':'2014-03-01'");
    String proceedings =
        made(
            "api/proceedings",
            "{'kind':'CARE','issuedOn':'2014-03-04','children':['" + child + "']}");
    String search =
        made(
            "api/searches",
            "{'children':['"
                + child
                + "'],'openedOn':'2014-03-05','neededFrom':'2014-04-02','kind':'LONG_TERM'}");
    keeper.get("api/searches/" + search + "/options");
    keeper.post(
        "api/searches/" + search + "/referrals", "{'providers':['Provider " + unique + "']}");
    enriched("/api/children/{", child);
    enriched("/api/proceedings/{", proceedings);
    enriched("/api/searches/{", search);
    return child;
  }

  /** Carers with an approval, and what can be added to a household. */
  String household(String localId, String name) throws Exception {
    String home =
        made(
            "api/households",
            "{'localId':'"
                + localId
                + "','name':'"
                + name
                + "','kind':'FOSTER','own':true,'approvedBy':'E08000018','postcode':'DN22 7ZY',"
                + "'terms':{'places':3},'approvedFrom':'2012-04-01'}");
    enriched("/api/households/{", home);
    return home;
  }

  void recorded(String child, String rest) {
    HttpResponse<String> answer = keeper.recorded("{'child':'" + child + "'," + rest + "}");
    assertTrue(answer.statusCode() == 201, () -> answer + answer.body());
  }

  private void enriched(String under, String id) throws Exception {
    for (Endpoint each : table) {
      boolean adds =
          each.method().equals("POST")
              && each.path().startsWith(under)
              && each.path().indexOf('{') == each.path().lastIndexOf('{')
              && !ENDS.matcher(each.path()).matches()
              && described.takesJson(each);
      if (adds) {
        for (boolean everything : List.of(false, true)) {
          String body = described.body(each, id, everything, text).orElseThrow();
          Asker.Answer answer =
              adder.send(
                  "POST",
                  new Shape(Map.of(), "", List.of()).with(each.path(), id),
                  "application/json",
                  body);
          added.put(each.name() + " " + everything, answer.status());
        }
      }
    }
  }

  /** How each addition was answered. */
  Map<String, Integer> added() {
    return added;
  }

  private String made(String path, String json) {
    HttpResponse<String> answer = keeper.post(path, json);
    Matcher first = ID.matcher(answer.body());
    assertTrue(answer.statusCode() == 201 && first.find(), () -> answer + answer.body());
    return first.group();
  }

  /** The ids of every row of the modules that mentions a text, the text's own among them. */
  static Set<String> idsAbout(String about, String... schemas) throws SQLException {
    return new LinkedHashSet<>(tablesAbout(about, schemas).keySet());
  }

  /** The same with the table of each. */
  static Map<String, String> tablesAbout(String about, String... schemas) throws SQLException {
    Map<String, String> ids = new LinkedHashMap<>(Map.of(about, "itself"));
    try (Connection db = TestDatabase.connect()) {
      for (String each : tables(db, "uuid", schemas)) {
        try (PreparedStatement sql =
            db.prepareStatement(
                "select id from " + each + " t where t::text like '%' || ? || '%'")) {
          sql.setString(1, about);
          try (ResultSet row = sql.executeQuery()) {
            while (row.next()) {
              ids.putIfAbsent(row.getString(1), each);
            }
          }
        }
      }
    }
    return ids;
  }

  /** Every row of the modules that mentions a text, as it stands: by table. */
  static Map<String, String> rowsAbout(String about) throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    try (Connection db = TestDatabase.connect()) {
      for (String each : tables(db, "", "placements", "court", "matching", "sufficiency")) {
        try (PreparedStatement sql =
            db.prepareStatement(
                "select string_agg(t::text, ' ' order by t::text) from "
                    + each
                    + " t where t::text like '%' || ? || '%'")) {
          sql.setString(1, about);
          try (ResultSet row = sql.executeQuery()) {
            row.next();
            rows.put(each, String.valueOf(row.getString(1)));
          }
        }
      }
    }
    return rows;
  }

  private static List<String> tables(Connection db, String ofId, String... schemas)
      throws SQLException {
    List<String> names = new ArrayList<>();
    String in = "'" + String.join("','", schemas) + "'";
    String query =
        ofId.isEmpty()
            ? "select table_schema, table_name from information_schema.tables where table_type ="
                + " 'BASE TABLE' and table_schema in ("
                + in
                + ")"
            : "select c.table_schema, c.table_name from information_schema.columns c join"
                + " information_schema.tables t using (table_schema, table_name) where"
                + " t.table_type = 'BASE TABLE' and c.column_name = 'id' and c.data_type = 'uuid'"
                + " and c.table_schema in ("
                + in
                + ")";
    try (Statement sql = db.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        names.add(row.getString(1) + "." + row.getString(2));
      }
    }
    return names;
  }
}
