package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.CareLawToConfirm;

/**
 * The independent interview that a child is offered, and has, within 72 hours of each return from
 * being missing (R-PERM-32). Returns are known by their day, so those hours end with the third day
 * after it. An interview mends every return before it; one that the child declined was not held,
 * and nothing more is due.
 *
 * @param lookedAfterFrom earlier returns are not asked about
 * @param backOn days on which the child came back
 * @param offeredOn days on which an interview was offered
 * @param heldOn days on which one was held, which offers it as well
 * @param declinedOn days on which the child declined one, which had been offered then
 */
public record ReturnInterviews(
    ChildId child,
    LocalDate lookedAfterFrom,
    Set<LocalDate> backOn,
    Set<LocalDate> offeredOn,
    Set<LocalDate> heldOn,
    Set<LocalDate> declinedOn) {

  private static final String SOURCE =
      "Statutory guidance on children who run away or go missing from home or care, January 2014";

  /** The guidance does not speak of earlier returns. */
  private static final LocalDate GUIDANCE_FROM = LocalDate.of(2014, 1, 1);

  private static final int HOURS_OF_A_DAY = 24;

  public ReturnInterviews {
    backOn = Set.copyOf(backOn);
    offeredOn = Set.copyOf(offeredOn);
    heldOn = Set.copyOf(heldOn);
    declinedOn = Set.copyOf(declinedOn);
  }

  /** The offer and the interview, of each return. */
  public List<DueItem> due(CareLawToConfirm law, LocalDate asOf) {
    TreeSet<LocalDate> ended = new TreeSet<>(heldOn);
    ended.addAll(declinedOn);
    TreeSet<LocalDate> offered = new TreeSet<>(ended);
    offered.addAll(offeredOn);
    List<DueItem> items = new ArrayList<>();
    for (LocalDate back : new TreeSet<>(backOn)) {
      if (back.isBefore(GUIDANCE_FROM) || back.isBefore(lookedAfterFrom) || back.isAfter(asOf)) {
        continue;
      }
      Term term = term(law.returnInterviewHours().on(back), back);
      items.addAll(due(Duty.RETURN_INTERVIEW_OFFER, term, offered.ceiling(back), asOf));
      items.addAll(due(Duty.RETURN_INTERVIEW, term, ended.ceiling(back), asOf));
    }
    return items;
  }

  /** In whole days, of which the last has begun when the hours are over. */
  private static Term term(int hours, LocalDate back) {
    int days = (hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
    return Term.days(days, "the child came back", back);
  }

  private List<DueItem> due(Duty duty, Term term, @Nullable LocalDate done, LocalDate asOf) {
    return new Due(duty, child, asOf, SOURCE).by(term).doneOn(done).items();
  }
}
