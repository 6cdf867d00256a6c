package uk.kith.placements.engine.rules;

import java.util.stream.Collectors;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.Verdict;

/** Verdicts as short strings. */
final class Rulings {

  private Rulings() {}

  static Verdict verdict(ARequest request, AHome home) {
    return PlacementRules.check(request.build(), home.build(), PlacementPolicy.DEFAULT);
  }

  /** "YES", or "NO: IMPOSSIBLE R-PLACE-35, NOTE R-PLACE-40". */
  static String ruling(ARequest request, AHome home) {
    return ruling(verdict(request, home));
  }

  static String ruling(Verdict verdict) {
    String objections =
        verdict.objections().stream()
            .map(objection -> objection.effect() + " " + objection.rule())
            .collect(Collectors.joining(", "));
    return verdict.possible() + (objections.isEmpty() ? "" : ": " + objections);
  }

  /** Effect, rule, severity, text, source and approver, one objection after the other. */
  static String inFull(ARequest request, AHome home) {
    return verdict(request, home).objections().stream()
        .map(
            o ->
                "%s %s %s%s%n  %s%n  Source: %s%s"
                    .formatted(
                        o.effect(),
                        o.rule(),
                        o.finding().severity(),
                        o.finding().hardBlock() ? " hard block" : "",
                        o.finding().text(),
                        o.finding().source(),
                        o.approver() == null ? "" : "%n  Approves: ".formatted() + o.approver()))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
