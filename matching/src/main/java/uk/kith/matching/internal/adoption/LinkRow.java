package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PanelBooking;

/**
 * A family explored for the children of a family finding. It begins suggested, moves as the table
 * of moves allows and ends with a reason, or stays placed. Part of {@link FamilyFindingRow}.
 */
@Entity
@Table(schema = "matching", name = "link")
public class LinkRow extends AdoptionRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "family_finding")
  private FamilyFindingRow finding;

  private UUID household;

  @Column(name = "passed_over")
  private String passedOver = "";

  @OneToMany(mappedBy = "link", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<LinkMoveRow> moves = new ArrayList<>();

  @OneToMany(mappedBy = "link", cascade = CascadeType.PERSIST)
  private List<LinkStepRow> steps = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected LinkRow() {}

  /**
   * @param passedOver families suggested before it, in their order
   */
  LinkRow(
      FamilyFindingRow finding,
      HouseholdId household,
      Moved first,
      List<HouseholdId> passedOver,
      Entry entry) {
    super(entry);
    this.finding = finding;
    this.household = household.value();
    this.passedOver = passedOver.stream().map(HouseholdId::toString).collect(joining(","));
    moves.add(new LinkMoveRow(this, 1, first, Acceptance.NONE, entry));
  }

  LinkId linkId() {
    return new LinkId(rowId());
  }

  HouseholdId household() {
    return new HouseholdId(household);
  }

  /** Families suggested before it when it was suggested, in their order. */
  List<HouseholdId> passedOver() {
    return Arrays.stream(passedOver.split(","))
        .filter(id -> !id.isEmpty())
        .map(HouseholdId::of)
        .toList();
  }

  /** Whether somebody said for a move that stands why a rule does not hold it up. */
  boolean isAccepted(RuleId rule) {
    return standing().stream().anyMatch(move -> move.acceptedRules().contains(rule));
  }

  FamilyFindingRow finding() {
    return finding;
  }

  List<LinkMoveRow> standing() {
    return moves.stream().filter(DatedRow::holds).toList();
  }

  Moved now() {
    List<LinkMoveRow> standing = standing();
    return standing.get(standing.size() - 1).move();
  }

  boolean isOpen() {
    return now().state() != LinkState.ENDED;
  }

  /** One more state (R-ADOPT-17). */
  void move(Moved move, Entry entry) {
    move(move, Acceptance.NONE, entry);
  }

  /**
   * The same.
   *
   * @param accepted of what speaks against it, to stay on record with it
   */
  void move(Moved move, Acceptance accepted, Entry entry) {
    Moved now = now();
    if (LinkState.MOVES.find(now.state(), move.state()).isEmpty()) {
      throw new Conflict(
          "no-such-move", "The link stands as " + low(now) + " and cannot become " + low(move));
    }
    if (move.on().isBefore(now.on())) {
      throw new Invalid("on", "range", "It got to its present state on " + now.on());
    }
    if (move.state() == LinkState.ENDED && (move.reason() == null || move.reason().isBlank())) {
      throw new Invalid("reason", "required", "Say why the link ends");
    }
    if (move.state() != LinkState.ENDED && move.by() != null) {
      throw new Invalid("by", "not-asked", "By whom is said of an end alone");
    }
    if (move.state() != LinkState.MATCHED && move.decidedBy() != null) {
      throw new Invalid("decidedBy", "not-asked", "Who decided is said of a match alone");
    }
    moves.add(new LinkMoveRow(this, moves.size() + 1, move, accepted, entry));
  }

  /**
   * What the caller saw last is the last still.
   *
   * @throws Conflict when something was recorded or taken back since
   */
  void requireLast(LinkState state, LocalDate on) {
    Moved now = now();
    if (now.state() != state || !now.on().equals(on)) {
      throw new Conflict(
          "changed-since",
          "The link has changed since: it stands as " + low(now) + ".\nMaybe look at it again");
    }
  }

  /** Where it stood before its last move; null when that is the first. */
  @Nullable Moved before() {
    List<LinkMoveRow> standing = standing();
    return standing.size() < 2 ? null : standing.get(standing.size() - 2).move();
  }

  /** The last move was recorded by mistake. */
  void takeBack(Entry entry) {
    List<LinkMoveRow> standing = standing();
    if (standing.size() == 1) {
      throw new Conflict("first-move", "A link that should not be is ended, with the reason");
    }
    if (now().state() == LinkState.PLACED) {
      throw new Conflict("placed", "The move began placements, which are corrected first");
    }
    standing.get(standing.size() - 1).close(entry);
  }

  /** Said again, a step is as said last. */
  void record(LinkStep step, LocalDate on, Entry entry) {
    steps.stream()
        .filter(row -> row.holds() && row.step() == step)
        .forEach(row -> row.close(entry));
    steps.add(new LinkStepRow(this, step, on, entry));
  }

  /**
   * A step was recorded by mistake: it is taken back, or was of another day.
   *
   * @param on null when it is taken back
   */
  void correct(LinkStep step, @Nullable LocalDate on, String why, Entry entry) {
    List<LinkStepRow> said =
        steps.stream().filter(row -> row.holds() && row.step() == step).toList();
    if (said.isEmpty()) {
      throw new Invalid("step", "unknown", "Nothing is recorded of this step");
    }
    said.forEach(row -> row.correct(why, entry));
    if (on != null) {
      steps.add(new LinkStepRow(this, step, on, entry));
    }
  }

  /** Moves and steps that were taken back, corrected or said again, as lines of the history. */
  List<LinkView.PastLine> past() {
    List<LinkView.PastLine> past = new ArrayList<>();
    for (LinkMoveRow row : moves) {
      if (!row.holds()) {
        past.add(line(row, row.move().state().words(), null));
      }
    }
    for (LinkStepRow row : steps) {
      if (!row.holds()) {
        past.add(line(row, row.step().words(), row.whyClosed()));
      }
    }
    return past;
  }

  private static LinkView.PastLine line(DatedRow row, String what, @Nullable String why) {
    return new LinkView.PastLine(
        what,
        row.onDay(),
        row.recordedBy(),
        Objects.requireNonNull(row.closedBy()),
        Objects.requireNonNull(row.closedAt()),
        why);
  }

  /** The day of the panel to which it is booked; null while it is booked to none. */
  @Nullable LocalDate panelOn() {
    return steps.stream()
        .filter(row -> row.holds() && row.step() == LinkStep.PANEL_BOOKED)
        .map(DatedRow::onDay)
        .findFirst()
        .orElse(null);
  }

  /** The panels to which it belongs, also those that have been. */
  Map<LocalDate, PanelBooking.Place> panels(LocalDate asOf) {
    return PanelBooking.days(
        link(),
        steps.stream()
            .filter(row -> row.step() == LinkStep.PANEL_BOOKED)
            .map(LinkStepRow::booking)
            .toList(),
        asOf);
  }

  Link link() {
    return new Link(
        linkId(),
        household(),
        standing().stream().map(LinkMoveRow::move).toList(),
        steps.stream()
            .filter(row -> row.holds() && row.step() != LinkStep.PANEL_BOOKED)
            .collect(toMap(LinkStepRow::step, DatedRow::onDay, (one, other) -> other)),
        panelOn());
  }

  private static String low(Moved move) {
    return move.state().words().toLowerCase(Locale.UK);
  }
}
