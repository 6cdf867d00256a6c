package uk.kith.app.web.gazetteer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.JobPage;
import uk.kith.app.web.component.Pager;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.PostcodeDirectory.EditionView;
import uk.kith.placements.api.PostcodeDirectory.LoadView;
import uk.kith.placements.engine.gazetteer.DirectoryCounts;

/** Makes the pages of gazetteers from what is loaded; pure functions. */
final class GazetteerPages {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private GazetteerPages() {}

  static GazetteerPage list(Page<EditionView> editions, @Nullable LoadView unfinished) {
    return new GazetteerPage(
        unfinished == null ? null : href(unfinished),
        editions.items().stream().map(GazetteerPages::loaded).toList(),
        Pager.of(editions.total(), editions.page(), editions.size(), "/gazetteer?page="));
  }

  static String href(LoadView load) {
    return "/gazetteer/loads/" + load.id();
  }

  private static GazetteerPage.Loaded loaded(EditionView edition) {
    DirectoryCounts counts = edition.counts();
    int all = edition.postcodes() + edition.sectors();
    return new GazetteerPage.Loaded(
        edition.source(),
        Dates.day(LocalDate.ofInstant(edition.loadedAt(), LONDON)),
        edition.loadedBy(),
        Numbers.count(counts == null ? all : counts.read()),
        Numbers.count(edition.postcodes()),
        counts == null || counts.terminated() == 0
            ? null
            : Numbers.count(counts.terminated()) + " terminated",
        Numbers.count(edition.sectors()),
        counts == null ? List.of() : leftOut(counts));
  }

  private static List<String> leftOut(DirectoryCounts counts) {
    List<String> reasons = new ArrayList<>();
    add(reasons, counts.elsewhere(), "in Northern Ireland or the islands");
    add(reasons, counts.withoutPosition(), "without a grid reference");
    add(reasons, counts.withoutAuthority(), "without an authority");
    add(reasons, counts.repeated(), "of a postcode told twice");
    return reasons;
  }

  private static void add(List<String> reasons, int rows, String which) {
    if (rows > 0) {
      reasons.add(Numbers.count(rows) + " " + which);
    }
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
