package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Rules of the tables Reviews and UASC. */
final class ReviewRules {

  /** PN0: under four at the time; PN1 to PN7: how a child of four or more took part. */
  private static final Set<String> PARTICIPATION =
      Set.of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");

  private static final int TAKES_PART_FROM = 4;

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.cell(
              "903-166",
              Table.REVIEWS,
              "REVIEW",
              (subject, row) -> row.date("REVIEW") == null,
              "The day of the review is missing or not a date."),
          ReturnRule.cell(
              "903-167",
              Table.REVIEWS,
              "REVIEW_CODE",
              (subject, row) -> !PARTICIPATION.contains(row.value("REVIEW_CODE")),
              "How the child took part is missing or no code: PN0 to PN7."),
          ReturnRule.cell(
              "903-440",
              Table.REVIEWS,
              "REVIEW_CODE",
              (subject, row) ->
                  row.value("REVIEW_CODE").equals("PN0")
                      && subject.atLeast(TAKES_PART_FROM, row.child(), row.date("REVIEW")),
              "PN0 is for children under four; the child was older."),
          ReturnRule.cell(
              "903-441",
              Table.REVIEWS,
              "REVIEW_CODE",
              (subject, row) ->
                  PARTICIPATION.contains(row.value("REVIEW_CODE"))
                      && !row.value("REVIEW_CODE").equals("PN0")
                      && subject.under(TAKES_PART_FROM, row.child(), row.date("REVIEW")),
              "A child under four takes part by no method: PN0."),
          ReturnRule.cell(
              "903-399",
              Table.REVIEWS,
              "REVIEW",
              (subject, row) ->
                  !subject.episodes(row.child()).isEmpty()
                      && subject.episodes(row.child()).stream()
                          .allMatch(e -> ShortBreakRules.SHORT_BREAKS.contains(e.legalStatus())),
              "A child in short breaks alone has no statutory review."),
          ReturnRule.cell(
              "903-304",
              Table.UASC,
              "DUC",
              (subject, row) -> {
                LocalDate ceased = row.date("DUC");
                return ceased != null && subject.atLeast(18, row.child(), ceased.minusDays(1));
              },
              "The asylum-seeking status ceased after the 18th birthday."));

  private ReviewRules() {}
}
