package uk.kith.app.demo;

import jakarta.annotation.Resource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import uk.kith.app.data.DataSources;
import uk.kith.kernel.service.UseCase;

/** Copies the register of the demonstration data, one copy a transaction. */
@UseCase
public class DemoCopier {

  /** What is copied, in the order of what refers to what. */
  private static final List<String> TABLES =
      List.of(
          "placements.child",
          "placements.child_fact",
          "placements.sibling_link",
          "placements.household",
          "placements.household_fact",
          "placements.search",
          "placements.search_child",
          "placements.search_consideration",
          "placements.search_call",
          "placements.reservation",
          "placements.placement",
          "placements.held_place",
          "placements.life_event",
          "placements.placement_outside",
          "placements.placement_cost",
          "court.proceedings",
          "court.child_in_proceedings",
          "court.extension",
          "court.hearing",
          "court.hearing_move",
          "court.direction",
          "court.direction_variation",
          "court.application",
          "court.court_order",
          "court.plan_before_court",
          "court.pre_proceedings",
          "court.child_in_pre_proceedings",
          "court.pre_proceedings_step",
          "court.family_meeting",
          "court.gateway_decision",
          "court.route_mark",
          "court.permanence_plan",
          "court.permanence_step",
          "court.review_request",
          "court.concern",
          "court.concern_step",
          "court.guardianship_case",
          "court.guardianship_entry");

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** The numbers that people give, and names of families: copies are children of their own. */
  private static final Pattern NUMBER =
      Pattern.compile("\"(local_id|number|family_name)\": ?\"([^\"]*)\"");

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  /** Rows of one table, named with its schema, each as JSON. */
  public record Rows(String table, List<String> rows) {}

  /**
   * The first register: ids made from others are of version 3, and its own are not. Of version 3
   * are those of the {@link DemoHistory} too: copies have children who are there, and no past.
   */
  public List<Rows> read() throws SQLException {
    List<Rows> all = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        List<String> rows = new ArrayList<>();
        try (ResultSet found =
            statement.executeQuery(
                "select to_jsonb(t) from "
                    + table
                    + " t where id::text not like '______________3%'")) {
          while (found.next()) {
            rows.add(found.getString(1));
          }
        }
        all.add(new Rows(table, rows));
      }
    }
    return all;
  }

  /** Adds a copy, whose number is from 1; does nothing when it is in. */
  public void add(List<Rows> first, int copy) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      for (Rows each : first) {
        String columns = columns(connection, each.table());
        try (PreparedStatement insert =
            connection.prepareStatement(
                String.format(
                    Locale.ROOT,
                    "insert into %1$s (%2$s) select %2$s from"
                        + " jsonb_populate_recordset(null::%1$s, ?::jsonb)"
                        + " on conflict (id) do nothing",
                    each.table(),
                    columns))) {
          insert.setString(1, copied(each.rows(), copy));
          insert.executeUpdate();
        }
      }
    }
  }

  /** Those that the database does not make itself. */
  private static String columns(Connection connection, String table) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select string_agg(quote_ident(column_name), ', ' order by ordinal_position)"
                + " from information_schema.columns"
                + " where table_schema || '.' || table_name = ? and is_generated = 'NEVER'")) {
      query.setString(1, table);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** Lets the database count anew how much there is of what, for its plans. */
  public void analyze() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
  }

  private static String copied(List<String> rows, int copy) {
    StringBuilder all = new StringBuilder("[");
    for (String row : rows) {
      String own = ID.matcher(row).replaceAll(id -> idOf(id.group(), copy));
      all.append(all.length() > 1 ? "," : "")
          .append(NUMBER.matcher(own).replaceAll("\"$1\": \"$2/" + copy + "\""));
    }
    return all.append(']').toString();
  }

  private static String idOf(String id, int copy) {
    return UUID.nameUUIDFromBytes((id + ":" + copy).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
