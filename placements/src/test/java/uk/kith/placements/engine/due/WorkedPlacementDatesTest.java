package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.CareLawToConfirm.USUAL;
import static uk.kith.placements.engine.due.Told.CHILD;
import static uk.kith.placements.engine.due.Told.HOUSEHOLD;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.kith.kernel.Birth;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.due.TemporaryApproval.Check;
import uk.kith.placements.engine.due.TemporaryApproval.Extension;
import uk.kith.placements.engine.due.TemporaryApproval.Refusal;
import uk.kith.placements.engine.due.VisitFacts.VisitKind;

/**
 * R-PLACE-12 to -19, -25, -50, -51, -55; R-PERM-10 to -16, -25, -26: the table of dates that were
 * counted by hand on a calendar, {@code worked-dates-placements.csv}, against the engine.
 */
class WorkedPlacementDatesTest {

  private static final Path PAGE =
      Path.of(System.getProperty("kith.root", "..")).resolve("docs/worked-dates-placements.md");

  private static final String TABLE = "/worked-dates-placements.csv";

  /** Reading refuses a day whose weekday is not the one written before it. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);

  private static final Map<String, UnaryOperator<LocalDate>> ENGINE = engine();

  private static Map<String, UnaryOperator<LocalDate>> engine() {
    Map<String, UnaryOperator<LocalDate>> engine = new TreeMap<>();
    engine.put(
        "R-PLACE-12 earliest day of the new terms",
        on ->
            Objects.requireNonNull(new ChangeOfTerms(HOUSEHOLD, on, null, null, null).earliest()));
    engine.put(
        "R-PLACE-13 six working days end on",
        on -> last("R-PLACE-13", new EmergencyPlacement(PLACEMENT, on, null, null).due(on)));
    engine.put(
        "R-PLACE-14 last day of 16 weeks", on -> last("R-PLACE-14", approval(on, null).due(on)));
    engine.put(
        "R-PLACE-15 last day as extended by eight weeks",
        on -> {
          LocalDate decided = on.plusWeeks(15);
          Extension extension = new Extension(decided, on.plusWeeks(24), Map.of());
          return last("R-PLACE-15", approval(on, null, extension).due(decided));
        });
    engine.put(
        "R-PLACE-16 last day when the review sought on 30 March is decided on 8 May 2015",
        on ->
            last(
                "R-PLACE-16",
                approval(on, new Refusal(day("2015-03-30"), day("2015-05-08")))
                    .due(day("2015-05-08"))));
    engine.put("R-PLACE-17 last day for what comes before it", WorkedPlacementDatesTest::lastCheck);
    engine.put("R-PLACE-18 critical from", WorkedPlacementDatesTest::criticalFrom);
    engine.put(
        "R-PLACE-19 placement plan by",
        on ->
            last("R-PLACE-19", new PlacementPlan(PLACEMENT, on, null, null, true, false).due(on)));
    engine.put(
        "R-PLACE-25 notice to the area authority by",
        on -> last("R-PLACE-25", notices(on, true).due(on)));
    engine.put(
        "R-PLACE-25 notice to the area authority of a planned placement by",
        on -> last("R-PLACE-25", notices(on, false).due(on)));
    engine.put(
        "R-PLACE-50 notice to the carer by",
        on ->
            last(
                "R-PLACE-50",
                new PlacementEnding(
                        PLACEMENT,
                        PlacementEnding.Way.IMMEDIATE_RISK,
                        on,
                        on,
                        on,
                        on,
                        Set.of(Recipient.CARER),
                        Map.of())
                    .due(on)));
    engine.put(
        "R-PLACE-51 notice to the school by", on -> last("R-PLACE-51", notices(on, true).due(on)));
    engine.put("R-PLACE-55 assessment and review by", on -> withParent(on, Duty.PARENT_ASSESSMENT));
    engine.put("R-PLACE-55 decision by", on -> withParent(on, Duty.PARENT_DECISION));
    visits(engine);
    engine.put(
        "R-PERM-25 first health assessment by",
        on ->
            last(
                "R-PERM-25",
                new HealthAssessments(CHILD, Birth.on(day("2008-05-01")), on, null, null, Set.of())
                    .due(USUAL, on)));
    engine.put(
        "R-PERM-26 next assessment of a child under five by",
        on -> reassessed(on, on.minusYears(2).minusMonths(3)));
    engine.put(
        "R-PERM-26 next assessment of a child of five or more by",
        on -> reassessed(on, on.minusYears(10)));
    return engine;
  }

  private static void visits(Map<String, UnaryOperator<LocalDate>> engine) {
    engine.put(
        "R-PERM-10 first visit by", on -> next("R-PERM-10", APlacement.from(on.toString()), on));
    engine.put(
        "R-PERM-11 next visit by",
        on ->
            next(
                "R-PERM-11",
                APlacement.from(on.minusDays(4).toString()).visits(on.toString()),
                on));
    engine.put(
        "R-PERM-12 next visit by when it is to last until 18",
        on ->
            next(
                "R-PERM-12",
                APlacement.from(on.minusDays(378).toString()).untilEighteen().visits(on.toString()),
                on));
    engine.put(
        "R-PERM-12 next visit by when it is not",
        on ->
            next(
                "R-PERM-12",
                APlacement.from(on.minusDays(378).toString()).visits(on.toString()),
                on));
    engine.put(
        "R-PERM-13 next visit by as the child agreed",
        on ->
            next(
                "R-PERM-13",
                APlacement.from("2014-03-03")
                    .untilEighteen()
                    .longTerm("2015-04-01")
                    .agreed("2016-02-01")
                    .visits(on.toString()),
                on));
    Map.of(
            "R-PERM-14", VisitKind.TEMPORARY_APPROVAL,
            "R-PERM-15", VisitKind.PARENT_BEFORE_ASSESSMENT)
        .forEach(
            (rule, kind) -> {
              engine.put(
                  rule + " next visit by before the first review",
                  on ->
                      next(
                          rule,
                          APlacement.from(on.minusDays(1).toString(), kind).visits(on.toString()),
                          on));
              engine.put(
                  rule + " next visit by after the first review",
                  on ->
                      next(
                          rule,
                          APlacement.from(on.minusDays(23).toString(), kind)
                              .reviews(on.minusDays(2).toString())
                              .visits(on.toString()),
                          on));
            });
    engine.put(
        "R-PERM-16 visit by",
        on -> next("R-PERM-16", underCareOrder(on).visits(on.minusDays(4).toString()), on));
    engine.put(
        "R-PERM-16 next visit by",
        on -> next("R-PERM-16", underCareOrder(on.minusDays(1)).visits(on.toString()), on));
  }

  /** With a parent for three weeks under an interim order, reviewed, when the order is made. */
  private static APlacement underCareOrder(LocalDate made) {
    return APlacement.from(made.minusDays(21).toString(), VisitKind.PARENT_INTERIM_ORDER)
        .then(made.toString(), VisitKind.PARENT_CARE_ORDER)
        .reviews(made.minusDays(7).toString());
  }

  private static LocalDate next(String rule, APlacement placement, LocalDate on) {
    return last(rule, Visits.due(placement.visitFacts(), USUAL, on));
  }

  private static TemporaryApproval approval(
      LocalDate start, @Nullable Refusal refusal, Extension... extensions) {
    return new TemporaryApproval(HOUSEHOLD, start, null, List.of(extensions), refusal, null, null);
  }

  /** The last day on which all four checks may be made for nothing to speak against it. */
  private static LocalDate lastCheck(LocalDate decided) {
    LocalDate start = decided.minusWeeks(15);
    return decided
        .minusDays(5)
        .datesUntil(decided.plusDays(6))
        .filter(
            made ->
                approval(
                        start,
                        null,
                        new Extension(
                            decided,
                            start.plusWeeks(24),
                            Arrays.stream(Check.values())
                                .collect(Collectors.toMap(check -> check, check -> made))))
                    .findings(decided)
                    .isEmpty())
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static LocalDate criticalFrom(LocalDate start) {
    return start
        .datesUntil(start.plusWeeks(30))
        .filter(
            asOf ->
                approval(start, null).due(asOf).stream()
                    .anyMatch(item -> item.rule().value().equals("R-PLACE-18")))
        .findFirst()
        .orElseThrow();
  }

  private static PlacementNotices notices(LocalDate start, boolean emergency) {
    return new PlacementNotices(
        PLACEMENT,
        start,
        null,
        emergency,
        AreaKind.ADJOINING,
        Set.of(Recipient.SCHOOL),
        Map.of(),
        Map.of());
  }

  private static LocalDate withParent(LocalDate start, Duty duty) {
    return Objects.requireNonNull(
        new PlacementWithParent(PLACEMENT, start, null, true, Map.of())
            .due(DuePolicy.DEFAULT, start).stream()
                .filter(item -> item.duty() == duty)
                .findFirst()
                .orElseThrow()
                .dueOn());
  }

  private static LocalDate reassessed(LocalDate on, LocalDate born) {
    return last(
        "R-PERM-26",
        new HealthAssessments(CHILD, Birth.on(born), on.minusDays(10), null, null, Set.of(on))
            .due(USUAL, on));
  }

  /** The day of the last thing that is due by the rule. */
  private static LocalDate last(String rule, List<DueItem> items) {
    return items.stream()
        .filter(item -> item.rule().value().equals(rule))
        .map(DueItem::dueOn)
        .flatMap(Stream::ofNullable)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError(rule + " is not among " + Told.lines(items)));
  }

  @ParameterizedTest(name = "{0} {1} on {2}: {3} {4}")
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
  void theEngineFindsTheDateThatWasCountedByHand(
      String rule, String event, String on, String what, String expected, String counted) {
    UnaryOperator<LocalDate> due = ENGINE.get(rule + " " + what);
    assertNotNull(due, "nothing in the engine answers: " + rule + " " + what);
    assertEquals(
        LocalDate.parse(expected, DAY),
        due.apply(LocalDate.parse(on, DAY)),
        event + ": " + counted);
  }

  /** Every rule that sets a day, and each answer of the engine is asked for. */
  @Test
  void theTableIsWhole() throws IOException {
    TreeSet<String> asked =
        rows().stream()
            .map(WorkedPlacementDatesPage::cells)
            .map(cells -> cells.get(0) + " " + cells.get(3))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(ENGINE.keySet(), asked);
  }

  @Test
  void thePageIsUpToDate() throws IOException {
    String now = WorkedPlacementDatesPage.of(rows());
    if (Boolean.getBoolean("kith.rules.write")) {
      Files.writeString(PAGE, now);
    }
    assertTrue(
        Files.exists(PAGE) && Files.readString(PAGE).equals(now),
        """
        docs/worked-dates-placements.md is out of date. Renew it and look at the difference:
          mvn -pl placements -am test -Dtest=WorkedPlacementDatesTest \
        -Dsurefire.failIfNoSpecifiedTests=false -Dkith.rules.write=true""");
  }

  private static List<String> rows() throws IOException {
    try (var in =
        Objects.requireNonNull(WorkedPlacementDatesTest.class.getResourceAsStream(TABLE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }
}
