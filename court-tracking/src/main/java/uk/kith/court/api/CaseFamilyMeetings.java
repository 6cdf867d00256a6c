package uk.kith.court.api;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;

/**
 * The family group decision-making meeting before an application for a care or supervision order
 * that no pre-proceedings led to: offered, or not for a reason (R-PRE-11, R-PRE-12). What comes of
 * pre-proceedings is recorded there ({@link PreProceedingsRegister}).
 */
public interface CaseFamilyMeetings {

  /**
   * Records it as it stands now; what was recorded before is kept as corrected.
   *
   * @param children of the case; none stands for every child for whom it is open
   * @param version what the caller saw of the proceedings; null to take what is there
   * @throws uk.kith.kernel.service.Invalid for a day to come, and for a case of another kind
   */
  void record(
      ProceedingsId id,
      Collection<ChildId> children,
      FamilyMeeting meeting,
      @Nullable Long version);
}
