package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/**
 * Every child looked after and each of the eight routes to permanence. Facts are dated; nothing is
 * edited: what is recorded again for the same day closes what was there.
 *
 * <p>Each method that names a child throws {@link uk.kith.kernel.service.NotFound} when there is no
 * such child.
 */
public interface PermanenceRegister {

  /**
   * Records how routes stand from a day on (R-PERM-05), all or none.
   *
   * @param version the {@link PermanenceView#version} that the caller has seen; null where it takes
   *     what is there
   * @throws uk.kith.kernel.service.Conflict when something was said of the routes since
   */
  void mark(ChildId child, List<RouteMark> marks, @Nullable Long version);

  /**
   * Takes back what was said of a route on a day; it stays on record as closed.
   *
   * @param version as for {@link #mark}
   * @throws uk.kith.kernel.service.Invalid when nothing was
   * @throws uk.kith.kernel.service.Conflict as for {@link #mark}
   */
  void withdraw(ChildId child, Route route, LocalDate on, @Nullable Long version);

  /** Records a version of the permanence plan. */
  void plan(ChildId child, PermanencePlan plan);

  /**
   * Records something done.
   *
   * @param note in somebody's own words; null when there is none
   */
  void record(ChildId child, PermanenceStep step, LocalDate on, @Nullable String note);

  /**
   * Records who applied to adopt the child on a day (R-COURT-37); what was recorded of that
   * application before is closed.
   *
   * @throws uk.kith.kernel.service.Invalid for a day to come, for a household in which the child
   *     did not live or of which the caller may not know, and for days where adopters are sealed
   */
  void applied(ChildId child, PermanenceView.ApplicantsLine applicants);

  /**
   * A child's way to permanence on a day; its last period of care where that is over.
   *
   * @throws uk.kith.kernel.service.NotFound also of a child who was never looked after
   */
  PermanenceView getPermanence(ChildId child, LocalDate asOf);

  /** The same; empty of a child who was never looked after. */
  Optional<PermanenceView> findPermanence(ChildId child, LocalDate asOf);

  /** Everything that was ever said of the child's routes, newest first. */
  List<RouteHistoryLine> history(ChildId child);

  /**
   * Every child looked after on a day, short breaks apart; for {@link
   * PermanenceFilter.Gap#END_NOT_APPROVED} children who are no longer.
   */
  Page<PermanenceView> list(
      PermanenceFilter filter, Sort<PermanenceSort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file; audited with the filter and the count. */
  void export(
      PermanenceFilter filter,
      Sort<PermanenceSort> sort,
      LocalDate asOf,
      Consumer<List<PermanenceView>> taker);

  PermanenceCounts count(LocalDate asOf);
}
