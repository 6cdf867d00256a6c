package uk.kith.court.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsFilter.Which;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;

/** Whose children in pre-proceedings a list shows. */
class LinesTest {

  private static boolean shows(String worker, @Nullable String allocated) {
    ChildBrief child =
        new ChildBrief(
            new ChildId(new UUID(0, 1)),
            "R-1",
            "Ava",
            "Hill",
            Birth.on(LocalDate.of(2010, 3, 1)),
            allocated,
            null);
    return Lines.isOf(
        new PreProceedingsFilter(Which.OPEN, worker, null, null),
        List.of(child.id()),
        Map.of(child.id(), child));
  }

  /** As every other list of mine: a social worker is named in words of whoever recorded it. */
  @Test
  void aWorkerIsTheSameInWhicheverCase() {
    assertTrue(shows("s.ode", "s.ode"));
    assertTrue(shows("s.ode", "S.Ode "));
    assertFalse(shows("s.ode", "l.law"));
    assertFalse(shows("s.ode", null));
  }
}
