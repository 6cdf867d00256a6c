package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.due.DueItem;

/**
 * Who is on the way to approval on a day: carers of the authority from their first recorded stage,
 * adopters from their enquiry or the agency's notice that stage one goes ahead. Carers who were
 * approved stay on it until the terms of their approval are recorded. Who has terms, or whose way
 * has ended, is not on it, and adopters are only for those who may know of them.
 */
public interface RecruitmentList {

  Page<Joining> listJoining(
      RecruitmentFilter filter, Sort<RecruitmentSort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file, handed over in batches; audited with the filter and the count. */
  void exportJoining(
      RecruitmentFilter filter,
      Sort<RecruitmentSort> sort,
      LocalDate asOf,
      Consumer<List<Joining>> taker);

  /**
   * A household on the way.
   *
   * @param stage in the words of {@link RecruitmentStage}
   * @param since the day on which the stage was reached
   * @param begun the day of the first stage that is recorded
   * @param next what is due of adopters by law (R-ADOPT-04 to -06), and of carers who were approved
   *     their terms (R-PLACE-11); null of other carers, for whom no rule sets a day
   */
  record Joining(
      HouseholdId household,
      String localId,
      String name,
      HouseholdKind kind,
      String stage,
      LocalDate since,
      LocalDate begun,
      @Nullable DueItem next,
      @Nullable String worker,
      @Nullable String team) {}
}
