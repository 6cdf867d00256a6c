package uk.kith.placements.internal.searches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.internal.facts.Recording;

class SearchTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final ChildId ANNA = new ChildId(new UUID(0, 1));
  private static final ChildId BEN = new ChildId(new UUID(0, 2));
  private static final ChildId CARL = new ChildId(new UUID(0, 3));
  private static final Recording RECORDED = new Recording(Instant.EPOCH, "tester", null);

  @Test
  void isPlacedWhenTheLastOfItsChildrenIs() {
    Search search = aSearchFor(ANNA, BEN);
    search.place(ANNA, DAY);
    assertTrue(search.isOpen());
    assertEquals(List.of(BEN), search.stillWaiting(List.of(), List.of(ANNA, BEN)));
    search.place(BEN, DAY);
    assertEquals(Search.Outcome.PLACED, search.outcome());
  }

  @Test
  void closesForAReasonOnly() {
    Search search = aSearchFor(ANNA);
    assertThrows(Invalid.class, () -> search.close(DAY, " "));
    search.close(DAY, "went home");
    assertEquals(Search.Outcome.CLOSED, search.outcome());
  }

  @Test
  void neverOpensAgain() {
    Search search = aSearchFor(ANNA);
    search.close(DAY, "went home");
    assertThrows(Conflict.class, () -> search.close(DAY, "again"));
    assertThrows(Conflict.class, () -> search.place(ANNA, DAY));
    assertThrows(Conflict.class, () -> search.stillWaiting(List.of(), List.of(ANNA, BEN)));
    assertFalse(search.isOpen());
  }

  @Test
  void looksForNoHomeForSomebodyElse() {
    Search search = aSearchFor(ANNA);
    assertThrows(Invalid.class, () -> search.stillWaiting(List.of(BEN), List.of(ANNA, BEN)));
  }

  /** A brother who is restricted against the reader is taken along by no command of theirs. */
  @Test
  void looksForNobodyOfWhomTheReaderIsNotTold() {
    Search search = aSearchFor(ANNA, BEN);
    assertEquals(List.of(ANNA), search.stillWaiting(List.of(), List.of(ANNA)));
    assertThrows(Invalid.class, () -> search.stillWaiting(List.of(BEN), List.of(ANNA)));
    search.place(ANNA, DAY);
    assertEquals(List.of(), search.stillWaiting(List.of(), List.of(ANNA)));
  }

  /** R-MATCH-16: two brothers go on together, the baby in a search of its own. */
  @Test
  void isPartedAndEachPartEndsByItself() {
    Search search = aSearchFor(ANNA, BEN, CARL);
    Search other = search.part("2014-0002", parting(ANNA), RECORDED);
    assertEquals(List.of(BEN, CARL), search.children());
    assertEquals(List.of(ANNA), other.children());
    assertEquals(search.neededFrom(), other.neededFrom());
    assertThrows(Invalid.class, () -> search.stillWaiting(List.of(ANNA), List.of(ANNA, BEN, CARL)));
    assertEquals(List.of(ANNA), other.stillWaiting(List.of(), List.of(ANNA)));
    search.place(BEN, DAY);
    search.place(CARL, DAY);
    assertEquals(Search.Outcome.PLACED, search.outcome());
    assertTrue(other.isOpen());
    assertThrows(Conflict.class, () -> search.part("2014-0003", parting(BEN), RECORDED));
  }

  @Test
  void nobodyPlacedLeavesAndSomebodyStays() {
    Search search = aSearchFor(ANNA, BEN, CARL);
    search.place(ANNA, DAY);
    assertThrows(Invalid.class, () -> search.part("2014-0002", parting(ANNA), RECORDED));
    assertThrows(Invalid.class, () -> search.part("2014-0002", parting(BEN, CARL), RECORDED));
    assertThrows(Invalid.class, () -> search.part("2014-0002", parting(), RECORDED));
    assertThrows(
        Invalid.class,
        () ->
            search.part(
                "2014-0002",
                new Search.Parting(
                    List.of(BEN), Together.REQUIRED, Together.REQUIRED, DAY, " ", null),
                RECORDED));
    assertEquals(List.of(ANNA, BEN, CARL), search.children());
  }

  private static Search.Parting parting(ChildId... leaving) {
    return new Search.Parting(
        List.of(leaving),
        Together.PREFERRED,
        Together.REQUIRED,
        DAY,
        "The baby needs a carer alone",
        null);
  }

  @Test
  void isForOneChildOrMoreEachOnce() {
    assertThrows(Invalid.class, SearchTest::aSearchFor);
    assertThrows(Invalid.class, () -> aSearchFor(ANNA, ANNA));
  }

  /** R-PLACE-39: a placement for parent and child is for both together. */
  @Test
  void looksForNoParentAndChildApart() {
    assertThrows(
        Invalid.class, () -> aSearch(SearchKind.PARENT_AND_CHILD, Together.APART, ANNA, BEN));
    assertTrue(aSearch(SearchKind.PARENT_AND_CHILD, Together.PREFERRED, ANNA, BEN).isOpen());
    assertTrue(aSearch(SearchKind.PARENT_AND_CHILD, Together.APART, ANNA).isOpen());
  }

  private static Search aSearchFor(ChildId... children) {
    return aSearch(SearchKind.SHORT_TERM, Together.PREFERRED, children);
  }

  private static Search aSearch(SearchKind kind, Together together, ChildId... children) {
    return new Search(
        new LocalAuthority("E08000018"),
        "2014-0001",
        new Search.Request(List.of(children), DAY, DAY, kind, together),
        new Recording(Instant.parse("2014-09-30T09:00:00Z"), "officer", null));
  }
}
