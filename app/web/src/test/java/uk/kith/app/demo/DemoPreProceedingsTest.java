package uk.kith.app.demo;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.demo.Rotherham2014.TODAY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.app.demo.DemoPreProceedings.Child;
import uk.kith.app.demo.DemoPreProceedings.Family;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.PreStage;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.PreStanding.Light;
import uk.kith.kernel.WorkingCalendar;

/** The families before the court show everything that the list can say. */
class DemoPreProceedingsTest {

  private static final List<Family> FAMILIES = DemoPreProceedings.families();

  private static Stream<PreStanding> standings() {
    return FAMILIES.stream()
        .flatMap(family -> family.children().stream().map(child -> standing(family, child)));
  }

  private static PreStanding standing(Family family, Child child) {
    Course course =
        new Course(
            family.metOn(),
            family.done().stream()
                .filter(done -> done.of() == null || child.localId().equals(done.of()))
                .map(DemoPreProceedings.Done::step)
                .toList(),
            family.familyMeeting(),
            null);
    return PreStanding.of(course, GatewayPolicy.USUAL, TODAY);
  }

  @Test
  void thirteenFamiliesStandInEveryWay() {
    assertEquals(13, FAMILIES.size());
    assertEquals(Set.of(Light.values()), standings().map(PreStanding::light).collect(toSet()));
    assertEquals(Set.of(PreStage.values()), standings().map(PreStanding::stage).collect(toSet()));
  }

  @Test
  void oneChildIsUnborn() {
    assertEquals(
        1,
        FAMILIES.stream()
            .flatMap(family -> family.children().stream())
            .filter(child -> child.birth().due() != null)
            .count());
  }

  @Test
  void oneLetterWasSentLateAndOneIsNotSent() {
    List<String> letters =
        standings()
            .flatMap(standing -> standing.findings().stream())
            .map(finding -> finding.text())
            .filter(text -> text.startsWith("The letter before proceedings was"))
            .distinct()
            .toList();
    assertEquals(
        List.of(
            "The letter before proceedings was sent on 28 August 2014; it was due by"
                + " 13 August 2014.",
            "The letter before proceedings was due by 24 September 2014 and is not recorded as"
                + " sent."),
        letters);
  }

  @Test
  void everythingWasDoneOnAWorkingDayUpToToday() {
    WorkingCalendar calendar = WorkingCalendar.englandAndWales();
    for (Family family : FAMILIES) {
      assertTrue(calendar.isWorkingDay(family.metOn()), family.name() + " " + family.metOn());
      family
          .done()
          .forEach(
              done -> {
                assertTrue(calendar.isWorkingDay(done.step().on()), family.name() + " " + done);
                assertFalse(done.step().on().isAfter(TODAY), family.name() + " " + done);
              });
    }
  }
}
