package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/**
 * Reviews of every child looked after: when the next is due, from the days on which those before
 * were held, which placements tells (R-PERM-01 to -03, -09, -28); and what the reviewing officer
 * asks for and worries about.
 */
public interface ReviewCalendar {

  /** The next review of every child looked after; those without what it is sorted by last. */
  Page<ReviewLine> list(
      ReviewFilter filter, Sort<ReviewSort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file; audited with the filter and the count. */
  void export(
      ReviewFilter filter, Sort<ReviewSort> sort, LocalDate asOf, Consumer<List<ReviewLine>> taker);

  /**
   * The next review of each of some children, as the list of reviews has it; who is not looked
   * after or may not be seen is absent. The list that shows them leaves the trail.
   */
  Map<ChildId, Review> nextOf(Collection<ChildId> children, LocalDate asOf);

  /** Names of the reviewing officers of children looked after, by name. */
  List<String> officers(LocalDate asOf);

  /**
   * The reviewing officer of each of some children on a day, by name; one of whom none is recorded
   * is absent. Nothing is audited: the caller audits what it shows.
   */
  Map<ChildId, String> officersOf(Collection<ChildId> children, LocalDate asOf);

  /**
   * Records whose reviewing officer somebody is from a day on; of all the children, or of none. It
   * is an entry in the life of each child, {@link uk.kith.placements.api.ReviewingOfficers}.
   *
   * @throws uk.kith.kernel.service.Invalid for a day after the business date
   */
  void nameOfficer(Collection<ChildId> children, String name, LocalDate from);

  /** The same of one child. */
  void nameOfficer(ChildId child, String name, LocalDate from);

  /** Records that an earlier review was asked for (R-PERM-09). */
  void request(ChildId child, ReviewRequest request, @Nullable String note);

  /**
   * Raises a concern.
   *
   * @param first its stage is the first one
   */
  ConcernId raise(ChildId child, String text, Concern.Step first);

  /**
   * Takes a concern to another stage.
   *
   * @throws uk.kith.kernel.service.Conflict when the table of moves knows no such move, or {@code
   *     version} has moved on
   * @throws uk.kith.kernel.service.NotFound when there is no such concern
   */
  void move(ConcernId concern, Concern.Step step, @Nullable Long version);
}
