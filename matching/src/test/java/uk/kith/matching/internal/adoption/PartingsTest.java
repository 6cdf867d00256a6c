package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.matching.api.FamilySuggestions.Parting;
import uk.kith.matching.engine.adoption.SiblingGroup.Answer;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SiblingKind;

/**
 * R-MATCH-16, R-ADOPT-08: George (1) and his brother Finley (2) in home 7, their sister Zara (3),
 * for whom adoption is no longer planned.
 */
class PartingsTest {

  private static final ChildView GEORGE = child(1, 4, 7, true, 2, 3);
  private static final ChildView FINLEY = child(2, 3, 7, true, 1, 3);
  private static final ChildView ZARA = child(3, 8, 8, true, 1, 2);

  private static ChildId id(int number) {
    return new ChildId(new UUID(1, number));
  }

  private static ChildView child(
      int number, int age, @Nullable Integer home, boolean inCare, Integer... siblings) {
    LocalDate today = LocalDate.of(2014, 9, 30);
    Birth birth = Birth.on(today.minusYears(age));
    return new ChildView(
        id(number),
        "R" + number,
        "Child",
        null,
        birth,
        age,
        Sex.MALE,
        Heritage.NOT_KNOWN,
        "",
        inCare ? today.minusYears(1) : null,
        null,
        null,
        null,
        home == null
            ? null
            : new ChildView.CurrentPlacement(
                new PlacementId(new UUID(2, number)),
                "U6",
                null,
                new HouseholdId(new UUID(3, home)),
                today.minusYears(1),
                Whereabouts.NOT_KNOWN,
                null,
                null),
        Arrays.stream(siblings).map(s -> new ChildView.Sibling(id(s), SiblingKind.FULL)).toList(),
        Whereabouts.NOT_KNOWN,
        null,
        null,
        null,
        false,
        null,
        new ChildSnapshot(
            id(number),
            birth,
            Sex.MALE,
            Heritage.NOT_KNOWN,
            new Needs(Map.of()),
            Compatibility.ANY,
            Whereabouts.NOT_KNOWN,
            null,
            null,
            null,
            Set.of(),
            Set.of(),
            null,
            false),
        1);
  }

  private static List<String> partings(
      List<ChildId> group, Map<ChildId, Answer> decided, ChildView... views) {
    return Partings.of(
            group,
            Stream.of(views).collect(Collectors.toMap(ChildView::id, view -> view)),
            decided,
            Set.of(id(2)),
            Set.of(id(3)))
        .stream()
        .map(PartingsTest::said)
        .toList();
  }

  private static String said(Parting parting) {
    return parting.child().localId()
        + "-"
        + parting.other().localId()
        + (parting.decidedTogether() ? " decided" : "")
        + (parting.sameHome() ? " one home" : "")
        + (parting.soughtElsewhere() ? " two searches" : "")
        + (parting.otherStopped() ? " stopped" : "");
  }

  @Test
  void aFamilyForOneAlonePartsHimFromEachOfWhomNothingElseIsDecided() {
    assertEquals(
        List.of("R1-R2 one home two searches", "R1-R3 stopped"),
        partings(List.of(id(1)), Map.of(), GEORGE, FINLEY, ZARA));
    assertEquals(
        List.of("R1-R2 decided one home two searches", "R1-R3 stopped"),
        partings(List.of(id(1)), Map.of(id(2), Answer.TOGETHER), GEORGE, FINLEY, ZARA));
  }

  @Test
  void whoIsSoughtForTogetherIsNotParted() {
    assertEquals(
        List.of("R1-R3 stopped", "R2-R3 stopped"),
        partings(List.of(id(1), id(2)), Map.of(), GEORGE, FINLEY, ZARA));
  }

  @Test
  void whoIsDecidedToLiveApartIsNoCost() {
    assertEquals(
        List.of(), partings(List.of(id(1)), Map.of(id(1), Answer.APART), GEORGE, FINLEY, ZARA));
    assertEquals(
        List.of("R1-R3 stopped"),
        partings(List.of(id(1)), Map.of(id(2), Answer.APART), GEORGE, FINLEY, ZARA));
  }

  /** Adopted before, grown up, or one of whom the caller may not know. */
  @Test
  void whoIsNotInCareOrNotToBeKnownOfIsAbsent() {
    assertEquals(
        List.of(),
        partings(List.of(id(1)), Map.of(), GEORGE, child(2, 3, null, false, 1)),
        "Finley is not in care and Zara is hidden");
    assertEquals(List.of(), partings(List.of(id(1)), Map.of(), GEORGE, child(3, 18, 8, true, 1)));
  }
}
