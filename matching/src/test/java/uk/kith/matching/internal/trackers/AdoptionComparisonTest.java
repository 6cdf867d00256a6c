package uk.kith.matching.internal.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.internal.adoption.KnownAdoption;
import uk.kith.placements.engine.sheets.MappingGuess;
import uk.kith.placements.engine.sheets.SheetLimits;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.sheets.SheetTable;
import uk.kith.placements.engine.sheets.SheetText;
import uk.kith.placements.engine.trackers.TrackedChild;

/** What an adoption tracker would record, and what it is told instead. */
class AdoptionComparisonTest {

  private static final LocalDate FROM = LocalDate.of(2014, 9, 30);
  private static final HouseholdId FAMILY = new HouseholdId(new UUID(2, 1));
  private static final HouseholdId OTHER = new HouseholdId(new UUID(2, 2));
  private static final FamilyFindingId SEARCH = new FamilyFindingId(new UUID(3, 1));
  private static final TrackedChild AMY =
      new TrackedChild(
          new ChildId(new UUID(0, 1)), "C1", "Amy", "Brook", Birth.on(LocalDate.of(2011, 5, 20)));

  private static final KnownAdoption NOTHING = known(null, Map.of(), List.of(), Map.of());

  private static KnownAdoption known(
      @Nullable FamilyFindingId search,
      Map<Milestone, LocalDate> days,
      List<Link> links,
      Map<AdoptionStep, LocalDate> steps) {
    return new KnownAdoption(
        AMY.id(),
        search,
        search != null,
        search == null ? List.of() : List.of(AMY.id()),
        new AdoptionChain(
            AMY.birth(),
            days,
            links,
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
            null),
        steps,
        Map.of());
  }

  /** Ordered, sought for since 2 September 2013, and linked with the family on 2 December. */
  private static KnownAdoption linked() {
    Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
    days.put(Milestone.DECIDED, LocalDate.of(2013, 9, 2));
    days.put(Milestone.PROFILED, LocalDate.of(2013, 9, 2));
    days.put(Milestone.ORDERED, LocalDate.of(2013, 11, 1));
    return known(
        SEARCH,
        days,
        List.of(
            new Link(
                new LinkId(new UUID(1, 1)),
                FAMILY,
                List.of(
                    Moved.to(LinkState.SUGGESTED, LocalDate.of(2013, 11, 11)),
                    Moved.to(LinkState.LINKED, LocalDate.of(2013, 12, 2))),
                Map.of())),
        Map.of());
  }

  private static SheetReader.Result read(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    SheetTable table =
        SheetTable.of(
            SheetText.read(bytes, SheetLimits.DEFAULT),
            AdoptionTracker.ADOPTION_TRACKER,
            SheetLimits.DEFAULT);
    return SheetReader.read(
        AdoptionTracker.ADOPTION_TRACKER,
        table,
        MappingGuess.of(AdoptionTracker.ADOPTION_TRACKER, table.heads()));
  }

  private static AdoptionComparison.Result compared(KnownAdoption now, String... lines) {
    return compared(now, (children, family, on) -> List.of(), lines);
  }

  private static AdoptionComparison.Result compared(
      KnownAdoption now, FamilyJudge judge, String... lines) {
    return AdoptionComparison.of(
        read(lines),
        List.of(AMY),
        Map.of(AMY.id(), now),
        Map.of("F1", FAMILY, "F2", OTHER),
        Map.of(OTHER, LocalDate.of(2013, 12, 9)),
        judge,
        List.of(AMY),
        FROM,
        FROM,
        LawToConfirm.USUAL);
  }

  private static String wrong(AdoptionComparison.Result result) {
    return result.preview().unreadable().stream()
        .map(each -> each.column() + " " + each.code())
        .collect(Collectors.joining(", "));
  }

  private static String told(AdoptionComparison.Result result) {
    return result.preview().told().stream()
        .map(SheetPreview.Told::text)
        .collect(Collectors.joining("\n"));
  }

  private static ChildToRecord only(AdoptionComparison.Result result) {
    assertEquals("", wrong(result));
    assertEquals(1, result.toRecord().size());
    return result.toRecord().iterator().next();
  }

  private static String moves(ChildToRecord.OfLink link) {
    return link.moves().stream()
        .map(step -> step.to() + " " + step.on())
        .collect(Collectors.joining(", "));
  }

  @Test
  void aChildWhomKithDoesNotSeekForBecomesASearchWithALink() {
    AdoptionComparison.Result result =
        compared(
            NOTHING,
            "Child ID,ADM decision,Profile date,Consent,Adopters,Link date,Panel date,Match date,"
                + "Placement plan,Intros,Placement date",
            "C1,02/09/2013,03/09/2013,01/10/2013,F1,02/12/2013,10/01/2014,20/01/2014,22/01/2014,"
                + "24/01/2014,03/02/2014");
    ChildToRecord said = only(result);
    assertEquals(LocalDate.of(2013, 9, 3), said.beginsOn);
    assertEquals(LocalDate.of(2013, 9, 2), said.decidedOn);
    assertEquals(AdoptionStep.CONSENTED, said.steps.get(0).step());
    ChildToRecord.OfLink link = said.links.get(0);
    assertEquals(LocalDate.of(2013, 12, 2), link.suggestedOn());
    assertEquals(
        "LINKED 2013-12-02, PANEL 2014-01-10, MATCHED 2014-01-20, PLACED 2014-02-03", moves(link));
    assertEquals(
        List.of(LinkStep.PLACEMENT_PLAN_SENT, LinkStep.INTRODUCTIONS_BEGUN),
        link.made().stream().map(ChildToRecord.Made::step).toList());
    assertTrue(result.preview().isApplicable());
  }

  /** R-ADOPT-17: a known link goes on from where it stands. */
  @Test
  void aLinkThatStandsGoesOnByItsMoves() {
    ChildToRecord said =
        only(
            compared(
                linked(),
                "localId,family,linkedOn,matchedOn,placedOn",
                "C1,F1,2013-12-02,2014-01-20,2014-02-03"));
    assertEquals(SEARCH, said.search);
    assertEquals("MATCHED 2014-01-20, PLACED 2014-02-03", moves(said.links.get(0)));
  }

  @Test
  void whatContradictsTheRecordIsToldAndKithsStays() {
    AdoptionComparison.Result result =
        compared(linked(), "localId,decidedOn,family,linkedOn", "C1,2013-09-05,F1,2013-12-04");
    assertFalse(result.preview().isApplicable());
    assertTrue(told(result).contains("Kith says “2013-09-02”, the sheet “2013-09-05”"));
    assertTrue(told(result).contains("Kith says “2013-12-02”, the sheet “2013-12-04”"));
    assertEquals(0, result.preview().unchanged());
  }

  /** R-ADOPT-17: nobody is matched who was not linked. */
  @Test
  void aMoveThatTheTableDoesNotHaveCannotBeTaken() {
    assertEquals(
        "matchedOn no-such-move",
        wrong(compared(linked(), "localId,family,matchedOn", "C1,F2,2014-01-20")));
    assertEquals(
        "panelOn range", wrong(compared(linked(), "localId,family,panelOn", "C1,F1,2013-11-20")));
    assertEquals(
        "placedOn no-such-move",
        wrong(compared(linked(), "localId,family,placedOn", "C1,F1,2014-02-03")));
  }

  /** R-ADOPT-13: nobody is placed without an order or consent. */
  @Test
  void aChildIsNotPlacedWithoutAuthority() {
    String heads = "localId,decidedOn,consentedOn,family,linkedOn,matchedOn,placedOn";
    String rest = ",F1,2013-12-02,2014-01-20,2014-02-03";
    assertEquals("placedOn R-ADOPT-13", wrong(compared(NOTHING, heads, "C1,2013-09-02," + rest)));
    assertEquals("", wrong(compared(NOTHING, heads, "C1,2013-09-02,2014-02-03" + rest)));
    assertEquals(
        "placedOn R-ADOPT-13", wrong(compared(NOTHING, heads, "C1,2013-09-02,2014-02-04" + rest)));
  }

  @Test
  void aChildIsMatchedWithOneFamilyAtATime() {
    assertEquals(
        "matchedOn matched-already",
        wrong(
            compared(
                linked(),
                "localId,family,linkedOn,matchedOn",
                "C1,F1,2013-12-02,2014-01-20",
                "C1,F2,2013-12-03,2014-01-21")));
  }

  /** R-ADOPT-01: what the commands would refuse is said at its cell before anything is recorded. */
  @Test
  void daysInAnImpossibleOrderAreRefusedInThePreview() {
    AdoptionComparison.Result result =
        compared(
            NOTHING,
            "localId,decidedOn,family,linkedOn,matchedOn",
            "C1,2014-03-01,F1,2013-12-02,2014-01-20");
    assertEquals("family R-ADOPT-01, matchedOn R-ADOPT-01", wrong(result));
    assertTrue(
        told(result).contains("Match decided 2014-01-20 is before 2014-03-01 (R-ADOPT-01)."),
        told(result));
  }

  /** R-ADOPT-01, R-COURT-37, R-ADOPT-24: each refusal of each row, of steps and ends too. */
  @Test
  void everyRefusalOfARowIsForeseen() {
    assertEquals(
        "appliedOn R-COURT-37, adoptedOn R-ADOPT-24",
        wrong(
            compared(
                linked(),
                "localId,appliedOn,adoptedOn,adoptionOrder",
                "C1,2014-05-06,2014-08-01,E11")));
    assertEquals(
        "family R-ADOPT-01",
        wrong(compared(linked(), "localId,family,linkedOn", "C1,F2,2013-12-03")),
        "before the approval of the family");
    assertEquals(
        "introductionsOn R-ADOPT-01",
        wrong(
            compared(
                linked(),
                "localId,family,linkedOn,matchedOn,introductionsOn",
                "C1,F1,2013-12-02,2014-01-20,2014-01-10")));
    assertEquals(
        "matchedOn future",
        wrong(
            compared(
                linked(), "localId,family,linkedOn,matchedOn", "C1,F1,2013-12-02,2014-10-01")));
  }

  /** R-PLACE-11, R-MATCH-18: what speaks against the family is accepted by a person, not here. */
  @Test
  void aFamilyThatTheRulesSpeakAgainstIsNoneForATracker() {
    FamilyJudge judge =
        (children, family, on) ->
            children.equals(List.of(AMY.id()))
                    && family.equals(FAMILY)
                    && on.equals(LocalDate.of(2014, 1, 20))
                ? List.of(
                    Finding.of(
                        RuleId.of("R-PLACE-11"), Severity.ERROR, "Outside the terms.", "the law"))
                : List.of();
    String row = "C1,F1,2013-12-02,";
    assertEquals(
        "matchedOn R-PLACE-11",
        wrong(compared(linked(), judge, "localId,family,linkedOn,matchedOn", row + "2014-01-20")));
    assertEquals(
        "",
        wrong(compared(linked(), judge, "localId,family,linkedOn,matchedOn", row + "2014-01-21")));
  }

  /** What a row says of the move in stands before what it says of the application for the order. */
  @Test
  void theApplicationFollowsTheMoveInOfTheSameRow() {
    assertEquals(
        "",
        wrong(
            compared(
                linked(),
                "localId,family,linkedOn,matchedOn,placedOn,appliedOn",
                "C1,F1,2013-12-02,2014-01-20,2014-02-03,2014-05-06")));
    assertEquals(
        "appliedOn R-COURT-37",
        wrong(
            compared(
                linked(),
                "localId,family,linkedOn,matchedOn,placedOn,appliedOn",
                "C1,F1,2013-12-02,2014-01-20,2014-02-03,2014-04-13")),
        "before ten weeks");
  }

  /** R-ADOPT-21, R-ADOPT-24: an end says how or why. */
  @Test
  void anEndAsksForItsAnswer() {
    assertEquals(
        "adoptionOrder required", wrong(compared(linked(), "localId,adoptedOn", "C1,2014-08-01")));
    assertEquals(
        "reversedOn required", wrong(compared(linked(), "localId,reversalReason", "C1,RD3")));
    ChildToRecord said =
        only(compared(linked(), "localId,reversedOn,reversalReason", "C1,2014-05-01,RD3"));
    assertEquals(
        "REVERSED 2014-05-01 RD3",
        said.ends.get(0).step() + " " + said.ends.get(0).on() + " " + said.ends.get(0).answer());
  }

  /** R-COURT-32: the court's order is not for this sheet. */
  @Test
  void aPlacementOrderIsToldAndNeverRecorded() {
    AdoptionComparison.Result result =
        compared(NOTHING, "localId,placementOrderOn", "C1,2013-11-01");
    assertTrue(told(result).contains("a court officer records it"), told(result));
    assertFalse(result.preview().isApplicable());
  }

  @Test
  void rowsNameFamiliesAndStandOnce() {
    assertEquals("family not-found", wrong(compared(linked(), "localId,family", "C1,F9")));
    assertEquals("family twice", wrong(compared(linked(), "localId,family", "C1,F1", "C1,F1")));
    assertEquals("family required", wrong(compared(linked(), "localId,linkedOn", "C1,2013-12-02")));
    assertEquals("localId not-found", wrong(compared(linked(), "localId,family", "C9,F1")));
  }

  /** Kith's own rows, loaded again, change nothing. */
  @Test
  void whatKithWritesChangesNothing() {
    for (KnownAdoption now : List.of(linked(), NOTHING)) {
      List<List<Object>> rows =
          AdoptionTrackerRows.of(List.of(AMY), Map.of(AMY.id(), now), Map.of(FAMILY, "F1"), FROM);
      assertEquals(1, rows.size());
      AdoptionComparison.Result again =
          compared(
              now,
              String.join("\t", AdoptionTracker.ADOPTION_TRACKER.heads()),
              rows.get(0).stream().map(Object::toString).collect(Collectors.joining("\t")));
      assertEquals("", wrong(again));
      assertEquals("", told(again));
      assertEquals(1, again.preview().unchanged());
      assertTrue(again.preview().changed().isEmpty());
    }
  }
}
