package uk.kith.placements.internal.children;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.internal.facts.WhereOrder;

/** The order of children by where they live. */
class ChildrenByWhereTest {

  private static final ChildId AWAY = child();
  private static final ChildId NOWHERE = child();
  private static final ChildId HERE = child();
  private static final ChildId NEAR = child();
  private static final ChildId NOBODY_KNOWS = child();

  private static final Map<ChildId, String> KEYS =
      Map.of(
          AWAY, key(false, at("E08000019", "S10 2")),
          HERE, key(true, at("E08000018", "S65 1")),
          NEAR, key(true, at("E08000018", "S60 2")));

  private static ChildId child() {
    return new ChildId(UUID.randomUUID());
  }

  private static Whereabouts at(String authority, String sector) {
    return new Whereabouts(
        sector, null, new LocalAuthority(authority), Whereabouts.Precision.SECTOR);
  }

  private static String key(@Nullable Boolean local, Whereabouts where) {
    return Objects.requireNonNull(WhereOrder.key(local, where));
  }

  @Test
  void theOwnAreaStandsFirstAndWhoLivesNowhereKnownLastEitherWay() {
    List<ChildId> all = List.of(AWAY, NOWHERE, HERE, NEAR, NOBODY_KNOWS);
    assertEquals(
        List.of(NEAR, HERE, AWAY, NOWHERE, NOBODY_KNOWS),
        ChildrenByWhere.ordered(all, KEYS, false));
    assertEquals(
        List.of(AWAY, HERE, NEAR, NOWHERE, NOBODY_KNOWS), ChildrenByWhere.ordered(all, KEYS, true));
  }

  @Test
  void whereItIsNotKnownWhetherInsideThereIsNoPlaceInTheOrder() {
    assertNull(WhereOrder.key(null, at("E08000018", "S65 1")));
    assertNull(WhereOrder.key(null, Whereabouts.NOT_KNOWN));
  }
}
