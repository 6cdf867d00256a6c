package uk.kith.app.web.gazetteer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.JobPage;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.PostcodeDirectory.EditionView;
import uk.kith.placements.api.PostcodeDirectory.LoadView;
import uk.kith.placements.engine.gazetteer.DirectoryCounts;

/** Makes the pages of gazetteers from what is loaded; pure functions. */
final class GazetteerPages {
  private GazetteerPages() {}

  /**
   * The page of the list.
   *
   * @param all that are loaded, the newest first
   */
  static GazetteerPage list(
      List<EditionView> all, @Nullable LoadView unfinished, Form form, int page, LocalDate asOf) {
    Sort<GazetteerList.Key> sort =
        Sorting.asked(form, GazetteerList.Key.class, GazetteerList.USUAL);
    Page<EditionView> shown = Page.of(GazetteerList.asked(all, form, sort), page, ListPage.ROWS);
    Form asked = TableTools.keeping(form, GazetteerList.FILTERS);
    return new GazetteerPage(
        unfinished == null ? null : href(unfinished),
        shown.items().stream().map(GazetteerPages::loaded).toList(),
        all.isEmpty() ? GazetteerList.NONE : "No gazetteer is as you ask.",
        !all.isEmpty(),
        TableTools.filtered(GazetteerList.of(asOf), GazetteerList.ADDRESS, "loaded", sort, asked),
        Pager.of(
            shown.total(),
            shown.page(),
            shown.size(),
            TableTools.beforePage(GazetteerList.ADDRESS, asked)));
  }

  static String href(LoadView load) {
    return "/gazetteer/loads/" + load.id();
  }

  private static GazetteerPage.Loaded loaded(EditionView edition) {
    DirectoryCounts counts = edition.counts();
    return new GazetteerPage.Loaded(
        edition.source(),
        Dates.day(GazetteerList.day(edition)),
        edition.loadedBy(),
        Numbers.count(GazetteerList.rows(edition)),
        Numbers.count(edition.postcodes()),
        counts == null || counts.terminated() == 0
            ? null
            : Numbers.count(counts.terminated()) + " terminated",
        Numbers.count(edition.sectors()),
        GazetteerList.leftOut(edition));
  }

  static JobPage load(LoadView load) {
    return new JobPage(
        href(load),
        load.isUnfinished()
            ? "Loading the postcode directory"
            : load.status() == Jobs.Status.DONE
                ? "The postcode directory is loaded"
                : "The postcode directory was not loaded",
        load.fileName(),
        JobPage.message(load.status(), load.message()),
        load.isUnfinished(),
        load.progress(),
        new JobPage.Back("/gazetteer", "Postcodes"),
        "load");
  }
}
