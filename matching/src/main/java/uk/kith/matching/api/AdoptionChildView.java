package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.adoption.AdoptionDue;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.placements.api.ChildBrief;

/**
 * One child on the way to adoption, as it stood on a day.
 *
 * @param together all for whom a family is sought with this child, itself among them
 * @param milestones that had come, in their order
 * @param earlier match and move with families whose placement ended before an order, the first
 *     first (R-ADOPT-28)
 * @param due what rules want by when, what is due first first
 * @param links all, those that are furthest on first, ended ones last
 * @param done what was recorded here, newest first
 * @param next steps that may come next; every other may still be recorded
 * @param ownSearchSince when the child left a search for brothers and sisters for one of its own,
 *     which may be taken back; null when it did not
 * @param ended when a search that is over ended for each of its children; empty while it goes on
 * @param ofChild findings of the line that are about the child and tell of no link
 */
public record AdoptionChildView(
    AdoptionLine line,
    LocalDate asOf,
    List<ChildBrief> together,
    @Nullable LocalDate mayApplyFrom,
    @Nullable Long daysToFamilyFinding,
    List<Day> milestones,
    List<Day> earlier,
    List<AdoptionDue> due,
    List<LinkView> links,
    List<DoneLine> done,
    List<AdoptionStep> next,
    @Nullable LocalDate ownSearchSince,
    List<Ended> ended,
    List<Finding> ofChild) {

  public AdoptionChildView {
    together = List.copyOf(together);
    milestones = List.copyOf(milestones);
    earlier = List.copyOf(earlier);
    due = List.copyOf(due);
    links = List.copyOf(links);
    done = List.copyOf(done);
    next = List.copyOf(next);
    ended = List.copyOf(ended);
    ofChild = List.copyOf(ofChild);
  }

  /** Of a child of whom no finding tells of a link, and who lived with no earlier family. */
  public AdoptionChildView(
      AdoptionLine line,
      LocalDate asOf,
      List<ChildBrief> together,
      @Nullable LocalDate mayApplyFrom,
      @Nullable Long daysToFamilyFinding,
      List<Day> milestones,
      List<AdoptionDue> due,
      List<LinkView> links,
      List<DoneLine> done,
      List<AdoptionStep> next) {
    this(
        line,
        asOf,
        together,
        mayApplyFrom,
        daysToFamilyFinding,
        milestones,
        List.of(),
        due,
        links,
        done,
        next,
        null,
        List.of(),
        line.findings());
  }

  /** A milestone and its day. */
  public record Day(Milestone milestone, LocalDate on) {}

  /** A child for whom a search was over on a day. */
  public record Ended(ChildBrief child, LocalDate on) {}

  /**
   * Something recorded.
   *
   * @param carers who may adopt the child and foster it; null of other steps, and where not named
   */
  public record DoneLine(
      AdoptionStep step,
      LocalDate on,
      @Nullable String answer,
      @Nullable String note,
      @Nullable HouseholdId carers,
      String recordedBy) {

    public DoneLine(
        AdoptionStep step,
        LocalDate on,
        @Nullable String answer,
        @Nullable String note,
        String recordedBy) {
      this(step, on, answer, note, null, recordedBy);
    }
  }

  public @Nullable FamilyFindingId familyFinding() {
    return line.familyFinding();
  }
}
