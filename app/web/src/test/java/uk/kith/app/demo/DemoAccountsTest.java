package uk.kith.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.outside.PlacementGroup;

/** Reasons fit the kind of home, most are recorded, and what is bought costs what such homes do. */
class DemoAccountsTest {

  private static final List<String> AGENCIES = List.of("Northmoor Care");
  private static final List<Child> CHILDREN = Rotherham2014.make().children();

  private static Stream<Child> in(PlacementGroup group) {
    return CHILDREN.stream()
        .filter(child -> PlacementGroup.of(DemoAccounts.now(child).type()) == group);
  }

  private static long many(PlacementGroup group, OutsideReason reason) {
    return in(group).filter(child -> DemoAccounts.reason(child) == reason).count();
  }

  @Test
  void aChangeOfTheDataNeedsANewVersion() {
    List<String> all =
        CHILDREN.stream()
            .map(
                child ->
                    DemoAccounts.reason(child) + " " + DemoAccounts.cost(child, null, AGENCIES))
            .toList();
    assertEquals("20 2ebd60e4", Rotherham2014.VERSION + " " + Integer.toHexString(all.hashCode()));
  }

  @Test
  void reasonsFitTheKindOfHome() {
    assertEquals(
        in(PlacementGroup.ADOPTION).count(), many(PlacementGroup.ADOPTION, OutsideReason.ADOPTION));
    assertEquals(0, many(PlacementGroup.CONNECTED, OutsideReason.NO_LOCAL_HOME));
    assertTrue(many(PlacementGroup.FOSTERING, OutsideReason.SAFETY) > 5);
    assertTrue(
        many(PlacementGroup.FOSTERING, OutsideReason.NO_LOCAL_HOME)
            > 3 * many(PlacementGroup.FOSTERING, OutsideReason.SAFETY));
    assertTrue(many(PlacementGroup.RESIDENTIAL, OutsideReason.SPECIALIST) > 1);
  }

  @Test
  void ofSomeNobodyRecordedIt() {
    double share =
        (double) in(PlacementGroup.FOSTERING).filter(c -> DemoAccounts.reason(c) == null).count()
            / in(PlacementGroup.FOSTERING).count();
    assertEquals(1 / 6.0, share, 0.06);
  }

  @Test
  void whatIsBoughtHasAFee() {
    for (Child child : CHILDREN) {
      Cost cost = DemoAccounts.cost(child, null, AGENCIES);
      if (DemoAccounts.now(child).provider().equals("PR1")) {
        assertNull(cost, "an own home is not bought");
      }
      if (cost != null) {
        boolean residential =
            PlacementGroup.of(DemoAccounts.now(child).type()) == PlacementGroup.RESIDENTIAL;
        assertEquals(residential, cost.weeklyFeePence() >= 260_000, cost.toString());
        assertEquals(cost, DemoAccounts.cost(child, null, AGENCIES));
      }
    }
    assertTrue(
        CHILDREN.stream()
                .map(child -> DemoAccounts.cost(child, null, AGENCIES))
                .filter(Objects::nonNull)
                .count()
            > 100);
  }
}
