package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.ChildBrief;

class CaseWordsTest {

  private static ChildBrief child(@Nullable String first, @Nullable String family) {
    return new ChildBrief(
        new ChildId(new UUID(0, 1)),
        "77",
        first,
        family,
        Birth.on(LocalDate.of(2010, 5, 1)),
        null,
        null);
  }

  private static String names(ChildBrief... children) {
    return CaseWords.names(
        new CourtCase(
            new ProceedingsId(new UUID(0, 2)),
            ProceedingsKind.CARE,
            "SE14C1",
            null,
            null,
            null,
            List.of(children),
            true,
            null));
  }

  /** Three of one first name on a page are told apart. */
  @Test
  void aCaseIsNamedWithTheFamilyName() {
    assertEquals("Sophie Platt", names(child("Sophie", "Platt")));
    assertEquals("Ava and Noah Reed", names(child("Ava", "Reed"), child("Noah", "Reed")));
    assertEquals("Ava Reed and Noah Binns", names(child("Ava", "Reed"), child("Noah", "Binns")));
    assertEquals("Ava Reed and Child 77", names(child("Ava", "Reed"), child(null, "Reed")));
    assertEquals("Ava Reed and Noah", names(child("Ava", "Reed"), child("Noah", null)));
  }
}
