package uk.kith.placements.engine.ssda903;

import static uk.kith.placements.engine.ssda903.HeaderRules.quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.kith.placements.engine.ssda903.ReturnRule.Report;

/** Rules of single episodes: codes and dates. */
final class EpisodeRules {

  private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, 10, 14);

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.error("903-INT03", EpisodeRules::childHasNoHeader),
          ReturnRule.error("903-141", EpisodeRules::startIsNoDate),
          ReturnRule.error("903-147", EpisodeRules::endIsNoDate),
          ReturnRule.error("903-148", EpisodeRules::endAndReasonTogether),
          ReturnRule.error("903-143", code("RNE", "reason for a new episode", y -> Codes.RNE)),
          ReturnRule.error("903-144", code("LS", "legal status", y -> Codes.LS)),
          ReturnRule.error("903-145", code("CIN", "category of need", y -> Codes.CIN)),
          ReturnRule.error("903-146", code("PLACE", "placement type", Codes::place)),
          ReturnRule.error(
              "903-178", given("PLACE_PROVIDER", "placement provider", y -> Codes.PROVIDER)),
          ReturnRule.error("903-149", given("REC", "reason why an episode ceased", Codes::rec)),
          ReturnRule.error(
              "903-1009",
              given(
                  "REASON_PLACE_CHANGE",
                  "reason for a placement change",
                  y -> Codes.REASON_PLACE_CHANGE)),
          ReturnRule.error("R-DATA-05", EpisodeRules::freeingOrderIsHistory),
          ReturnRule.error("903-446", EpisodeRules::placementOrderBeforeThereWere),
          ReturnRule.error("R-SUFF-12", EpisodeRules::independentLivingHasEnded),
          ReturnRule.error("903-302", EpisodeRules::startsBeforeBirth),
          ReturnRule.error("903-353", EpisodeRules::startsBeforeTheAct),
          ReturnRule.error("903-354", EpisodeRules::startsAfterTheYear),
          ReturnRule.error("903-385", EpisodeRules::endsAfterTheYear),
          ReturnRule.query("903-355", EpisodeRules::lastsNoDay),
          ReturnRule.error("903-356", EpisodeRules::endsBeforeItStarts));

  private EpisodeRules() {}

  private static void childHasNoHeader(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          if (subject.header(row.child()) == null) {
            report.cell(
                row,
                "CHILD",
                row.child().isEmpty()
                    ? "The row names no child."
                    : "The table Header has no row of this child.");
          }
        });
  }

  private static void startIsNoDate(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          if (row.date("DECOM") == null) {
            report.cell(
                row, "DECOM", "The day on which the episode began is missing or not a date.");
          }
        });
  }

  private static void endIsNoDate(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          if (!row.value("DEC").isEmpty() && row.date("DEC") == null) {
            report.cell(row, "DEC", "The day on which the episode ceased is not a date.");
          }
        });
  }

  /** R-DATA-02. */
  private static void endAndReasonTogether(Subject subject, Report report) {
    subject.eachRow(
        Table.EPISODES,
        row -> {
          boolean ended = !row.value("DEC").isEmpty();
          boolean reason = !row.value("REC").isEmpty();
          if (ended && !reason) {
            report.cell(row, "REC", "The episode has ended, but the reason is missing.");
          } else if (reason && !ended) {
            report.cell(row, "DEC", "A reason is given why the episode ended, but not the day.");
          }
        });
  }

  private static ReturnRule.Check code(
      String field, String what, Function<Integer, Set<String>> codes) {
    return (subject, report) -> {
      Set<String> valid = codes.apply(subject.year());
      subject.eachRow(
          Table.EPISODES,
          row -> {
            String code = row.value(field);
            if (!valid.contains(code)) {
              report.cell(
                  row,
                  field,
                  code.isEmpty()
                      ? "No " + what + " is given."
                      : quoted(code)
                          + " is no "
                          + what
                          + " in a return of "
                          + subject.year()
                          + ".");
            }
          });
    };
  }

  /** As {@link #code}, of a field that may be blank. */
  private static ReturnRule.Check given(
      String field, String what, Function<Integer, Set<String>> codes) {
    return (subject, report) -> {
      Set<String> valid = codes.apply(subject.year());
      subject.eachRow(
          Table.EPISODES,
          row -> {
            String code = row.value(field);
            if (!code.isEmpty() && !valid.contains(code)) {
              report.cell(
                  row,
                  field,
                  quoted(code) + " is no " + what + " in a return of " + subject.year() + ".");
            }
          });
    };
  }

  private static void freeingOrderIsHistory(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          if (e.legalStatus().equals("D1") && !e.start().isBefore(Codes.PLACEMENT_ORDERS_BEGAN)) {
            report.cell(
                e.row(),
                "LS",
                "Freeing orders (D1) ended on 30 December 2005; this episode starts on "
                    + ReturnDates.inWords(e.start())
                    + ".");
          }
        });
  }

  private static void placementOrderBeforeThereWere(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          if (e.legalStatus().equals("E1") && e.start().isBefore(LocalDate.of(2005, 12, 1))) {
            report.cell(
                e.row(),
                "LS",
                "There were no placement orders (E1) before December 2005; this episode starts on "
                    + ReturnDates.inWords(e.start())
                    + ".");
          }
        });
  }

  /** Within the return of 2024, the last in which P2 is a code at all. */
  private static void independentLivingHasEnded(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          boolean after = e.end() == null || e.end().isAfter(Codes.P2_ENDED);
          if (e.place().equals("P2") && subject.year() == 2024 && after) {
            report.cell(
                e.row(), "PLACE", "P2 (independent living) is no placement from 28 October 2023.");
          }
        });
  }

  private static void startsBeforeBirth(Subject subject, Report report) {
    subject
        .episodesByChild()
        .forEach(
            theirs -> {
              Episode first = theirs.get(0);
              LocalDate born = subject.birth(first.child());
              if (born != null && first.start().isBefore(born)) {
                report.cell(
                    first.row(),
                    "DECOM",
                    "The first episode starts on "
                        + ReturnDates.inWords(first.start())
                        + ", before the birth on "
                        + ReturnDates.inWords(born)
                        + ".");
              }
            });
  }

  private static void startsBeforeTheAct(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          if (e.start().isBefore(CHILDREN_ACT)) {
            report.cell(e.row(), "DECOM", "No episode can start before 14 October 1991.");
          }
        });
  }

  private static void startsAfterTheYear(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          if (e.start().isAfter(subject.lastDay())) {
            report.cell(
                e.row(), "DECOM", "The episode starts after 31 March " + subject.year() + ".");
          }
        });
  }

  private static void endsAfterTheYear(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          if (e.end() != null && e.end().isAfter(subject.lastDay())) {
            report.cell(
                e.row(), "DEC", "The episode ceased after 31 March " + subject.year() + ".");
          }
        });
  }

  private static void lastsNoDay(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          if (e.start().equals(e.end())) {
            report.cell(e.row(), "DEC", "The episode ceased on the day on which it began.");
          }
        });
  }

  private static void endsBeforeItStarts(Subject subject, Report report) {
    subject.eachEpisode(
        e -> {
          if (e.end() != null && e.end().isBefore(e.start())) {
            report.cell(
                e.row(),
                "DEC",
                "The episode ceased on "
                    + ReturnDates.inWords(e.end())
                    + ", before it began on "
                    + ReturnDates.inWords(e.start())
                    + ".");
          }
        });
  }
}
