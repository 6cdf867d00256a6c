package uk.kith.placements.engine.due;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.CareLawToConfirm.USUAL;
import static uk.kith.placements.engine.due.Told.CHILD;
import static uk.kith.placements.engine.due.Told.day;
import static uk.kith.placements.engine.due.Told.lines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R-PERM-32: 72 hours from a return on 14 October end on 17 October. */
class ReturnInterviewsTest {

  private static final Set<LocalDate> NONE = Set.of();

  @Test
  void anInterviewIsOfferedAndHeldWithinSeventyTwoHoursOfTheReturn() {
    var nothing = of(days("2014-10-14"), NONE, NONE, NONE);
    assertEquals(
        List.of(), lines(nothing.due(USUAL, day("2014-10-13"))), "the child is still missing");
    assertEquals(
        List.of("DUE R-PERM-32 2014-10-17", "DUE R-PERM-32 2014-10-17"),
        lines(nothing.due(USUAL, day("2014-10-17"))));
    assertEquals(
        List.of("LATE R-PERM-32 2014-10-17", "LATE R-PERM-32 2014-10-17"),
        lines(nothing.due(USUAL, day("2014-10-18"))));
    var offered = of(days("2014-10-14"), days("2014-10-15"), NONE, NONE);
    assertEquals(
        List.of("DONE R-PERM-32 2014-10-17 on 2014-10-15", "LATE R-PERM-32 2014-10-17"),
        lines(offered.due(USUAL, day("2014-10-18"))),
        "an offer is no interview");
  }

  @Test
  void whatWasDeclinedWasOfferedAndNothingMoreIsDue() {
    var declined = of(days("2014-10-14"), NONE, NONE, days("2014-10-16"));
    assertEquals(
        List.of(
            "DONE R-PERM-32 2014-10-17 on 2014-10-16", "DONE R-PERM-32 2014-10-17 on 2014-10-16"),
        lines(declined.due(USUAL, day("2014-10-20"))));
  }

  @Test
  void eachReturnAsksAnewAndOneInterviewMendsThoseBeforeIt() {
    var twice = of(days("2014-10-14", "2014-10-16"), NONE, days("2014-10-15"), NONE);
    assertEquals(
        List.of(
            "DONE R-PERM-32 2014-10-17 on 2014-10-15",
            "DONE R-PERM-32 2014-10-17 on 2014-10-15",
            "DUE R-PERM-32 2014-10-19",
            "DUE R-PERM-32 2014-10-19"),
        lines(twice.due(USUAL, day("2014-10-17"))));
    var after = of(days("2014-10-14", "2014-10-16"), NONE, days("2014-10-18"), NONE);
    assertEquals(
        List.of(
            "DONE R-PERM-32 2014-10-17 on 2014-10-18",
            "DONE R-PERM-32 2014-10-17 on 2014-10-18",
            "DONE R-PERM-32 2014-10-19 on 2014-10-18",
            "DONE R-PERM-32 2014-10-19 on 2014-10-18"),
        lines(after.due(USUAL, day("2014-10-20"))));
  }

  @Test
  void returnsBeforeCareOrBeforeTheGuidanceAreNotAskedAbout() {
    assertEquals(
        List.of(),
        of(days("2014-08-31"), NONE, NONE, NONE).due(USUAL, day("2014-10-20")),
        "before care");
    var early =
        new ReturnInterviews(CHILD, day("2013-01-01"), days("2013-12-31"), NONE, NONE, NONE);
    assertEquals(List.of(), early.due(USUAL, day("2014-10-20")), "before the guidance");
  }

  private static ReturnInterviews of(
      Set<LocalDate> back, Set<LocalDate> offered, Set<LocalDate> held, Set<LocalDate> declined) {
    return new ReturnInterviews(CHILD, day("2014-09-01"), back, offered, held, declined);
  }

  private static Set<LocalDate> days(String... iso) {
    return Arrays.stream(iso).map(LocalDate::parse).collect(toSet());
  }
}
