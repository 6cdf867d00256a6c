package uk.kith.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.demo.Rotherham2014.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.app.demo.DemoAdoption.Adopted;
import uk.kith.app.demo.DemoAdoption.Linked;
import uk.kith.app.demo.DemoAdoption.Sought;
import uk.kith.app.demo.DemoWorld.Child;
import uk.kith.court.engine.order.PlacementOrder;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.kernel.ChildId;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Scorecard;
import uk.kith.matching.engine.adoption.ScorecardChild;
import uk.kith.matching.engine.adoption.ScorecardThresholds;
import uk.kith.placements.engine.HouseholdKind;

/** The figures on adoption of the inspection report of 2014. */
class DemoAdoptionTest {

  private static final DemoWorld WORLD = Rotherham2014.make();
  private static final DemoAdoption ADOPTION = DemoAdoption.of(WORLD, TODAY);
  private static final Map<String, Child> CHILDREN =
      WORLD.children().stream().collect(Collectors.toMap(Child::localId, Function.identity()));

  private static Scorecard year(LocalDate end) {
    return Scorecard.of(
        ADOPTION.adopted().stream().map(DemoAdoptionTest::counted).toList(),
        List.of(),
        end,
        1,
        true,
        ScorecardThresholds.PUBLISHED);
  }

  private static ScorecardChild counted(Adopted child) {
    return new ScorecardChild(
        new ChildId(UUID.nameUUIDFromBytes(child.localId().getBytes(StandardCharsets.UTF_8))),
        child.careFrom(),
        child.decidedOn(),
        null,
        child.orderedOn(),
        child.matchedOn(),
        child.fosteredFrom(),
        child.placedOn(),
        child.adoptedOn(),
        null,
        null);
  }

  /** R-SCORE-01, R-SCORE-03: 634 and 284 days, 132 over the threshold of 152. */
  @Test
  void theAveragesOfTheYearToMarch2014AreThoseOfTheReport() {
    Scorecard card = year(LocalDate.of(2014, 3, 31));
    assertEquals(36, card.adopted().size());
    assertEquals(634, card.a1().days());
    assertEquals(284, card.a2().days());
    assertEquals(152, card.a2().threshold());
  }

  /** R-SCORE-01, R-SCORE-03: 469 and 218 days, of 38 children in twelve months. */
  @Test
  void theAveragesOfTheYearToTodayAreThoseOfTheReport() {
    Scorecard card = year(TODAY);
    assertEquals(38, card.adopted().size());
    assertEquals(469, card.a1().days());
    assertEquals(218, card.a2().days());
  }

  /** R-ADOPT-01. */
  @Test
  void theDaysOfAnAdoptionStandInTheirOrder() {
    for (Adopted child : ADOPTION.adopted()) {
      assertTrue(child.born().isBefore(child.careFrom()), child.toString());
      assertFalse(child.decidedOn().isBefore(child.careFrom()), child.toString());
      assertTrue(child.decidedOn().isBefore(child.orderedOn()), child.toString());
      assertFalse(child.matchedOn().isBefore(child.orderedOn()), child.toString());
      assertTrue(child.matchedOn().isBefore(child.placedOn()), child.toString());
      assertTrue(child.placedOn().plusDays(70).isBefore(child.adoptedOn()), child.toString());
    }
  }

  /** 23 with an order not placed, 5 of them without a link; 11 decided; 27 placed. */
  @Test
  void asManyWaitAsInTheReport() {
    List<Sought> open =
        ADOPTION.sought().stream()
            .filter(each -> child(each).legalStatus().equals("E1"))
            .filter(each -> each.orderedOn() == null)
            .toList();
    assertEquals(23, open.size());
    assertEquals(5, open.stream().filter(each -> each.link() == null).count());
    assertEquals(
        11,
        ADOPTION.sought().stream()
            .filter(each -> child(each).legalStatus().equals("C1"))
            .filter(each -> each.decidedOn() != null)
            .count());
    assertEquals(27, ADOPTION.sought().stream().filter(each -> each.orderedOn() != null).count());
    assertEquals(
        3,
        ADOPTION.sought().stream()
            .filter(each -> !type(each).startsWith("A"))
            .filter(
                each ->
                    each.did().stream()
                        .anyMatch(did -> did.step() == AdoptionStep.FOSTERED_BY_ADOPTERS))
            .count());
    assertTrue(
        ADOPTION.sought().stream().collect(groupingBy(Sought::child, counting())).values().stream()
            .allMatch(many -> many == 1));
  }

  /** R-COURT-35: of the five without link or match the orders of four are to be revoked. */
  @Test
  void ofThoseWithoutALinkFourAreToBeRevoked() {
    Set<String> turned =
        WORLD.ways().stream()
            .filter(DemoPermanence::hasTurned)
            .map(DemoWorld.Way::of)
            .collect(Collectors.toSet());
    List<Sought> unlinked =
        ADOPTION.sought().stream()
            .filter(each -> child(each).legalStatus().equals("E1"))
            .filter(each -> each.orderedOn() == null && each.link() == null)
            .toList();
    assertEquals(5, unlinked.size());
    assertEquals(4, unlinked.stream().filter(each -> turned.contains(each.child())).count());
    assertTrue(
        ADOPTION.sought().stream()
            .filter(each -> turned.contains(each.child()))
            .allMatch(each -> each.link() == null),
        "no family is linked with a child whose plan is no longer adoption");
  }

  /** R-COURT-35: nobody else's plan turned after the decision or the order. */
  @Test
  void whoIsSoughtForIsToBeAdopted() {
    Map<String, DemoWorld.Way> ways =
        WORLD.ways().stream()
            .collect(Collectors.toMap(DemoWorld.Way::of, Function.identity(), (one, two) -> one));
    Set<String> stopped =
        ADOPTION.sought().stream()
            .filter(each -> each.decidedOn() != null)
            .filter(
                each -> {
                  DemoWorld.Way way = Objects.requireNonNull(ways.get(each.child()));
                  LocalDate decided = Objects.requireNonNull(each.decidedOn());
                  return PlacementOrder.turnedAway(
                          decided,
                          way.plans(),
                          Stream.concat(
                                  way.marks().stream()
                                      .filter(mark -> mark.route() == Route.ADOPTION)
                                      .filter(mark -> mark.status() != RouteStatus.CONSIDERED)
                                      .map(
                                          mark ->
                                              new PlacementOrder.Turn(
                                                  mark.on(),
                                                  mark.status() == RouteStatus.RULED_OUT)),
                                  Stream.of(new PlacementOrder.Turn(decided, false)))
                              .toList(),
                          TODAY)
                      .isPresent();
                })
            .map(Sought::child)
            .collect(Collectors.toSet());
    Set<String> turned =
        WORLD.ways().stream()
            .filter(DemoPermanence::hasTurned)
            .map(DemoWorld.Way::of)
            .collect(Collectors.toSet());
    assertEquals(turned, stopped);
  }

  private static Child child(Sought each) {
    return Objects.requireNonNull(CHILDREN.get(each.child()));
  }

  private static String type(Sought each) {
    var spells = child(each).spells();
    return spells.get(spells.size() - 1).type();
  }

  /** Of 18 families of the authority 9 are linked; 4 of the others are open to siblings. */
  @Test
  void nineOfTheEighteenFamiliesAreLinked() {
    Set<String> linked =
        ADOPTION.sought().stream()
            .map(Sought::link)
            .filter(Objects::nonNull)
            .map(Linked::home)
            .collect(Collectors.toSet());
    var own = WORLD.homes().stream().filter(home -> home.kind() == HouseholdKind.ADOPTER).toList();
    assertEquals(18, own.size());
    assertEquals(9, own.stream().filter(home -> linked.contains(home.localId())).count());
    assertEquals(
        4,
        own.stream()
            .filter(home -> !linked.contains(home.localId()))
            .filter(home -> home.terms().places() > 1)
            .count());
  }

  /** R-ADOPT-17, R-ADOPT-01: by the table, in the order of days, and nothing later than today. */
  @Test
  void linksMoveByTheirTable() {
    for (Sought each : ADOPTION.sought()) {
      Child child = child(each);
      LocalDate decided = each.decidedOn();
      assertTrue(
          decided == null || !decided.isBefore(child.careFrom()),
          () -> "decided before care: " + each);
      assertTrue(each.did().stream().noneMatch(did -> did.on().isAfter(TODAY)), each.toString());
      Linked link = each.link();
      if (link == null) {
        continue;
      }
      List<Moved> moves = link.moves();
      assertEquals(LinkState.SUGGESTED, moves.get(0).state());
      for (int n = 1; n < moves.size(); n++) {
        Moved from = moves.get(n - 1);
        Moved to = moves.get(n);
        assertTrue(LinkState.MOVES.find(from.state(), to.state()).isPresent(), each.toString());
        assertFalse(to.on().isBefore(from.on()), each.toString());
        assertFalse(to.on().isAfter(TODAY), each.toString());
      }
    }
  }
}
