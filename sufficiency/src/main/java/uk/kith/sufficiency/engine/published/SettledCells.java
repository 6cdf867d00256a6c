package uk.kith.sufficiency.engine.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.published.Cells;
import uk.kith.sufficiency.engine.ChildShare;
import uk.kith.sufficiency.engine.ChildShare.Standing.Kind;

/**
 * The figures of stability (R-SUFF-05, R-SUFF-06) with what one tells of the other: who surely has
 * the same carers was in one placement, and who is in the same placement has the same carers.
 */
final class SettledCells {

  static final String SIXTEEN = "aged-16-or-over";
  static final String UNDER_SIXTEEN = "under-16";
  static final String NEW = "new-in-care";
  static final String LONG = "long-in-care";
  static final String MANY = "many-placements";
  static final String CARER = "same-carer";
  static final String PLACEMENT = "same-placement";

  private static final String ALL = DayCells.ALL;
  private static final String NOT_KNOWN = "not-known";
  private static final String REST = "rest";
  private static final int BESIDE = 2;
  private static final int FIGURE = 6;

  private static final List<String> GROUPS =
      List.of(SIXTEEN, NEW, CARER, name(CARER, NOT_KNOWN), name(CARER, REST));

  private static final List<String> CARERS = GROUPS.subList(2, GROUPS.size());

  /** What can be of the figures of carers and of placements together, placed for adoption apart. */
  private static final Set<String> POSSIBLE =
      Set.of(
          name(CARER, PLACEMENT),
          name(CARER, PLACEMENT, REST),
          name(CARER, NOT_KNOWN, PLACEMENT, NOT_KNOWN),
          name(CARER, NOT_KNOWN, PLACEMENT, REST),
          name(CARER, REST, PLACEMENT, REST));

  private SettledCells() {}

  /**
   * @param children all who are counted
   */
  static void add(Cells cells, DayTables day, List<CountedChild> children) {
    ChildShare many = share(day, "three-or-more-placements-share");
    ChildShare carer = share(day, "long-term-stability-same-carer");
    ChildShare placement = share(day, "long-term-stability-same-placement");
    Map<String, Long> table = new HashMap<>();
    for (CountedChild child : children) {
      String group = group(carer.judge().apply(child));
      table.merge(group, 1L, Long::sum);
      String often = name(MANY, many.judge().apply(child));
      table.merge(often, 1L, Long::sum);
      table.merge(name(group, often), 1L, Long::sum);
      ChildShare.Standing lasting = placement.judge().apply(child);
      if (lasting.kind() != Kind.LEFT_OUT) {
        String stays = name(PLACEMENT, lasting);
        table.merge(stays, 1L, Long::sum);
        table.merge(name(group, stays), 1L, Long::sum);
      }
    }
    cells.shown(SIXTEEN, table.getOrDefault(SIXTEEN, 0L), BESIDE);
    cells.shown(NEW, table.getOrDefault(NEW, 0L), BESIDE);
    cells.shown(
        LONG, CARERS.stream().mapToLong(each -> table.getOrDefault(each, 0L)).sum(), BESIDE);
    cells.sum(ALL, List.of(SIXTEEN, NEW, LONG));
    cells.rest(UNDER_SIXTEEN, ALL, List.of(SIXTEEN));
    share(cells, MANY, ALL, table);
    share(cells, CARER, LONG, table);
    share(cells, PLACEMENT, LONG, table);
    cross(cells, GROUPS, MANY, table);
    cross(cells, CARERS, PLACEMENT, table);
  }

  private static void share(Cells cells, String share, String whole, Map<String, Long> table) {
    cells.shown(share, table.getOrDefault(share, 0L), FIGURE);
    cells.shown(name(share, NOT_KNOWN), table.getOrDefault(name(share, NOT_KNOWN), 0L), BESIDE);
    cells.rest(name(share, REST), whole, List.of(share, name(share, NOT_KNOWN)));
    cells.rest(name(share, "others"), whole, List.of(share));
  }

  private static void cross(
      Cells cells, List<String> groups, String share, Map<String, Long> table) {
    List<String> columns = List.of(share, name(share, NOT_KNOWN), name(share, REST));
    for (String group : groups) {
      for (String column : columns) {
        String cell = name(group, column);
        long value = table.getOrDefault(cell, 0L);
        if (isPossible(group, share, column)) {
          cells.hidden(cell, value);
        } else {
          cells.fixed(cell, value);
        }
      }
      cells.sum(group, columns.stream().map(column -> name(group, column)).toList());
    }
    for (String column : columns) {
      List<String> parts = new ArrayList<>();
      groups.forEach(group -> parts.add(name(group, column)));
      cells.sum(column, parts);
    }
  }

  private static boolean isPossible(String group, String share, String column) {
    if (share.equals(PLACEMENT)) {
      return POSSIBLE.contains(name(group, column));
    }
    boolean surelyMany = column.equals(MANY);
    boolean perhapsMany = surelyMany || column.equals(name(MANY, NOT_KNOWN));
    return !(group.equals(CARER) && perhapsMany)
        && !(group.equals(name(CARER, NOT_KNOWN)) && surelyMany);
  }

  private static String group(ChildShare.Standing standing) {
    String out = standing.leftOut();
    if (out == null) {
      return name(CARER, standing);
    }
    return out.equals(SIXTEEN) ? SIXTEEN : NEW;
  }

  private static String name(String share, ChildShare.Standing standing) {
    return switch (standing.kind()) {
      case IN -> share;
      case NOT_KNOWN -> name(share, NOT_KNOWN);
      case NOT_IN -> name(share, REST);
      case LEFT_OUT -> throw new IllegalArgumentException(share + " leaves out a child of it");
    };
  }

  private static String name(String... parts) {
    return String.join("/", parts);
  }

  private static ChildShare share(DayTables day, String id) {
    return day.shares().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
