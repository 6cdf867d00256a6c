package uk.kith.kernel.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.HeldMarks.Column;
import uk.kith.kernel.service.HeldMarks.Kind;
import uk.kith.kernel.service.HeldTable.Cell;
import uk.kith.kernel.service.HeldTable.Row;

/** What of a row is told, and what is to be looked at before it is handed out (ADR 0055). */
class HeldMarksTest {

  private static final UUID ME = UUID.fromString("00000000-0000-4000-a000-000000000001");
  private static final UUID BROTHER = UUID.fromString("00000000-0000-4000-a000-000000000002");
  private static final UUID HOME = UUID.fromString("00000000-0000-4000-a000-000000000003");

  private static final List<Column> COLUMNS =
      List.of(
          new Column("child", "uuid", "Whose it is", true),
          new Column("other_id", "uuid", "Of whom else", true),
          new Column("search", "uuid", "For which search", false),
          new Column("on_day", "date", "Day of it", true),
          new Column("kind", "text", "A code", false),
          new Column("note", "text", "In somebody's words", true),
          new Column("details", "jsonb", "Codes", false),
          new Column("recorded_by", "text", "Sign-in name", true),
          new Column("sealed", "boolean", "For few", false));

  private static HeldMarks seeing(Set<UUID> sealed, Set<UUID> restricted, boolean adopters) {
    return new HeldMarks(Set.of(ME), sealed, restricted, adopters);
  }

  private static JsonObject row(String cells) {
    try (JsonReader reader = Json.createReader(new StringReader(cells.replace('\'', '"')))) {
      return reader.readObject();
    }
  }

  /** Each column that is told, with its mark. */
  private static Map<String, String> told(HeldMarks marks, Set<String> own, Kind kind, String row) {
    Optional<Row> told = marks.row(COLUMNS, row(row), own, kind);
    Map<String, String> by = new TreeMap<>();
    for (Cell cell : told.orElseThrow().cells()) {
      by.put(cell.column(), String.valueOf(cell.mark()));
    }
    return by;
  }

  @Test
  void whatIsTheirOwnIsNotMarkedAndOtherPersonsAndWordsAre() {
    String row =
        "{'child':'%s','other_id':'%s','search':'%s','on_day':'2014-03-03','kind':'FULL',"
            + "'note':'Said so','recorded_by':'a.worker','sealed':false,'details':null}";
    assertEquals(
        Map.of(
            "child", "null",
            "other_id", "OTHER_PERSON",
            "search", "null",
            "on_day", "null",
            "kind", "null",
            "note", "WORDS",
            "recorded_by", "null",
            "sealed", "null"),
        told(
            seeing(Set.of(), Set.of(), false),
            Set.of(),
            Kind.THEIRS,
            row.formatted(ME, BROTHER, HOME)));
  }

  @Test
  void wordsThatAreDeclaredTheirOwnAreNotMarkedUnlessTheyNameAnotherRecord() {
    HeldMarks marks = seeing(Set.of(), Set.of(), false);
    Set<String> own = Set.of("note");
    assertEquals(Map.of("note", "null"), told(marks, own, Kind.THEIRS, "{'note':'Amir Khan'}"));
    assertEquals(
        Map.of("note", "OTHER_PERSON"),
        told(marks, own, Kind.THEIRS, "{'note':'near " + BROTHER + "'}"));
    assertEquals(Map.of("note", "null"), told(marks, own, Kind.THEIRS, "{'note':'" + ME + "'}"));
  }

  /** The data dictionary may forget that a column holds words. */
  @Test
  void severalWordsAreMarkedInColumnsThatNobodyCalledPersonalAndUnknownOnesAreMarkedAnyway() {
    HeldMarks marks = seeing(Set.of(), Set.of(), false);
    assertEquals(
        Map.of("kind", "WORDS"), told(marks, Set.of(), Kind.THEIRS, "{'kind':'His uncle Bob'}"));
    assertEquals(Map.of("made", "WORDS"), told(marks, Set.of(), Kind.THEIRS, "{'made':'BOB'}"));
    assertEquals(
        Map.of("recorded_by", "WORDS"),
        told(marks, Set.of(), Kind.THEIRS, "{'recorded_by':'Judge Ann Lee'}"));
  }

  /** A sign-in name may look like the id of a record. */
  @Test
  void namesUnderWhichWorkersSignInAreNotMarked() {
    assertEquals(
        Map.of("recorded_by", "null"),
        told(
            seeing(Set.of(), Set.of(), false),
            Set.of(),
            Kind.THEIRS,
            "{'recorded_by':'w-" + BROTHER + "'}"));
  }

  @Test
  void rowsOfOthersAndOfAdoptionsAreMarkedWhole() {
    String row = "{'on_day':'2014-03-03','kind':'FULL'}";
    HeldMarks marks = seeing(Set.of(), Set.of(), true);
    assertEquals(
        Map.of("on_day", "OTHER_PERSON", "kind", "OTHER_PERSON"),
        told(marks, Set.of("kind"), Kind.NAMED, row));
    assertEquals(
        Map.of("on_day", "ADOPTION", "kind", "ADOPTION"),
        told(marks, Set.of("kind"), Kind.ADOPTION, row));
  }

  @Test
  void whatIsSealedIsAbsentForWhoMayNotSeeAdopters() {
    HeldMarks blind = seeing(Set.of(HOME), Set.of(), false);
    for (String row :
        List.of(
            "{'child':'" + ME + "','sealed':true}",
            "{'child':'" + ME + "','other_id':'" + HOME + "'}",
            "{'child':'" + ME + "','details':{'home':['" + HOME + "']}}")) {
      assertTrue(blind.row(COLUMNS, row(row), Set.of(), Kind.THEIRS).isEmpty(), row);
    }
    HeldMarks seeing = seeing(Set.of(), Set.of(), true);
    assertEquals(
        Map.of("child", "null", "sealed", "null"),
        told(seeing, Set.of(), Kind.THEIRS, "{'child':'" + ME + "','sealed':true}"));
  }

  @Test
  void ofARestrictedPersonNeitherTheIdNorWordsAreToldAndTheRestIs() {
    HeldMarks marks = seeing(Set.of(), Set.of(BROTHER), false);
    assertEquals(
        Map.of("child", "null", "on_day", "null"),
        told(
            marks,
            Set.of("note", "kind"),
            Kind.THEIRS,
            "{'child':'%s','other_id':'%s','on_day':'2014-03-03','kind':'FULL','note':'Said so'}"
                .formatted(ME, BROTHER)));
  }
}
