package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.child;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Fact;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;

/** From whom and what children are kept away, in words that tell of no other person. */
class KeepAwayFactsTest {

  @Test
  void namesPlacesCountsChildrenAndTellsNoPeople() {
    List<ChildView> children = List.of(keptAway(true, "Not Wingfield"));
    assertEquals(
        List.of(
            Fact.of(
                "Keep away from", "S65 1 and S66; 2 children on record; people told separately"),
            Fact.of("Schools", "Not Wingfield")),
        KeepAwayFacts.of(children));
    assertFalse(KeepAwayFacts.of(children).toString().contains("Zuzana"));
  }

  @Test
  void whatNoRecordCanTellIsAQuestionToAskOfEveryHome() {
    assertEquals(2, KeepAwayFacts.questions(List.of(keptAway(true, "Not Wingfield"))).size());
    assertEquals(List.of(), KeepAwayFacts.questions(List.of(keptAway(false, null))));
  }

  @Test
  void nothingRecordedSaysNothing() {
    assertEquals(List.of(), KeepAwayFacts.of(List.of(aBoy("Amir", 9))));
  }

  /** R-MATCH-01: a plan that names the child's own school is a contradiction to be settled. */
  @Test
  void theChildsOwnSchoolAmongThoseToKeepAwayFromIsPointedOut() {
    String own = keptAway(false, null).schoolName();
    assertEquals(
        List.of(
            "Schools: Keep away from " + own,
            "To be settled: Amir goes to " + own + ", which the schools to keep away from name"),
        KeepAwayFacts.of(List.of(keptAway(false, "Keep away from " + own))).stream()
            .filter(fact -> !fact.name().equals("Keep away from"))
            .map(fact -> fact.name() + ": " + fact.value())
            .toList());
    assertFalse(
        KeepAwayFacts.of(List.of(keptAway(false, "Stay at " + own)))
            .toString()
            .contains("To be settled"));
  }

  static ChildView keptAway(boolean people, @org.jspecify.annotations.Nullable String schools) {
    ChildView boy = aBoy("Amir", 9);
    ChildSnapshot s = boy.snapshot();
    return new ChildView(
        boy.id(),
        boy.localId(),
        boy.firstName(),
        boy.familyName(),
        boy.birth(),
        boy.age(),
        boy.sex(),
        boy.heritage(),
        boy.nationalEthnicity(),
        boy.lookedAfterSince(),
        boy.legalStatus(),
        boy.worker(),
        boy.team(),
        boy.placement(),
        boy.siblings(),
        boy.home(),
        boy.school(),
        boy.schoolName(),
        boy.wishes(),
        people,
        schools,
        new ChildSnapshot(
            s.id(),
            s.birth(),
            s.sex(),
            s.heritage(),
            s.needs(),
            new Compatibility(false, null, null, Set.of(child("Zuzana"), child("Marek"))),
            s.home(),
            s.school(),
            s.legalStatus(),
            s.presentHousehold(),
            Set.of("S65 1", "S66"),
            s.avoidHouseholds(),
            s.schoolsToMind(),
            s.lookedAfterParent()),
        boy.version());
  }
}
