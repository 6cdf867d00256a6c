package uk.kith.court.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.CourtPeople.ShortNotice;
import uk.kith.court.api.ExtensionReason;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.ApplicationView;
import uk.kith.court.api.ProceedingsView.GrantedExtension;
import uk.kith.court.api.ProceedingsView.PlanView;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.Sql;

/** How a row of each table of a case reads. */
final class ReadCase {

  private ReadCase() {}

  /** What stands in the row of the proceedings itself. */
  record Head(ProceedingsKind kind, Commencement commencement, CourtPeople people, long version) {}

  static Head head(ResultSet row) throws SQLException {
    return new Head(
        ProceedingsKind.valueOf(row.getString("kind")),
        new Commencement(Sql.findDay(row, "issued_on"), Sql.findDay(row, "submitted_on")),
        new CourtPeople(
            Sql.findText(row, "case_number"),
            Sql.findDay(row, "allocated_on"),
            Sql.findText(row, "court"),
            Sql.findText(row, "judge"),
            Sql.findText(row, "lawyer"),
            Sql.findText(row, "guardian"),
            find(ShortNotice.class, row, "short_notice_reason")),
        row.getLong("version"));
  }

  static GrantedExtension extension(ResultSet row) throws SQLException {
    return new GrantedExtension(
        new CourtEntryId(Sql.uuid(row, "id")),
        Sql.day(row, "granted_on"),
        Sql.day(row, "new_end"),
        ExtensionReason.valueOf(row.getString("reason")),
        row.getString("justification"),
        Sql.findText(row, "welfare"),
        Sql.findText(row, "conduct"));
  }

  static CourtOrder made(ResultSet row) throws SQLException {
    return new CourtOrder(
        OrderForm.valueOf(row.getString("form")),
        Sql.day(row, "made_on"),
        Sql.findDay(row, "runs_from"),
        Sql.findDay(row, "ends_on"),
        row.getBoolean("extended"),
        row.getBoolean("directed"),
        find(Arranged.class, row, "arranged"));
  }

  static CaseRows.OrderRow order(ResultSet row) throws SQLException {
    return new CaseRows.OrderRow(
        new CourtEntryId(Sql.uuid(row, "id")),
        made(row),
        Sql.findText(row, "other_words"),
        row.getBoolean("after_end"),
        AcceptedRules.of(Sql.findText(row, "accepted_rules")),
        Sql.findText(row, "accepted_because"));
  }

  static CaseRows.Said<PlanView> plan(ResultSet row) throws SQLException {
    LocalDate on = Sql.day(row, "stated_on");
    return new CaseRows.Said<>(
        on,
        new PlanView(
            new CourtEntryId(Sql.uuid(row, "id")),
            row.getBoolean("final"),
            CarePlan.valueOf(row.getString("plan")),
            on,
            Sql.findDay(row, "decided_on"),
            row.getObject("approved", Boolean.class)));
  }

  static CaseRows.Said<ApplicationView> application(ResultSet row) throws SQLException {
    LocalDate on = Sql.day(row, "made_on");
    return new CaseRows.Said<>(
        on,
        new ApplicationView(
            new CourtEntryId(Sql.uuid(row, "id")),
            Assignee.valueOf(row.getString("made_by")),
            on,
            row.getString("text"),
            Sql.findDay(row, "decided_on"),
            row.getObject("granted", Boolean.class)));
  }

  static Due due(ResultSet row) throws SQLException {
    return new Due(Sql.day(row, "due_on"), row.getObject("due_at", LocalTime.class));
  }

  static <E extends Enum<E>> @Nullable E find(Class<E> type, ResultSet row, String column)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }
}
