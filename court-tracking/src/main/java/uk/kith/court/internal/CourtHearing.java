package uk.kith.court.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/** A hearing of {@link Proceedings}, which alone changes it; it moves by the table alone. */
@Entity
@Table(schema = "court", name = "hearing")
class CourtHearing extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "proceedings")
  private Proceedings proceedings;

  private @Nullable UUID follows;

  @Enumerated(EnumType.STRING)
  private HearingType type;

  @Column(name = "other_words")
  private @Nullable String otherWords;

  @Column(name = "listed_on")
  private LocalDate listedOn;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private @Nullable LocalTime at;

  @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<HearingMoved> moves = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected CourtHearing() {}

  CourtHearing(Proceedings proceedings, ListHearing command, Entry entry) {
    super(entry);
    this.proceedings = proceedings;
    this.type = command.type();
    this.otherWords = command.otherWords();
    this.listedOn = command.listedOn();
    this.firstDay = command.firstDay();
    this.lastDay = command.lastDay();
    this.at = command.at();
  }

  HearingId id() {
    return new HearingId(rowId());
  }

  /**
   * Moves it as the table allows.
   *
   * @throws Invalid when the hearing that follows would begin before this one, and nobody said that
   *     it does
   * @return the hearing that follows when it is listed again, else null
   */
  @Nullable CourtHearing move(MoveHearing command, Entry entry) {
    expectHolds();
    HearingStatus from = status();
    if (HearingStatus.MOVES.find(from, command.to()).isEmpty()) {
      throw new Conflict(
          "no-such-move",
          "A hearing that stands as "
              + from.words().toLowerCase(java.util.Locale.UK)
              + " cannot become "
              + command.to().words().toLowerCase(java.util.Locale.UK));
    }
    LocalDate earliest = command.to() == HearingStatus.HELD ? firstDay : lastMoved();
    if (command.on().isBefore(earliest)) {
      throw new Invalid(
          "on",
          "too-early",
          command.to() == HearingStatus.HELD
              ? "The hearing begins on " + earliest + ", and was not held before that"
              : "The hearing was listed, or last moved, on "
                  + earliest
                  + ", and this came after that");
    }
    LocalDate relisted = command.relistedFor();
    if (relisted != null && relisted.isBefore(firstDay) && !command.earlier()) {
      throw new Invalid(
          "relistedFor",
          "before-old-day",
          "The new day, "
              + Findings.day(relisted)
              + ", lies before the old one, "
              + Findings.day(firstDay)
              + ": put it right, or say that the hearing was brought forward");
    }
    moves.add(new HearingMoved(this, moves.size() + 1, command, entry));
    if (relisted == null) {
      return null;
    }
    CourtHearing next =
        new CourtHearing(
            proceedings,
            new ListHearing(
                type,
                otherWords,
                command.on(),
                relisted,
                command.relistedUntil() == null ? relisted : command.relistedUntil(),
                command.relistedAt()),
            entry);
    next.follows = rowId();
    return next;
  }

  /**
   * Says when it begins, while nothing has become of it.
   *
   * @return the time that was told before, or null
   */
  @Nullable LocalTime setTime(@Nullable LocalTime time) {
    expectHolds();
    if (status() != HearingStatus.LISTED) {
      throw new Conflict(
          "not-listed",
          "Only a hearing that is listed has a time to come. This one stands as "
              + status().words().toLowerCase(java.util.Locale.UK));
    }
    LocalTime before = at;
    at = time;
    return before;
  }

  @Nullable LocalTime at() {
    return at;
  }

  /** A hearing of which nothing but its listing is recorded. */
  @Override
  public void takeBack(String why, Entry entry) {
    HearingMoved last = lastMove();
    if (last != null) {
      throw new Conflict(
          "hearing-moved",
          "Something is recorded of the hearing of "
              + firstDay
              + ": "
              + last.status().words().toLowerCase(java.util.Locale.UK)
              + " on "
              + last.on()
              + ". Take that back first");
    }
    super.takeBack(why, entry);
  }

  void takeBackLastMove(String why, Entry entry) {
    expectHolds();
    HearingMoved last = lastMove();
    if (last == null) {
      throw new Conflict("not-moved", "Nothing is recorded of what became of the hearing");
    }
    last.takeBack(why, entry);
  }

  LocalDate firstDay() {
    return firstDay;
  }

  boolean isListedInsteadOf(CourtHearing other) {
    return holds() && other.is(follows);
  }

  /** As it stands, without what was taken back. */
  Hearing hearing() {
    return new Hearing(
        type, listedOn, firstDay, lastDay, standing().map(HearingMoved::happened).toList());
  }

  private HearingStatus status() {
    return hearing().statusOn(LocalDate.MAX).orElseThrow();
  }

  private LocalDate lastMoved() {
    HearingMoved last = lastMove();
    return last == null ? listedOn : last.on();
  }

  private @Nullable HearingMoved lastMove() {
    return standing().reduce((first, second) -> second).orElse(null);
  }

  private Stream<HearingMoved> standing() {
    return moves.stream().filter(HearingMoved::holds);
  }
}
