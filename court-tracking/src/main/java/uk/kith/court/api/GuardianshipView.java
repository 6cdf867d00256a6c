package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.court.engine.guardianship.ExitCode;
import uk.kith.court.engine.guardianship.Ground;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.GuardianshipId;

/**
 * A case towards special guardianship or child arrangements as it stood on a day.
 *
 * @param carer who is to have the order, in words
 * @param foster the carer is or was the child's foster carer
 * @param relative the carer is a relative or friend; null when not known
 * @param ground on which they may apply on the day, or on {@code earliestApplication} where that is
 *     later; null while nothing of it is recorded (R-SGO-06)
 * @param earliestApplication null while neither notice nor the court opens the way (R-SGO-01)
 * @param reportDue null while nobody can say (R-SGO-05)
 * @param report the headings that the report needs, in their order
 * @param exitCode by which care ceases once the order is made; null while it is not, or when it is
 *     not known whether the carer is a relative (R-SGO-07, -10)
 * @param tasks what it needs before the order can be made, done or not; none once it is over
 * @param version for {@code If-Match}
 */
public record GuardianshipView(
    GuardianshipId id,
    ChildId child,
    Kind kind,
    String carer,
    boolean foster,
    @Nullable Boolean relative,
    LocalDate asOf,
    boolean open,
    List<GuardianshipCase.Done> steps,
    @Nullable Ground ground,
    @Nullable LocalDate earliestApplication,
    @Nullable LocalDate reportDue,
    List<HeadingLine> report,
    @Nullable ExitCode exitCode,
    List<CaseTask> tasks,
    List<Finding> findings,
    long version) {

  public GuardianshipView {
    steps = List.copyOf(steps);
    report = List.copyOf(report);
    tasks = List.copyOf(tasks);
    findings = List.copyOf(findings);
  }

  /**
   * A heading of the report.
   *
   * @param writtenOn null while it has no content
   */
  public record HeadingLine(Heading heading, @Nullable LocalDate writtenOn) {}

  /** What is to be done next; null when nothing is. */
  public @Nullable CaseTask next() {
    return tasks.stream().filter(CaseTask::isOpen).findFirst().orElse(null);
  }

  /** How many headings of the report have content. */
  public long written() {
    return report.stream().filter(line -> line.writtenOn() != null).count();
  }

  /** The day of a step; null while it is not recorded. */
  public @Nullable LocalDate on(CaseStep step) {
    return steps.stream()
        .filter(done -> done.step() == step)
        .map(GuardianshipCase.Done::on)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
