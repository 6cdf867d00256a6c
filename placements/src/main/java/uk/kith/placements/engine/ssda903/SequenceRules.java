package uk.kith.placements.engine.ssda903;

import java.util.List;
import java.util.Set;
import uk.kith.placements.engine.ssda903.ReturnRule.Report;

/** Rules of episodes that follow each other. */
final class SequenceRules {

  private static final Set<String> MOVES = Set.of("P", "B", "T", "U");

  /** Died, or found to be 18 or over. */
  private static final Set<String> FINAL = Set.of("E2", "E15");

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.error("903-142", SequenceRules::stillOpenWhenTheNextBegins),
          ReturnRule.error("903-501", SequenceRules::beginsBeforeTheLastEnds),
          ReturnRule.error("903-388", SequenceRules::continuesWithoutContinuation),
          ReturnRule.error("903-431", SequenceRules::startsCareWithoutABreak),
          ReturnRule.error("903-432", SequenceRules::startsCareWithAnotherReason),
          ReturnRule.error("903-433", SequenceRules::continuesAfterABreak),
          ReturnRule.error("903-434", SequenceRules::onlyTheLegalStatusChanged),
          ReturnRule.error("903-435", SequenceRules::onlyThePlacementChanged),
          ReturnRule.error("903-436", SequenceRules::bothChanged),
          ReturnRule.error("903-225", SequenceRules::moveWithoutReason),
          ReturnRule.after(
              "903-504",
              "CIN",
              (before, after) ->
                  before.rec().equals("X1")
                      && after.follows(before)
                      && !after.row().value("CIN").equals(before.row().value("CIN")),
              "The category of need differs from the one that care began with."),
          ReturnRule.error("903-437", SequenceRules::goesOnAfterTheEnd),
          ReturnRule.error("903-357", SequenceRules::careBeginsWithoutS));

  private SequenceRules() {}

  /** R-DATA-01. */
  private static void stillOpenWhenTheNextBegins(Subject subject, Report report) {
    subject.eachPair(
        (before, after) -> {
          if (before.end() == null) {
            report.cell(
                before.row(),
                "DEC",
                "The episode has not ended, but the next one begins on "
                    + ReturnDates.inWords(after.start())
                    + ".");
          }
        });
  }

  /** R-DATA-01. */
  private static void beginsBeforeTheLastEnds(Subject subject, Report report) {
    subject.eachPair(
        (before, after) -> {
          if (before.end() != null && before.end().isAfter(after.start())) {
            report.cell(
                before.row(),
                "DEC",
                "The episode ends on "
                    + ReturnDates.inWords(before.end())
                    + ", after the next one began on "
                    + ReturnDates.inWords(after.start())
                    + ".");
          }
        });
  }

  /** R-DATA-03: X1 and an episode that starts on the same day go together, both ways. */
  private static void continuesWithoutContinuation(Subject subject, Report report) {
    subject
        .episodesByChild()
        .forEach(
            theirs -> {
              for (int i = 0; i < theirs.size(); i++) {
                Episode e = theirs.get(i);
                Episode next = i + 1 < theirs.size() ? theirs.get(i + 1) : null;
                if (e.end() == null || e.rec().isEmpty()) {
                  continue;
                }
                boolean continued = next != null && next.follows(e);
                if (e.rec().equals("X1") && !continued) {
                  report.cell(
                      e.row(),
                      "REC",
                      "X1 says that a new episode begins on "
                          + ReturnDates.inWords(e.end())
                          + ", but none does.");
                } else if (!e.rec().equals("X1") && continued) {
                  report.cell(
                      e.row(),
                      "REC",
                      e.rec() + " says that care ended, but a new episode begins on the same day.");
                }
              }
            });
  }

  /** R-DATA-04: S starts care. */
  private static void startsCareWithoutABreak(Subject subject, Report report) {
    subject.eachPair(
        (before, after) -> {
          if (after.rne().equals("S") && after.follows(before)) {
            report.cell(
                after.row(),
                "RNE",
                "S says that care starts, but the episode before ended on the same day.");
          }
        });
  }

  /** R-DATA-04. */
  private static void startsCareWithAnotherReason(Subject subject, Report report) {
    subject.eachPair(
        (before, after) -> {
          boolean ceased = before.end() != null && before.rec().startsWith("E");
          if (ceased && !after.rne().isEmpty() && !after.rne().equals("S")) {
            report.cell(
                after.row(),
                "RNE",
                "Care had ended ("
                    + before.rec()
                    + "), so this episode starts care: the reason is S, not "
                    + after.rne()
                    + ".");
          }
        });
  }

  /** R-DATA-04. */
  private static void continuesAfterABreak(Subject subject, Report report) {
    subject.eachPair(
        (before, after) -> {
          if (before.end() != null
              && Codes.RNE.contains(after.rne())
              && !after.rne().equals("S")
              && !after.follows(before)) {
            report.cell(
                after.row(),
                "RNE",
                after.rne()
                    + " says that care goes on, but the episode before ended on "
                    + ReturnDates.inWords(before.end())
                    + ".");
          }
        });
  }

  /** R-DATA-04: L. */
  private static void onlyTheLegalStatusChanged(Subject subject, Report report) {
    subject.eachPair(
        (before, after) -> {
          boolean same = after.legalStatus().equals(before.legalStatus());
          if (after.rne().equals("L") && (same || !after.samePlacement(before))) {
            report.cell(
                after.row(),
                "RNE",
                same
                    ? "L says that the legal status changed, but it is still "
                        + after.legalStatus()
                        + "."
                    : "L says that only the legal status changed, but so did the placement.");
          }
        });
  }

  /** R-DATA-04: P and T. */
  private static void onlyThePlacementChanged(Subject subject, Report report) {
    subject.eachPair(
        (before, after) -> {
          boolean placementOnly = after.rne().equals("P") || after.rne().equals("T");
          boolean legal = !after.legalStatus().equals(before.legalStatus());
          if (placementOnly && (legal || after.samePlacement(before))) {
            report.cell(
                after.row(),
                "RNE",
                after.rne()
                    + (legal
                        ? " says that only the placement changed, but so did the legal status."
                        : " says that the placement changed, but nothing of it did."));
          }
        });
  }

  /** R-DATA-04: B and U. */
  private static void bothChanged(Subject subject, Report report) {
    subject.eachPair(
        (before, after) -> {
          boolean both = after.rne().equals("B") || after.rne().equals("U");
          boolean legal = !after.legalStatus().equals(before.legalStatus());
          if (both && (!legal || after.samePlacement(before))) {
            report.cell(
                after.row(),
                "RNE",
                after.rne()
                    + " says that legal status and placement changed, but the "
                    + (legal ? "placement" : "legal status")
                    + " did not.");
          }
        });
  }

  private static void goesOnAfterTheEnd(Subject subject, Report report) {
    subject.eachPair(
        (before, after) -> {
          if (FINAL.contains(before.rec())) {
            report.cell(
                before.row(),
                "REC",
                before.rec() + " ends care for good, but there is a later episode.");
          }
        });
  }

  /**
   * Of the first episode ever, as far as this return and last year's tell: one that began before
   * the year is not it while last year's return is not held.
   */
  private static void careBeginsWithoutS(Subject subject, Report report) {
    subject
        .episodesByChild()
        .forEach(
            theirs -> {
              Episode first = theirs.get(0);
              HeldReturn last = subject.lastYear();
              boolean known =
                  last == null
                      ? first.start().isBefore(subject.firstDay())
                      : !last.episodes(first.child()).isEmpty();
              if (!known && Codes.RNE.contains(first.rne()) && !first.rne().equals("S")) {
                report.cell(
                    first.row(),
                    "RNE",
                    "No earlier episode of the child is known, so care starts with this one: S.");
              }
            });
  }

  /** R-PLACE-47. */
  private static void moveWithoutReason(Subject subject, Report report) {
    subject.eachPair(
        (before, after) -> {
          if (before.rec().equals("X1")
              && before.row().value("REASON_PLACE_CHANGE").isEmpty()
              && MOVES.contains(after.rne())
              && !Codes.TEMPORARY.contains(before.place())
              && !Codes.TEMPORARY.contains(after.place())) {
            report.cell(
                before.row(),
                "REASON_PLACE_CHANGE",
                "The placement changed, but no reason is given.");
          }
        });
  }
}
