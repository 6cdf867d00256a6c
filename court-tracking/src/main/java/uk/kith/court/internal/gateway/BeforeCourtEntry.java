package uk.kith.court.internal.gateway;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.court.internal.MistakenRow;
import uk.kith.kernel.CourtEntryId;

/**
 * Something that people recorded of one child before the court, as it can be taken back.
 *
 * @param row what holds it; of a start, the decision that started it
 * @param order what rests on nothing else first: offers, then steps by their order, then the start
 */
record BeforeCourtEntry(
    ChildInPreProceedings child, MistakenRow row, String what, LocalDate on, int order) {

  static final Comparator<BeforeCourtEntry> LAST_FIRST =
      Comparator.comparingInt(BeforeCourtEntry::order)
          .thenComparing(BeforeCourtEntry::on, Comparator.reverseOrder())
          .thenComparing(
              each -> each.row() instanceof RecordedStep step ? step.step().kind().ordinal() : 0,
              Comparator.reverseOrder());

  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final int OFFER = 0;
  private static final int STEP = 1;
  private static final int START = 2;

  /**
   * @param decisions those that started the pre-proceedings of the family
   */
  static List<BeforeCourtEntry> of(ChildInPreProceedings child, List<GatewayDecision> decisions) {
    List<BeforeCourtEntry> entries = new ArrayList<>();
    decisions.stream()
        .filter(each -> each.child().equals(child.child()))
        .filter(each -> each.metOn().equals(child.startedOn()) && !each.isTold())
        .forEach(
            each ->
                entries.add(
                    new BeforeCourtEntry(
                        child, each, ChildInPreProceedings.STARTED, each.metOn(), START)));
    child.everyStep().stream()
        .filter(each -> !each.isTold())
        .forEach(
            each ->
                entries.add(
                    new BeforeCourtEntry(
                        child, each, each.step().kind().words(), each.step().on(), STEP)));
    child
        .everyMeeting()
        .forEach(
            each ->
                entries.add(
                    new BeforeCourtEntry(
                        child,
                        each,
                        "Offer of a family group decision-making meeting",
                        day(each),
                        OFFER)));
    return entries;
  }

  /** Of a meeting that was not offered, the day on which that was recorded. */
  private static LocalDate day(RecordedFamilyMeeting recorded) {
    FamilyMeeting meeting = recorded.meeting();
    LocalDate offered = meeting.offeredOn();
    return offered == null ? LocalDate.ofInstant(recorded.recordedAt(), HERE) : offered;
  }

  CourtEntryId id() {
    return new CourtEntryId(row.rowId());
  }

  boolean isToTakeBack() {
    return row.holds() && child.holds();
  }

  void takeBack(String why, Entry entry) {
    if (row instanceof RecordedStep step) {
      step.expectHolds();
      child.takeBack(step, why, entry);
      return;
    }
    if (row instanceof GatewayDecision) {
      row.expectHolds();
      child.takeBack(why, entry);
    }
    row.takeBack(why, entry);
  }

  RecordedEntries.Entry entry() {
    return new RecordedEntries.Entry(id(), child.child(), what, on);
  }

  /** Empty unless it was taken back as a mistake. */
  Optional<RecordedEntries.TakenBack> takenBack() {
    return row.takenBack(child.child(), what, on);
  }
}
