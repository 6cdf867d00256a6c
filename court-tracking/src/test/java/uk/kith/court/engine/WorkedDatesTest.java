package uk.kith.court.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.kith.court.engine.direction.StandardDirection;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.CourtOrder.About;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.PoliceProtection;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.standing.Outline;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.WorkingCalendar;

/**
 * R-COURT-01, -06 to -08, -10 to -15, -19, -23, -25 to -29, -32, -35, -37, -42; R-DATE-01 to -05;
 * R-PRE-03, -05, -06; R-SGO-01, -05, -06; R-PERM-01 to -04: the table of dates that were counted by
 * hand on a calendar, {@code worked-dates.csv}, against the engine.
 */
class WorkedDatesTest {

  private static final Path PAGE =
      Path.of(System.getProperty("kith.root", "..")).resolve("docs/worked-dates.md");

  private static final String TABLE = "/worked-dates.csv";

  /** Reading refuses a day whose weekday is not the one written before it. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);

  private static final Map<String, UnaryOperator<LocalDate>> ENGINE = engine();

  private static Map<String, UnaryOperator<LocalDate>> engine() {
    WorkingCalendar calendar = WorkingCalendar.englandAndWales();
    Map<String, UnaryOperator<LocalDate>> engine = new TreeMap<>(WorkedRules.engine());
    engine.put("R-COURT-01 last day of 26 weeks", WorkedDatesTest::limit);
    engine.put("R-COURT-10 gatekeeping by", day -> outline(day).gatekeepingBy().date());
    engine.put(
        "R-COURT-11 case management hearing from", day -> outline(day).managementFrom().date());
    engine.put("R-COURT-11 case management hearing by", day -> outline(day).managementBy().date());
    engine.put(
        "R-COURT-13 further case management hearing by",
        day -> outline(day).furtherManagementBy().date());
    engine.put("R-COURT-14 issues resolution hearing by", day -> outline(day).resolutionBy());
    engine.put(
        "R-COURT-12 advocates' meeting by",
        day -> outline(day).advocatesBeforeManagement(day).date());
    engine.put(
        "R-COURT-15 advocates' meeting by",
        day -> outline(day).advocatesBeforeResolution(day).date());
    engine.put("R-COURT-19 new day fixed by", WorkedDatesTest::relistedBy);
    for (StandardDirection each : StandardDirection.values()) {
      engine.put(
          "R-COURT-23 " + each.words() + ", by " + each.time(),
          day -> each.dueBefore(day, HearingType.CASE_MANAGEMENT, new DueDate(day, false)).date());
    }
    engine.put("R-COURT-25 latest end of the order", day -> order(OrderForm.C23, day, null, false));
    engine.put(
        "R-COURT-25 latest end as extended once", day -> order(OrderForm.C23, day, null, true));
    engine.put(
        "R-COURT-26 latest end of an order made two days later",
        day -> order(OrderForm.C23, day.plusDays(2), day, false));
    engine.put("R-COURT-27 72 hours end on", PoliceProtection::lastDay);
    engine.put("R-COURT-29 last day of one year", day -> order(OrderForm.C35A, day, null, false));
    engine.put("R-COURT-29 last day of three years", day -> order(OrderForm.C35A, day, null, true));
    engine.put(
        "R-COURT-42 last day of the assessment order",
        day -> order(OrderForm.C39, day.minusDays(3), day, false));
    engine.put(
        "R-DATE-02 within 20 working days", day -> calendar.workingDaysAfter(day, 20).date());
    engine.put("R-DATE-04 three months after", day -> WorkingCalendar.monthsAfter(day, 3));
    return engine;
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

  /** At least 60 rows, and proceedings issued in each month for the limit and for the hearing. */
  @Test
  void theTableIsWholeEnough() throws IOException {
    List<String> rows = rows();
    assertTrue(rows.size() >= 60, "only " + rows.size());
    for (String rule : List.of("R-COURT-01", "R-COURT-11")) {
      TreeSet<Integer> months =
          rows.stream()
              .filter(row -> row.startsWith(rule + ",proceedings issued,"))
              .map(row -> LocalDate.parse(row.split(",", -1)[2], DAY).getMonthValue())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(12, months.size(), rule + " in months " + months);
    }
  }

  @Test
  void thePageIsUpToDate() throws IOException {
    String now = WorkedDatesPage.of(rows());
    if (Boolean.getBoolean("kith.rules.write")) {
      Files.writeString(PAGE, now);
    }
    assertTrue(
        Files.exists(PAGE) && Files.readString(PAGE).equals(now),
        """
        docs/worked-dates.md is out of date. Renew it and look at the difference:
          mvn -pl court-tracking -am test -Dtest=WorkedDatesTest \
        -Dsurefire.failIfNoSpecifiedTests=false -Dkith.rules.write=true\
        """);
  }

  private static List<String> rows() throws IOException {
    try (var in = Objects.requireNonNull(WorkedDatesTest.class.getResourceAsStream(TABLE))) {
      Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
      return lines.skip(1).toList();
    }
  }

  private static LocalDate limit(LocalDate issue) {
    return Objects.requireNonNull(
        StatutoryLimit.lastDay(new Commencement(issue, null), List.of(), issue));
  }

  private static Outline outline(LocalDate issue) {
    return new Outline(issue, CourtPolicy.USUAL);
  }

  private static LocalDate order(
      OrderForm form, LocalDate made, @Nullable LocalDate runsFrom, boolean extended) {
    return new CourtOrder(form, made, runsFrom, null, extended)
        .lastLawfulDay(About.UNKNOWN, LawToConfirm.USUAL)
        .orElseThrow();
  }

  /** The day that the finding names, which stands from the day after it. */
  private static LocalDate relistedBy(LocalDate adjourned) {
    Hearing hearing =
        new Hearing(
            HearingType.FINAL,
            adjourned.minusDays(60),
            adjourned,
            adjourned,
            List.of(
                new Happened(
                    adjourned, HearingStatus.ADJOURNED_TO_BE_RE_LISTED, DelayReason.COURT)));
    LocalDate due = hearing.findings(adjourned.plusDays(60), 5).get(0).dates().get(1);
    assertEquals(List.of(), hearing.findings(due, 5));
    assertEquals(1, hearing.findings(due.plusDays(1), 5).size());
    return due;
  }
}
