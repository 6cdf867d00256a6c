package uk.kith.app.web.authorities;

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
import uk.kith.sufficiency.api.YearlyTableLoads.EditionView;
import uk.kith.sufficiency.api.YearlyTableLoads.LoadView;
import uk.kith.sufficiency.engine.pooled.TableContents.TableRows;
import uk.kith.sufficiency.engine.pooled.TableLayout;

/** Makes the pages of yearly tables from what is loaded; pure functions. */
final class TablesPages {

  static final String ADDRESS = AuthoritiesPageMaker.ADDRESS + "/tables";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private TablesPages() {}

  static TablesPage list(Page<EditionView> editions, @Nullable LoadView unfinished) {
    return new TablesPage(
        unfinished == null ? null : href(unfinished),
        editions.items().stream().map(TablesPages::loaded).toList(),
        Pager.of(editions.total(), editions.page(), editions.size(), ADDRESS + "?page="));
  }

  static String href(LoadView load) {
    return ADDRESS + "/loads/" + load.id();
  }

  private static TablesPage.Loaded loaded(EditionView edition) {
    return new TablesPage.Loaded(
        edition.fileName().isEmpty() ? "name not stated" : edition.fileName(),
        Dates.day(LocalDate.ofInstant(edition.loadedAt(), LONDON)),
        edition.loadedBy(),
        edition.layout() == TableLayout.INDICATORS
            ? "regions"
            : "counts of " + years(edition.firstYear(), edition.lastYear()),
        Numbers.many(edition.areas(), "authority", "authorities"),
        Numbers.count(edition.rows().read()),
        Numbers.count(edition.rows().kept()),
        left(edition));
  }

  private static String years(@Nullable Integer first, @Nullable Integer last) {
    return first == null || first.equals(last) ? String.valueOf(last) : first + " to " + last;
  }

  private static List<String> left(EditionView edition) {
    TableRows rows = edition.rows();
    List<String> reasons = new ArrayList<>();
    add(reasons, rows.notPublished(), "not published, a symbol stands there");
    add(
        reasons,
        rows.otherMeasures(),
        edition.layout() == TableLayout.INDICATORS
            ? "of regions told before"
            : "of what Kith makes nothing of");
    add(reasons, rows.otherAreas(), "of regions, England and other areas");
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
            ? "Loading the yearly tables"
            : load.status() == Jobs.Status.DONE
                ? "The yearly tables are loaded"
                : "The yearly tables were not loaded",
        load.fileName(),
        JobPage.message(load.status(), load.message()),
        load.isUnfinished(),
        load.progress(),
        new JobPage.Back(ADDRESS, "Yearly tables"),
        "load");
  }
}
