package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.Step;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/**
 * Pre-proceedings of families. They start by a decision of the gateway ({@link GatewayDecisions}).
 * Commands name children; none stands for every open child of the family that the caller may see.
 */
public interface PreProceedingsRegister {

  /**
   * Records something that was done, the outcome included. A letter, the first meeting, the review
   * and the outcome are recorded once: again, they correct what was recorded, which is kept as
   * taken back.
   *
   * @param version what the caller saw; null to take what is there
   * @throws uk.kith.kernel.service.Conflict when it cannot follow what is recorded of a child, or
   *     the version has moved on
   */
  void record(PreProceedingsId id, Collection<ChildId> children, Step step, @Nullable Long version);

  /** Records the offer of the family group decision-making meeting, as it stands now. */
  void recordFamilyMeeting(
      PreProceedingsId id,
      Collection<ChildId> children,
      FamilyMeeting meeting,
      @Nullable Long version);

  /**
   * The pre-proceedings on a day.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may see none of the children, or
   *     they had not started
   */
  PreProceedingsView getPreProceedings(PreProceedingsId id, LocalDate asOf);

  Page<PreProceedingsLine> list(
      PreProceedingsFilter filter,
      Sort<PreProceedingsSort> sort,
      LocalDate asOf,
      int page,
      int size);

  /** The whole list for a file, in one batch; audited with the filter and the count. */
  void export(
      PreProceedingsFilter filter,
      Sort<PreProceedingsSort> sort,
      LocalDate asOf,
      Consumer<List<PreProceedingsLine>> taker);
}
