package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * What goes before the end of a placement that the authority ends, and what may follow it: a review
 * of the case (R-PLACE-49), other arrangements, word to the reviewing officer and written notice;
 * whoever was not told before is told within ten working days after (R-PLACE-50).
 *
 * @param endsOn the day on which it is to end, or ended
 * @param reviewedOn the review that considered the end; null while there was none
 * @param arrangedOn when other arrangements were made; null while they were not
 * @param officerToldOn when the reviewing officer was told; null while not
 * @param recipients those who were told of the placement, the carer, and outside the area the area
 *     authority
 * @param sentOn the day of each notice that was sent
 */
public record PlacementEnding(
    PlacementId placement,
    Way way,
    LocalDate endsOn,
    @Nullable LocalDate reviewedOn,
    @Nullable LocalDate arrangedOn,
    @Nullable LocalDate officerToldOn,
    Set<Recipient> recipients,
    Map<Recipient, LocalDate> sentOn) {

  /** Working days after the end for whoever was not told before, by the day of the end. */
  static final Threshold<Integer> NOTICE_WORKING_DAYS = CarePlanningLaw.inForce(10, 14);

  /** How a placement comes to its end. */
  public enum Way {
    /** The authority decides it: after a review. */
    DECIDED,
    /** Immediate risk of significant harm, or of serious injury to others: without one. */
    IMMEDIATE_RISK,
    /** A time limit of regulation 19(c), 23(2) or 25(6) has run out: without one. */
    TIME_LIMIT,
    /** Not ended by the authority: neither rule applies. */
    BY_OTHERS
  }

  public PlacementEnding {
    recipients = Set.copyOf(recipients);
    sentOn = Map.copyOf(sentOn);
  }

  /** What is due before the end, and the notices. */
  public List<DueItem> due(LocalDate asOf) {
    List<DueItem> items = new ArrayList<>();
    if (way == Way.BY_OTHERS || NOTICE_WORKING_DAYS.findFor(endsOn).isEmpty()) {
      return items;
    }
    if (way == Way.DECIDED) {
      items.addAll(beforeEnd(Duty.REVIEW_BEFORE_ENDING, reviewedOn, asOf));
    }
    items.addAll(beforeEnd(Duty.OTHER_ARRANGEMENTS, arrangedOn, asOf));
    items.addAll(beforeEnd(Duty.OFFICER_TOLD_OF_ENDING, officerToldOn, asOf));
    for (Recipient recipient : new TreeSet<>(recipients)) {
      items.addAll(notice(recipient, asOf));
    }
    return items;
  }

  private List<DueItem> beforeEnd(Duty duty, @Nullable LocalDate done, LocalDate asOf) {
    return new Due(duty, placement, asOf, CarePlanningLaw.source(14))
        .by(onTheEnd())
        .doneOn(done)
        .items();
  }

  private List<DueItem> notice(Recipient recipient, LocalDate asOf) {
    Threshold.Version<Integer> law = NOTICE_WORKING_DAYS.findFor(endsOn).orElseThrow();
    LocalDate sent = Days.upTo(sentOn.get(recipient), asOf);
    boolean before = sent == null ? !asOf.isAfter(endsOn) : !sent.isAfter(endsOn);
    boolean inTime = way == Way.DECIDED && before;
    return new Due(Duty.ENDING_NOTICE, placement, asOf, law.source())
        .to(recipient)
        .by(inTime ? onTheEnd() : Term.workingDays(law.value(), "the end of the placement", endsOn))
        .doneOn(sent)
        .whenDue(way == Way.DECIDED && !before ? Severity.WARNING : Severity.INFO)
        .items();
  }

  private Term onTheEnd() {
    return Term.fixed(endsOn, "the day on which the placement ends");
  }
}
