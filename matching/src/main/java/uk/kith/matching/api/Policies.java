package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.PolicyDraftId;

/**
 * How an authority orders homes and plans: versions with author, reason and the day from which each
 * holds (R-MATCH-14). Whoever may see options may read them; administrators draft the next one, try
 * it on what is stored, and put it in force.
 */
public interface Policies {

  /**
   * Every version, the newest first.
   *
   * @param day on which one of them is in force
   */
  List<PolicyVersionView> listVersions(LocalDate day);

  /**
   * @param day on which it is in force or not
   */
  Optional<PolicyVersionView> findVersion(int number, LocalDate day);

  /** Those that are neither in force nor withdrawn, the newest first. */
  List<PolicyDraftView> listDrafts();

  /**
   * @throws uk.kith.kernel.service.NotFound when there is none, or it has ended
   */
  PolicyDraftView getDraft(PolicyDraftId id);

  /**
   * @throws uk.kith.kernel.service.Refused when rules speak against a figure or the order; nothing
   *     is to be accepted
   * @throws uk.kith.kernel.service.Invalid when there is no reason, or a figure makes no sense
   */
  PolicyDraftId draft(DraftPolicy command);

  /**
   * As {@link #draft}; what it said before is gone.
   *
   * @throws uk.kith.kernel.service.Conflict when {@code version} has moved on
   */
  void change(PolicyDraftId id, long version, DraftPolicy command);

  void withdraw(PolicyDraftId id, long version);

  /** What would change of the recommendations that are stored; nothing is. */
  PolicyTrial tryOut(PolicyDraftId id);

  /**
   * The draft becomes the next version, by another person than its author.
   *
   * @return its number
   * @throws uk.kith.kernel.service.Conflict when {@code version} has moved on, the day from which
   *     it would hold is over or before that of the version before it, or {@code second-person}
   *     when the caller drafted it or changed it last
   */
  int putInForce(PolicyDraftId id, long version);
}
