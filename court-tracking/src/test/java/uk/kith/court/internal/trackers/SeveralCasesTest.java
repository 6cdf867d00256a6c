package uk.kith.court.internal.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.internal.trackers.ATracker.AMY;
import static uk.kith.court.internal.trackers.ATracker.BEN;
import static uk.kith.court.internal.trackers.ATracker.BOTH;
import static uk.kith.court.internal.trackers.ATracker.FROM;
import static uk.kith.court.internal.trackers.ATracker.changes;
import static uk.kith.court.internal.trackers.ATracker.told;
import static uk.kith.court.internal.trackers.ATracker.wrong;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.internal.KnownCase;
import uk.kith.court.internal.TrackedCases;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ProceedingsId;

/** A tracker's row of a child about whom several cases are open, in court or of several carers. */
class SeveralCasesTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 5, 6);

  /** Of several carers of Amy; no order of another case stands. */
  private static OrdersOnRecord carers(int number) {
    List<GuardianshipCase> towards =
        Collections.nCopies(
            number,
            new GuardianshipCase(
                Kind.SPECIAL_GUARDIANSHIP,
                List.of(new Done(CaseStep.BEGUN, LocalDate.of(2014, 3, 3), null)),
                List.of()));
    KnownOrders known =
        new KnownOrders(new TrackedCases(), Map.of(AMY.id(), towards), Map.of(), Set.of(), FROM);
    return new OrdersOnRecord() {
      @Override
      public List<Finding> twice(ChildId child, CourtOrder order, List<Made> besides) {
        return List.of();
      }

      @Override
      public List<Finding> undecided(ChildId child, LocalDate madeOn) {
        return known.undecided(child, madeOn);
      }
    };
  }

  private static KnownCase known(int id, @Nullable String number, LocalDate issuedOn) {
    KnownCase.OfChild open = new KnownCase.OfChild(null, null, null, List.of(), null);
    return new KnownCase(
        new ProceedingsId(new UUID(0, id)),
        ProceedingsKind.CARE,
        new Commencement(issuedOn, null),
        new CourtPeople(number, null, null, null, null, null, null),
        List.of(),
        Map.of(AMY.id(), open, BEN.id(), open));
  }

  private static LegalComparison.Result compared(
      OrdersOnRecord orders, List<KnownCase> cases, String... lines) {
    return LegalComparison.of(
        ATracker.read(Tracker.LEGAL_TRACKER, lines), BOTH, cases, BOTH, orders, FROM, FROM);
  }

  /** R-SGO-07: the register would refuse it when all is recorded, and with it every other line. */
  @Test
  void anOrderOfWhichNobodyCanSayToWhomItWasMadeIsToldWithItsLineAndNotTaken() {
    LegalComparison.Result result =
        compared(
            carers(2),
            List.of(known(1, "ZE14C1", ISSUED)),
            "Number,Case number,Judge,Order,Order date",
            "C1,ZE14C1,HHJ Reed,SGO,22/09/2014",
            "C2,ZE14C1,HHJ Reed,SGO,22/09/2014");
    assertEquals("", wrong(result.preview()), "the sheet can be recorded");
    assertEquals(
        "2 Amy: judge HHJ Reed\n3 Ben: judge HHJ Reed, order C43A, orderOn 2014-09-22",
        changes(result.preview()));
    String told = told(result.preview());
    assertTrue(
        told.startsWith(
            "2 C1 Several cases towards special guardianship are open on 22 September 2014."),
        told);
    assertTrue(told.endsWith("The order is not taken; what else the row says is."), told);
    assertEquals("order", result.preview().told().get(0).column());
    assertNull(result.toRecord().get(0).children().get(0).order());
  }

  /** The one carer whose case is open is who the order names. */
  @Test
  void anOrderToTheOneCarerIsTaken() {
    LegalComparison.Result result =
        compared(
            carers(1),
            List.of(known(1, "ZE14C1", ISSUED)),
            "Number,Case number,Order,Order date",
            "C1,ZE14C1,SGO,22/09/2014");
    assertEquals("", told(result.preview()));
    assertEquals("2 Amy: order C43A, orderOn 2014-09-22", changes(result.preview()));
  }

  @Test
  void aRowThatMayBeOfSeveralProceedingsSaysOfWhichAndHowToChoose() {
    List<KnownCase> two =
        List.of(known(1, "ZE14C1", ISSUED), known(2, null, LocalDate.of(2014, 8, 1)));
    assertEquals(
        "2 caseNumber is not given, and the row may be of several proceedings about the child:"
            + " ZE14C1 of 2014-05-06, without a number of 2014-08-01. Give the number of one, or"
            + " its day of issue or submission",
        wrong(compared(carers(0), two, "Number,Judge", "C1,HHJ Reed").preview()));
    assertEquals(
        "2 Amy: judge HHJ Reed",
        changes(
            compared(carers(0), two, "Number,Case number,Judge", "C1,ze14 c1,HHJ Reed").preview()),
        "chosen by its number");
    List<KnownCase> unnumbered =
        List.of(known(1, null, ISSUED), known(2, null, LocalDate.of(2014, 8, 1)));
    String wrong =
        wrong(
            compared(carers(0), unnumbered, "Number,Case number,Judge", "C1,ZE14C7,HHJ Reed")
                .preview());
    assertTrue(wrong.startsWith("2 caseNumber “ZE14C7” is the number of none, and"), wrong);
  }
}
