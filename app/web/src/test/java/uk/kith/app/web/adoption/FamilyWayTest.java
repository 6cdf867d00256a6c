package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.EventId;
import uk.kith.placements.api.LifeEvents.EventView;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;

/** R-ADOPT-04 to -06: the clocks and the steps of adopters on their page. */
class FamilyWayTest {

  private final List<EventView> events = new ArrayList<>();

  private FamilyWayTest on(LifeEvent event, String day) {
    return on(event, day, null, null);
  }

  private FamilyWayTest on(
      LifeEvent event, String day, @Nullable String officer, @Nullable String note) {
    events.add(
        new EventView(
            new EventId(new UUID(0, events.size())),
            event,
            event.words(),
            LocalDate.parse(day),
            officer == null ? LifeDetails.NONE : LifeDetails.by(officer),
            note,
            "adviser",
            Instant.EPOCH,
            null,
            null));
    return this;
  }

  private List<String> clocks(String asOf) {
    return FamilyWay.of(events, LocalDate.parse(asOf)).clocks().stream()
        .map(fact -> fact.name() + ": " + fact.value())
        .toList();
  }

  @Test
  void theClocksOfTheStagesAreTold() {
    on(LifeEvent.ADOPTER_GOES_AHEAD, "2014-01-06");
    assertEquals(
        List.of(
            "Stage one: Begun 6 January 2014; its decision is due by 6 March 2014, in 4 working days"),
        clocks("2014-03-01"));
    on(LifeEvent.ADOPTER_STAGE_ONE_DECIDED, "2014-03-18");
    assertEquals(
        List.of(
            "Stage one: Begun 6 January 2014; ended 18 March 2014, 12 days after 6 March 2014",
            "Stage two to begin: By 18 September 2014, 2 days late; later a new registration is"
                + " needed (R-ADOPT-05)"),
        clocks("2014-09-20"));
    on(LifeEvent.ADOPTER_STAGE_TWO_NOTICE, "2014-04-01");
    on(LifeEvent.ADOPTER_DECIDED, "2014-08-01");
    assertEquals(
        "Stage two: Begun 1 April 2014; ended 1 August 2014, in time: due by 1 August 2014",
        clocks("2014-09-20").get(1));
  }

  @Test
  void notApprovedSaysWhenByWhomAndWhy() {
    on(LifeEvent.ADOPTER_GOES_AHEAD, "2014-01-06");
    on(LifeEvent.ADOPTER_REFUSED, "2014-09-30", "J Ahmed, decision maker", "Not safe yet");
    FamilyWay way = FamilyWay.of(events, LocalDate.parse("2014-10-01"));
    assertEquals(
        "Not approved: 30 September 2014, by J Ahmed, decision maker: Not safe yet",
        clocks("2014-10-01").get(1));
    assertEquals("30 September 2014", way.steps().get(0).name());
    assertEquals(
        "It was decided that they are not approved, by J Ahmed, decision maker: Not safe yet",
        way.steps().get(0).value());
    assertEquals(2, way.steps().size());
    assertEquals(List.of(), FamilyWay.of(List.of(), LocalDate.parse("2014-10-01")).clocks());
  }
}
