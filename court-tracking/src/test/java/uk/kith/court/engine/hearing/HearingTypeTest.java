package uk.kith.court.engine.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.ListHearing;
import uk.kith.kernel.service.Invalid;

/** R-COURT-18: the closed list of the HMCTS model, and "other" in somebody's words. */
class HearingTypeTest {

  private static final LocalDate LISTED = LocalDate.of(2014, 9, 1);
  private static final LocalDate DAY = LocalDate.of(2014, 9, 22);

  private static ListHearing list(HearingType type, @Nullable String words) {
    return new ListHearing(type, words, LISTED, DAY, DAY, null);
  }

  @Test
  void areTheTwelveOfTheModel() {
    assertEquals(
        List.of(
            "Emergency protection order",
            "Fact finding",
            "Case management",
            "Further case management",
            "Issues resolution",
            "Final",
            "Judgment after hearing",
            "Interim care order",
            "Discharge of care",
            "Family drug and alcohol court",
            "Placement hearing",
            "Other"),
        Arrays.stream(HearingType.values()).map(HearingType::words).toList());
  }

  @Test
  void eachIsListedAndOnlyOtherIsInWords() {
    for (HearingType type : HearingType.values()) {
      boolean other = type == HearingType.OTHER;
      assertEquals(type, list(type, other ? "Ground rules hearing" : null).type());
      assertThrows(
          Invalid.class, () -> list(type, other ? null : "Ground rules hearing"), type.name());
      assertThrows(Invalid.class, () -> list(type, other ? "  " : "In words"), type.name());
    }
  }

  /** Of the twelve only the final hearing satisfies the limit, and only when it was held. */
  @Test
  void eachIsAheadUntilItsDayAndHeldOnlyWhenRecordedSo() {
    for (HearingType type : HearingType.values()) {
      Hearing listed = new Hearing(type, LISTED, DAY, DAY, List.of());
      assertEquals(true, listed.isAheadOn(DAY), type.name());
      assertEquals(false, listed.isHeldBy(DAY.plusDays(1)), type.name());
      Hearing held =
          new Hearing(
              type, LISTED, DAY, DAY, List.of(new Hearing.Happened(DAY, HearingStatus.HELD, null)));
      assertEquals(true, held.isHeldBy(DAY), type.name());
    }
  }
}
