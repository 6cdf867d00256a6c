package uk.kith.sufficiency.engine.published;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.VacantHome;
import uk.kith.sufficiency.engine.ChildShare;
import uk.kith.sufficiency.engine.ChildShares;
import uk.kith.sufficiency.engine.Gap;
import uk.kith.sufficiency.engine.HomeCount;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.IndicatorFacts;
import uk.kith.sufficiency.engine.Indicators;
import uk.kith.sufficiency.engine.StabilityDefinition;

/**
 * Everything that is told of one day, with the children that it counts.
 *
 * @param children everybody looked after on the day, short breaks among them
 * @param shares how each child stands in the figures that are shares
 */
public record DayTables(
    LocalDate on,
    List<CountedChild> children,
    List<Indicator> figures,
    List<Gap> gaps,
    List<HomeCount> homes,
    List<ChildShare> shares) {

  public DayTables {
    children = List.copyOf(children);
    figures = List.copyOf(figures);
    gaps = List.copyOf(gaps);
    homes = List.copyOf(homes);
    shares = List.copyOf(shares);
  }

  /**
   * @param vacant foster carers in the area with a vacant place; which there are changes nothing of
   *     what is withheld, for places are no children
   */
  public static DayTables of(
      IndicatorFacts facts, StabilityDefinition stability, List<VacantHome> vacant) {
    return new DayTables(
        facts.asOf(),
        facts.lookedAfter(),
        Indicators.of(facts, stability),
        Gap.of(facts.lookedAfter(), vacant),
        HomeCount.of(facts.lookedAfter()),
        ChildShares.on(facts.asOf(), stability));
  }

  /** The figures of where children live alone; what is withheld of them is the same. */
  public static DayTables ofChildren(
      LocalDate on,
      List<CountedChild> children,
      @Nullable Integer populationUnder18,
      StabilityDefinition stability,
      List<VacantHome> vacant) {
    return of(
        new IndicatorFacts(on, children, populationUnder18, List.of(), List.of(), List.of()),
        stability,
        vacant);
  }
}
