package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.FitPart;
import uk.kith.matching.engine.adoption.WaitsLonger;

/**
 * Children on the way to adoption and the families who wait, for panel advisers alone. Children for
 * whom adoption is decided are in it also while no family finding has begun.
 */
public interface AdoptionBoard {

  /**
   * Which children.
   *
   * @param stage null for all that are not over
   * @param over only those whose way is over; {@code stage} is null then
   * @param waits null whether or not they are likely to wait longer
   * @param unlinked only those who wait for a family: none is linked, matched or placed with, and
   *     adoption is still planned
   * @param late only those for whom something is late
   * @param text part of a number or name; null for all
   */
  record Filter(
      @Nullable AdoptionStage stage,
      boolean over,
      @Nullable WaitsLonger waits,
      boolean unlinked,
      boolean late,
      @Nullable String text) {

    public static final Filter ALL = new Filter(null, false, null, false, false, null);
  }

  /** What the board can be sorted by. */
  enum By {
    CHILD,
    STAGE,
    DAYS_IN_STAGE,
    DAYS_SINCE_DECISION,
    /** Who waits for a family before who has one, each by the days since the decision. */
    UNLINKED,
    NEXT;

    /** Who waits for a family first, the longest since the decision. */
    public static final Sort<By> USUAL = new Sort<>(UNLINKED, false);
  }

  Page<AdoptionLine> list(Filter filter, Sort<By> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file; audited with the count. */
  void export(Filter filter, Sort<By> sort, LocalDate asOf, Consumer<List<AdoptionLine>> taker);

  /** How many stand in each stage, as A9 counts who waits to be placed (R-SCORE-06). */
  Map<AdoptionStage, Long> count(LocalDate asOf);

  /** Of them those for whom adoption is no longer planned (R-ADOPT-30, R-COURT-35). */
  Map<AdoptionStage, Long> countStopped(LocalDate asOf);

  /** Links of the last search for some children, furthest first; who has none is absent. */
  Map<ChildId, List<LinkView>> links(Collection<ChildId> children, LocalDate asOf);

  /** Those of some children who are on it, whatever their stage. */
  List<AdoptionLine> lines(Collection<ChildId> children, LocalDate asOf);

  /**
   * One child, also one for whom nothing has begun: a family may be looked for while adoption is
   * considered (R-ADOPT-07).
   */
  AdoptionChildView getChild(ChildId child, LocalDate asOf);

  /**
   * What the rules say of a child and one of its links, and of no other.
   *
   * @throws uk.kith.kernel.service.NotFound when the link is none of the child's last search
   */
  MatchView getMatch(ChildId child, LinkId link, LocalDate asOf);

  FamilyFindingView getFamilyFinding(FamilyFindingId id, LocalDate asOf);

  /**
   * What a panel and the decision maker have before them: family findings with a link that is
   * linked or at the panel, and those of children whose plan is not decided yet.
   */
  List<FamilyFindingView> forPanel(LocalDate asOf);

  /**
   * Children whose plan is not decided yet and for whom no family is sought, who is considered
   * longest first; those not born yet among them.
   */
  List<EarlyAlert> earlyAlerts(LocalDate asOf);

  /** Every approved family of adopters, who waits longest first. */
  List<AdoptiveFamilyView> families(LocalDate asOf);

  /**
   * One family.
   *
   * @throws uk.kith.kernel.service.NotFound also of a household that are no adopters
   */
  AdoptiveFamilyView getFamily(HouseholdId family, LocalDate asOf);

  /**
   * How children, placed together, stand to what families would accept, in the order of the
   * families: ages, number and needs, each with the words of why.
   */
  List<List<FitPart>> fit(
      Collection<ChildId> children, List<AdoptiveFamilyView> families, LocalDate asOf);
}
