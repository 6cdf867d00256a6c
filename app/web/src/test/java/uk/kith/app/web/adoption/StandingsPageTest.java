package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.FamilySuggestions.Standing;
import uk.kith.matching.api.FamilySuggestions.Standings;
import uk.kith.matching.api.FamilySuggestions.Why;
import uk.kith.matching.engine.Criterion;
import uk.kith.matching.engine.Part;
import uk.kith.matching.engine.Points;
import uk.kith.matching.engine.adoption.Fit;

/** R-MATCH-01, R-MATCH-20: every free family is told of, with the rule where one excludes it. */
class StandingsPageTest {

  private static final AdoptionLine JAN = AnAdoptionLine.of(1).made();

  private static Standing family(int id, Why why, String... against) {
    return new Standing(
        new HouseholdId(new UUID(4, id)),
        "P" + id,
        "Family " + id,
        Fit.WITHIN,
        why,
        List.of(against).stream()
            .map(text -> Finding.of(RuleId.of("R-PLACE-11"), Severity.ERROR, text, "terms"))
            .toList(),
        null);
  }

  private static Standing behind(int id, Criterion criterion, String fact) {
    Standing family = family(id, Why.BEHIND);
    return new Standing(
        family.household(),
        family.number(),
        family.name(),
        family.fit(),
        family.why(),
        family.against(),
        new Part(criterion, 40, Points.exactly(0), fact));
  }

  @Test
  void eachFamilySaysHowItStandsAndWhy() {
    StandingsPage page =
        StandingsPage.of(
            new Standings(
                List.of(JAN),
                List.of(
                    family(1, Why.SUGGESTED),
                    behind(2, Criterion.LOCALITY, "14 miles from the child’s home"),
                    family(3, Why.EXCLUDED, "Approved for one child."),
                    family(4, Why.EXCLUDED, "Aged 8, approved from 0 to 3."))));
    assertEquals("Jan (R-1)", page.who());
    assertEquals(
        "4 families are free: 1 suggested; 1 possible, behind those suggested; 2 not possible"
            + " now.",
        page.counts());
    assertEquals(
        "What counts most against it beside those suggested: 14 miles from the child’s home",
        page.rows().get(1).why().get(0));
    assertEquals(List.of("Approved for one child. (R-PLACE-11)"), page.rows().get(2).why());
    assertEquals("Not possible now", page.rows().get(3).stands());
    assertEquals("/adoption/families/" + new UUID(4, 2), page.rows().get(1).href());
  }

  /** R-PLACE-11: who fosters a child whom it may adopt, and has no place beside it, is not free. */
  @Test
  void whoIsNotFreeIsToldApart() {
    StandingsPage page =
        StandingsPage.of(
            new Standings(
                List.of(JAN),
                List.of(family(1, Why.SUGGESTED), family(2, Why.NOT_FREE, "They foster."))));
    assertEquals("1 family is free: 1 suggested. 1 more is not free.", page.counts());
    assertEquals("Not free", page.rows().get(1).stands());
    assertEquals(List.of("They foster. (R-PLACE-11)"), page.rows().get(1).why());
    assertEquals(
        "No family is free today. 1 more is not free.",
        StandingsPage.of(new Standings(List.of(JAN), List.of(family(2, Why.NOT_FREE)))).counts());
  }

  /** R-MATCH-05: what others add for heritage is never told as what a family lacks. */
  @Test
  void heritageIsNeverToldAgainstAFamily() {
    String why =
        StandingsPage.of(
                new Standings(
                    List.of(JAN),
                    List.of(
                        behind(
                            1, Criterion.HERITAGE, "Identity: the home does not say that it can"))))
            .rows()
            .get(0)
            .why()
            .get(0);
    assertEquals(
        "Those suggested say more of how they would support the child’s heritage, which adds to"
            + " theirs; nothing is counted against this family",
        why);
  }

  @Test
  void whereNoFamilyIsFreeThatIsSaid() {
    assertEquals(
        "No family is free today.",
        StandingsPage.of(new Standings(List.of(JAN), List.of())).counts());
  }
}
