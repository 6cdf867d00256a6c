package uk.kith.placements.internal.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.engine.action.ActionState;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.engine.action.AgreedAction;

/** Actions of many children in one query, without those that the caller may not see. */
@ApplicationScoped
public class SqlActions {

  private static final String SELECT =
      """
      select a.id, a.child_id, a.set_on, a.meeting_id, a.version, t.what, t.owner, t.due_on,
             t.ended, t.ended_on, t.recorded_by, t.recorded_at
        from placements.action a
        join placements.action_told t on t.action_id = a.id
       where a.authority = ? and a.child_id = any (?) and (? or not a.sealed)
      """;

  @Inject Sql sql;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;

  /** An action and what else is recorded of it. */
  public record Row(
      AgreedAction agreed,
      ChildId child,
      @Nullable MeetingId meeting,
      String recordedBy,
      Instant recordedAt,
      long version) {

    public ActionView view(LocalDate asOf) {
      ActionTerms terms = agreed.terms();
      ActionState state = agreed.state(asOf);
      return new ActionView(
          agreed.id(),
          child,
          terms.what(),
          terms.owner(),
          terms.dueOn(),
          agreed.setOn(),
          meeting,
          state,
          state == ActionState.OPEN ? null : agreed.endedOn(),
          recordedBy,
          recordedAt,
          version);
    }
  }

  /** Children for whom something was to be done by a day; who may know of them is asked after. */
  List<ChildId> childrenWithDue(LocalDate until) {
    return sql.list(
        """
        select distinct a.child_id
          from placements.action a
          join placements.action_told t on t.action_id = a.id
         where a.authority = ? and t.superseded_at is null and t.due_on <= ?
        """,
        row -> new ChildId(Sql.uuid(row, "child_id")),
        authority.code(),
        until);
  }

  /** What holds. */
  List<Row> of(Collection<ChildId> children) {
    return sql.list(
        SELECT + " and t.superseded_at is null",
        SqlActions::read,
        authority.code(),
        children,
        access.maySeeAdopters());
  }

  /**
   * What was recorded by a moment, as it was then.
   *
   * @param knownAt null for what holds
   */
  public List<Row> of(Collection<ChildId> children, @Nullable Instant knownAt) {
    return knownAt == null
        ? of(children)
        : sql.list(
            SELECT + " and t.recorded_at <= ? and (t.superseded_at is null or t.superseded_at > ?)",
            SqlActions::read,
            authority.code(),
            children,
            access.maySeeAdopters(),
            knownAt,
            knownAt);
  }

  private static Row read(ResultSet row) throws SQLException {
    String ended = Sql.findText(row, "ended");
    UUID meeting = Sql.findUuid(row, "meeting_id");
    return new Row(
        new AgreedAction(
            new ActionId(Sql.uuid(row, "id")),
            new ActionTerms(row.getString("what"), row.getString("owner"), Sql.day(row, "due_on")),
            Sql.day(row, "set_on"),
            ended == null ? null : ActionState.valueOf(ended),
            Sql.findDay(row, "ended_on")),
        new ChildId(Sql.uuid(row, "child_id")),
        meeting == null ? null : new MeetingId(meeting),
        row.getString("recorded_by"),
        Sql.instant(row, "recorded_at"),
        row.getLong("version"));
  }
}
