package uk.kith.app.web.map;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.component.Where;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.WherePlaced.SectorCount;

/** The numbers beside the map: their columns, their order, and their rows in files. */
final class SectorList {

  static final String ADDRESS = "/placements-map";

  /** What it can be sorted by. */
  enum Key {
    SECTOR,
    WHERE,
    CHILDREN
  }

  static final Sort<Key> USUAL = new Sort<>(Key.CHILDREN, true);

  private SectorList() {}

  /**
   * @param name of the authority whose house this is, as its people say it
   */
  static Worklist<SectorCount> of(LocalDate asOf, String name) {
    return new Worklist<>(
        "Where children live",
        "sector",
        "sectors",
        ADDRESS,
        "",
        "No child is placed as you ask.",
        asOf,
        List.of(
            ListColumn.of("Sector", "Sector").sortedBy(Key.SECTOR),
            ListColumn.of("Where", "Where").sortedBy(Key.WHERE),
            ListColumn.number("Children", "Children").sortedBy(Key.CHILDREN)),
        count ->
            new Row(
                "",
                List.of(
                    Cell.text(sector(count)),
                    Cell.of(new Value.Place(where(count, name))),
                    Cell.of(Value.count(count.children())))));
  }

  /** The same counts in the order asked for; what is not known stands last. */
  static List<SectorCount> sorted(List<SectorCount> counts, Sort<Key> sort, String name) {
    return counts.stream().sorted(order(sort, name)).toList();
  }

  private static Comparator<SectorCount> order(Sort<Key> sort, String name) {
    Comparator<SectorCount> ties =
        Comparator.comparing(
            SectorCount::sector, Comparator.nullsLast(Comparator.<String>naturalOrder()));
    return switch (sort.key()) {
      case SECTOR -> sort.by(SectorCount::sector, ties);
      case WHERE ->
          sort.by(count -> count.local() == null ? null : where(count, name).text(), ties);
      case CHILDREN -> sort.by(SectorCount::children, ties);
    };
  }

  static String sector(SectorCount count) {
    String sector = count.sector();
    return sector == null ? "Not known" : sector;
  }

  static Where where(SectorCount count, String name) {
    Boolean local = count.local();
    LocalAuthority area = count.area();
    return local == null
        ? new Where(null, count.sector() == null ? "Not known" : "Authorities share it")
        : new Where(
            local,
            local ? "In " + name : area == null ? "Outside" : AuthorityNames.shortName(area));
  }
}
