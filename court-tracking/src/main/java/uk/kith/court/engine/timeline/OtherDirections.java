package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.timeline.ChildRecord.Directed;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.RuleId;

/**
 * What the court ordered that is no step of the way, such as the guardian's analysis: it is due all
 * the same (R-COURT-22). What the direction says in words names people and is not told.
 */
public final class OtherDirections {

  static final String CODE = "DIRECTION";

  private OtherDirections() {}

  /**
   * The way's next step, or a direction where one comes before it by {@link NextStep#order}.
   *
   * @param proceedings about the child, also those that are over
   * @param ofWay null when the way waits for nothing
   */
  public static Optional<NextStep> next(
      List<InCourt> proceedings, @Nullable NextStep ofWay, LocalDate asOf) {
    Stream<NextStep> ordered =
        proceedings.stream()
            .filter(court -> UnrecordedHearing.isOpen(court.facts(), asOf))
            .flatMap(OtherDirections::other)
            .filter(direction -> !direction.orderedOn().isAfter(asOf))
            .filter(direction -> direction.isToBeDone(asOf))
            .map(direction -> step(direction, asOf));
    Comparator<NextStep> first = NextStep.order(asOf);
    return Stream.concat(Stream.ofNullable(ofWay), ordered).min(first);
  }

  private static Stream<Direction> other(InCourt court) {
    List<Direction> steps = court.directed().stream().map(Directed::direction).toList();
    return court.facts().directions().stream().filter(direction -> !steps.contains(direction));
  }

  private static NextStep step(Direction direction, LocalDate asOf) {
    DueDate due = new DueDate(direction.dueAsOf(asOf).on(), false);
    Step step =
        Step.of(
                CODE,
                "Meet a direction of the court",
                RuleId.of("R-COURT-22"),
                whose(direction.assignee()))
            .withDue(due);
    return new NextStep(step, due);
  }

  private static Whose whose(Assignee assignee) {
    return switch (assignee) {
      case ALL_PARTIES -> Whose.PARTIES;
      case LOCAL_AUTHORITY -> Whose.AUTHORITY;
      case PARENTS_AND_RESPONDENTS -> Whose.PARENTS;
      case CAFCASS -> Whose.CAFCASS;
      case OTHERS -> Whose.OTHERS;
      case COURT -> Whose.COURT;
    };
  }
}
