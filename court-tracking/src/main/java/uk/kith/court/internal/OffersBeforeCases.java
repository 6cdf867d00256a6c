package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ProceedingsView.LedBy;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.gateway.CareApplication;
import uk.kith.court.engine.gateway.CareApplication.Before;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.internal.CaseRows.CareApplied;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.Sql;

/**
 * Family meetings before applications (R-PRE-11, R-PRE-12): of pre-proceedings that led to one,
 * else of the case itself.
 */
@ApplicationScoped
class OffersBeforeCases {

  @Inject Sql sql;
  @Inject CaseRows rows;
  @Inject GatewayPolicy policy;

  /**
   * What is to be said of a child.
   *
   * @param ofCase what is recorded of the case itself; null while nothing is
   * @param ledBy the pre-proceedings that led to the case; null where none did
   */
  record Offer(@Nullable FamilyMeeting ofCase, @Nullable LedBy ledBy, List<Finding> findings) {}

  /** Pre-proceedings of a child, with the meeting of which they tell. */
  private record Told(Before before, LedBy by) {}

  /**
   * By child; absent where nothing is recorded and none is asked for: the case has ended for the
   * child, or it is of another kind. Pre-proceedings that led to the case tell of the meeting, and
   * the same is found lacking of it here as there. One that was recorded of the case before they
   * were entered answers as long as they have none, and is told for itself, for it may be taken
   * back.
   */
  Map<ChildId, Offer> of(CaseRow row, LocalDate asOf) {
    if (row.children().isEmpty() || !row.kind().isForCare()) {
      return Map.of();
    }
    List<ChildId> ids = row.children().stream().map(ChildRow::child).toList();
    Map<ChildId, List<Told>> before = before(ids);
    Map<ChildId, List<CareApplied>> applied = rows.careApplied(ids);
    Map<ChildId, List<FamilyMeeting>> meetings = meetings(row, ids);
    Map<ChildId, Offer> offers = new HashMap<>();
    for (ChildRow child : row.children()) {
      ChildId id = child.child();
      FamilyMeeting ofCase = meetings.getOrDefault(id, List.of()).stream().findFirst().orElse(null);
      LocalDate madeOn = madeOn(row, child);
      List<LocalDate> all =
          applied.getOrDefault(id, List.of()).stream().map(CareApplied::on).toList();
      LedBy ledBy =
          before.getOrDefault(id, List.of()).stream()
              .filter(each -> each.before().ledTo(madeOn, all))
              .reduce((earlier, later) -> later)
              .map(Told::by)
              .orElse(null);
      if (isOpen(child.disposedOn(), asOf)) {
        FamilyMeeting meeting =
            ledBy == null || ledBy.familyMeeting() == null ? ofCase : ledBy.familyMeeting();
        offers.put(
            id,
            new Offer(ofCase, ledBy, new CareApplication(madeOn, meeting).findings(policy, asOf)));
      } else if (ofCase != null || (ledBy != null && ledBy.familyMeeting() != null)) {
        offers.put(id, new Offer(ofCase, ledBy, List.of()));
      }
    }
    return offers;
  }

  private static boolean isOpen(@Nullable LocalDate disposedOn, LocalDate asOf) {
    return disposedOn == null || disposedOn.isAfter(asOf);
  }

  /** The application is about a child who joined from that day. */
  private static LocalDate madeOn(CaseRow row, ChildRow child) {
    Commencement own = child.commencement(row);
    LocalDate submitted = own.submittedOn();
    return submitted == null ? own.day() : submitted;
  }

  /** In the order in which they started, each with the offer that holds of it. */
  private Map<ChildId, List<Told>> before(List<ChildId> children) {
    return ByChild.list(
        sql,
        "select c.child, c.pre_proceedings, c.started_on, (select min(s.done_on)"
            + " from court.pre_proceedings_step s where s.child_in_pre_proceedings = c.id"
            + " and s.kind = 'STEP_DOWN' and s.taken_back_at is null) as stepped_down_on,"
            + " m.id as meeting, m.offered_on, m.offered_to, m.not_offered_because,"
            + " m.not_offered_by, m.accepted, m.held_on, m.not_held_because"
            + " from court.child_in_pre_proceedings c left join court.family_meeting m"
            + " on m.child_in_pre_proceedings = c.id and m.taken_back_at is null"
            + " where c.child = any(?) and c.taken_back_at is null order by c.started_on, c.id",
        row ->
            new Told(
                new Before(Sql.day(row, "started_on"), Sql.findDay(row, "stepped_down_on")),
                new LedBy(
                    new PreProceedingsId(Sql.uuid(row, "pre_proceedings")),
                    Sql.findUuid(row, "meeting") == null ? null : meeting(row))),
        children);
  }

  private Map<ChildId, List<FamilyMeeting>> meetings(CaseRow of, List<ChildId> children) {
    return ByChild.list(
        sql,
        "select c.child, m.* from court.family_meeting_of_case m"
            + " join court.child_in_proceedings c on c.id = m.child_in_proceedings"
            + " where c.proceedings = ? and c.child = any(?) and c.taken_back_at is null"
            + " and m.taken_back_at is null order by m.recorded_at desc",
        OffersBeforeCases::meeting,
        of.id(),
        children);
  }

  private static FamilyMeeting meeting(ResultSet row) throws SQLException {
    return new FamilyMeeting(
        Sql.findDay(row, "offered_on"),
        Sql.findText(row, "offered_to"),
        Sql.findText(row, "not_offered_because"),
        Sql.findText(row, "not_offered_by"),
        row.getObject("accepted", Boolean.class),
        Sql.findDay(row, "held_on"),
        Sql.findText(row, "not_held_because"));
  }
}
