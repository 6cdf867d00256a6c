package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;
import uk.kith.sufficiency.api.StatementContent;
import uk.kith.sufficiency.api.Statements.Final;
import uk.kith.sufficiency.api.Statements.Finalise;
import uk.kith.sufficiency.api.Statements.Words;
import uk.kith.sufficiency.engine.statement.OwnPart;

/** Rows of the statement, in the caller's transaction: added, never changed. */
@ApplicationScoped
class SqlStatements {

  static final Conflict WRITTEN =
      new Conflict(
          "written-meanwhile",
          "Somebody else has written here in the meantime.\nMaybe open the page again and read"
              + " what it says now");

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  Map<OwnPart, Words> words() {
    Map<OwnPart, Words> words = new EnumMap<>(OwnPart.class);
    sql.list(
            "select distinct on (part) part, number, text, written_on, recorded_at, recorded_by"
                + " from sufficiency.statement_words where authority = ?"
                + " order by part, number desc",
            SqlStatements::read,
            authority.code())
        .forEach(each -> words.put(each.part(), each));
    return words;
  }

  List<Words> versions(OwnPart part) {
    return sql.list(
        "select part, number, text, written_on, recorded_at, recorded_by"
            + " from sufficiency.statement_words where authority = ? and part = ?"
            + " order by number desc",
        SqlStatements::read,
        authority.code(),
        part);
  }

  private static Words read(ResultSet row) throws SQLException {
    return new Words(
        OwnPart.valueOf(row.getString("part")),
        row.getInt("number"),
        row.getString("text"),
        Sql.day(row, "written_on"),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"));
  }

  void add(OwnPart part, int number, String text, LocalDate on) {
    sql.update(
        Map.of("statement_words_number", WRITTEN),
        "insert into sufficiency.statement_words (id, authority, part, number, text, written_on,"
            + " recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        part,
        number,
        text,
        on,
        clock.instant(),
        actor.get().name());
  }

  List<Final> finals() {
    return sql.list(
        "select number, as_of, agreed_by, agreed_on, content, recorded_at, recorded_by"
            + " from sufficiency.statement_final where authority = ? order by number desc",
        row ->
            new Final(
                row.getInt("number"),
                Sql.day(row, "as_of"),
                row.getString("agreed_by"),
                Sql.day(row, "agreed_on"),
                Sql.instant(row, "recorded_at"),
                row.getString("recorded_by"),
                jsonb.fromJson(row.getString("content"), StatementContent.class)),
        authority.code());
  }

  void add(int number, Finalise command) {
    sql.update(
        Map.of(
            "statement_final_number",
            new Conflict("final-meanwhile", "Somebody else made a version final in the meantime")),
        "insert into sufficiency.statement_final (id, authority, number, as_of, agreed_by,"
            + " agreed_on, content, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        number,
        command.asOf(),
        command.agreedBy().strip(),
        command.agreedOn(),
        jsonb.toJson(command.content()),
        clock.instant(),
        actor.get().name());
  }
}
