package uk.kith.placements.internal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.engine.quality.Gap;
import uk.kith.placements.engine.quality.KnownFacts;
import uk.kith.placements.internal.life.LifeDoubts.Doubt;

/** What the register and the returns say of the same child stands together. */
class SubjectTest {

  private static final ChildId AMIR = new ChildId(new UUID(1, 1));
  private static final KnownFacts KNOWN =
      new KnownFacts(true, null, true, true, true, true, true, true);
  private static final Found GAP = AFinding.of("M").id(1).child(AMIR).build();
  private static final Found LIFE = AFinding.of("P").id(2).child(AMIR).build();
  private static final Doubted IN_REGISTER =
      new Doubted(
          AMIR, "L1", List.of("L0"), "a.worker", "East", KNOWN, List.of(GAP), List.of(LIFE));

  private static List<Subject> joined(Map<String, List<Found>> told, boolean life) {
    return Subject.joined(List.of(IN_REGISTER), told, Map.of(), Map.of(), life);
  }

  @Test
  void whatAReturnTellsOfAChildInTheRegisterIsOfItsWorkerAndTeam() {
    List<Subject> subjects =
        joined(Map.of("L1", List.of(AFinding.of("A").id(3).localId("L1").build())), true);
    assertEquals(1, subjects.size());
    assertEquals(KNOWN, subjects.get(0).known());
    QualityFinding told = subjects.get(0).findings().get(2).finding();
    assertEquals(AMIR, told.child());
    assertEquals("a.worker", told.worker());
    assertEquals("East", told.team());
  }

  @Test
  void whatAReturnTellsUnderTheNumberOfAMergedRecordIsOfTheRecord() {
    List<Subject> subjects =
        joined(Map.of("L0", List.of(AFinding.of("A").id(3).localId("L0").build())), true);
    assertEquals(1, subjects.size());
    assertEquals(AMIR, subjects.get(0).findings().get(2).finding().child());
  }

  @Test
  void whoMayHaveAnotherRecordIsOneChildWithWhatElseIsFoundOfIt() {
    Found twice = AFinding.of("T").id(4).child(AMIR).build();
    ChildId other = new ChildId(new UUID(1, 2));
    Found alone = AFinding.of("T").id(5).child(other).build();
    List<Subject> subjects =
        Subject.joined(
            List.of(IN_REGISTER),
            Map.of(),
            Map.of(AMIR.value(), alike(AMIR, twice), other.value(), alike(other, alone)),
            Map.of(),
            true);
    assertEquals(
        List.of(List.of(GAP, LIFE, twice), List.of(alone)),
        subjects.stream().map(Subject::findings).toList());
    assertTrue(subjects.get(1).isChild());
  }

  private static Doubted alike(ChildId child, Found found) {
    return new Doubted(child, null, List.of(), null, null, KNOWN, List.of(found), List.of());
  }

  @Test
  void aChildOfAReturnAloneIsAChildAndAWholeTableIsNot() {
    Found other = AFinding.of("A").localId("L2").build();
    Found table = AFinding.of("A").build();
    List<Subject> subjects = joined(Map.of("L2", List.of(other), "", List.of(table)), true);
    assertEquals(3, subjects.size());
    for (Subject subject : subjects.subList(1, 3)) {
      assertEquals(subject.findings().equals(List.of(other)), subject.isChild());
      assertNull(subject.known());
    }
  }

  @Test
  void doubtsAboutLivesAreForThoseWhoReadHouseholds() {
    assertEquals(List.of(GAP, LIFE), joined(Map.of(), true).get(0).findings());
    assertEquals(List.of(GAP), joined(Map.of(), false).get(0).findings());
  }

  @Test
  void anAcceptanceIsOfTheFactAndOfNoOther() {
    AcceptanceView so = new AcceptanceView("It is so", null, "b", Instant.EPOCH, null, null);
    List<Found> findings =
        Subject.joined(
                List.of(IN_REGISTER), Map.of(), Map.of(), Map.of(LIFE.finding().id(), so), true)
            .get(0)
            .findings();
    assertNull(findings.get(0).finding().acceptance());
    assertEquals(so, findings.get(1).finding().acceptance());
  }

  @Test
  void aFactToldTwiceOfAHouseholdIsOneFinding() {
    UUID home = new UUID(2, 2);
    Doubt doubt =
        new Doubt(
            new Gap(AFinding.rule("V"), Severity.ERROR, "visit", "Late.", null),
            new HouseholdId(home),
            null,
            "s.worker",
            "East");
    Doubted doubted =
        new DoubtMaker(AFinding.TODAY, java.util.Set.of()).household(home, List.of(doubt, doubt));
    assertEquals(1, doubted.life().size());
    Subject subject = Subject.joined(List.of(doubted), Map.of(), Map.of(), Map.of(), true).get(0);
    assertFalse(subject.isChild());
    assertNotNull(subject.findings().get(0).finding().household());
    assertTrue(subject.findings().get(0).finding().years().isEmpty());
  }
}
