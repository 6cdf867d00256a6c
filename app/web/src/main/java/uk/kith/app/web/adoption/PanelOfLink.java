package uk.kith.app.web.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;

/** What a paper on a match says of the panel to which it goes. */
final class PanelOfLink {

  private PanelOfLink() {}

  /** To which panel a link is booked, or when it was held. */
  static String words(LinkView link) {
    LocalDate booked = link.panelOn();
    return link.steps().stream()
        .filter(each -> each.step() == LinkStep.PANEL_RECOMMENDED)
        .map(each -> "The panel recommended the match on " + Dates.day(each.on()) + ".")
        .findFirst()
        .orElse(
            booked == null
                ? "The link is booked to no panel yet."
                : "For the panel of " + Dates.day(booked) + ".");
  }

  /**
   * That the match had been decided when a paper is signed, which the panel then did not have.
   *
   * @return null when it had not, and of a paper of the same day
   */
  static @Nullable String decidedBefore(LinkView link, LocalDate signedOn) {
    return link.moves().stream()
        .filter(move -> move.state() == LinkState.MATCHED && move.on().isBefore(signedOn))
        .findFirst()
        .map(
            move ->
                "The match was decided on "
                    + Dates.day(move.on())
                    + ": a paper signed later was not before the panel.")
        .orElse(null);
  }
}
