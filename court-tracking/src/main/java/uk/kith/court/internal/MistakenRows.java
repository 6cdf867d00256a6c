package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtCorrections.Kind;
import uk.kith.court.api.CourtCorrections.TakenBack;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Children;

/** What was taken back of cases. */
@ApplicationScoped
class MistakenRows {

  private static final String TAKEN_BACK =
      """
      with entry as (
        select 'HEARING' as kind, h.proceedings, null::uuid as child, h.type as what,
               h.other_words as words, h.first_day as on_day, h.taken_back_at, h.taken_back_by,
               h.taken_back_why
          from court.hearing h
        union all
        select 'MOVE', h.proceedings, null, h.type, m.status, m.moved_on, m.taken_back_at,
               m.taken_back_by, m.taken_back_why
          from court.hearing_move m join court.hearing h on h.id = m.hearing
        union all
        select 'APPLICATION', a.proceedings, null, a.made_by, a.text, a.made_on, a.taken_back_at,
               a.taken_back_by, a.taken_back_why
          from court.application a
        union all
        select 'ORDER', c.proceedings, c.child, o.form, o.other_words, o.made_on, o.taken_back_at,
               o.taken_back_by, o.taken_back_why
          from court.court_order o
          join court.child_in_proceedings c on c.id = o.child_in_proceedings
        union all
        select 'EXTENSION', c.proceedings, c.child, e.reason, null, e.granted_on, e.taken_back_at,
               e.taken_back_by, e.taken_back_why
          from court.extension e
          join court.child_in_proceedings c on c.id = e.child_in_proceedings
        union all
        select 'DIRECTION', d.proceedings, null, d.assignee, d.text, d.ordered_on,
               d.taken_back_at, d.taken_back_by, d.taken_back_why
          from court.direction d
        union all
        select 'FILING', d.proceedings, null, d.assignee, d.text, f.filed_on, f.recorded_at,
               f.recorded_by, f.why
          from court.filing_taken_back f join court.direction d on d.id = f.direction
        union all
        select 'END', c.proceedings, c.child, e.decision, null, e.disposed_on, e.recorded_at,
               e.recorded_by, e.why
          from court.end_taken_back e
          join court.child_in_proceedings c on c.id = e.child_in_proceedings
        union all
        select 'PLAN', c.proceedings, c.child, p.plan, null, p.stated_on, p.taken_back_at,
               p.taken_back_by, p.taken_back_why
          from court.plan_before_court p
          join court.child_in_proceedings c on c.id = p.child_in_proceedings
        union all
        select 'ISSUE', i.proceedings, null, null, null, i.issued_on, i.recorded_at, i.recorded_by,
               i.why
          from court.issue_taken_back i
        union all
        select 'CASE_KIND', k.proceedings, null, k.kind, null,
               coalesce(p.issued_on, p.submitted_on), k.recorded_at, k.recorded_by, k.why
          from court.kind_taken_back k join court.proceedings p on p.id = k.proceedings
        union all
        select 'MEETING', c.proceedings, c.child, null, null,
               coalesce(m.offered_on, (m.recorded_at at time zone 'Europe/London')::date),
               m.taken_back_at, m.taken_back_by, m.taken_back_why
          from court.family_meeting_of_case m
          join court.child_in_proceedings c on c.id = m.child_in_proceedings
         where m.taken_back_why is not null
        union all
        select 'JOINING', c.proceedings, c.child, null, null, j.joined_on, j.recorded_at,
               j.recorded_by, j.why
          from court.joining_taken_back j
          join court.child_in_proceedings c on c.id = j.child_in_proceedings
        union all
        select 'CASE', p.id, null, null, null, coalesce(p.issued_on, p.submitted_on),
               p.taken_back_at, p.taken_back_by, p.taken_back_why
          from court.proceedings p
        union all
        select 'CHILD', c.proceedings, null, null, null,
               coalesce(c.joined_on, p.issued_on, p.submitted_on), c.taken_back_at,
               c.taken_back_by, c.taken_back_why
          from court.child_in_proceedings c join court.proceedings p on p.id = c.proceedings
         where c.taken_back_at is distinct from p.taken_back_at)
      select * from entry where proceedings = ? and taken_back_at is not null
       order by taken_back_at desc, kind, on_day
      """;

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject Children children;

  List<TakenBack> takenBack(ProceedingsId id) {
    List<ChildId> about =
        sql.list(
            "select c.child from court.child_in_proceedings c"
                + " join court.proceedings p on p.id = c.proceedings"
                + " where p.authority = ? and p.id = ?"
                + " and c.taken_back_at is not distinct from p.taken_back_at",
            row -> new ChildId(Sql.uuid(row, "child")),
            authority.code(),
            id);
    Set<ChildId> visible = children.visible(about);
    if (visible.isEmpty()) {
      throw new NotFound(id);
    }
    return sql.list(TAKEN_BACK, MistakenRows::takenBack, id).stream()
        .filter(each -> each.child() == null || visible.contains(each.child()))
        .toList();
  }

  /** Also of a case that was taken back whole: then it is about the child alone that is asked. */
  List<TakenBack> casesTakenBack(ChildId child) {
    return sql.list(
        """
        select case when p.taken_back_at = c.taken_back_at then 'CASE' else 'CHILD' end as kind,
               null as what, null as words,
               coalesce(c.joined_on, p.issued_on, p.submitted_on) as on_day, c.child,
               c.taken_back_at, c.taken_back_by, c.taken_back_why
          from court.child_in_proceedings c join court.proceedings p on p.id = c.proceedings
         where c.authority = ? and c.child = ? and c.taken_back_at is not null
         order by c.taken_back_at desc, c.id
        """,
        MistakenRows::takenBack,
        authority.code(),
        child);
  }

  private static TakenBack takenBack(ResultSet row) throws SQLException {
    Kind kind = Kind.valueOf(row.getString("kind"));
    UUID child = Sql.findUuid(row, "child");
    return new TakenBack(
        kind,
        words(kind, Sql.findText(row, "what"), Sql.findText(row, "words")),
        Sql.day(row, "on_day"),
        child == null ? null : new ChildId(child),
        Sql.instant(row, "taken_back_at"),
        row.getString("taken_back_by"),
        row.getString("taken_back_why"));
  }

  /**
   * @param said the code of what it is; null of an end of which nothing but its day was recorded
   */
  private static String words(Kind kind, @Nullable String said, @Nullable String more) {
    String what = said == null ? "" : said;
    return switch (kind) {
      case HEARING -> "Hearing: " + (more == null ? HearingType.valueOf(what).words() : more);
      case MOVE ->
          HearingType.valueOf(what).words()
              + ": "
              + HearingStatus.valueOf(String.valueOf(more)).words().toLowerCase(Locale.UK);
      case ORDER -> more == null ? OrderForm.valueOf(what).words() : more;
      case EXTENSION -> "More time";
      case APPLICATION -> "Application, " + Assignee.valueOf(what).words() + ": " + more;
      case PLAN -> "Plan: " + CarePlan.valueOf(what).words();
      case DIRECTION -> "Direction, " + Assignee.valueOf(what).words() + ": " + more;
      case FILING -> "Filing, " + Assignee.valueOf(what).words() + ": " + more;
      case ISSUE -> "Day of issue";
      case CASE_KIND -> "What the application asks for: " + ProceedingsKind.valueOf(what).words();
      case MEETING -> "Family meeting before the application";
      case JOINING -> "Day of joining";
      case CASE -> "A case that was opened by mistake";
      case CHILD -> "A child who was no part of the case";
      case END ->
          "End of the application"
              + (said == null
                  ? ""
                  : ": " + FinalDecision.valueOf(said).words().toLowerCase(Locale.UK));
    };
  }
}
