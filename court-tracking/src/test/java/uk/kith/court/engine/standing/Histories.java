package uk.kith.court.engine.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Direction.Varied;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.Move;

/** Random histories of one child's proceedings, and what of them was known on a day. */
public final class Histories {

  /** The day of submission of every history. */
  public static final LocalDate SUBMITTED = LocalDate.of(2014, 9, 1);

  private static final List<HearingType> TYPES =
      List.of(
          HearingType.CASE_MANAGEMENT,
          HearingType.FURTHER_CASE_MANAGEMENT,
          HearingType.ISSUE_RESOLUTION,
          HearingType.FINAL,
          HearingType.INTERIM_CARE_ORDER);

  private Histories() {}

  /** A day in the life of a history. */
  public static LocalDate day(Random random) {
    return SUBMITTED.plusDays(random.nextInt(280));
  }

  /** Whatever may be recorded of a child, most of it in care proceedings. */
  public static ChildCase random(Random random) {
    LocalDate issued = random.nextInt(6) == 0 ? null : SUBMITTED.plusDays(random.nextInt(10));
    return new ChildCase(
        random.nextInt(8) > 0,
        new Commencement(issued, SUBMITTED),
        some(random, 2, Histories::extension),
        some(random, 6, Histories::hearing),
        some(random, 3, Histories::direction),
        random.nextInt(6) == 0 ? day(random) : null,
        random.nextInt(5) == 0 ? day(random) : null);
  }

  /** The same history as somebody knew it on a day. */
  public static ChildCase knownOn(ChildCase all, LocalDate asOf) {
    LocalDate issued = all.commencement().issuedOn();
    LocalDate disposed = all.disposedOn();
    return new ChildCase(
        all.care(),
        new Commencement(
            issued == null || issued.isAfter(asOf) ? null : issued,
            all.commencement().submittedOn()),
        all.extensions().stream().filter(e -> !e.grantedOn().isAfter(asOf)).toList(),
        all.hearings().stream()
            .filter(hearing -> !hearing.listedOn().isAfter(asOf))
            .map(hearing -> knownOn(hearing, asOf))
            .toList(),
        all.directions().stream()
            .filter(direction -> !direction.orderedOn().isAfter(asOf))
            .map(direction -> knownOn(direction, asOf))
            .toList(),
        all.noCareOrderFrom(),
        disposed == null || disposed.isAfter(asOf) ? null : disposed);
  }

  private static Hearing knownOn(Hearing all, LocalDate asOf) {
    return new Hearing(
        all.type(),
        all.listedOn(),
        all.firstDay(),
        all.lastDay(),
        all.moves().stream().filter(move -> !move.on().isAfter(asOf)).toList());
  }

  private static Direction knownOn(Direction all, LocalDate asOf) {
    Filed filed = all.filed();
    LocalDate withdrawn = all.withdrawnOn();
    return new Direction(
        all.assignee(),
        all.orderedOn(),
        all.due(),
        all.varied().stream().filter(each -> !each.orderedOn().isAfter(asOf)).toList(),
        filed == null || filed.on().isAfter(asOf) ? null : filed,
        withdrawn == null || withdrawn.isAfter(asOf) ? null : withdrawn);
  }

  private static Extension extension(Random random) {
    LocalDate granted = day(random);
    return new Extension(granted, granted.plusDays(random.nextInt(90)));
  }

  /** Listed, and then moved by rows of the table alone. */
  private static Hearing hearing(Random random) {
    LocalDate listed = day(random);
    LocalDate first = listed.plusDays(random.nextInt(80));
    List<Happened> moves = new ArrayList<>();
    HearingStatus status = HearingStatus.MOVES.first();
    LocalDate on = first;
    while (random.nextInt(3) > 0 && !HearingStatus.MOVES.isEnd(status)) {
      List<Move<HearingStatus>> possible = HearingStatus.MOVES.from(status);
      status = possible.get(random.nextInt(possible.size())).to();
      moves.add(new Happened(on, status, status.isPutOff() ? DelayReason.COURT : null));
      on = on.plusDays(random.nextInt(12));
    }
    return new Hearing(
        TYPES.get(random.nextInt(TYPES.size())),
        listed,
        first,
        first.plusDays(random.nextInt(4)),
        moves);
  }

  private static Direction direction(Random random) {
    LocalDate ordered = day(random);
    LocalDate again = ordered.plusDays(random.nextInt(30));
    return new Direction(
        Assignee.values()[random.nextInt(Assignee.values().length)],
        ordered,
        new Due(ordered.plusDays(random.nextInt(40)), null),
        random.nextInt(3) == 0
            ? List.of(new Varied(again, new Due(again.plusDays(random.nextInt(20)), null)))
            : List.of(),
        random.nextBoolean() ? new Filed(ordered.plusDays(random.nextInt(60)), null) : null,
        random.nextInt(6) == 0 ? ordered.plusDays(random.nextInt(60)) : null);
  }

  private static <T> List<T> some(Random random, int most, Function<Random, T> one) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      list.add(one.apply(random));
    }
    return list;
  }
}
