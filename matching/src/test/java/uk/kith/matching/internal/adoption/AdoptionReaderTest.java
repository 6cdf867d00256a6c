package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.ChildBrief;

class AdoptionReaderTest {

  private static final LocalDate ENDED = LocalDate.of(2014, 3, 10);
  private static final LocalDate BEGAN = LocalDate.of(2013, 10, 1);
  private static final ChildId ANN = new ChildId(new UUID(0, 1));
  private static final ChildId TOM = new ChildId(new UUID(0, 2));
  private static final AdoptionRow.Entry ENTRY =
      new AdoptionRow.Entry("372", Instant.EPOCH, "a.worker");

  /** R-ADOPT-28: it is still to be said how a placement ended that the decision led to. */
  @Test
  void aPlacementSinceTheDecisionIsOfThisTime() {
    assertEquals(
        ENDED,
        AdoptionReader.ofThisTime(ENDED, LocalDate.of(2013, 9, 2), LocalDate.of(2013, 3, 1)));
    assertEquals(ENDED, AdoptionReader.ofThisTime(ENDED, ENDED, ENDED));
    assertEquals(ENDED, AdoptionReader.ofThisTime(ENDED, null, null));
  }

  /** R-ADOPT-28: a child decided for anew does not stand as disrupted since years before. */
  @Test
  void aPlacementThatEndedBeforeTheDecisionOrBeforeCareIsNot() {
    assertNull(AdoptionReader.ofThisTime(ENDED, LocalDate.of(2014, 3, 11), null));
    assertNull(
        AdoptionReader.ofThisTime(ENDED, LocalDate.of(2013, 9, 2), LocalDate.of(2014, 3, 11)));
    assertNull(AdoptionReader.ofThisTime(null, LocalDate.of(2013, 9, 2), null));
  }

  private static Known known(@Nullable LocalDate homeMissing, @Nullable String placedAs) {
    Birth birth = Birth.on(LocalDate.of(2011, 5, 20));
    return new Known(
        new ChildBrief(ANN, "C1", "Ann", null, birth, null, null),
        null,
        new AdoptionChain(
            birth,
            Map.of(),
            List.of(),
            false,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            ParentalConsent.NONE,
            homeMissing),
        placedAs);
  }

  /** R-DATA-03: the move in with another family would end the first placement weeks late. */
  @Test
  void whereAChildLivesWhoLeftAFamilyIsSaidBeforeItMovesInWithAnother() {
    assertEquals(ENDED, known(ENDED, "A4").homeToSayBefore(ENDED.plusDays(1)));
    assertNull(known(ENDED, "A4").homeToSayBefore(ENDED), "it is the home that follows");
    assertNull(known(ENDED, null).homeToSayBefore(ENDED.plusDays(1)), "in no family by the record");
    assertNull(known(null, "A4").homeToSayBefore(ENDED.plusDays(1)), "nothing is missing");
  }

  /** R-ADOPT-16: a search that others joined goes on from the day on which it began. */
  @Test
  void aFamilyIsSoughtSinceTheChildsOwnSearchAlsoOnceItLeftTheJoinedOne() {
    FamilyFindingRow own = new FamilyFindingRow(List.of(ANN), BEGAN, ENTRY);
    FamilyFindingRow joined = new FamilyFindingRow(List.of(ANN, TOM), ENDED, ENTRY);
    own.end(ANN, ENDED, EndedHow.JOINED);
    List<FindingChildRow> times =
        List.of(
            own.children().get(0),
            joined.children().stream()
                .filter(row -> row.child().equals(ANN))
                .findFirst()
                .orElseThrow());
    assertEquals(BEGAN, AdoptionReader.began(times));
    joined.end(ANN, ENDED.plusDays(9), EndedHow.OWN_SEARCH);
    assertEquals(BEGAN, AdoptionReader.began(times), "the next search begins then");
    assertNull(AdoptionReader.began(List.of()));
  }
}
