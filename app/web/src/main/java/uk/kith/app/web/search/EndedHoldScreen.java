package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.EndedHolds;
import uk.kith.placements.api.EndedHolds.EndedHold;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;

/**
 * Where a link to places leads that are held no longer (R-PLACE-38): the page of the search, which
 * says what became of them and leads on.
 */
@RequestScoped
public class EndedHoldScreen {

  private static final int GONE = 410;

  @Inject EndedHolds holds;
  @Inject Households households;
  @Inject SearchScreen screen;
  @Inject BusinessDate businessDate;

  /**
   * @throws NotFound when no such places were ever held for the search, as far as the reader may
   *     know
   */
  Response show(SearchView search, ReservationId id) {
    EndedHold hold =
        holds.listEnded(search.id()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    String home = households.getHousehold(hold.household(), businessDate.today()).name();
    return screen.show(GONE, search.id(), Form.EMPTY.refused(said(hold, home, search.isOpen())));
  }

  /** What happened, and who may hold the places again. */
  static String said(EndedHold hold, String home, boolean open) {
    String places = Numbers.sentence(Numbers.words(hold.places(), "place")) + " with " + home;
    String when = Dates.moment(hold.endedAt());
    return switch (hold.how()) {
      case MOVED_IN -> places + ": the placement was recorded on " + when;
      case GIVEN_BACK -> places + ": given back on " + when + again(open);
      case NOT_AVAILABLE -> places + ": recorded as not available on " + when + again(open);
      case RAN_OUT -> places + ": the time ran out on " + when + again(open);
    };
  }

  private static String again(boolean open) {
    return open
        ? ". As long as there is room, a placement officer may reserve again from the options"
        : ". The search has ended";
  }
}
