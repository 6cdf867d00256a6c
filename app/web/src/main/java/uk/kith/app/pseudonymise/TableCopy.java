package uk.kith.app.pseudonymise;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import uk.kith.app.pseudonymise.ColumnList.Rule;
import uk.kith.app.pseudonymise.ColumnList.Table;

/**
 * Copies the rows of one table, one after the other: a cursor on the one side, COPY on the other,
 * which is a single statement, so that rows may refer to rows of their own table that come later.
 */
final class TableCopy {

  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** What is made of whose it is. */
  private static final Set<Kind> MOVED =
      Set.of(Kind.DAY, Kind.DAYS, Kind.MOMENT, Kind.FIRST_NAME, Kind.FAMILY_NAME, Kind.JSON);

  private static final int ROWS_AT_ONCE = 1_000;

  private final Connection source;
  private final Connection copy;
  private final Secret secret;
  private final Families families;
  private final LeftOut leftOut;
  private final Shared shared = new Shared();
  private final Values values;
  private final JsonValues objects;

  TableCopy(
      Connection source,
      Connection copy,
      Secret secret,
      Families families,
      LeftOut leftOut,
      ColumnList list) {
    this.source = source;
    this.copy = copy;
    this.secret = secret;
    this.families = families;
    this.leftOut = leftOut;
    this.values = new Values(secret, list.known(), shared);
    this.objects = new JsonValues(values);
  }

  /**
   * What became of the rows of a table.
   *
   * @param leftOut rows that are not copied
   */
  record Rows(long copied, long leftOut) {}

  /** Counts, before anything is written, who bears which word and outward code. */
  void count(Collection<Table> tables) throws SQLException {
    for (Table table : tables) {
      if (!table.uses(Kind.KNOWN) && !table.uses(Kind.POSTCODE)) {
        continue;
      }
      List<String> columns = copied(table);
      try (Statement sql = source.createStatement()) {
        sql.setFetchSize(ROWS_AT_ONCE);
        try (ResultSet row = sql.executeQuery(query(table, columns))) {
          while (row.next()) {
            if (!leftOut.holds(table, row)) {
              made(table, columns, row);
            }
          }
        }
      }
    }
    shared.close();
  }

  private static List<String> copied(Table table) {
    return table.columns().entrySet().stream()
        .filter(each -> each.getValue().kind() != Kind.MADE)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Writes them.
   *
   * @throws CannotCopy when a value is not what the list says
   */
  Rows copy(Table table) throws SQLException {
    List<String> columns = copied(table);
    String names = columns.stream().map(TableCopy::quoted).collect(Collectors.joining(", "));
    CopyIn in =
        copy.unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + table.name() + " (" + names + ") from stdin");
    long out = 0;
    try (Statement sql = source.createStatement()) {
      sql.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = sql.executeQuery(query(table, columns))) {
        if (table.column(Kind.PLACE) == null) {
          while (row.next()) {
            if (leftOut.holds(table, row)) {
              out++;
            } else {
              write(in, made(table, columns, row));
            }
          }
        } else {
          out = copyHomeByHome(table, columns, row, in);
        }
      }
      return new Rows(in.endCopy(), out);
    } finally {
      if (in.isActive()) {
        in.cancelCopy();
      }
    }
  }

  private long copyHomeByHome(Table table, List<String> columns, ResultSet row, CopyIn in)
      throws SQLException {
    HeldPlaces places = new HeldPlaces(columns);
    List<@Nullable String[]> home = new ArrayList<>();
    long out = 0;
    while (row.next()) {
      if (leftOut.holds(table, row)) {
        out++;
        continue;
      }
      @Nullable String[] next = made(table, columns, row);
      if (!home.isEmpty() && !places.sameHome(home.get(0), next)) {
        write(in, places.inNoOrder(places.arranged(home)));
        home.clear();
      }
      home.add(next);
    }
    write(in, places.inNoOrder(places.arranged(home)));
    return out;
  }

  /**
   * Made rows of the outward codes of a gazetteer, else the rows as they are, in no order: that of
   * the source tells who was recorded next to whom.
   */
  private String query(Table table, List<String> columns) {
    if (table.column(Kind.GATHERED) != null) {
      return "select e.edition::text, e.edition::text as edition,"
          + " split_part(e.place, ' ', 1) || ' 0' as place, round(avg(e.easting))::int as easting,"
          + " round(avg(e.northing))::int as northing,"
          + " mode() within group (order by e.area) as area, 1 as share, false as terminated"
          + " from "
          + table.name()
          + " e group by e.edition, split_part(e.place, ' ', 1) order by random()";
    }
    String place = table.column(Kind.PLACE);
    return "select "
        + quoted(table.movesWith())
        + "::text, "
        + columns.stream()
            .map(column -> quoted(column) + "::text as " + quoted(column))
            .collect(Collectors.joining(", "))
        + " from "
        + table.name()
        + (place == null
            ? " order by random()"
            : " order by md5(household_id::text || '"
                + secret.letters("order", "homes", 16)
                + "'), household_id, held_from, id");
  }

  private @Nullable String[] made(Table table, List<String> columns, ResultSet row)
      throws SQLException {
    Shift shift = shift(row.getString(1));
    @Nullable String[] made = new @Nullable String[columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      String value = row.getString(i + 2);
      if (value != null) {
        made[i] = made(table, columns.get(i), value, shift, row);
      }
    }
    return made;
  }

  private @Nullable String made(
      Table table, String column, String value, Shift shift, ResultSet row) throws SQLException {
    Rule rule = java.util.Objects.requireNonNull(table.columns().get(column));
    String where = table.name() + "." + column;
    if (MOVED.contains(rule.kind()) && row.getString(1) == null) {
      throw new CannotCopy(
          "A row of "
              + table.name()
              + " has no "
              + table.movesWith()
              + ", with which its days move: nothing is copied.");
    }
    if (rule.kind() != Kind.JSON) {
      return values.of(rule, value, shift, where);
    }
    String above = rule.argument().isEmpty() ? "" : row.getString(rule.argument());
    Map<String, Rule> keys = java.util.Objects.requireNonNull(table.keys().get(column));
    return objects.of(keys, above, value, shift, where);
  }

  /** Dates of the authority itself move together. */
  private Shift shift(@Nullable String owner) {
    return owner != null && UUID_SHAPE.matcher(owner).matches()
        ? families.shift(UUID.fromString(owner))
        : Shift.of(secret, String.valueOf(owner));
  }

  private static void write(CopyIn in, List<@Nullable String[]> rows) throws SQLException {
    for (@Nullable String[] row : rows) {
      write(in, row);
    }
  }

  /** As COPY reads text: tabs between, a backslash before what would end a value. */
  private static void write(CopyIn in, @Nullable String[] row) throws SQLException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      String value = row[i];
      line.append(i == 0 ? "" : "\t")
          .append(
              value == null
                  ? "\\N"
                  : value
                      .replace("\\", "\\\\")
                      .replace("\t", "\\t")
                      .replace("\n", "\\n")
                      .replace("\r", "\\r"));
    }
    byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    in.writeToCopy(bytes, 0, bytes.length);
  }

  private static String quoted(String column) {
    return '"' + column + '"';
  }
}
