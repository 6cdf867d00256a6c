package uk.kith.placements.internal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.engine.quality.Gap;
import uk.kith.placements.engine.quality.Standing;

class FoundTest {

  private static final UUID HOME = UUID.fromString("1b4e28ba-2fa1-11d2-883f-0016d3cca427");
  private static final LocalDate JUNE = LocalDate.parse("2014-06-01");

  private static String id(String rule, String subject, String field) {
    return Found.id(AFinding.rule(rule), UUID.fromString(subject), field).toString();
  }

  /** As select md5('register|rule|subject|field')::uuid says: acceptances rest on these ids. */
  @Test
  void theIdOfADoubtIsThatWhichTheDatabaseGave() {
    assertEquals(
        "8c547ddc-e568-a7e5-bb57-19ac75f8ba81", id("S", HOME.toString(), "placement-postcode"));
    assertEquals(
        "5a862d33-2f03-36be-3f1a-c8f0066c813c",
        id("P", "ffffffff-ffff-ffff-ffff-ffffffffffff", "review-health"));
    assertEquals(
        "2d7d9e2c-cdd7-2641-4f07-775e2dd7c649",
        id("Q", "00000000-0000-0000-0000-000000000000", "the carer’s visit — é"));
  }

  private static QualityFinding found(LocalDate since) {
    return Found.ofRegister(
            new Gap(AFinding.rule("V"), Severity.ERROR, "visit", "Late.", since),
            HOME,
            new Found.About(null, null, new HouseholdId(HOME), "s.worker", "East"),
            false,
            JUNE,
            new Alike())
        .finding();
  }

  @Test
  void aDoubtStandsFromItsDayAndNeverForLessThanNothing() {
    assertEquals(31, found(LocalDate.parse("2014-05-01")).days());
    assertEquals(Standing.MONTHS, found(LocalDate.parse("2014-05-01")).standing());
    assertEquals(0, found(LocalDate.parse("2014-07-01")).days());
  }

  @Test
  void whatNobodyCanTellSinceWhenIsNotNew() {
    Gap gap = new Gap(AFinding.rule("V"), Severity.ERROR, "visit", "Late.", null);
    Found.About about = new Found.About(null, null, new HouseholdId(HOME), null, null);
    QualityFinding found = Found.ofRegister(gap, HOME, about, false, JUNE, new Alike()).finding();
    assertNull(found.days());
    assertEquals(Standing.NOT_KNOWN, found.standing());
  }
}
