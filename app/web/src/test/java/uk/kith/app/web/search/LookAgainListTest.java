package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.LookAgain.Decided;
import uk.kith.matching.api.LookAgain.Look;
import uk.kith.placements.api.CorrectedFacts.Correction;
import uk.kith.placements.api.CorrectedFacts.Fact;

class LookAgainListTest {

  private static final ChildId AMIR = new ChildId(new UUID(1, 1));
  private static final HouseholdId HOME = new HouseholdId(new UUID(2, 1));
  private static final Map<ChildId, String> CHILDREN = Map.of(AMIR, "Amir");
  private static final Map<HouseholdId, String> HOMES = Map.of(HOME, "Jean Pickles");

  private static Correction ofAmir(Fact fact, String at) {
    return new Correction(AMIR, null, fact, Instant.parse(at));
  }

  private static LookAgainList.Named named(
      int number, List<Correction> corrections, @Nullable Look last) {
    return new LookAgainList.Named(
        new Decided(
            new SearchId(new UUID(3, number)),
            new RunId(new UUID(4, number)),
            new ReservationId(new UUID(5, number)),
            HOME,
            Set.of(AMIR),
            LocalDate.of(2014, 9, 30),
            "p.nair",
            Instant.parse("2014-09-30T10:00:00Z"),
            corrections,
            last),
        "Amir",
        "Jean Pickles");
  }

  @Test
  void eachFactIsSaidOnceWithTheDayOfTheLatest() {
    assertEquals(
        List.of(
            "Needs, Amir: corrected on 3 October 2014",
            "Terms of approval, Jean Pickles: corrected on 2 October 2014",
            "School, a child: corrected on 1 October 2014"),
        CorrectedWords.lines(
            List.of(
                ofAmir(Fact.NEEDS, "2014-10-02T23:30:00Z"),
                new Correction(null, HOME, Fact.TERMS, Instant.parse("2014-10-02T10:00:00Z")),
                ofAmir(Fact.NEEDS, "2014-10-01T10:00:00Z"),
                new Correction(
                    new ChildId(new UUID(1, 9)),
                    null,
                    Fact.SCHOOL,
                    Instant.parse("2014-10-01T09:00:00Z"))),
            CHILDREN,
            HOMES));
  }

  @Test
  void whatWasCorrectedStandsInTheRow() {
    LookAgainList.Named one = named(1, List.of(ofAmir(Fact.NEEDS, "2014-10-02T10:00:00Z")), null);
    Worklist.Row row = LookAgainList.of(LocalDate.of(2014, 10, 3)).reader().apply(one);
    assertEquals(5, row.cells().size());
    assertTrue(row.cells().get(2).toString().contains(Fact.NEEDS.words()), row.toString());
  }

  @Test
  void theLatestCorrectionComesFirst() {
    List<LookAgainList.Named> all =
        List.of(
            named(1, List.of(ofAmir(Fact.NEEDS, "2014-10-01T10:00:00Z")), null),
            named(2, List.of(ofAmir(Fact.SCHOOL, "2014-10-05T10:00:00Z")), null));
    assertEquals(List.of(all.get(1), all.get(0)), LookAgainList.sorted(all, LookAgainList.USUAL));
    assertEquals(all, LookAgainList.sorted(all, Sort.ascending(LookAgainList.Key.CORRECTED)));
  }

  @Test
  void isAskedForByChildHomeFactAndWhoDecided() {
    List<LookAgainList.Named> all =
        List.of(
            named(1, List.of(ofAmir(Fact.NEEDS, "2014-10-05T10:00:00Z")), null),
            named(
                2,
                List.of(
                    ofAmir(Fact.SCHOOL, "2014-10-04T10:00:00Z"),
                    ofAmir(Fact.NEEDS, "2014-10-01T10:00:00Z")),
                null));
    assertEquals(all, asked(all, Map.of("text", "pickles")));
    assertEquals(all, asked(all, Map.of("text", "AMIR")));
    assertEquals(List.of(), asked(all, Map.of("text", "Okafor")));
    assertEquals(List.of(all.get(1)), asked(all, Map.of("fact", Fact.SCHOOL.words())));
    assertEquals(all, asked(all, Map.of("fact", Fact.NEEDS.words())), "not the newest alone");
    assertEquals(all, asked(all, Map.of("by", "p.nair")));
    assertEquals(List.of(), asked(all, Map.of("by", "j.poole")));
    assertEquals(
        List.of("", Fact.NEEDS.words(), Fact.SCHOOL.words()),
        LookAgainList.selects(all).get(0).choices().stream().map(Choice::value).toList());
    assertEquals(
        List.of("corrected: school", "decided by p.nair", "with “amir” in the child or home"),
        LookAgainList.said(
            Form.prefilled(Map.of("fact", "School", "by", "p.nair", "text", "amir"))));
    assertEquals(
        List.of(all.get(1), all.get(0)),
        LookAgainList.sorted(all, new Sort<>(LookAgainList.Key.FACT, true)));
  }

  private static List<LookAgainList.Named> asked(
      List<LookAgainList.Named> all, Map<String, String> form) {
    return LookAgainList.asked(all, Form.prefilled(form), LookAgainList.USUAL);
  }

  @Test
  void whoLookedIsSaidAndNothingIsAskedWhenNothingIsCorrectedSince() {
    Look look = new Look(Instant.parse("2014-10-04T10:00:00Z"), "j.poole", false, "Too far.");
    LookAgainPage done = LookAgainPageMaker.make(named(1, List.of(), look), CHILDREN, HOMES, true);
    assertEquals(
        "Looked at again on 4 October 2014 by j.poole: the decision does not stand. Too far.",
        done.last());
    assertFalse(done.mayLook());
    LookAgainPage open =
        LookAgainPageMaker.make(
            named(1, List.of(ofAmir(Fact.NEEDS, "2014-10-05T10:00:00Z")), look),
            CHILDREN,
            HOMES,
            true);
    assertTrue(open.mayLook());
    assertNotNull(open.last());
    assertEquals(List.of("Needs, Amir: corrected on 5 October 2014"), open.lines());
  }
}
