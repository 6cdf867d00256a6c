package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/** The register of children. Every view of a child is audited. */
public interface Children {

  /** What is said of the child takes effect on the business date. */
  ChildId record(RecordChild command);

  /** What is said of the child takes effect on {@code from}. */
  ChildId record(LocalDate from, RecordChild command);

  /**
   * The child's legal status from a day on, until the day from which another, or the end of care,
   * is on record: what is told late of an earlier day leaves later days as they stand.
   *
   * @param code of the return, such as C2; null when the child is no longer looked after
   * @throws uk.kith.kernel.service.Invalid when it is no legal status on the day (R-DATA-05)
   */
  void setLegalStatus(ChildId id, LocalDate from, @Nullable String code);

  /**
   * Whose child it is, from a day on, of a parent who is a child on record (R-PERM-27).
   *
   * @param parent null when no parent is to be recorded any more
   * @throws uk.kith.kernel.service.Invalid when it cannot be a parent of the child
   */
  void setParent(ChildId id, LocalDate from, @Nullable ChildId parent);

  /** Parent and own children on a day, those who are children on record. */
  OwnFamily ownFamily(ChildId id, LocalDate asOf);

  /**
   * For services: parents and own children on record of each of some children who has any, as far
   * as the caller may know of them; no look at a record is audited by it.
   */
  Map<ChildId, Set<ChildId>> ownRelatives(Collection<ChildId> ids, LocalDate asOf);

  /**
   * Changes what is known of a child; dated facts take effect on {@code from}, what held before is
   * kept.
   *
   * @throws uk.kith.kernel.service.Conflict when {@code version} has moved on, or the number is
   *     another child's
   * @throws uk.kith.kernel.service.Invalid when another birth is said that cannot be so today, or
   *     another number while returns or the case system tell of the child under the one on record
   */
  void change(ChildId id, long version, LocalDate from, RecordChild command);

  /**
   * Changes, from a day on, what differs between both, one need and not all of them; of everything
   * else stays what holds on each day, later days included.
   *
   * @param known as {@link #getKnown} told it
   * @throws uk.kith.kernel.service.Conflict as the other
   * @throws uk.kith.kernel.service.Invalid as the other
   */
  void change(ChildId id, long version, LocalDate from, RecordChild known, RecordChild changed);

  /**
   * Adds from whom and what a child is to be kept away, from a day on; nothing that is recorded is
   * taken away.
   */
  void keepAway(ChildId id, LocalDate from, KeepAway command);

  /**
   * Ends what is named, from a day on; what kept the child safe before that day stays told of it.
   */
  void endKeepAway(ChildId id, LocalDate from, EndKeepAway command);

  /**
   * The people whom the child must not be near on a day, in words; null when nobody recorded any.
   * For those who need to know; every look is audited.
   */
  @Nullable String peopleToKeepAwayFrom(ChildId id, LocalDate asOf);

  /**
   * Merges a child known from a request into its record: searches, placements and links move over,
   * and what the record does not know; fires {@link ChildMerged}.
   *
   * @param reason why both are the same child; null when none was given
   * @throws uk.kith.kernel.service.Conflict when both carry spells that overlap, or a listener
   *     cannot follow
   * @throws uk.kith.kernel.service.Invalid when the duplicate has a number of its own: then {@link
   *     #merge(MergeRecords)}
   */
  void merge(ChildId duplicate, ChildId into, @Nullable String reason);

  /**
   * Merges two records of one child in the same way, also when both have a number (R-DATA-15): both
   * numbers lead to the record that is kept. Of facts the record keeps its own, and learns those of
   * days of which it knows nothing.
   *
   * @throws uk.kith.kernel.service.Refused when both histories cannot be one child's; nothing is to
   *     be accepted
   * @throws uk.kith.kernel.service.Conflict when one of the versions has moved on, or a listener
   *     cannot follow
   */
  void merge(MergeRecords command);

  /**
   * The child on a day.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know that it exists
   */
  ChildView getChild(ChildId id, LocalDate asOf);

  /**
   * The child on a day, and what is known of it, to be changed.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  KnownChild getKnown(ChildId id, LocalDate asOf);

  /** Those of the ids that exist and the caller may see, in one go. */
  List<ChildView> findChildren(Collection<ChildId> ids, LocalDate asOf);

  /**
   * As {@link #findChildren}, for lists of many of which few are shown: no view of a child is
   * audited, so the caller audits the list, and asks for the children that it shows.
   */
  List<ChildBrief> brief(Collection<ChildId> ids, LocalDate asOf);

  /**
   * Those of the ids that exist and the caller may see, for lists that are counted whole and shown
   * in part; nothing is told of them but that.
   */
  Set<ChildId> visible(Collection<ChildId> ids);

  /**
   * Those whom the caller may see and who have a text in their number or name, in capitals or not;
   * nothing is told of them but that.
   */
  Set<ChildId> called(String text);

  /** In the order of local ids. */
  Page<ChildView> listChildren(ChildFilter filter, LocalDate asOf, int page, int size);

  Page<ChildView> listChildren(
      ChildFilter filter, Sort<ChildSort> sort, LocalDate asOf, int page, int size);

  /**
   * The teams that look after children on a day, by name.
   *
   * @param worker only the teams in which this worker has children; null for all
   */
  List<String> teams(@Nullable String worker, LocalDate asOf);

  /** The whole list for a file, handed over in batches; audited with the filter and the count. */
  void exportChildren(
      ChildFilter filter, Sort<ChildSort> sort, LocalDate asOf, Consumer<List<ChildView>> taker);

  /** Everything dated that is known of the child, newest first. */
  List<HistoryLine> history(ChildId id);
}
