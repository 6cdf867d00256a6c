package uk.kith.court.internal.trackers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtHearings;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.PutPlan;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.internal.KnownCase;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;

/**
 * Records what a tracker adds, through the commands by which people record it: moves, findings,
 * events and the trail are the same as by hand.
 */
@ApplicationScoped
class TrackerRecorder {

  /** What may speak against a special guardianship order because of the report before it. */
  private static final Set<RuleId> OF_THE_REPORT =
      Set.of(
          RuleId.of("R-SGO-02"),
          RuleId.of("R-SGO-03"),
          RuleId.of("R-SGO-04"),
          RuleId.of("R-SGO-05"));

  @Inject ProceedingsRegister proceedings;
  @Inject CourtHearings hearings;
  @Inject CourtOrders orders;
  @Inject PermanenceRegister permanence;
  @Inject ReviewCalendar reviews;

  /**
   * @param from the day on which the sheet says so: hearings were listed by then, and held where
   *     the stage of the case says so
   */
  void record(List<CaseToRecord> cases, LocalDate from) {
    cases.forEach(each -> record(each, from));
  }

  private void record(CaseToRecord each, LocalDate from) {
    KnownCase known = each.known();
    ProceedingsId id = known == null ? open(each) : complete(each, known);
    for (HearingType type : LegalComparison.HEARINGS.keySet()) {
      LocalDate day = each.hearing(type);
      if (day != null) {
        LocalDate listedOn = day.isBefore(from) ? day : from;
        HearingId hearing =
            hearings.list(id, new ListHearing(type, null, listedOn, day, day, null), null);
        if (each.wasHeld(type, from)) {
          hearings.move(
              id, hearing, new MoveHearing(HearingStatus.HELD, day, null, null, null, null), null);
        }
      }
    }
    each.children().forEach(child -> record(id, child));
  }

  private ProceedingsId open(CaseToRecord each) {
    ProceedingsKind kind = each.find(LegalColumns.KIND);
    String number = each.find(LegalColumns.CASE_NUMBER);
    ProceedingsId id =
        proceedings.open(
            new OpenProceedings(
                kind == null ? ProceedingsKind.CARE : kind,
                new Commencement(each.find(LegalColumns.ISSUED), each.find(LegalColumns.SUBMITTED)),
                each.children().stream().map(child -> child.child().id()).toList(),
                number));
    name(id, each, new CourtPeople(number, null, null, null, null, null, null));
    return id;
  }

  private ProceedingsId complete(CaseToRecord each, KnownCase known) {
    LocalDate issued = each.find(LegalColumns.ISSUED);
    if (issued != null) {
      proceedings.issue(known.id(), issued, null, false, null);
    }
    name(known.id(), each, known.people());
    return known.id();
  }

  /** Keeps what is recorded of the people and adds what is not. */
  private void name(ProceedingsId id, CaseToRecord each, CourtPeople known) {
    CourtPeople people =
        new CourtPeople(
            or(each.find(LegalColumns.CASE_NUMBER), known.caseNumber()),
            known.allocatedOn(),
            or(each.find(LegalColumns.COURT), known.court()),
            or(each.find(LegalColumns.JUDGE), known.judge()),
            or(each.find(LegalColumns.LAWYER), known.lawyer()),
            or(each.find(LegalColumns.GUARDIAN), known.guardian()),
            known.shortNotice());
    if (!people.equals(known)) {
      proceedings.name(id, people, false, null);
    }
  }

  private static @Nullable String or(@Nullable String said, @Nullable String known) {
    return said == null ? known : said;
  }

  private void record(ProceedingsId id, CaseToRecord.OfChild of) {
    List<ChildId> child = List.of(of.child().id());
    if (of.plan() != null && of.planOn() != null) {
      orders.plan(id, new PutPlan(child, true, of.plan(), of.planOn(), null), null);
    }
    if (of.order() != null) {
      orders.make(id, new MakeOrder(child, of.order(), null, accepted(of.order())), null);
    }
    if (of.endedOn() != null) {
      proceedings.dispose(id, child, of.endedOn(), of.decision(), null);
    }
  }

  /**
   * Of an order of the past the authority's report was seldom recorded, or not with all that it
   * has; findings ask for it.
   */
  static Acceptance accepted(CourtOrder order) {
    return order.form() == OrderForm.C43A
        ? new Acceptance(OF_THE_REPORT, "As the tracker says")
        : Acceptance.NONE;
  }

  void record(PermanenceToRecord said) {
    said.marks().forEach(each -> permanence.mark(each.child(), List.of(each.mark()), null));
    said.plans().forEach(permanence::plan);
    said.officers().forEach((child, name) -> reviews.nameOfficer(child, name, said.from()));
  }
}
