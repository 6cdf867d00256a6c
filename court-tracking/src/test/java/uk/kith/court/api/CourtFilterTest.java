package uk.kith.court.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;

/** What a case is called by those who look for it. */
class CourtFilterTest {

  private static final List<ChildBrief> CHILDREN =
      List.of(child(1, "4711", "Ava", "Reed"), child(2, null, "Noah", null));

  private static ChildBrief child(
      int id, @Nullable String localId, String first, @Nullable String family) {
    return new ChildBrief(
        new ChildId(new UUID(0, id)),
        localId,
        first,
        family,
        Birth.on(LocalDate.of(2010, 5, 1)),
        null,
        null);
  }

  private static boolean finds(String text) {
    return new CourtFilter(null, null, null, text).isCalled("SE14C00123", CHILDREN);
  }

  @Test
  void aCaseIsFoundByItsNumberHoweverItIsWritten() {
    assertTrue(finds("SE14C00123") && finds("se14 c00123") && finds("00123"));
    assertFalse(finds("SE14C00124"));
    assertFalse(new CourtFilter(null, null, null, "SE14").isCalled(null, CHILDREN));
  }

  @Test
  void aCaseIsFoundByAChildOfIt() {
    assertTrue(finds("ava reed") && finds(" Reed ") && finds("noah") && finds("4711"));
    assertFalse(finds("Ava Noah"));
    assertFalse(finds("null"), "a name that is not known is none");
  }

  @Test
  void whoAsksForNothingFindsAll() {
    assertTrue(CourtFilter.ALL.isCalled(null, List.of()));
  }
}
