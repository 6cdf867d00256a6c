package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.sector;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Heritage;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;

/** What the comparison of families sets beside the child. */
class ComparisonTest {

  private static AdoptiveFamilyView family(String number) {
    return new AdoptiveFamilyView(
        aHousehold(
            "Adopters",
            number,
            HouseholdKind.ADOPTER,
            true,
            sector("S65 1", ROTHERHAM),
            1,
            0,
            List.of(),
            List.of(),
            TODAY),
        AdopterStage.APPROVED,
        null,
        null,
        false,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        Preferences.NOT_SAID,
        List.of());
  }

  @Test
  void setsNeedsContactReligionAndDistanceBesideTheChild() {
    ChildView child = aBoy("Jan", 3);
    ChildBrief brief = new ChildBrief(child.id(), "R-1003", "Jan", null, child.birth(), null, null);
    AdoptionLine line = AnAdoptionLine.of(brief, 3).next("A family is found").made();
    AdoptionChildView view =
        new AdoptionChildView(
            line,
            TODAY,
            List.of(brief),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<ComparePageResource.CompareRow> rows =
        Comparison.of(child, view, List.of(family("P0001"), family("P0002")));
    assertEquals(
        List.of(
            "The child’s need: behaviour (some)",
            "The child’s need: health (not known yet)",
            "The child’s need: disability (not known yet)",
            "The child’s need: education (some)",
            "The child’s need: risk to others (not known yet)",
            "The child’s need: risk from others (not known yet)",
            "Views, on contact too",
            "Religion (the child: not known)",
            "Background that they can support",
            "From the child’s home"),
        rows.stream().map(ComparePageResource.CompareRow::name).toList());
    assertEquals("P0002", rows.get(0).values().get(1).name());
    assertEquals("Not ascertained yet: a question to ask", rows.get(6).values().get(0).value());
    assertEquals("Distance not known", rows.get(9).values().get(0).value());
  }

  /** R-MATCH-08: who can support Roma children has said nothing of a religion. */
  @Test
  void aReligionIsNotReadFromAnotherPartOfABackground() {
    HeritageSupport roma =
        new HeritageSupport(Heritage.NOT_KNOWN, Set.of("Slovak Roma", "Czech Roma"), true);
    assertEquals("Not stated: a question to ask", Comparison.religion(roma, Set.of()));
    assertEquals("Not stated: a question to ask", Comparison.religion(roma, Set.of("Hindu")));
    assertEquals("Czech Roma, Slovak Roma", Comparison.supported(roma));
    HeritageSupport both =
        new HeritageSupport(Heritage.NOT_KNOWN, Set.of("Slovak Roma", "Roman Catholic"), true);
    assertEquals(
        "They say that they can support: Roman Catholic",
        Comparison.religion(both, Set.of("Roman Catholic")));
  }
}
