package uk.kith.app.web.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.PanelAdvice;

/** What a paper on a match says of the panel to which it goes. */
final class PanelOfLink {

  private PanelOfLink() {}

  /** To which panel a link is booked, or when it was held. */
  static String words(LinkView link) {
    LocalDate booked = link.panelOn();
    PanelAdvice advice = PanelAdvice.last(PanelAgendaItems.done(link));
    String said = advice == null ? null : PanelAgendaItems.said(advice);
    if (said == null || advice == null) {
      return booked == null
          ? "The link is booked to no panel yet."
          : "For the panel of " + Dates.day(booked) + ".";
    }
    return !advice.isGiven() && booked != null && booked.isAfter(advice.on())
        ? said + " It is booked to the panel of " + Dates.day(booked) + "."
        : said;
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
