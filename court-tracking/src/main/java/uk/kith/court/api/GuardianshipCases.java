package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.guardianship.Applicant;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.GuardianshipId;

/**
 * Cases towards special guardianship and child arrangements, each with its own steps. What is
 * recorded is never edited; of a step recorded again the later entry holds.
 *
 * <p>Each method that names a case throws {@link uk.kith.kernel.service.NotFound} when there is no
 * such case.
 */
public interface GuardianshipCases {

  /**
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  GuardianshipId open(OpenGuardianship command);

  /**
   * Records a step.
   *
   * @param version that the caller has seen of the case, here as below; null where it takes what is
   *     there
   * @param until of a direction the day by which the report is due; of a request of the court the
   *     same, or null where it said none; else null
   * @throws uk.kith.kernel.service.Conflict when the case has come to its end, or has moved on
   *     since the version
   * @throws uk.kith.kernel.service.Invalid when the step does not belong to such a case
   */
  void record(
      GuardianshipId id,
      CaseStep step,
      LocalDate on,
      @Nullable LocalDate until,
      @Nullable Long version);

  /** Records that headings of the report have content. */
  void write(GuardianshipId id, List<Heading> headings, LocalDate on, @Nullable Long version);

  /** Records what decides whether the carer may apply without leave (R-SGO-06). */
  void describe(GuardianshipId id, Applicant applicant, LocalDate on, @Nullable Long version);

  /** What was recorded in the case, and what was taken back of it. */
  RecordedEntries recorded(GuardianshipId id);

  /**
   * Takes back what was recorded by mistake: steps, headings of the report, what is known of the
   * carer. With its beginning the whole case goes, so that nobody finds it any more.
   *
   * @throws uk.kith.kernel.service.Conflict when more is recorded in a case whose beginning was a
   *     mistake
   */
  void takeBack(GuardianshipId id, RecordedEntries.Mistake mistake, @Nullable Long version);

  GuardianshipView getCase(GuardianshipId id, LocalDate asOf);

  /** Those of a child begun by a day, the newest first. */
  List<GuardianshipView> ofChild(ChildId child, LocalDate asOf);

  /**
   * A case that is open.
   *
   * @param carer who is to have the order, in words
   */
  record Open(GuardianshipId id, ChildId child, Kind kind, String carer) {}

  /**
   * Those open on a day of some children whom the caller may see, the earliest first. Offered with
   * the proceedings in which their order is recorded, of which the look is audited: this is no
   * second one.
   */
  List<Open> openOf(Collection<ChildId> children, LocalDate asOf);

  /**
   * Those open on a day of the children whom the caller may see, by the day on which the report is
   * due; those without a day last.
   */
  List<GuardianshipView> listOpen(LocalDate asOf);
}
