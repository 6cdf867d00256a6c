package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.ssda903.ReturnRule.Report;

/**
 * The order of dates on the way to adoption (R-DATA-14, R-ADOPT-01): start of care, decision,
 * match, placed. Each finding says which indicator cannot be counted while the dates stand so.
 */
final class AdoptionRules {

  private static final String ENTRY_TO_PLACED =
      " The time from entering care to moving in (A1) cannot be counted.";
  private static final String ORDER_TO_MATCH =
      " The time from the court's authority to the match (A2) cannot be counted.";

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.error("903-334", AdoptionRules::decisionBeforeCare),
          ReturnRule.error("903-333", AdoptionRules::matchBeforeDecision),
          ReturnRule.error("903-331", AdoptionRules::placedBeforeMatch),
          ReturnRule.error("903-521", AdoptionRules::placedBeforeDecision),
          ReturnRule.error("903-522", AdoptionRules::reversedBeforeDecision),
          ReturnRule.error("903-554", AdoptionRules::placementOrderBeforeDecision));

  private AdoptionRules() {}

  private static void decisionBeforeCare(Subject subject, Report report) {
    subject.eachRow(
        Table.AD1,
        row -> {
          LocalDate care =
              subject.episodes(row.child()).stream()
                  .filter(e -> e.rne().equals("S"))
                  .map(Episode::start)
                  .reduce((a, b) -> b)
                  .orElse(null);
          before(
              report,
              row,
              "DATE_INT",
              row.date("DATE_INT"),
              "The decision for adoption",
              care,
              "the start of care",
              ENTRY_TO_PLACED);
        });
  }

  private static void matchBeforeDecision(Subject subject, Report report) {
    subject.eachRow(
        Table.AD1,
        row ->
            before(
                report,
                row,
                "DATE_MATCH",
                row.date("DATE_MATCH"),
                "The match",
                row.date("DATE_INT"),
                "the decision for adoption",
                ORDER_TO_MATCH));
  }

  private static void placedBeforeMatch(Subject subject, Report report) {
    subject.eachRow(
        Table.AD1,
        row -> {
          LocalDate match = row.date("DATE_MATCH");
          LocalDate placed = placed(subject, row.child());
          if (match != null && placed != null && match.isAfter(placed)) {
            report.cell(
                row,
                "DATE_MATCH",
                "The match, on "
                    + ReturnDates.inWords(match)
                    + ", is after the placement for adoption on "
                    + ReturnDates.inWords(placed)
                    + "."
                    + ORDER_TO_MATCH);
          }
        });
  }

  private static void placedBeforeDecision(Subject subject, Report report) {
    subject.eachRow(
        Table.AD1,
        row -> {
          LocalDate decided = row.date("DATE_INT");
          LocalDate placed = placed(subject, row.child());
          if (decided != null && placed != null && decided.isAfter(placed)) {
            report.cell(
                row,
                "DATE_INT",
                "The decision for adoption, on "
                    + ReturnDates.inWords(decided)
                    + ", is after the placement for adoption on "
                    + ReturnDates.inWords(placed)
                    + "."
                    + ENTRY_TO_PLACED);
          }
        });
  }

  private static void reversedBeforeDecision(Subject subject, Report report) {
    subject.eachRow(
        Table.PLACED_ADOPTION,
        row ->
            before(
                report,
                row,
                "DATE_PLACED_CEASED",
                row.date("DATE_PLACED_CEASED"),
                "The reversal of the decision",
                row.date("DATE_PLACED"),
                "the decision for adoption",
                ENTRY_TO_PLACED));
  }

  private static void placementOrderBeforeDecision(Subject subject, Report report) {
    subject.eachRow(
        Table.PLACED_ADOPTION,
        row -> {
          LocalDate decided = row.date("DATE_PLACED");
          LocalDate order =
              episodes(subject, row.child())
                  .filter(e -> e.legalStatus().equals("E1"))
                  .map(Episode::start)
                  .findFirst()
                  .orElse(null);
          if (decided != null && order != null && decided.isAfter(order)) {
            report.cell(
                row,
                "DATE_PLACED",
                "The decision for adoption, on "
                    + ReturnDates.inWords(decided)
                    + ", is after the placement order of "
                    + ReturnDates.inWords(order)
                    + "."
                    + ORDER_TO_MATCH);
          }
        });
  }

  private static void before(
      Report report,
      Row row,
      String field,
      @Nullable LocalDate date,
      String what,
      @Nullable LocalDate earliest,
      String than,
      String effect) {
    if (date != null && earliest != null && date.isBefore(earliest)) {
      report.cell(
          row,
          field,
          what
              + ", on "
              + ReturnDates.inWords(date)
              + ", is before "
              + than
              + " on "
              + ReturnDates.inWords(earliest)
              + "."
              + effect);
    }
  }

  private static @Nullable LocalDate placed(Subject subject, String child) {
    return episodes(subject, child)
        .filter(e -> Codes.FOR_ADOPTION.contains(e.place()))
        .map(Episode::start)
        .findFirst()
        .orElse(null);
  }

  private static Stream<Episode> episodes(Subject subject, String child) {
    return subject.episodes(child).stream();
  }
}
