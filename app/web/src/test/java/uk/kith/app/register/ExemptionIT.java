package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.register.Register.APPROVER;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionEnd;
import uk.kith.placements.engine.ExemptionGiven;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.asking.ApprovalCheck;

/** R-PLACE-07, R-PLACE-08: exemptions of a household, whatever the order in which they come. */
@ArquillianTest
class ExemptionIT {

  private static final LocalDate JULY = LocalDate.of(2014, 7, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);

  @Inject Register register;

  @Test
  void oneThatBeginsEarlierStandsBesideTheOneThatIsHeldAlready() throws Exception {
    HouseholdId home =
        register.as(
            OFFICER,
            () ->
                register.households.record(
                    Register.aHousehold(HouseholdKind.FOSTER, "Whitfield", 3)));
    Exemption later = exemption(OCTOBER, "Held since October");
    Exemption earlier = exemption(JULY, "Given for the summer too");
    record(home, later);
    record(home, earlier);
    assertEquals(Set.of(earlier), held(home, JULY));
    assertEquals(Set.of(earlier), held(home, OCTOBER.minusDays(1)));
    assertEquals(Set.of(earlier, later), held(home, OCTOBER));
    assertTrue(held(home, JULY.minusDays(1)).isEmpty());
  }

  /** The end is told on every day of the exemption, and the other stands as it was. */
  @Test
  void oneThatIsEndedHoldsNoMoreFromThatDay() throws Exception {
    HouseholdId home =
        register.as(
            OFFICER,
            () ->
                register.households.record(
                    Register.aHousehold(HouseholdKind.FOSTER, "Whitfield", 3)));
    Exemption one = exemption(JULY, "Given for the summer");
    Exemption other = exemption(OCTOBER, "Held since October");
    record(home, one);
    record(home, other);
    ExemptionEnd end =
        new ExemptionEnd(OCTOBER.plusDays(9), "He went home", "A. Shah", "Head of service");
    end(home, one, end);
    assertEquals(Set.of(one.ended(end)), held(home, JULY));
    assertEquals(Set.of(one.ended(end), other), held(home, OCTOBER.plusDays(9)));
    assertThrows(Conflict.class, () -> end(home, one, end), "it was ended already");
    assertThrows(Conflict.class, () -> end(home, exemption(JULY, "Of another"), end));
    List<HistoryLine> history = register.as(OFFICER, () -> register.households.history(home));
    assertEquals(
        1,
        history.stream()
            .filter(
                line ->
                    line.equals(
                        new HistoryLine(
                            OCTOBER.plusDays(9),
                            "Exemption from the usual fostering limit ended before its time")))
            .count(),
        history.toString());
  }

  @Test
  void oneThatEndsByItselfIsNotEndedLater() throws Exception {
    HouseholdId home =
        register.as(
            OFFICER,
            () ->
                register.households.record(
                    Register.aHousehold(HouseholdKind.FOSTER, "Whitfield", 3)));
    Exemption summer = exemption(JULY, "Given for the summer");
    Exemption until =
        Exemption.of(
            summer.by(),
            summer.children(),
            new DateRange(JULY, OCTOBER.minusDays(1)),
            summer.given());
    record(home, until);
    assertThrows(
        Invalid.class,
        () -> end(home, until, new ExemptionEnd(OCTOBER, "Too late", "A. Shah", "Head")));
  }

  private void end(HouseholdId home, Exemption exemption, ExemptionEnd end) throws Exception {
    register.as(
        APPROVER,
        () -> {
          register.households.endExemption(
              home, exemption.valid().first(), exemption.children(), end);
          return true;
        });
  }

  private Exemption exemption(LocalDate from, String conditions) throws Exception {
    ChildId child = register.child(Register.aChildOf(9));
    return Exemption.of(
        new LocalAuthority("E08000018"),
        Set.of(child),
        DateRange.from(from),
        new ExemptionGiven(
            "A. Shah",
            "Head of service",
            JULY,
            null,
            conditions,
            Set.copyOf(ApprovalCheck.of(RuleId.of("R-PLACE-07")))));
  }

  private void record(HouseholdId home, Exemption exemption) throws Exception {
    register.as(
        APPROVER,
        () -> {
          register.households.recordExemption(home, exemption);
          return true;
        });
  }

  private Set<Exemption> held(HouseholdId home, LocalDate day) throws Exception {
    List<Exemption> held =
        register.as(
            OFFICER, () -> register.households.getHousehold(home, day).snapshot().exemptions());
    return Set.copyOf(held);
  }
}
