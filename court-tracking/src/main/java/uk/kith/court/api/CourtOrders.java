package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.ProceedingsId;

/** Orders about children, and the plans on which courts decide. */
public interface CourtOrders {

  /**
   * Records an order for each of its children, and with it their legal status.
   *
   * @param version what the caller saw of the proceedings; null to take what is there
   * @throws uk.kith.kernel.service.Refused when rules speak against it and are not accepted
   */
  void make(ProceedingsId id, MakeOrder command, @Nullable Long version);

  /** Records a plan that the authority put to the court, and whether it was approved. */
  void plan(ProceedingsId id, PutPlan command, @Nullable Long version);

  /** Records an application within the proceedings, with its decision when there is one. */
  void apply(ProceedingsId id, MakeApplication command, @Nullable Long version);

  /**
   * Records what the court decided on plans that were put to it before, the same of each.
   *
   * @param plans such as those of brothers and sisters; all of them, or none
   * @throws uk.kith.kernel.service.Conflict when a decision is recorded of one
   */
  void decidePlans(
      ProceedingsId id,
      List<CourtEntryId> plans,
      LocalDate on,
      boolean approved,
      @Nullable Long version);

  /**
   * Records what the court decided on an application that was made before.
   *
   * @throws uk.kith.kernel.service.Conflict when a decision is recorded
   */
  void decideApplication(
      ProceedingsId id,
      CourtEntryId application,
      LocalDate on,
      boolean granted,
      @Nullable Long version);
}
