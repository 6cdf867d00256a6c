package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.ExemptionGiven;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.engine.due.ExemptionEnds;

/** R-PLACE-05 to -10: carers who foster more than three, as they stand on 30 September 2014. */
class FosteredNowTest {

  private static final LocalDate DAY = ARequest.DAY;

  private static FosteredNow now(AHome carers, SiblingLink... links) {
    HouseholdSnapshot home = carers.build();
    return new FosteredNow(home, home.residents(), List.of(links), false, DAY);
  }

  private static AHome four() {
    return AHome.ofFosterCarers().fostering("a", "b", "c", "d");
  }

  private static DateRange until(String last) {
    return new DateRange(LocalDate.of(2014, 1, 1), LocalDate.parse(last));
  }

  private static SiblingLink link(String one, String other) {
    return new SiblingLink(AChild.idOf(one), AChild.idOf(other), SiblingKind.FULL);
  }

  private static String text(FosteredNow now) {
    Finding finding = now.findings().get(0);
    assertEquals("R-PLACE-09", finding.rule().value());
    assertEquals(Severity.CRITICAL, finding.severity());
    return finding.text();
  }

  /** R-PLACE-08: given for a year without a word on the period and on everybody's welfare. */
  @Test
  void anExemptionThatDoesNotSayWhatWasRegardedIsAsked() {
    Set<ApprovalCheck> all = Set.copyOf(ApprovalCheck.of(RuleId.of("R-PLACE-07")));
    AHome carers = four().exemption(ARequest.ROTHERHAM, until("2014-12-31"), "a", "b", "c", "d");
    assertEquals(List.of(), now(carers).findings(), "how it was given was never recorded");
    assertEquals(List.of(), now(carers.given(given(all))).findings());
    List<Finding> asked =
        now(carers.given(
                given(
                    Set.of(
                        ApprovalCheck.NUMBER,
                        ApprovalCheck.ARRANGEMENTS,
                        ApprovalCheck.RELATIONSHIP))))
            .findings();
    assertEquals("R-PLACE-08", asked.get(0).rule().value());
    assertEquals(
        "More children are fostered here than the usual fostering limit by an exemption of which"
            + " this is not recorded: The period was weighed; The welfare of all children in the"
            + " home is safeguarded.",
        asked.get(0).text());
  }

  private static ExemptionGiven given(Set<ApprovalCheck> considered) {
    return new ExemptionGiven("A. Shah", "Head of service", DAY, DAY, null, considered);
  }

  @Test
  void threeAreAllowedAndFourWithoutCoverAreAChildrensHome() {
    assertEquals(List.of(), now(AHome.ofFosterCarers().fostering("a", "b", "c")).findings());
    assertEquals(
        "Four children are fostered here. The usual fostering limit is three, and they are not all"
            + " brothers and sisters. It needs a written exemption that names them; without one"
            + " this would be a children’s home that must be registered.",
        text(now(four())));
    assertEquals(
        List.of(),
        now(AHome.of(HouseholdKind.CHILDRENS_HOME).fostering("a", "b", "c", "d")).findings());
  }

  @Test
  void fourBrothersAndSistersAreAllowedAndThreeWithAnotherAreNot() {
    assertEquals(List.of(), now(four(), link("a", "b"), link("b", "c"), link("c", "d")).findings());
    assertEquals(1, now(four(), link("a", "b"), link("b", "c")).findings().size());
  }

  @Test
  void theCarersOwnChildDoesNotCountAndAPrivatelyFosteredOneDoes() {
    AHome three = AHome.ofFosterCarers().fostering("a", "b", "c");
    assertEquals(
        List.of(),
        now(three.resident(Resident.Kind.OWN_CHILD, null, 5, Sex.MALE, Compatibility.ANY))
            .findings());
    assertEquals(
        1,
        now(three.resident(Resident.Kind.PRIVATELY_FOSTERED, null, 5, Sex.MALE, Compatibility.ANY))
            .findings()
            .size());
  }

  @Test
  void anExemptionOfTheAuthorityWhereTheyLiveThatNamesAllOfThemCovers() {
    assertEquals(
        List.of(),
        now(four().exemption(ARequest.ROTHERHAM, until("2014-12-31"), "a", "b", "c", "d"))
            .findings());
    assertTrue(
        text(now(four().exemption(ARequest.ROTHERHAM, until("2014-12-31"), "a", "b", "c")))
            .endsWith("The exemption does not name all of them."));
    assertTrue(
        text(now(four().exemption(ARequest.SHEFFIELD, until("2014-12-31"), "a", "b", "c", "d")))
            .contains("not given by the authority where the carers live"));
    assertTrue(
        text(now(four().exemption(ARequest.ROTHERHAM, until("2014-09-29"), "a", "b", "c", "d")))
            .endsWith("The exemption that was given is not in force on that day."));
  }

  @Test
  void theLastDayIsThatOfExemptionsOneAfterTheOther() {
    AHome covered = four().exemption(ARequest.ROTHERHAM, until("2014-12-31"), "a", "b", "c", "d");
    assertEquals(Optional.of(LocalDate.of(2014, 12, 31)), now(covered).findCoveredUntil());
    covered.exemption(
        ARequest.ROTHERHAM,
        new DateRange(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 3, 31)),
        "a",
        "b",
        "c",
        "d");
    assertEquals(Optional.of(LocalDate.of(2015, 3, 31)), now(covered).findCoveredUntil());
    covered.exemption(
        ARequest.ROTHERHAM, DateRange.from(LocalDate.of(2015, 4, 1)), "a", "b", "c", "d");
    assertEquals(Optional.empty(), now(covered).findCoveredUntil());
    assertEquals(Optional.empty(), now(four()).findCoveredUntil(), "none ever covered them");
  }

  /** What it allowed until 14 October is allowed no more from the 15th on. */
  @Test
  void anExemptionThatWasEndedBeforeItsTimeCoversUntilThen() {
    AHome ended = four().exemption(ARequest.ROTHERHAM, until("2014-12-31"), "a", "b", "c", "d");
    ended.ended(LocalDate.of(2014, 10, 15));
    assertEquals(Optional.of(LocalDate.of(2014, 10, 14)), now(ended).findCoveredUntil());
    assertEquals(List.of(), now(ended).findings());
    AHome today = four().exemption(ARequest.ROTHERHAM, until("2014-12-31"), "a", "b", "c", "d");
    today.ended(DAY);
    assertTrue(
        text(now(today)).endsWith("The exemption that was given is not in force on that day."));
    assertEquals(Optional.of(DAY.minusDays(1)), now(today).findCoveredUntil());
    AHome open =
        four()
            .exemption(
                ARequest.ROTHERHAM, DateRange.from(LocalDate.of(2014, 9, 1)), "a", "b", "c", "d");
    open.ended(LocalDate.of(2014, 8, 1));
    assertEquals(1, now(open).findings().size(), "it was ended before it began");
    assertEquals(Optional.empty(), now(open).findCoveredUntil());
  }

  /** Late from the day after. */
  @Test
  void anExemptionThatRanOutIsLate() {
    FosteredNow now =
        now(four().exemption(ARequest.ROTHERHAM, until("2014-09-29"), "a", "b", "c", "d"));
    assertTrue(now.needsExemption());
    LocalDate last = now.findCoveredUntil().orElseThrow();
    assertEquals(LocalDate.of(2014, 9, 29), last);
    var late = new ExemptionEnds(now.home().id(), last).due(DAY).get(0);
    assertEquals(
        "LATE R-PLACE-07 CRITICAL", late.status() + " " + late.rule() + " " + late.severity());
    var due = new ExemptionEnds(now.home().id(), last).due(last).get(0);
    assertEquals(
        "Another exemption, or fewer children in the home: due by 29 September 2014, the last day"
            + " of the exemption.",
        due.text());
    assertFalse(now(AHome.ofFosterCarers().fostering("a", "b", "c")).needsExemption());
  }
}
