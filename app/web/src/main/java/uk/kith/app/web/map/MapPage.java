package uk.kith.app.web.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Dates;
import uk.kith.app.web.NotSeen;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Where;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.WherePlaced.Ground;
import uk.kith.placements.api.WherePlaced.SectorCount;

/**
 * The map of placements: what it finds, drawn twice, and the same numbers as a table.
 *
 * @param finding "131 of 380 children live outside Rotherham."
 * @param said the filters in words, and the day
 * @param leftOut who is not on the map; null when nobody is left out
 * @param wide for screens
 * @param narrow the same for phones
 * @param off how many the map cannot show, and why; null when it shows all
 * @param tools of the table: its heads, and the files
 * @param licences lines under the map
 */
public record MapPage(
    String heading,
    String finding,
    String said,
    @Nullable String leftOut,
    Form form,
    List<Select> selects,
    MapDrawing wide,
    MapDrawing narrow,
    String description,
    @Nullable String off,
    TableTools tools,
    List<Row> rows,
    List<String> licences) {

  private static final int WIDE = 780;
  private static final int NARROW = 345;

  /** The order as the address tells it, which the filters' form sends along. */
  public List<String> kept() {
    return TableTools.kept(form);
  }

  /** A sector of the table. */
  public record Row(String sector, Where where, String children) {}

  /**
   * @param adoption whether the reader sees children placed for adoption
   */
  static MapPage of(
      List<SectorCount> counts,
      List<Ground> ground,
      Boundary boundary,
      List<String> licences,
      LocalAuthority home,
      List<String> filters,
      LocalDate asOf,
      Form form,
      List<Select> selects,
      boolean adoption) {
    Sort<SectorList.Key> sort = Sorting.asked(form, SectorList.Key.class, SectorList.USUAL);
    String name = AuthorityNames.shortName(home);
    int all = counts.stream().mapToInt(SectorCount::children).sum();
    int outside = sum(counts, false);
    int inside = sum(counts, true);
    int unknown = all - inside - outside;
    MapDrawing wide = MapDrawing.of(counts, ground, boundary, home, WIDE);
    int nowhere =
        counts.stream().filter(c -> c.position() == null).mapToInt(SectorCount::children).sum();
    return new MapPage(
        "Where children live",
        all == 0
            ? "No child is placed as you ask."
            : Numbers.count(outside)
                + " of "
                + Numbers.many(all, "child", "children")
                + (outside == 1 ? " lives" : " live")
                + " outside "
                + name
                + (unknown == 0 ? "." : "; of " + Numbers.count(unknown) + " it is not known."),
        said(filters, asOf),
        adoption ? null : NotSeen.LEFT_OUT,
        form,
        selects,
        wide,
        MapDrawing.of(counts, ground, boundary, home, NARROW),
        "A map of "
            + name
            + " and around it: "
            + Numbers.count(inside)
            + " inside, "
            + Numbers.count(outside)
            + " outside, by postcode sector. The table below has the same numbers.",
        off(wide.beyond(), nowhere),
        TableTools.filtered(SectorList.of(asOf, name), SectorList.ADDRESS, "numbers", sort, form),
        SectorList.sorted(counts, sort, name).stream().map(count -> row(count, name)).toList(),
        licences);
  }

  private static int sum(List<SectorCount> counts, boolean local) {
    return counts.stream()
        .filter(count -> Objects.equals(count.local(), local))
        .mapToInt(SectorCount::children)
        .sum();
  }

  private static @Nullable String off(int beyond, int nowhere) {
    List<String> said = new ArrayList<>();
    if (beyond > 0) {
      said.add(
          Numbers.many(beyond, "child lives", "children live") + " beyond the edge of the map");
    }
    if (nowhere > 0) {
      said.add("of " + Numbers.many(nowhere, "child", "children") + " the sector is not known");
    }
    return said.isEmpty() ? null : Numbers.sentence(String.join("; ", said)) + ".";
  }

  private static Row row(SectorCount count, String name) {
    return new Row(
        SectorList.sector(count), SectorList.where(count, name), Numbers.count(count.children()));
  }

  /** "All children, as of 30 September 2014". */
  private static String said(List<String> filters, LocalDate asOf) {
    return (filters.isEmpty() ? "All children placed" : String.join(", ", filters))
        + ", as of "
        + Dates.day(asOf);
  }
}
