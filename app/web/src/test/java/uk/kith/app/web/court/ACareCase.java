package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.LedBy;
import uk.kith.court.api.ProceedingsView.OrderView;
import uk.kith.court.engine.gateway.CareApplication;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.standing.Stage;
import uk.kith.court.engine.standing.Track;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.ProceedingsId;

/** Ava and Noah Reed in care proceedings of which little more is recorded. */
final class ACareCase {

  private static final LocalDate ISSUED = LocalDate.of(2014, 6, 18);
  static final ChildId AVA = new ChildId(new UUID(0, 1));
  static final ChildId NOAH = new ChildId(new UUID(0, 2));

  static final CaseNames NAMES =
      new CaseNames(
          List.of(
              new CaseNames.Named(AVA, "Ava", "Ava Reed"),
              new CaseNames.Named(NOAH, "Noah", "Noah Reed")));

  private ACareCase() {}

  static ProceedingsView on(LocalDate asOf, ChildInProceedings... children) {
    return of(ProceedingsKind.CARE, asOf, children);
  }

  /** The same of another kind. */
  static ProceedingsView of(ProceedingsKind kind, LocalDate asOf, ChildInProceedings... children) {
    return new ProceedingsView(
        new ProceedingsId(new UUID(0, 9)),
        kind,
        ISSUED,
        null,
        null,
        new CourtPeople(null, null, null, null, null, null, null),
        asOf,
        List.of(children),
        List.of(),
        List.of(),
        List.of(),
        1);
  }

  static ChildInProceedings inCase(ChildId child) {
    return inCase(child, null, null);
  }

  /** R-PRE-11: no pre-proceedings led to it, and the offer of a family meeting is asked for. */
  static ChildInProceedings asked(ChildId child) {
    return inCase(
        child,
        null,
        null,
        null,
        new CareApplication(ISSUED, null).findings(GatewayPolicy.USUAL, ISSUED).get(0));
  }

  /** After pre-proceedings that tell of the family meeting; null where they tell of none. */
  static ChildInProceedings afterPreProceedings(
      ChildId child, PreProceedingsId before, @Nullable FamilyMeeting meeting) {
    return inCase(child, null, null, new LedBy(before, meeting));
  }

  /**
   * @param disposedOn null while the application is open for the child
   * @param decision null when it was not told
   */
  static ChildInProceedings inCase(
      ChildId child, @Nullable LocalDate disposedOn, @Nullable FinalDecision decision) {
    return inCase(child, disposedOn, decision, null);
  }

  /** About whom orders were made. */
  static ChildInProceedings ordered(ChildId child, OrderView... orders) {
    return inCase(child, null, null, null, List.of(orders));
  }

  private static ChildInProceedings inCase(
      ChildId child,
      @Nullable LocalDate disposedOn,
      @Nullable FinalDecision decision,
      @Nullable LedBy ledBy,
      Finding... findings) {
    return inCase(child, disposedOn, decision, ledBy, List.of(), findings);
  }

  private static ChildInProceedings inCase(
      ChildId child,
      @Nullable LocalDate disposedOn,
      @Nullable FinalDecision decision,
      @Nullable LedBy ledBy,
      List<OrderView> orders,
      Finding... findings) {
    return new ChildInProceedings(
        child,
        null,
        null,
        false,
        null,
        null,
        null,
        Stage.values()[0],
        Track.values()[0],
        null,
        null,
        null,
        null,
        disposedOn,
        decision,
        List.of(),
        orders,
        List.of(),
        null,
        ledBy,
        List.of(findings));
  }
}
