package uk.kith.placements.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Meetings.DecidedLine;
import uk.kith.placements.engine.action.MeetingKind;

/** All meetings that the caller may know of, with whom each is about: hundreds a year, no more. */
@ApplicationScoped
class SqlMeetings {

  @Inject Sql sql;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;

  /** A meeting without its agenda. */
  record Head(
      MeetingId id,
      MeetingKind kind,
      LocalDate heldOn,
      String chair,
      String agendaFrom,
      @Nullable Instant endedAt) {}

  /** A child of a meeting, on its agenda or taken off it. */
  record About(MeetingId meeting, ChildId child, boolean takenOff) {}

  /**
   * An item of a meeting, or an action agreed in it, and how often it changed.
   *
   * @param takenOff false for an action
   */
  record Version(ChildId child, long version, boolean takenOff) {}

  /** The latest first. */
  List<Head> heads() {
    return sql.list(
        "select id, kind, held_on, chair, agenda_from, ended_at from placements.meeting"
            + " where authority = ? and (? or not sealed)"
            + " order by held_on desc, recorded_at desc, id",
        SqlMeetings::read,
        authority.code(),
        access.maySeeAdopters());
  }

  List<About> agendas() {
    return sql.list(
        "select i.meeting_id, i.child_id, i.taken_off from placements.agenda_item i"
            + " join placements.meeting m on m.id = i.meeting_id"
            + " where m.authority = ? and (? or not m.sealed)",
        row ->
            new About(
                new MeetingId(Sql.uuid(row, "meeting_id")),
                new ChildId(Sql.uuid(row, "child_id")),
                row.getBoolean("taken_off")),
        authority.code(),
        access.maySeeAdopters());
  }

  /** What was decided about a child who stands on the agenda, the latest first. */
  List<DecidedLine> decisions(ChildId child) {
    return sql.list(
        "select m.id, m.kind, m.held_on, i.decision, m.ended_at is not null as ended"
            + " from placements.agenda_item i join placements.meeting m on m.id = i.meeting_id"
            + " where m.authority = ? and (? or not m.sealed) and i.child_id = ?"
            + " and i.decision is not null and not i.taken_off"
            + " order by m.held_on desc, m.recorded_at desc, i.id",
        row ->
            new DecidedLine(
                new MeetingId(Sql.uuid(row, "id")),
                MeetingKind.valueOf(row.getString("kind")),
                Sql.day(row, "held_on"),
                row.getString("decision"),
                row.getBoolean("ended")),
        authority.code(),
        access.maySeeAdopters(),
        child);
  }

  /** All of one meeting, as they stand now. */
  List<Version> items(MeetingId meeting) {
    return sql.list(
        "select i.child_id, i.version, i.taken_off from placements.agenda_item i"
            + " where i.meeting_id = ?",
        SqlMeetings::version,
        meeting);
  }

  /** All of one meeting, as they stand now. */
  List<Version> agreed(MeetingId meeting) {
    return sql.list(
        "select a.child_id, a.version, false as taken_off from placements.action a"
            + " where a.meeting_id = ?",
        SqlMeetings::version,
        meeting);
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        new ChildId(Sql.uuid(row, "child_id")),
        row.getLong("version"),
        row.getBoolean("taken_off"));
  }

  private static Head read(ResultSet row) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Head(
        new MeetingId(Sql.uuid(row, "id")),
        MeetingKind.valueOf(row.getString("kind")),
        Sql.day(row, "held_on"),
        row.getString("chair"),
        row.getString("agenda_from"),
        ended == null ? null : ended.toInstant());
  }
}
