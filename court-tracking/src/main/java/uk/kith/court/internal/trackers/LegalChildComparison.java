package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.ComingOfAge;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.CourtOrder.About;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.engine.standing.Stage;
import uk.kith.court.internal.KnownCase;
import uk.kith.court.internal.TrackedCases.Mistake;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.engine.trackers.TrackedChild;
import uk.kith.placements.engine.trackers.TrackerFindings;

/** What a row of a legal tracker says of its child alone: plan, order, and how it ended. */
final class LegalChildComparison {

  private static final KnownCase.OfChild NOTHING =
      new KnownCase.OfChild(null, null, null, List.of(), null);

  private final TrackerFindings findings;
  private final OrdersOnRecord orders;
  private final LocalDate from;
  private final Map<ChildId, List<Made>> ordered = new HashMap<>();

  LegalChildComparison(TrackerFindings findings, OrdersOnRecord orders, LocalDate from) {
    this.findings = findings;
    this.orders = orders;
    this.from = from;
  }

  /**
   * Proceedings that are new to Kith, about a child for whom the court has decided already: they
   * may be, and more often a row is of another child, or of a case that is over (R-COURT-39).
   */
  void begin(SheetRow row, TrackedChild child) {
    notBeforeBirth(row, LegalColumns.SUBMITTED, child);
    notBeforeBirth(row, LegalColumns.ISSUED, child);
    ProceedingsKind kind = row.find(LegalColumns.KIND);
    LocalDate begun = begun(row);
    if (begun == null
        || row.find(LegalColumns.ENDED) != null
        || (kind != null && !kind.isForCare())) {
      return;
    }
    orders
        .underCareOrderSince(child.id())
        .filter(since -> since.isBefore(begun))
        .ifPresent(
            since ->
                findings.tell(
                    row,
                    child,
                    LegalColumns.KIND,
                    "The child is under a care order since "
                        + since
                        + " by the legal status on record, and these proceedings for care began"
                        + " after it. They are recorded; look whether the row is of this child."));
  }

  /**
   * @param known null for proceedings that are new to Kith
   * @param recorded takes the columns that would be recorded
   */
  void compare(
      SheetRow row,
      TrackedChild child,
      @Nullable KnownCase known,
      CaseToRecord record,
      Map<String, String> recorded) {
    KnownCase.OfChild now =
        known == null ? NOTHING : known.children().getOrDefault(child.id(), NOTHING);
    LocalDate begun = known == null ? begun(row) : known.commencement(child.id()).day();
    stage(row, child, known, record);
    boolean plan = plan(row, child, now, begun) && byEnd(row, child, LegalColumns.PLAN_ON, known);
    OrderForm made = row.find(LegalColumns.ORDER);
    boolean order =
        order(row, child, now, begun)
            && byEnd(row, child, LegalColumns.ORDER_ON, known)
            && isNoMistake(
                row, child, known, made == null ? "" : made.name(), LegalColumns.ORDER_ON)
            && isTaken(row, child);
    boolean end =
        end(row, child, now, begun)
            && isNoMistake(row, child, known, Mistake.END, LegalColumns.ENDED);
    put(row, plan, recorded, LegalColumns.PLAN, LegalColumns.PLAN_ON);
    put(row, order, recorded, LegalColumns.ORDER, LegalColumns.ORDER_ON);
    put(row, end, recorded, LegalColumns.DECISION, LegalColumns.ENDED);
    LocalDate orderedOn = row.find(LegalColumns.ORDER_ON);
    OrderForm form = row.find(LegalColumns.ORDER);
    record.add(
        new CaseToRecord.OfChild(
            child,
            plan ? row.find(LegalColumns.PLAN) : null,
            plan ? row.find(LegalColumns.PLAN_ON) : null,
            order && form != null && orderedOn != null
                ? new CourtOrder(form, orderedOn, null, null, false)
                : null,
            end ? row.find(LegalColumns.ENDED) : null,
            end ? row.find(LegalColumns.DECISION) : null));
  }

  /** What was recorded and taken back is told, and not recorded again unseen. */
  private boolean isNoMistake(
      SheetRow row,
      TrackedChild child,
      @Nullable KnownCase known,
      String what,
      SheetColumn<LocalDate> column) {
    LocalDate on = row.find(column);
    if (known == null
        || on == null
        || !orders.isTakenBack(new Mistake(known.id(), child.id(), what, on))) {
      return true;
    }
    findings.tell(
        row,
        child,
        column,
        "What the sheet says of "
            + on
            + " was recorded in Kith and taken back as a mistake. It is not recorded again: put the"
            + " tracker right, or record it by hand.");
    return false;
  }

  /** Whether it can be of an application that has ended: what came later is told, and not taken. */
  private boolean byEnd(
      SheetRow row, TrackedChild child, SheetColumn<LocalDate> column, @Nullable KnownCase known) {
    LocalDate last = known == null ? null : known.lastDay(child.id());
    LocalDate day = row.find(column);
    if (known == null || last == null || day == null || !day.isAfter(last)) {
      return true;
    }
    LocalDate ended = known.children().getOrDefault(child.id(), NOTHING).disposedOn();
    findings.tell(
        row,
        child,
        column,
        "Kith says that it ended on "
            + ended
            + (last.equals(ended) ? "" : ", in a final hearing that went on until " + last)
            + ". What is of a later day is not recorded.");
    return false;
  }

  /**
   * Whether the register takes the order: it refuses one that stands already (R-COURT-39), and one
   * of special guardianship of which nobody can say to whom it was made (R-SGO-07), and with it the
   * whole sheet. It is told, and what else the row says goes in.
   */
  private boolean isTaken(SheetRow row, TrackedChild child) {
    OrderForm form = row.find(LegalColumns.ORDER);
    LocalDate on = row.find(LegalColumns.ORDER_ON);
    if (form == null || on == null) {
      return true;
    }
    List<Made> before = ordered.computeIfAbsent(child.id(), any -> new ArrayList<>());
    List<Finding> against =
        new ArrayList<>(
            orders.twice(child.id(), new CourtOrder(form, on, null, null, false), before));
    if (form == OrderForm.C43A) {
      against.addAll(orders.undecided(child.id(), on));
    }
    against.forEach(
        finding ->
            findings.tell(
                row,
                child,
                LegalColumns.ORDER,
                finding.text() + " The order is not taken; what else the row says is."));
    if (against.isEmpty()) {
      before.add(new Made(form, on));
    }
    return against.isEmpty();
  }

  private static @Nullable LocalDate begun(SheetRow row) {
    LocalDate issued = row.find(LegalColumns.ISSUED);
    return issued == null ? row.find(LegalColumns.SUBMITTED) : issued;
  }

  private static void put(
      SheetRow row, boolean recorded, Map<String, String> all, SheetColumn<?>... columns) {
    for (SheetColumn<?> column : columns) {
      if (recorded && !row.text(column).isEmpty()) {
        all.put(column.name(), row.text(column));
      }
    }
  }

  /** Derived from what is on record and from the hearings that the sheet adds, so never taken. */
  private void stage(
      SheetRow row, TrackedChild child, @Nullable KnownCase known, CaseToRecord record) {
    Stage said = row.find(LegalColumns.STAGE);
    if (said == null || known == null) {
      return;
    }
    Stage now = known.stage(child.id(), from);
    for (HearingType type : LegalComparison.HEARINGS.keySet()) {
      if (record.wasHeld(type, from) && Stage.after(type).compareTo(now) > 0) {
        now = Stage.after(type);
      }
    }
    if (said != now) {
      findings.contradicts(
          row, child, LegalColumns.STAGE, now.name(), row.text(LegalColumns.STAGE));
    }
  }

  private boolean plan(
      SheetRow row, TrackedChild child, KnownCase.OfChild now, @Nullable LocalDate begun) {
    CarePlan plan = row.find(LegalColumns.PLAN);
    LocalDate on = row.find(LegalColumns.PLAN_ON);
    KnownCase.FinalPlan known = now.finalPlan();
    if (known != null) {
      if (plan != null && plan != known.plan()) {
        findings.contradicts(row, child, LegalColumns.PLAN, known.plan().name(), plan.name());
      } else if (on != null && !on.equals(known.on())) {
        contradicts(row, child, LegalColumns.PLAN_ON, known.on(), on);
      }
      return false;
    }
    if (!both(row, LegalColumns.PLAN, LegalColumns.PLAN_ON)) {
      return false;
    }
    notBefore(row, LegalColumns.PLAN_ON, begun);
    findings.notLater(row, LegalColumns.PLAN_ON);
    return true;
  }

  private boolean order(
      SheetRow row, TrackedChild child, KnownCase.OfChild now, @Nullable LocalDate begun) {
    OrderForm form = row.find(LegalColumns.ORDER);
    LocalDate on = row.find(LegalColumns.ORDER_ON);
    List<CourtOrder> same = now.orders().stream().filter(o -> o.form() == form).toList();
    boolean known =
        same.stream().anyMatch(o -> on == null || o.madeOn().equals(on))
            || (form == null && now.orders().stream().anyMatch(o -> o.madeOn().equals(on)));
    if (known || !both(row, LegalColumns.ORDER, LegalColumns.ORDER_ON)) {
      return false;
    }
    if (form == null || on == null) {
      return false;
    }
    // Interim orders are made again and again; another of the rest is rather a slip.
    if (!same.isEmpty() && !form.isInterim()) {
      contradicts(row, child, LegalColumns.ORDER_ON, same.get(0).madeOn(), on);
      return false;
    }
    // It names no end, so that no term of the law to confirm is asked.
    CourtOrder made = new CourtOrder(form, on, null, null, false);
    made.findings(new About(ComingOfAge.of(child.birth()), null), LawToConfirm.USUAL)
        .forEach(
            finding ->
                findings.wrong(
                    row,
                    LegalColumns.ORDER,
                    "refused",
                    "is one that a rule speaks against ("
                        + finding.rule().value()
                        + "); record it by hand, with a reason"));
    if (made.isMadeInItsProceedings()) {
      notBefore(row, LegalColumns.ORDER_ON, begun);
    }
    findings.notLater(row, LegalColumns.ORDER_ON);
    notBeforeBirth(row, LegalColumns.ORDER_ON, child);
    return true;
  }

  private boolean end(
      SheetRow row, TrackedChild child, KnownCase.OfChild now, @Nullable LocalDate begun) {
    LocalDate on = row.find(LegalColumns.ENDED);
    FinalDecision decision = row.find(LegalColumns.DECISION);
    if (now.disposedOn() != null) {
      if (on != null && !on.equals(now.disposedOn())) {
        contradicts(row, child, LegalColumns.ENDED, now.disposedOn(), on);
      }
      if (decision != null && decision != now.decision()) {
        findings.contradicts(
            row,
            child,
            LegalColumns.DECISION,
            Objects.toString(now.decision(), "nothing"),
            decision.name());
      }
      return false;
    }
    if (on == null && decision != null) {
      findings.wrong(row, LegalColumns.ENDED, "required", "is empty, and the sheet says how");
    }
    if (on == null) {
      return false;
    }
    notBefore(row, LegalColumns.ENDED, begun);
    findings.notLater(row, LegalColumns.ENDED);
    return true;
  }

  /** Whether both columns say something; of one alone nobody can record anything. */
  private boolean both(SheetRow row, SheetColumn<?> what, SheetColumn<LocalDate> on) {
    boolean said = !row.text(what).isEmpty();
    boolean dated = !row.text(on).isEmpty();
    if (said != dated) {
      SheetColumn<?> lacking = said ? on : what;
      SheetColumn<?> given = said ? what : on;
      findings.wrong(row, lacking, "required", "is empty, and " + given.title() + " is not");
    }
    return said && dated;
  }

  private void notBefore(SheetRow row, SheetColumn<LocalDate> column, @Nullable LocalDate begun) {
    LocalDate day = row.find(column);
    if (day != null && begun != null && day.isBefore(begun)) {
      findings.wrong(row, column, "range", "lies before the proceedings began, on " + begun);
    }
  }

  private void notBeforeBirth(SheetRow row, SheetColumn<LocalDate> column, TrackedChild child) {
    LocalDate day = row.find(column);
    LocalDate born = child.birth().date();
    if (day != null && born != null && day.isBefore(born)) {
      findings.wrong(row, column, "before-birth", "lies before the birth of the child, on " + born);
    }
  }

  private void contradicts(
      SheetRow row,
      TrackedChild child,
      SheetColumn<LocalDate> column,
      LocalDate now,
      LocalDate then) {
    findings.contradicts(row, child, column, now.toString(), then.toString());
  }
}
