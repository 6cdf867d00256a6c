package uk.kith.sufficiency.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.CareSpan;
import uk.kith.court.engine.guardianship.ExitShares;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.sufficiency.engine.Indicator.Excluded;
import uk.kith.sufficiency.engine.Indicator.Unit;

/** The figures by national definitions, as they stood on a day. */
public final class Indicators {

  /** R-SUFF-02. */
  public static final String RATE = "looked-after-rate";

  /** R-SGO-12, and what it counts of those who left care. */
  public static final Map<String, Predicate<String>> EXITS =
      Map.of(
          "special-guardianship-share-of-exits",
          ExitShares::isGuardianship,
          "child-arrangements-share-of-exits",
          ExitShares::isArrangements);

  /** R-SUFF-13. */
  public static final List<String> PROCEEDINGS = List.of(CourtLengths.WEEKS, CourtLengths.IN_TIME);

  /**
   * Whether proceedings, as they were on a day, are counted by a figure of {@link #PROCEEDINGS}.
   */
  public static boolean counts(String figure, CareSpan proceedings, LocalDate asOf) {
    return CourtLengths.counts(figure, proceedings, asOf);
  }

  private Indicators() {}

  /** Every figure, in the order in which they are told. */
  public static List<Indicator> of(IndicatorFacts facts, StabilityDefinition stability) {
    List<Indicator> all = new ArrayList<>();
    all.add(rate(who(facts.lookedAfter()), facts.populationUnder18()));
    ChildShares.on(facts.asOf(), stability)
        .forEach(share -> all.add(share.of(facts.lookedAfter())));
    all.add(fosteringHouseholds(facts.approvals(), facts.asOf()));
    all.addAll(exits(facts.exits(), facts.asOf()));
    all.addAll(CourtLengths.of(facts.proceedings(), facts.asOf()));
    return List.copyOf(all);
  }

  /** The two figures by which a page begins: R-SUFF-02 and R-SUFF-03. */
  public static List<Indicator> headline(
      List<LookedAfter> lookedAfter, @Nullable Integer populationUnder18) {
    return List.of(rate(lookedAfter, populationUnder18), placedOutside(lookedAfter));
  }

  private static List<LookedAfter> who(Collection<CountedChild> children) {
    return children.stream().map(CountedChild::who).toList();
  }

  /** R-SUFF-02: children looked after for every 10,000 children in the area. */
  static Indicator rate(List<LookedAfter> lookedAfter, @Nullable Integer populationUnder18) {
    int counted = counted(lookedAfter).size();
    return new Indicator(
        RATE,
        RuleId.of("R-SUFF-02"),
        "Children looked after per 10,000",
        "Children looked after on the day for every 10,000 people under 18 in the area,"
            + " series of short breaks left out.",
        Unit.PER_10_000,
        value(Unit.PER_10_000, counted, populationUnder18),
        counted,
        populationUnder18,
        0,
        excluded(lookedAfter));
  }

  /**
   * R-SUFF-03: children placed outside the boundary as a share of all. Those whose place is not
   * known stay in the denominator and are shown beside it.
   */
  static Indicator placedOutside(List<LookedAfter> lookedAfter) {
    LocalDate any = LocalDate.EPOCH;
    return ChildShares.outside()
        .of(
            lookedAfter.stream()
                .map(
                    who ->
                        new CountedChild(
                            who, "", any, null, null, Needs.NOT_KNOWN, 1, null, List.of()))
                .toList());
  }

  /** R-SUFF-08: of it the approvals that began and those that ended are told. */
  public static final String FOSTERING = "fostering-households-net-change";

  /** R-SUFF-08: newly approved less deregistered fostering households in the twelve months. */
  static Indicator fosteringHouseholds(List<ApprovalSpell> approvals, LocalDate asOf) {
    LocalDate first = IndicatorFacts.yearTo(asOf);
    int approved = (int) approvals.stream().filter(s -> s.beginsIn(first, asOf)).count();
    int ended = (int) approvals.stream().filter(s -> s.endsIn(first, asOf)).count();
    return new Indicator(
        FOSTERING,
        RuleId.of("R-SUFF-08"),
        "Net change in fostering households",
        "The authority’s own fostering households, connected persons among them, approved in the"
            + " twelve months to the day, less those whose approval ended. Temporary approvals are"
            + " left out.",
        Unit.COUNT,
        approved - ended,
        approved,
        null,
        0,
        List.of(),
        ended,
        first);
  }

  /** R-SGO-12: special guardianship and child arrangements as shares of all who left care. */
  static List<Indicator> exits(List<String> codes, LocalDate asOf) {
    ExitShares shares = ExitShares.of(codes);
    int notKnown = (int) codes.stream().filter(String::isEmpty).count();
    return List.of(
        exitShare(
            "special-guardianship-share-of-exits",
            "Left care by special guardianship",
            "Periods of care that ended by a special guardianship order (E43 to E48), of all that"
                + " ended in the twelve months to the day.",
            shares.guardianship(),
            shares.exits(),
            notKnown,
            asOf),
        exitShare(
            "child-arrangements-share-of-exits",
            "Left care by a child arrangements order",
            "Periods of care that ended by an order saying with whom the child lives (E41), of all"
                + " that ended in the twelve months to the day.",
            shares.arrangements(),
            shares.exits(),
            notKnown,
            asOf));
  }

  private static Indicator exitShare(
      String id,
      String name,
      String definition,
      long numerator,
      long exits,
      int notKnown,
      LocalDate asOf) {
    return new Indicator(
        id,
        RuleId.of("R-SGO-12"),
        name,
        definition,
        Unit.PERCENT,
        value(Unit.PERCENT, Math.toIntExact(numerator), Math.toIntExact(exits)),
        Math.toIntExact(numerator),
        Math.toIntExact(exits),
        notKnown,
        List.of(),
        null,
        IndicatorFacts.yearTo(asOf));
  }

  private static List<LookedAfter> counted(List<LookedAfter> lookedAfter) {
    return lookedAfter.stream().filter(child -> !child.shortBreaks()).toList();
  }

  private static List<Excluded> excluded(List<LookedAfter> lookedAfter) {
    return List.of(new Excluded("short-breaks", lookedAfter.size() - counted(lookedAfter).size()));
  }

  private static @Nullable Integer value(Unit unit, int numerator, @Nullable Integer denominator) {
    return denominator == null || denominator == 0 ? null : unit.of(numerator, denominator);
  }
}
