package uk.kith.placements.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.outside.AgeBand;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.LedgerFilter;
import uk.kith.placements.engine.outside.LocalOption;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.published.PublishedLedger;
import uk.kith.placements.engine.vacancy.ChildSegment;

/**
 * Placements outside the authority's area, why each is one, and what stood against every local home
 * (R-PLACE-48). Those of which nobody knows where they are, are not among them. Placements for
 * adoption are absent for all who may not see them.
 */
public interface PlacementsOutside {

  /**
   * A placement outside the area.
   *
   * @param where the home
   * @param distanceMiles straight line from the child's home; null when not known
   * @param reason null when none is recorded
   * @param byHand no choice in a search stands behind it: what local homes there were Kith worked
   *     out when it was recorded
   * @param considered local homes on the day of the choice, or on the first day of a placement that
   *     was recorded by hand; empty when none were kept
   * @param findings what the account lacks
   * @param cost on the day asked about; null when none is recorded
   */
  record OutsideView(
      PlacementId placement,
      ChildId child,
      AgeBand ageAtStart,
      @Nullable HouseholdId household,
      String type,
      LocalDate start,
      @Nullable LocalDate end,
      Whereabouts where,
      @Nullable Double distanceMiles,
      @Nullable OutsideReason reason,
      @Nullable String explanation,
      boolean byHand,
      List<LocalOption> considered,
      List<Finding> findings,
      @Nullable Cost cost) {
    public OutsideView {
      considered = List.copyOf(considered);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Placements that began outside in a month, for children who are alike.
   *
   * @param reason null for those of which none is recorded
   * @param placements how many
   */
  record ReasonCount(
      YearMonth month, ChildSegment segment, @Nullable OutsideReason reason, long placements) {}

  /**
   * What stood against local homes for the placements that began outside for lack of one.
   *
   * @param rule the rule that spoke first; null when no rule did
   * @param homes in how many cases it stood against a local home
   */
  record RuleCount(YearMonth month, ChildSegment segment, @Nullable RuleId rule, long homes) {}

  /** Counts of placements that began in a time; they name nobody. */
  record Ledger(List<ReasonCount> reasons, List<RuleCount> rules) {
    public Ledger {
      reasons = List.copyOf(reasons);
      rules = List.copyOf(rules);
    }
  }

  /** Those in which a child lives on the day. */
  Page<OutsideView> listOutside(
      OutsideWanted filter, Sort<OutsideSort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file, handed over in batches; audited with the filter and the count. */
  void exportOutside(
      OutsideWanted filter,
      Sort<OutsideSort> sort,
      LocalDate asOf,
      Consumer<List<OutsideView>> taker);

  /**
   * One of them on a day.
   *
   * @throws uk.kith.kernel.service.NotFound when there is none or it is not outside
   */
  OutsideView getOutside(PlacementId placement, LocalDate asOf);

  /** Whether it is one of them, on whatever day; false also of one that the caller may not see. */
  boolean isOutside(PlacementId placement);

  /** Records why; an earlier reason is superseded and kept. */
  void recordReason(PlacementId placement, OutsideReason reason, @Nullable String explanation);

  /**
   * Why placements began outside, by month and by what a home had to offer; for who may see the
   * children, because a count may be of one.
   */
  Ledger ledger(LedgerFilter filter);

  /**
   * The same of three years by one thing at a time, small counts withheld: for commissioners, and
   * as it may leave the authority (R-SUFF-14). Nobody who may ask sees placements for adoption, so
   * that all are told the same.
   */
  PublishedLedger publishedLedger();
}
