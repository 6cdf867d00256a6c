package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.PanelAdvice;
import uk.kith.matching.engine.adoption.PanelBooking;

/**
 * Days of matching panels, for panel advisers alone: those to come, and those that have been, with
 * the links that stood on their agendas whatever became of them since.
 */
public interface PanelDays {

  /** Those to which a link belongs, the latest first; audited with the count. */
  List<PanelDay> listPanelDays(LocalDate asOf);

  /**
   * The links of the panel of a day, who waits longest since the decision first; empty when none
   * belongs to it.
   *
   * @param asOf by when it is known what became of them
   */
  List<PanelItem> listItems(LocalDate day, LocalDate asOf);

  /**
   * The panel of a day.
   *
   * @param links on its agenda
   * @param recommended how many of them it recommended
   */
  record PanelDay(LocalDate day, int links, int recommended) {}

  /**
   * A link of a panel.
   *
   * @param children as they stood on the day of the panel, or today when that is to come; never
   *     empty
   * @param link as it stood on that day
   * @param bookedTo the panel to which it is booked now; null when to none
   * @param advice what panels said of it by now, in the order of their days
   * @param now how the link stands by now
   * @param since when it came to that
   */
  record PanelItem(
      List<AdoptionLine> children,
      LinkView link,
      PanelBooking.Place place,
      @Nullable LocalDate bookedTo,
      List<PanelAdvice> advice,
      LinkState now,
      LocalDate since) {

    public PanelItem {
      children = List.copyOf(children);
      advice = List.copyOf(advice);
    }
  }
}
