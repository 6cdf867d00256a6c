package uk.kith.app.pseudonymise;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Children in pairs of brothers and sisters, ten homes, where they lived, and facts of each kind.
 */
final class Samples {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BY = ", '2013-05-06 07:08:09.101112+00', 'hannah lowe'";

  private Samples() {}

  /** Records them in an empty database. */
  static void record(Connection database, ColumnList list) throws SQLException {
    try (Statement sql = database.createStatement()) {
      sql.execute(
          "insert into placements.child (id, version, authority, local_id, first_name, family_name,"
              + " sex, born, recorded_at, recorded_by, changed_at, changed_by)"
              + " select md5('child' || n)::uuid, 0, 'E08000018', 'P' || 2000 + n,"
              + " (array['Alfie', 'Aisha', 'Bethany'])[1 + n % 3], 'Ackroyd' || n / 2, 'MALE',"
              + " date '2004-01-02' + 13 * n"
              + (BY + BY)
              + " from generate_series(0, 399) n");
      sql.execute(
          "insert into placements.household (id, version, authority, local_id, name, kind, own,"
              + " approved_by, recorded_at, recorded_by, changed_at, changed_by)"
              + " select md5('home' || n)::uuid, 0, 'E08000018', 'A' || n, 'Alison Clegg ' || n,"
              + " 'FOSTER', true, 'E08000018'"
              + (BY + BY)
              + " from generate_series(0, 10) n");
      sql.execute(
          "insert into placements.sibling_link (id, authority, one_id, other_id, kind, recorded_at,"
              + " recorded_by) select md5('link' || n)::uuid, 'E08000018',"
              + " md5('child' || n)::uuid, md5('child' || n + 1)::uuid, 'FULL'"
              + BY
              + " from generate_series(0, 398, 2) n");
      sql.execute(
          "insert into placements.placement (id, version, authority, child_id, household_id,"
              + " start_on, end_on, care_began, type, postcode, considerations, accepted_rules,"
              + " accepted_reason, recorded_at, recorded_by)"
              + " select md5('stay' || n)::uuid, 0, 'E08000018', md5('child' || n)::uuid,"
              + " md5('home' || n % 10)::uuid, date '2010-01-01' + 30 * (n / 10),"
              + " date '2010-01-31' + 30 * (n / 10), '2009-12-01', 'U1', 'S' || 20 + n % 60 ||"
              + " ' 1AB', 'She asked for ' || n, '', ''"
              + BY
              + " from generate_series(0, 399) n");
      sql.execute(
          "insert into placements.held_place (id, version, authority, household_id, place_no,"
              + " child_id, placement_id, held_from, held_until)"
              + " select md5('place' || id)::uuid, 0, 'E08000018', household_id, 1, child_id, id,"
              + " start_on, end_on from placements.placement");
    }
    facts(database, list, "placements.child_fact", "child_id", "child0");
    facts(database, list, "placements.household_fact", "household_id", "home10");
  }

  private static void facts(
      Connection database, ColumnList list, String table, String of, String owner)
      throws SQLException {
    String insert =
        "insert into "
            + table
            + " (id, authority, "
            + of
            + ", kind, value, valid_from, recorded_at, recorded_by) values (gen_random_uuid(),"
            + " 'E08000018', md5(?)::uuid, ?, ?, '2013-02-03'"
            + BY
            + ")";
    Map<String, ColumnList.Rule> keys =
        Objects.requireNonNull(list.tables().get(table)).keys().get("value");
    ObjectNode all = object(Objects.requireNonNull(keys));
    try (PreparedStatement sql = database.prepareStatement(insert)) {
      for (var each : all.properties()) {
        sql.setString(1, owner);
        sql.setString(2, each.getKey());
        sql.setString(3, each.getValue().toString());
        sql.executeUpdate();
      }
    }
  }

  /** An object with a value at each path of the list. */
  static ObjectNode object(Map<String, ColumnList.Rule> keys) {
    ObjectNode object = JSON.createObjectNode();
    new TreeMap<>(keys)
        .forEach(
            (path, rule) -> {
              String[] parts = path.replace("*", "HEALTH").split("\\.", -1);
              ObjectNode at = object;
              for (int i = 0; i < parts.length - 1; i++) {
                at = at.withObject("/" + parts[i]);
              }
              put(at, parts[parts.length - 1], rule);
            });
    return object;
  }

  private static void put(ObjectNode at, String key, ColumnList.Rule rule) {
    switch (rule.kind()) {
      case KEEP -> at.put(key, 7);
      case DAY -> at.put(key, "2012-03-04");
      case CLOCK -> at.put(key, "10:30");
      case CODE -> at.put(key, "A_CODE");
      case ID -> many(at, key).add("1141575c-d066-4998-8e4a-e8119c740dc1");
      case POSTCODE -> at.put(key, "S66 9VV");
      case SECTOR -> many(at, key).add("S66 9");
      case KNOWN -> many(at, key).add("Slovak Roma").add("British");
      default -> at.put(key, "Somebody wrote of " + key + " and Bethany");
    }
    if (key.equals("parent")) {
      at.put(key, "1141575c-d066-4998-8e4a-e8119c740dc1");
    }
  }

  private static ArrayNode many(ObjectNode at, String key) {
    return at.putArray(key);
  }
}
