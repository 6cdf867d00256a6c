package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.register.Register.DAY;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.placements.api.OpenSearch;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.StartPlacement;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

/** R-PLACE-30: from respite a child goes back to the placement in which it lives. */
@ArquillianTest
class RespiteIT {

  private static final LocalDate BACK = DAY.plusDays(14);

  @Inject Register register;
  @Inject PlacementAccounts accounts;

  @Test
  void theChildGoesBackToItsPlacementOnTheDayPlanned() throws Exception {
    ChildId child = register.child(Register.aChildOf(9));
    HouseholdId home = register.fosterHome(1);
    HouseholdId carers = register.fosterHome(1);
    register.placed(child, home, DAY.minusDays(100), null);
    SearchView.Reservation held = reserved(child, carers);

    assertEquals(
        "backOn",
        assertThrows(Invalid.class, () -> start(held, "T3", null)).errors().get(0).field());
    PlacementId stay = start(held, "T3", BACK).get(0);

    List<PlacementAccounts.PlacementAccount> lived =
        register.as(OFFICER, () -> accounts.listAccounts(child));
    assertEquals(
        List.of(
            home + " U6 " + BACK + " null",
            carers + " T3 " + DAY + " " + BACK,
            home + " U6 " + DAY.minusDays(100) + " " + DAY),
        lived.stream()
            .map(
                each ->
                    each.household() + " " + each.type() + " " + each.start() + " " + each.end())
            .toList());
    assertEquals(stay, lived.get(1).id());
    assertEquals(0, usable(home, DAY.plusDays(3)), "its place is kept");
    assertEquals(1, usable(carers, BACK));
  }

  /** It would end where the child lives. */
  @Test
  void anotherPlacementThanOneForATimeIsRefused() throws Exception {
    ChildId child = register.child(Register.aChildOf(9));
    register.placed(child, register.fosterHome(1), DAY.minusDays(100), null);
    SearchView.Reservation held = reserved(child, register.fosterHome(1));
    Set<RuleId> against =
        assertThrows(Refused.class, () -> begin(held, "U6", null, Acceptance.NONE))
            .findings()
            .stream()
            .map(Finding::rule)
            .collect(Collectors.toSet());
    assertTrue(against.contains(RuleId.of("R-PLACE-30")), against.toString());
  }

  private SearchView.Reservation reserved(ChildId child, HouseholdId carers) throws Exception {
    return register.reserve(
        register.as(
            OFFICER,
            () ->
                register.searches.open(
                    new OpenSearch(
                        List.of(child), DAY, DAY, SearchKind.RESPITE, Together.PREFERRED))),
        carers);
  }

  private int usable(HouseholdId home, LocalDate day) throws Exception {
    return register
        .as(OFFICER, () -> register.households.getHousehold(home, day))
        .snapshot()
        .places()
        .usableNow();
  }

  /** Whatever else rules say. */
  private List<PlacementId> start(
      SearchView.Reservation held, String type, @Nullable LocalDate back) throws Exception {
    try {
      return begin(held, type, back, Acceptance.NONE);
    } catch (Refused refused) {
      Set<RuleId> rules =
          refused.findings().stream().map(Finding::rule).collect(Collectors.toSet());
      return begin(held, type, back, new Acceptance(rules, "weighed"));
    }
  }

  private List<PlacementId> begin(
      SearchView.Reservation held, String type, @Nullable LocalDate back, Acceptance acceptance)
      throws Exception {
    return register.as(
        OFFICER,
        () ->
            register.placements.start(
                new StartPlacement(
                    held.id(),
                    DAY,
                    type,
                    null,
                    null,
                    back,
                    "her aunt",
                    "heritage",
                    null,
                    acceptance)));
  }
}
