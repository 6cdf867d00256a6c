package uk.kith.court.internal.permanence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.Concern.Stage;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/**
 * A concern of the reviewing officer. It begins raised, goes up stage by stage as the table of
 * moves allows, and ends resolved.
 */
@Entity
@Table(schema = "court", name = "concern")
class ConcernRow extends MistakenChildRow {

  static final String WHAT = "Concern of the reviewing officer";

  private String text;

  @OneToMany(mappedBy = "concern", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<ConcernStepRow> steps = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ConcernRow() {}

  ConcernRow(ChildId child, String text, Concern.Step first, Entry entry) {
    super(child, first.on(), entry);
    if (first.stage() != Stage.MOVES.first()) {
      throw new Invalid("stage", "first", "A concern begins as raised");
    }
    this.text = text;
    steps.add(new ConcernStepRow(this, 1, first, entry));
  }

  ConcernId concernId() {
    return new ConcernId(rowId());
  }

  void move(Concern.Step step, Entry entry) {
    Concern.Step now = reached().reduce((first, later) -> later).orElseThrow();
    if (Stage.MOVES.find(now.stage(), step.stage()).isEmpty()) {
      throw new Conflict(
          "no-such-move",
          "The concern stands as "
              + now.stage().words().toLowerCase(Locale.UK)
              + " and cannot become "
              + step.stage().words().toLowerCase(Locale.UK));
    }
    if (step.on().isBefore(now.on())) {
      throw new Invalid("on", "range", "It got to its present stage on " + now.on());
    }
    steps.add(new ConcernStepRow(this, steps.size() + 1, step, entry));
  }

  /** The stages that were no mistake, in the order of their recording. */
  private Stream<Concern.Step> reached() {
    return steps.stream().filter(ConcernStepRow::holds).map(ConcernStepRow::step);
  }

  @Override
  public String what() {
    return WHAT + ", with its stages";
  }

  /** Stages after the first that can be taken back by themselves: the others are as they were. */
  Stream<RecordedEntries.Entry> movesToTakeBack() {
    return isToTakeBack()
        ? steps.stream()
            .filter(step -> step.isMove() && step.holds())
            .map(step -> step.entry(child()))
        : Stream.empty();
  }

  Stream<RecordedEntries.TakenBack> movesTakenBack() {
    return steps.stream().flatMap(step -> step.takenBack(child()).stream());
  }

  /** Whether the stage is one of its own, and so is taken back. */
  boolean takeBackMove(CourtEntryId id, String why, Entry entry) {
    Optional<ConcernStepRow> move =
        steps.stream().filter(step -> step.isMove() && step.entryId().equals(id)).findFirst();
    move.ifPresent(step -> step.takeBack(why, entry));
    return move.isPresent();
  }

  boolean isRaisedBy(LocalDate asOf) {
    return !onDay().isAfter(asOf);
  }

  ConcernView view(LocalDate asOf) {
    List<Concern.Step> reached = reached().filter(step -> !step.on().isAfter(asOf)).toList();
    Concern concern = new Concern(reached);
    return new ConcernView(
        concernId(),
        text,
        concern.moves(),
        concern.isOpen(asOf),
        concern.isLate(asOf),
        onDay(),
        version());
  }
}
