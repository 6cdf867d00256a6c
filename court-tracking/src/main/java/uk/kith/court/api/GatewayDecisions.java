package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.DaysToIssue;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.court.engine.gateway.ShortNotice;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/** What legal gateway meetings decided for children, and what came of it. */
public interface GatewayDecisions {

  /** What a decision started; null when it started no pre-proceedings. */
  record Decided(@Nullable PreProceedingsId preProceedings) {}

  /**
   * A decision for one child.
   *
   * @param note null when none was written
   * @param preProceedings what it started; null when nothing
   * @param issuedOn of a decision to issue, when care proceedings were issued; null when not known
   *     by the day, and for every other decision
   * @param days of a decision to issue, days from it to the issue, or to the day while there is
   *     none (R-PRE-07); null for every other decision
   */
  record DecisionView(
      ChildId child,
      LocalDate metOn,
      GatewayOutcome outcome,
      @Nullable String note,
      @Nullable PreProceedingsId preProceedings,
      @Nullable LocalDate issuedOn,
      @Nullable Integer days) {}

  /**
   * Figures of a period, of children whom the caller may see.
   *
   * @param first first day of the period
   * @param last last day of the period, of which they are
   * @param daysToIssue of decisions to issue in the period (R-PRE-07)
   * @param shortNotice of applications for care and supervision orders issued in it (R-PRE-08)
   */
  record GatewayFigures(
      LocalDate first, LocalDate last, DaysToIssue daysToIssue, ShortNotice shortNotice) {}

  /**
   * Records what a meeting decided. Recorded again for the same child and day, it corrects what was
   * recorded, which is kept as taken back; one of another day is taken back by {@link
   * GatewayCorrections}.
   *
   * @throws uk.kith.kernel.service.NotFound when a child does not exist or may not be seen
   * @throws uk.kith.kernel.service.Conflict when a child is in pre-proceedings already, or the
   *     decision of that day has started them
   */
  Decided decide(DecideAtGateway command);

  /**
   * Those for a child up to a day, the latest first.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  List<DecisionView> ofChild(ChildId child, LocalDate asOf);

  /**
   * What the gateway decided on a day, of those children whom the caller may see; audited of each
   * child of whom it tells.
   *
   * @return without those of whom nothing is recorded of the day
   */
  Map<ChildId, GatewayOutcome> decidedOn(LocalDate metOn, Collection<ChildId> children);

  Page<DecisionView> listDecisions(
      GatewayFilter filter, Sort<GatewaySort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file, in one batch; audited with the filter and the count. */
  void exportDecisions(
      GatewayFilter filter,
      Sort<GatewaySort> sort,
      LocalDate asOf,
      Consumer<List<DecisionView>> taker);

  /** Of the year that ends on the day. */
  GatewayFigures figures(LocalDate asOf);
}
