package uk.kith.kernel.service;

import static java.util.stream.Collectors.toMap;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.HeldTable.Cell;
import uk.kith.kernel.service.HeldTable.Mark;
import uk.kith.kernel.service.HeldTable.Row;

/**
 * What of a row a reader may know, and which cells are to be looked at before they are handed out.
 * It errs on the side of marking: a column that nobody declared as the person's own, and that the
 * data dictionary calls personal or that holds several words, is marked.
 *
 * @param own ids of the person's record, and of those merged into it
 * @param sealed ids of adopters and adopted children of whom the reader is told nothing: a row that
 *     names one is absent
 * @param restricted ids of records restricted against the reader (ADR 0037): a row that names one
 *     is told without the id and without words
 * @param adopters whether the reader may see adopters; to others rows that are marked as sealed, or
 *     as made with adopters, are absent
 */
record HeldMarks(Set<UUID> own, Set<UUID> sealed, Set<UUID> restricted, boolean adopters) {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Columns whose ids are those of children and households. */
  private static final Set<String> PERSONS =
      Set.of(
          "child",
          "child_id",
          "household",
          "household_id",
          "one_id",
          "other_id",
          "subject",
          "subject_id",
          "merged_into",
          "thing_id");

  private static final Set<String> SEALED = Set.of("sealed", "adopters");

  /** Columns with names under which workers sign in. */
  private static final Pattern SIGN_IN = Pattern.compile("actor|.*_by");

  HeldMarks {
    own = Set.copyOf(own);
    sealed = Set.copyOf(sealed);
    restricted = Set.copyOf(restricted);
  }

  /**
   * A column as the database describes it.
   *
   * @param type as PostgreSQL names it
   * @param what its description without the mark of personal data
   * @param personal whether the data dictionary says that it holds personal data
   */
  record Column(String name, String type, String what, boolean personal) {
    /** What a query makes of columns: personal, since nobody says otherwise. */
    static Column madeOf(String name) {
      return new Column(name, "text", "", true);
    }

    boolean isId() {
      return type.equals("uuid");
    }

    boolean isText() {
      return type.startsWith("text") || type.startsWith("json") || type.equals("uuid[]");
    }
  }

  /** How a row came to be asked for. */
  enum Kind {
    THEIRS,
    /** Of another person's record, in which they are named. */
    NAMED,
    ADOPTION
  }

  /**
   * A row as it may be told; empty when nothing of it may.
   *
   * @param ownColumns columns of text that hold a code, or what is the person's own alone
   */
  Optional<Row> row(List<Column> columns, JsonObject row, Set<String> ownColumns, Kind kind) {
    Set<UUID> named = ids(row.toString());
    if (named.stream().anyMatch(sealed::contains) || (!adopters && isSealed(row))) {
      return Optional.empty();
    }
    boolean curtailed = named.stream().anyMatch(restricted::contains);
    List<Cell> cells = new ArrayList<>();
    Map<String, Column> described =
        columns.stream().collect(toMap(Column::name, Function.identity()));
    for (Map.Entry<String, JsonValue> each : row.entrySet()) {
      Column column = described.getOrDefault(each.getKey(), Column.madeOf(each.getKey()));
      String value = text(each.getValue());
      if (value != null && !(curtailed && tellsMuch(column, value))) {
        cells.add(
            new Cell(column.name(), column.what(), value, mark(column, value, ownColumns, kind)));
      }
    }
    return Optional.of(new Row(cells));
  }

  private static boolean isSealed(JsonObject row) {
    return SEALED.stream().anyMatch(name -> row.get(name) == JsonValue.TRUE);
  }

  private boolean tellsMuch(Column column, String value) {
    return column.isText() || ids(value).stream().anyMatch(restricted::contains);
  }

  private @Nullable Mark mark(Column column, String value, Set<String> ownColumns, Kind kind) {
    if (kind != Kind.THEIRS) {
      return kind == Kind.ADOPTION ? Mark.ADOPTION : Mark.OTHER_PERSON;
    }
    if (column.isId()) {
      return PERSONS.contains(column.name()) && !own.containsAll(ids(value))
          ? Mark.OTHER_PERSON
          : null;
    }
    if (!column.isText()) {
      return null;
    }
    boolean words = value.strip().contains(" ");
    if (SIGN_IN.matcher(column.name()).matches() && !words) {
      return null;
    }
    if (!own.containsAll(ids(value))) {
      return Mark.OTHER_PERSON;
    }
    if (ownColumns.contains(column.name())) {
      return null;
    }
    return column.personal() || words ? Mark.WORDS : null;
  }

  private static Set<UUID> ids(String text) {
    Set<UUID> ids = new HashSet<>();
    Matcher found = ID.matcher(text);
    while (found.find()) {
      ids.add(UUID.fromString(found.group()));
    }
    return ids;
  }

  /** Null when there is nothing. */
  private static @Nullable String text(@Nullable JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return null;
    }
    String text = value instanceof JsonString string ? string.getString() : value.toString();
    return text.isBlank() ? null : text;
  }
}
