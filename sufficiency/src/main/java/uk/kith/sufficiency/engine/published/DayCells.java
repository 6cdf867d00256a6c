package uk.kith.sufficiency.engine.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.published.Cells;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.sufficiency.engine.ChildShares;
import uk.kith.sufficiency.engine.Gap;
import uk.kith.sufficiency.engine.HomeCount;

/**
 * The tables of a day as one linked system: what is in two tables is one cell, and every way in
 * which figures hold each other (totals, a figure and its rest, one within another, the figures by
 * age, distance and district with those of all) is a sum. Cells that no table shows are hidden.
 */
final class DayCells {

  static final String ALL = "all";
  static final String INSIDE = "inside";
  static final String OUTSIDE = "outside";
  static final String PLACE_NOT_KNOWN = "place-not-known";
  static final String NEED = "need";
  static final String NOT_SAID = "not-said";
  static final String SHORT_BREAKS = "short-breaks";

  private static final String FAR = "far";
  private static final String DISTANCE_NOT_KNOWN = "distance-not-known";
  private static final String KNOWN = "distance-known";
  private static final String OUTSIDE_AND_FAR = cell(OUTSIDE, FAR);
  private static final String OTHER = "other-reason";

  /** What is lost by withholding: a row of a table least, the number of all most. */
  private static final int ROW = 1;

  private static final int ROW_TOTAL = 2;
  private static final int BESIDE = 2;
  private static final int FIGURE = 6;
  private static final int HEADLINE = 20;
  private static final int EVERYBODY = 60;

  private final Cells cells = new Cells();
  private final DayTables day;
  private final List<CountedChild> children;

  private DayCells(DayTables day) {
    this.day = day;
    this.children = day.children().stream().filter(child -> !child.who().shortBreaks()).toList();
  }

  static Cells of(DayTables day) {
    DayCells made = new DayCells(day);
    made.where();
    made.distances();
    made.homes();
    SettledCells.add(made.cells, day, made.children);
    made.gaps();
    made.cells.shown(SHORT_BREAKS, day.children().size() - made.children.size(), BESIDE);
    OtherCells.add(made.cells, day.figures());
    return made.cells;
  }

  private static String cell(String... parts) {
    return String.join("/", parts);
  }

  static String home(HomeCount home, String where) {
    return cell("home", home.home().name(), where);
  }

  static String gap(Gap gap, String what) {
    return cell(gap.id(), what);
  }

  private void where() {
    cells.shown(ALL, children.size(), EVERYBODY);
    cells.shown(INSIDE, count(who -> Boolean.TRUE.equals(who.local())), ROW_TOTAL);
    cells.shown(OUTSIDE, count(LookedAfter::isOutside), HEADLINE);
    cells.shown(PLACE_NOT_KNOWN, count(who -> who.local() == null), BESIDE);
    cells.sum(ALL, List.of(INSIDE, OUTSIDE, PLACE_NOT_KNOWN));
    cells.rest("not-outside", ALL, List.of(OUTSIDE));
    cells.rest("place-known", ALL, List.of(PLACE_NOT_KNOWN));
  }

  private long count(Predicate<LookedAfter> of) {
    return children.stream().map(CountedChild::who).filter(of).count();
  }

  /** Where a child lives by how far that is; three figures tell parts of this table. */
  private void distances() {
    Map<String, Long> table = new HashMap<>();
    for (CountedChild child : children) {
      table.merge(cell(where(child.who().local()), far(child.miles())), 1L, Long::sum);
    }
    List<String> wheres = List.of(INSIDE, OUTSIDE, PLACE_NOT_KNOWN);
    List<String> fars = List.of(FAR, "near", DISTANCE_NOT_KNOWN);
    for (String where : wheres) {
      for (String far : fars) {
        String name = cell(where, far);
        long value = table.getOrDefault(name, 0L);
        if (name.equals(OUTSIDE_AND_FAR)) {
          cells.shown(name, value, FIGURE);
        } else if (name.equals(cell(PLACE_NOT_KNOWN, FAR))) {
          cells.shown(name, value, BESIDE);
        } else {
          cells.hidden(name, value);
        }
      }
      cells.sum(where, fars.stream().map(far -> cell(where, far)).toList());
    }
    for (String far : fars) {
      List<String> parts = wheres.stream().map(where -> cell(where, far)).toList();
      long sum = parts.stream().mapToLong(cells::value).sum();
      if (far.equals("near")) {
        cells.hidden(far, sum);
      } else {
        cells.shown(far, sum, far.equals(FAR) ? FIGURE : BESIDE);
      }
      cells.sum(far, parts);
    }
    List<String> either =
        List.of(
            cell(OUTSIDE, DISTANCE_NOT_KNOWN),
            cell(PLACE_NOT_KNOWN, FAR),
            cell(PLACE_NOT_KNOWN, DISTANCE_NOT_KNOWN));
    cells.shown("outside-and-far-not-known", sum(either), BESIDE);
    cells.sum("outside-and-far-not-known", either);
    cells.shown(KNOWN, cells.value(ALL) - cells.value(DISTANCE_NOT_KNOWN), BESIDE);
    cells.sum(ALL, List.of(KNOWN, DISTANCE_NOT_KNOWN));
    cells.rest("not-far", ALL, List.of(FAR));
    cells.rest("not-outside-and-far", ALL, List.of(OUTSIDE_AND_FAR));
    cells.rest("known-not-outside-and-far", KNOWN, List.of(OUTSIDE_AND_FAR));
    cells.rest("outside-and-not-far", OUTSIDE, List.of(OUTSIDE_AND_FAR));
    cells.rest("far-and-not-outside", FAR, List.of(OUTSIDE_AND_FAR));
  }

  private long sum(List<String> names) {
    return names.stream().mapToLong(cells::value).sum();
  }

  private static String where(@Nullable Boolean local) {
    return local == null ? PLACE_NOT_KNOWN : local ? INSIDE : OUTSIDE;
  }

  private static String far(@Nullable Double miles) {
    return miles == null ? DISTANCE_NOT_KNOWN : ChildShares.isFar(miles) ? FAR : "near";
  }

  private void homes() {
    for (HomeCount home : day.homes()) {
      cells.shown(home(home, INSIDE), home.inArea(), ROW);
      cells.shown(home(home, OUTSIDE), home.outside(), ROW);
      cells.shown(home(home, PLACE_NOT_KNOWN), home.notKnown(), ROW);
      cells.shown(home(home, ALL), home.all(), ROW_TOTAL);
      cells.sum(
          home(home, ALL),
          List.of(home(home, INSIDE), home(home, OUTSIDE), home(home, PLACE_NOT_KNOWN)));
    }
    for (String where : List.of(INSIDE, OUTSIDE, PLACE_NOT_KNOWN)) {
      cells.sum(where, day.homes().stream().map(home -> home(home, where)).toList());
    }
  }

  /** Who lives outside, by why, and each of these by age, district and need. */
  private void gaps() {
    List<Gap> ages = by(Gap.By.AGE);
    cells.shown(NEED, ages.stream().mapToLong(Gap::need).sum(), FIGURE);
    cells.shown(NOT_SAID, ages.stream().mapToLong(Gap::notSaid).sum(), BESIDE);
    cells.rest(OTHER, OUTSIDE, List.of(NEED, NOT_SAID));
    for (Gap gap : day.gaps()) {
      cells.shown(gap(gap, NEED), gap.need(), ROW);
      cells.shown(gap(gap, NOT_SAID), gap.notSaid(), ROW);
    }
    cells.sum(NEED, ages.stream().map(gap -> gap(gap, NEED)).toList());
    cells.sum(NOT_SAID, ages.stream().map(gap -> gap(gap, NOT_SAID)).toList());
    ages();
    for (String what : List.of(NEED, NOT_SAID)) {
      rest(what, "no-district", by(Gap.By.DISTRICT));
      rest(what, "no-siblings", by(Gap.By.SIBLINGS));
      by(Gap.By.NEED).forEach(gap -> rest(what, "without-" + gap.id(), List.of(gap)));
    }
  }

  private void rest(String what, String name, List<Gap> parts) {
    cells.rest(cell(name, what), what, parts.stream().map(gap -> gap(gap, what)).toList());
  }

  private List<Gap> by(Gap.By by) {
    return day.gaps().stream().filter(gap -> gap.by() == by).toList();
  }

  /** Children by age; one figure leaves out who is 16, and one band of ages is theirs. */
  private void ages() {
    List<String> others = new ArrayList<>();
    List<String> bands = new ArrayList<>();
    List<String> young = new ArrayList<>();
    for (PlaceBand band : PlaceBand.values()) {
      String other = cell(id(band), OTHER);
      cells.hidden(other, otherReasons(band));
      others.add(other);
      List<String> outside = List.of(cell(id(band), NEED), cell(id(band), NOT_SAID), other);
      if (band != PlaceBand.AGED_16_AND_17) {
        cells.shown(aged(band), count(who -> PlaceBand.of(who.age()) == band), ROW);
        bands.add(aged(band));
        young.addAll(outside);
      }
      cells.rest(cell(id(band), "not-outside"), aged(band), outside);
    }
    cells.sum(OTHER, others);
    cells.sum(SettledCells.UNDER_SIXTEEN, bands);
    cells.rest("under-16-and-not-outside", SettledCells.UNDER_SIXTEEN, young);
  }

  private long otherReasons(PlaceBand band) {
    return children.stream()
        .filter(child -> child.who().isOutside())
        .filter(child -> child.whyOutside() != null)
        .filter(child -> child.whyOutside() != OutsideReason.NO_LOCAL_HOME)
        .filter(child -> PlaceBand.of(child.who().age()) == band)
        .count();
  }

  /** Everybody of a band of ages. */
  static String aged(PlaceBand band) {
    return band == PlaceBand.AGED_16_AND_17 ? SettledCells.SIXTEEN : cell(id(band), ALL);
  }

  /** As the band is named among what is lacking. */
  private static String id(PlaceBand band) {
    return "aged-" + band.ages().min() + "-to-" + band.ages().max();
  }
}
