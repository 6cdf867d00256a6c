package uk.kith.placements.engine.ssda903;

import java.util.List;
import java.util.Set;

/** Rules of short breaks (V3, V4) and of temporary placements (T0 to T4). */
final class ShortBreakRules {

  static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");
  private static final Set<String> LONG_TERM = Codes.LONG_TERM_FOSTERING;

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.episode(
              "903-366",
              "RNE",
              (subject, e) -> e.legalStatus().equals("V3") && !e.rne().equals("S"),
              "Each short break (V3) is a period of its own: the reason is S."),
          ReturnRule.episode(
              "903-382",
              "PLACE",
              (subject, e) -> isShortBreak(e) && isTemporary(e),
              "A short break is in no temporary placement."),
          ReturnRule.episode(
              "903-384",
              "PLACE",
              (subject, e) -> isShortBreak(e) && LONG_TERM.contains(e.place()),
              "A short break is in no long-term foster placement."),
          ReturnRule.episode(
              "903-214",
              "PL_POST",
              (subject, e) ->
                  isShortBreak(e) && !(e.row().value("PL_POST").isEmpty() && e.urn().isEmpty()),
              "Postcode and URN of the placement are not part of a short break."),
          ReturnRule.episode(
              "903-398",
              "HOME_POST",
              (subject, e) -> isShortBreak(e) && !e.row().value("HOME_POST").isEmpty(),
              "Home and distance are not part of a short break."),
          ReturnRule.episode(
              "903-426",
              "LS",
              (subject, e) ->
                  isShortBreak(e)
                      && subject.episodes(e.child()).stream()
                          .anyMatch(
                              o -> isShortBreak(o) && !o.legalStatus().equals(e.legalStatus())),
              "V3 and V4 are not used for one child in one year."),
          ReturnRule.episode(
              "903-378",
              "LS",
              (subject, e) -> e.place().equals("P1") && e.legalStatus().equals("V2"),
              "Who lives with parents is not accommodated under section 20."),
          ReturnRule.episode(
              "903-380",
              "PLACE",
              (subject, e) -> e.rne().equals("S") && isTemporary(e),
              "Care does not start with a temporary placement."),
          ReturnRule.episode(
              "903-381",
              "REC",
              (subject, e) -> isTemporary(e) && e.rec().startsWith("E"),
              "Care does not end with a temporary placement."),
          backToNormal(false),
          backToNormal(true).since(2026),
          ReturnRule.episode(
              "903-226",
              "REASON_PLACE_CHANGE",
              (subject, e) -> isTemporary(e) && hasReason(e),
              "A temporary placement needs no reason for a change."),
          ReturnRule.episode(
                  "903-233",
                  "REASON_PLACE_CHANGE",
                  (subject, e) -> e.end() == null && hasReason(e),
                  "A reason for a change is given, but the placement has not ended.")
              .since(2026));

  private ShortBreakRules() {}

  static boolean isTemporary(Episode e) {
    return Codes.TEMPORARY.contains(e.place());
  }

  private static boolean isShortBreak(Episode e) {
    return SHORT_BREAKS.contains(e.legalStatus());
  }

  private static boolean hasReason(Episode e) {
    return !e.row().value("REASON_PLACE_CHANGE").isEmpty();
  }

  /**
   * @param postcode whether the postcode must be the one before as well, as from 2026
   */
  private static ReturnRule backToNormal(boolean postcode) {
    return ReturnRule.error(
        "903-383",
        (subject, report) ->
            subject
                .episodesByChild()
                .forEach(
                    theirs -> {
                      for (int i = 2; i < theirs.size(); i++) {
                        Episode normal = theirs.get(i - 2);
                        Episode back = theirs.get(i);
                        boolean wrong =
                            !back.rne().equals("P")
                                || !back.place().equals(normal.place())
                                || (postcode
                                    && !PlacementRules.samePostcode(
                                        back.row().value("PL_POST"),
                                        normal.row().value("PL_POST")));
                        if (isTemporary(theirs.get(i - 1)) && wrong) {
                          report.cell(
                              back.row(),
                              "PLACE",
                              "After a temporary placement the child goes back to the placement"
                                  + " before, with reason P.");
                        }
                      }
                    }));
  }
}
