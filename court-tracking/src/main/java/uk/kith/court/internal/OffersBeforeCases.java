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
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.gateway.DirectApplication;
import uk.kith.court.engine.gateway.DirectApplication.Before;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.internal.CaseRows.CareApplied;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Sql;

/** Family meetings before applications that no pre-proceedings led to (R-PRE-11, R-PRE-12). */
@ApplicationScoped
class OffersBeforeCases {

  @Inject Sql sql;
  @Inject CaseRows rows;
  @Inject GatewayPolicy policy;

  /**
   * What is to be said of a child.
   *
   * @param meeting null while nothing is recorded of it
   */
  record Offer(@Nullable FamilyMeeting meeting, List<Finding> findings) {}

  /**
   * By child; absent where nothing is recorded and none is asked for: pre-proceedings led to the
   * case, which tell of it, the case has ended for the child, or it is of another kind. A meeting
   * that is recorded is told whatever came to light later, for it may be taken back; nothing is
   * found lacking of it then.
   */
  Map<ChildId, Offer> of(CaseRow row, LocalDate asOf) {
    if (row.children().isEmpty() || !row.kind().isForCare()) {
      return Map.of();
    }
    List<ChildId> ids = row.children().stream().map(ChildRow::child).toList();
    Map<ChildId, List<Before>> before = before(ids);
    Map<ChildId, List<CareApplied>> applied = rows.careApplied(ids);
    Map<ChildId, List<FamilyMeeting>> meetings = meetings(row, ids);
    Map<ChildId, Offer> offers = new HashMap<>();
    for (ChildRow child : row.children()) {
      ChildId id = child.child();
      FamilyMeeting meeting =
          meetings.getOrDefault(id, List.of()).stream().findFirst().orElse(null);
      LocalDate madeOn = madeOn(row, child);
      List<LocalDate> all =
          applied.getOrDefault(id, List.of()).stream().map(CareApplied::on).toList();
      if (isOpen(child.disposedOn(), asOf)
          && DirectApplication.isDirect(madeOn, before.getOrDefault(id, List.of()), all)) {
        offers.put(
            id, new Offer(meeting, new DirectApplication(madeOn, meeting).findings(policy, asOf)));
      } else if (meeting != null) {
        offers.put(id, new Offer(meeting, List.of()));
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

  private Map<ChildId, List<Before>> before(List<ChildId> children) {
    return ByChild.list(
        sql,
        "select c.child, c.started_on, (select min(s.done_on) from court.pre_proceedings_step s"
            + " where s.child_in_pre_proceedings = c.id and s.kind = 'STEP_DOWN'"
            + " and s.taken_back_at is null) as stepped_down_on"
            + " from court.child_in_pre_proceedings c"
            + " where c.child = any(?) and c.taken_back_at is null",
        row -> new Before(Sql.day(row, "started_on"), Sql.findDay(row, "stepped_down_on")),
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
