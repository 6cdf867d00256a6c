package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.kith.placements.engine.ssda903.ReturnRule.Report;

/** Rules of how long something may last. An open episode is counted to the end of the year. */
final class DurationRules {

  private static final int SHORT_BREAK_DAYS = 17;
  private static final int SHORT_BREAK_DAYS_A_YEAR = 75;
  private static final int CARERS_HOLIDAYS_A_YEAR = 2;

  static final List<ReturnRule> ALL =
      List.of(
          status("903-361", "L1", 3, "Police protection lasts three days at the most"),
          status("903-362", "L2", 21, "An emergency protection order lasts 21 days at the most"),
          status("903-363", "L3", 7, "A child assessment order lasts seven days at the most"),
          status("903-364", "J2", 21, "Custody under PACE does not last for weeks"),
          placement(
              "903-375", "T1", 42, "A temporary stay in hospital lasts six weeks at the most"),
          placement("903-376", "T3", 21, "A holiday of the carers lasts three weeks at the most"),
          placement("903-379", "T4", 7, "A temporary placement T4 lasts seven days at the most"),
          ReturnRule.error("903-365", DurationRules::longShortBreak),
          ReturnRule.error("903-367", DurationRules::manyShortBreaks),
          ReturnRule.error("903-377", DurationRules::manyHolidaysOfCarers));

  private DurationRules() {}

  /** Episodes under a legal status that follow each other count together. */
  private static ReturnRule status(String id, String status, int days, String text) {
    return ReturnRule.error(
        id,
        (subject, report) ->
            subject
                .episodesByChild()
                .forEach(
                    theirs -> {
                      for (List<Episode> run : runs(theirs, status)) {
                        long lasted =
                            ChronoUnit.DAYS.between(
                                run.get(0).start(), end(subject, run.get(run.size() - 1)));
                        if (lasted > days) {
                          run.forEach(
                              e ->
                                  report.cell(
                                      e.row(), "LS", text + "; this one lasts " + lasted + "."));
                        }
                      }
                    }));
  }

  private static List<List<Episode>> runs(List<Episode> theirs, String status) {
    List<List<Episode>> runs = new ArrayList<>();
    Episode before = null;
    for (Episode e : theirs) {
      if (e.legalStatus().equals(status)) {
        if (before == null || !before.legalStatus().equals(status) || !e.follows(before)) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(e);
      }
      before = e;
    }
    return runs;
  }

  private static ReturnRule placement(String id, String place, int days, String text) {
    return ReturnRule.error(
        id,
        (subject, report) ->
            subject.eachEpisode(
                e -> {
                  if (e.place().equals(place)
                      && e.end() != null
                      && ChronoUnit.DAYS.between(e.start(), e.end()) > days) {
                    report.cell(
                        e.row(),
                        "PLACE",
                        text
                            + "; this one lasts "
                            + ChronoUnit.DAYS.between(e.start(), e.end())
                            + " days.");
                  }
                }));
  }

  private static void longShortBreak(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          if (e.legalStatus().equals("V3") && days(subject, e) > SHORT_BREAK_DAYS) {
            report.cell(
                e.row(),
                "DEC",
                "A short break lasts 17 days at the most; this one lasts "
                    + days(subject, e)
                    + ".");
          }
        });
  }

  /** Within the year of the return, which is all that it tells whole. */
  private static void manyShortBreaks(Subject subject, Report report) {
    subject
        .episodesByChild()
        .forEach(
            theirs -> {
              List<Episode> breaks = only(theirs, e -> e.legalStatus().equals("V3"));
              long days = breaks.stream().mapToLong(e -> days(subject, e)).sum();
              if (days > SHORT_BREAK_DAYS_A_YEAR) {
                breaks.forEach(
                    e ->
                        report.cell(
                            e.row(),
                            "DEC",
                            "Short breaks come to 75 days a year at the most; these come to "
                                + days
                                + "."));
              }
            });
  }

  private static void manyHolidaysOfCarers(Subject subject, Report report) {
    subject
        .episodesByChild()
        .forEach(
            theirs -> {
              List<Episode> holidays = only(theirs, e -> e.place().equals("T3"));
              if (holidays.size() > CARERS_HOLIDAYS_A_YEAR) {
                holidays.forEach(
                    e ->
                        report.cell(
                            e.row(),
                            "PLACE",
                            "Two holidays of carers (T3) are allowed in a year; these are "
                                + holidays.size()
                                + "."));
              }
            });
  }

  private static List<Episode> only(List<Episode> theirs, Predicate<Episode> which) {
    return theirs.stream().filter(which).toList();
  }

  private static long days(Subject subject, Episode e) {
    return Math.max(0, ChronoUnit.DAYS.between(e.start(), end(subject, e)));
  }

  private static LocalDate end(Subject subject, Episode e) {
    return e.end() == null ? subject.lastDay() : e.end();
  }
}
