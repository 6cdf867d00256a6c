package uk.kith.app.web.courtlists;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.list.ListPage;

/**
 * A list below the counts that lead into it.
 *
 * @param total what the counts are of
 * @param says what the list is for, in a sentence
 */
public record CountedList(ListPage list, List<Count> counts, String total, String says) {

  /** Below the frame of the court, under its own heading. */
  JteModel page(Pages pages) {
    return Pages.TEMPLATES.pagesCountedList(pages.page(list.heading(), Section.COURT), this);
  }
}
