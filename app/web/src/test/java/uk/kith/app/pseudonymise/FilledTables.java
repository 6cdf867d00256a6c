package uk.kith.app.pseudonymise;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kith.app.pseudonymise.ColumnList.Table;

/**
 * A row with every column set in each table that is copied and is empty by then, so that no column
 * goes untried. Values follow from the types, the references and the closed lists of the database;
 * what it forbids to stand together is said here.
 */
final class FilledTables {

  private static final Pattern FIRST_OF_LIST =
      Pattern.compile("\\(?(\\w+) = (?:ANY \\(ARRAY\\[)?'([^']+)'::text");

  /** SQL of values that the database asks for beside their type. */
  private static final Map<String, String> SAID =
      Map.ofEntries(
          Map.entry("court.adoption_applicants.who", "'OTHER'"),
          Map.entry("court.adoption_applicants.household", "null"),
          Map.entry("court.direction.purpose", "'ASSESSMENT_REPORT'"),
          Map.entry("court.family_meeting.not_offered_because", "null"),
          Map.entry("court.family_meeting_of_case.not_offered_because", "null"),
          Map.entry("court.guardianship_entry.part", "'APPLICANT'"),
          Map.entry("court.hearing_move.status", "'ADJOURNED_TO_BE_RE_LISTED'"),
          Map.entry("court.pre_proceedings_step.kind", "'LETTER'"),
          Map.entry("court.route_mark.route", "'RETURN_HOME'"),
          Map.entry("sufficiency.population_estimate.year", "2014"),
          Map.entry("placements.case_extract.refused", "null"),
          Map.entry("placements.case_history.part", "'MISSING'"),
          Map.entry("placements.gazetteer_edition.rows_read", "5"),
          Map.entry("placements.gazetteer_entry.place", "'S25 1CC'"),
          Map.entry("placements.gazetteer_entry.area", "'E08000018'"),
          Map.entry("placements.local_option.reservation_id", "null"),
          Map.entry("placements.meeting_change.what", "'PUT_RIGHT'"),
          Map.entry("placements.meeting_change.agenda_item_id", "null"),
          Map.entry("placements.referral_answer.answer", "'OFFER'"),
          Map.entry("placements.referral_recipient.answer", "'OFFER'"),
          Map.entry("placements.reservation_held_longer.longer_until", "'2014-05-07 00:00+00'"),
          Map.entry("court.court_order.form", "'C43'"),
          Map.entry("placements.search.id", "'5ea7c400-0000-4000-8000-000000000001'"),
          Map.entry("placements.search.parted_from", "'5ea7c400-0000-4000-8000-000000000001'"),
          Map.entry("placements.search_call.answer", "'NO'"),
          Map.entry("placements.search_call.declined", "'OTHER'"),
          Map.entry("placements.search_call.ring_back_on", "null"),
          Map.entry("placements.search_call.ring_back_at", "null"),
          Map.entry("placements.search_child.parted", "false"));

  private final Connection database;
  private final Map<String, String> references = new HashMap<>();
  private final Map<String, String> closedLists = new HashMap<>();

  private FilledTables(Connection database) {
    this.database = database;
  }

  /** Fills them, in the caller's database. */
  static void fill(Connection database, ColumnList list) throws SQLException {
    FilledTables filled = new FilledTables(database);
    filled.readConstraints();
    Map<String, Map<String, String>> columns =
        Databases.columns(database, Pseudonymiser.ALL_SCHEMAS);
    for (Table table : Databases.inOrder(list, database)) {
      if (filled.isEmpty(table.name())) {
        filled.insert(table, Objects.requireNonNull(columns.get(table.name())));
      }
    }
  }

  private void insert(Table table, Map<String, String> types) throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : types.entrySet()) {
      ColumnList.Rule rule = Objects.requireNonNull(table.columns().get(each.getKey()));
      if (rule.kind() != Kind.MADE && rule.kind() != Kind.NONE) {
        values.put(
            each.getKey(),
            rule.kind() == Kind.JSON
                ? "'"
                    + Samples.object(Objects.requireNonNull(table.keys().get(each.getKey())))
                    + "'"
                : value(table.name() + "." + each.getKey(), each.getValue(), rule));
      }
    }
    try (Statement sql = database.createStatement()) {
      sql.execute(
          "insert into "
              + table.name()
              + " (\""
              + String.join("\", \"", values.keySet())
              + "\") values ("
              + String.join(", ", values.values())
              + ")");
    } catch (SQLException e) {
      throw new SQLException(table.name() + ": " + values, e);
    }
  }

  private String value(String column, String type, ColumnList.Rule rule) {
    String name = column.substring(column.lastIndexOf('.') + 1);
    if (SAID.containsKey(column)) {
      return Objects.requireNonNull(SAID.get(column));
    }
    if (references.containsKey(column)) {
      return Objects.requireNonNull(references.get(column));
    }
    if (closedLists.containsKey(column)) {
      return "'" + closedLists.get(column) + "'";
    }
    return switch (type) {
      case "uuid" ->
          name.startsWith("child")
              ? "(select id from placements.child order by id limit 1)"
              : name.startsWith("household")
                  ? "(select id from placements.household order by id limit 1)"
                  : "gen_random_uuid()";
      case "date" -> "'2014-05-06'";
      case "timestamptz" -> "'2014-05-06 10:11:12.131415+00'";
      case "bool" -> "true";
      case "time" -> "'10:30'";
      case "int4", "int8", "numeric" -> "1";
      default -> text(name, rule);
    };
  }

  private static String text(String name, ColumnList.Rule rule) {
    return switch (rule.kind()) {
      case CODE -> name.equals("authority") ? "'E08000018'" : "'A_CODE'";
      case POSTCODE -> "'S25 1CC'";
      case DAYS -> "'2013-04-05/2014-01-02 2014-03-04/'";
      default -> "'Originally somebody wrote " + name.replace('_', ' ') + " about Alfie'";
    };
  }

  private boolean isEmpty(String table) throws SQLException {
    try (Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery("select 1 from " + table + " limit 1")) {
      return !row.next();
    }
  }

  private void readConstraints() throws SQLException {
    String query =
        "select n.nspname || '.' || t.relname, a.attname, c.contype, pg_get_constraintdef(c.oid),"
            + " fn.nspname || '.' || f.relname"
            + " from pg_constraint c join pg_class t on t.oid = c.conrelid"
            + " join pg_namespace n on n.oid = t.relnamespace"
            + " join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]"
            + " left join pg_class f on f.oid = c.confrelid"
            + " left join pg_namespace fn on fn.oid = f.relnamespace"
            + " where c.contype in ('f', 'c') and array_length(c.conkey, 1) = 1";
    try (Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        String column = row.getString(1) + "." + row.getString(2);
        if (row.getString(3).equals("f")) {
          references.put(column, "(select id from " + row.getString(5) + " order by id limit 1)");
        } else {
          Matcher first = FIRST_OF_LIST.matcher(row.getString(4));
          if (first.find() && first.group(1).equals(row.getString(2))) {
            closedLists.putIfAbsent(column, first.group(2));
          }
        }
      }
    }
  }

  /** The tables that were left out of this, none by now. */
  static List<String> stillEmpty(Connection database, ColumnList list) throws SQLException {
    FilledTables filled = new FilledTables(database);
    List<String> empty = new java.util.ArrayList<>();
    for (String table : list.tables().keySet()) {
      if (filled.isEmpty(table)) {
        empty.add(table);
      }
    }
    return empty;
  }
}
