package uk.kith.app.pseudonymise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a copy for values of the database that it was made of. It reads both through, every
 * table and column, and asks the list of columns for nothing but which texts are codes.
 */
final class LeftBehind {

  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern POSTCODES =
      Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b");
  private static final Pattern SECTORS = Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? [1-9]");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{4,}");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_:;,.|/ -]*");
  private static final Pattern INVENTED =
      Pattern.compile("(Person|Provider|Home|School|Team|Court) [A-Z2-9]{6}");

  /** Of no record: stands for all in the logs of what was touched. */
  private static final String ALL_OF_THEM = "00000000-0000-0000-0000-000000000000";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where a value stands: its table and column. */
  private record Place(String table, String column) {
    @Override
    public String toString() {
      return table + "." + column;
    }
  }

  private final ColumnList list = ColumnList.read();
  private final Secret secret;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> postcodes = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Map<Place, Set<String>> texts = new HashMap<>();
  private final Map<String, Map<String, Map<String, String>>> rows = new TreeMap<>();

  /** The id before of each id of a row in the copy. */
  private final Map<String, String> originals = new HashMap<>();

  private final Set<String> found = new TreeSet<>();
  private int compared;

  private LeftBehind(Secret secret) {
    this.secret = secret;
  }

  /** Sentences, one for each kind of value in each column; empty when nothing is left. */
  static List<String> in(Connection copy, Connection source, Secret secret) throws SQLException {
    LeftBehind left = new LeftBehind(secret);
    left.read(source, left::remember);
    left.ids.remove(ALL_OF_THEM);
    left.read(copy, left::look);
    if (left.compared < 1_000 || left.words.size() < 50 || left.postcodes.size() < 20) {
      throw new IllegalStateException("too little to compare: " + left.compared);
    }
    return List.copyOf(left.found);
  }

  private record Row(String table, Map<String, String> values, Map<String, String> types) {}

  private void read(Connection database, Consumer<Row> with) throws SQLException {
    for (String table : Databases.columns(database, Pseudonymiser.ALL_SCHEMAS).keySet()) {
      try (Statement sql = database.createStatement();
          ResultSet row = sql.executeQuery("select * from " + table)) {
        ResultSetMetaData columns = row.getMetaData();
        while (row.next()) {
          Map<String, String> values = new TreeMap<>();
          Map<String, String> types = new HashMap<>();
          for (int i = 1; i <= columns.getColumnCount(); i++) {
            String value = row.getString(i);
            if (value != null) {
              values.put(columns.getColumnName(i), value);
              types.put(columns.getColumnName(i), columns.getColumnTypeName(i));
            }
          }
          with.accept(new Row(table, values, types));
        }
      }
    }
  }

  private void remember(Row row) {
    String id = row.values().get("id");
    if (id != null && UUIDS.matcher(id).matches()) {
      rows.computeIfAbsent(row.table(), table -> new HashMap<>()).put(id, row.values());
      originals.put(secret.id(UUID.fromString(id)).toString(), id);
    }
    row.values()
        .forEach(
            (column, value) -> {
              Place place = new Place(row.table(), column);
              all(UUIDS, value).forEach(ids::add);
              if (isText(row, column)) {
                all(POSTCODES, value).forEach(postcodes::add);
                for (String text : texts(row.table(), column, value)) {
                  if (!isCode(place, text)) {
                    all(WORDS, text).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
                    texts.computeIfAbsent(place, p -> new HashSet<>()).add(text);
                  }
                }
              }
            });
  }

  private void look(Row row) {
    Map<String, String> before = before(row);
    row.values()
        .forEach(
            (column, value) -> {
              Place place = new Place(row.table(), column);
              if (all(UUIDS, value).stream().anyMatch(ids::contains)) {
                found.add("an id in " + place);
              }
              if (before != null) {
                compareDays(place, value, before.get(column));
              }
              if (isText(row, column)) {
                lookAtText(place, value);
              }
            });
  }

  private void lookAtText(Place place, String value) {
    if (all(POSTCODES, value).stream().anyMatch(postcodes::contains)
        || SECTORS.matcher(value).find()) {
      found.add("a postcode in " + place);
    }
    for (String text : texts(place.table(), place.column(), value)) {
      if (isMade(text) || isCode(place, text)) {
        continue;
      }
      if (texts.getOrDefault(place, Set.of()).contains(text)) {
        found.add("a text in " + place);
      }
      if (all(WORDS, text).stream().anyMatch(w -> words.contains(w.toLowerCase(Locale.ROOT)))) {
        found.add("a word in " + place + ": " + text);
      }
    }
  }

  /** Of the same row: each day within it is another one, and so is each moment. */
  private void compareDays(Place place, String value, @Nullable String before) {
    List<String> now = all(DAYS, value);
    List<String> then = before == null ? List.of() : all(DAYS, before);
    if (now.size() != then.size()) {
      found.add("other days than before in " + place);
      return;
    }
    for (int i = 0; i < now.size(); i++) {
      compared++;
      if (now.get(i).equals(then.get(i))) {
        found.add("a day in " + place);
      }
    }
    if (value.contains(":") && value.length() > 18 && before != null && before.length() > 18) {
      if (value.substring(11).equals(before.substring(11)) && !value.startsWith("{")) {
        found.add("a time in " + place);
      }
    }
  }

  private @Nullable Map<String, String> before(Row row) {
    String id = originals.get(row.values().getOrDefault("id", ""));
    return id == null ? null : rows.getOrDefault(row.table(), Map.of()).get(id);
  }

  private static boolean isText(Row row, String column) {
    return Set.of("text", "varchar", "jsonb", "_text")
        .contains(Objects.requireNonNull(row.types().get(column)));
  }

  /** A text, or every text in an object. */
  private List<String> texts(String table, String column, String value) {
    ColumnList.Table of = list.tables().get(table);
    if (of == null || !of.keys().containsKey(column)) {
      return List.of(value);
    }
    List<String> texts = new ArrayList<>();
    try {
      leaves(JSON.readTree(value), texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }

  private static void leaves(JsonNode node, List<String> into) {
    if (node.isTextual()) {
      into.add(node.asText());
    }
    node.forEach(each -> leaves(each, into));
  }

  /** In capitals, where the list says that codes stand, or within an object. */
  private boolean isCode(Place place, String text) {
    ColumnList.Table table = list.tables().get(place.table());
    if (table == null) {
      return false;
    }
    ColumnList.Rule rule = table.columns().get(place.column());
    if (rule != null && rule.argument().equals("kebab")) {
      return true; // checked word by word: a kind of fact
    }
    return rule != null
        && Set.of(Kind.CODE, Kind.JSON, Kind.GATHERED).contains(rule.kind())
        && CODE.matcher(text).matches()
        && !POSTCODES.matcher(text).matches();
  }

  private boolean isMade(String text) {
    return text.isEmpty()
        || text.equals(Values.LEFT_OUT)
        || text.equals(Values.OTHER)
        || INVENTED.matcher(text).matches()
        || list.known().contains(text);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
  }
}
