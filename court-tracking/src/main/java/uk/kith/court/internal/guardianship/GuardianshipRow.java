package uk.kith.court.internal.guardianship;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.OpenGuardianship;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.api.RecordedEntries.Mistake;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.ExitCode;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.GuardianshipCase.Written;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.court.internal.guardianship.GuardianshipEntry.Part;
import uk.kith.court.internal.permanence.MistakenChildRow;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;

/**
 * A case towards special guardianship or child arrangements for one child and one carer. It begins
 * when the carer is identified, takes its steps in any order, and ends with the order or without.
 */
@Entity
@Table(schema = "court", name = "guardianship_case")
class GuardianshipRow extends MistakenChildRow {

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String carer;
  private boolean foster;
  private @Nullable Boolean relative;

  @OneToMany(mappedBy = "guardianship", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<GuardianshipEntry> entries = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected GuardianshipRow() {}

  GuardianshipRow(OpenGuardianship command, Entry entry) {
    super(command.child(), command.on(), entry);
    this.kind = command.kind();
    this.carer = command.carer().strip();
    this.foster = command.foster();
    this.relative = command.relative();
    add(Part.STEP, CaseStep.BEGUN.name(), command.on(), null, null, entry);
  }

  Kind kind() {
    return kind;
  }

  String carer() {
    return carer;
  }

  boolean foster() {
    return foster;
  }

  @Nullable Boolean relative() {
    return relative;
  }

  void step(CaseStep step, LocalDate on, @Nullable LocalDate until, Entry entry) {
    if (step.isOfGuardianshipAlone() && kind != Kind.SPECIAL_GUARDIANSHIP) {
      throw new Invalid("step", "not-asked", "This step is of special guardianship alone");
    }
    boolean untold = until == null && step == CaseStep.REPORT_DIRECTED;
    if (untold || (until != null && !step.mayTellReportDay())) {
      throw new Invalid(
          "until", "range", "A direction or request of the court, and nothing else, says by when");
    }
    boolean over =
        holding()
            .filter(each -> each.is(Part.STEP))
            .anyMatch(
                each ->
                    each.code().equals(CaseStep.ORDER_MADE.name())
                        || each.code().equals(CaseStep.ENDED.name()));
    if (over && (step == CaseStep.ORDER_MADE || step == CaseStep.ENDED)) {
      throw new Conflict("case-over", "The case has come to its end");
    }
    add(Part.STEP, step.name(), on, until, null, entry);
  }

  /**
   * The order to which it came was recorded in proceedings.
   *
   * @return false when it tells of that order already
   */
  boolean ordered(LocalDate on, Entry entry) {
    boolean told = order(on).isPresent();
    if (!told) {
      step(CaseStep.ORDER_MADE, on, null, entry);
    }
    return !told;
  }

  /**
   * The order was recorded in proceedings by mistake.
   *
   * @return false when it does not tell of that order
   */
  boolean takeBackOrder(LocalDate on, String why, Entry by) {
    Optional<GuardianshipEntry> told = order(on);
    told.ifPresent(each -> each.takeBack(why, by));
    return told.isPresent();
  }

  private Optional<GuardianshipEntry> order(LocalDate on) {
    return holding()
        .filter(each -> each.is(Part.STEP) && each.onDay().equals(on))
        .filter(each -> each.code().equals(CaseStep.ORDER_MADE.name()))
        .findFirst();
  }

  void write(Heading heading, LocalDate on, Entry entry) {
    if (kind != Kind.SPECIAL_GUARDIANSHIP) {
      throw new Invalid("heading", "not-asked", "This report is of special guardianship alone");
    }
    add(Part.HEADING, heading.name(), on, null, null, entry);
  }

  void describe(String facts, LocalDate on, Entry entry) {
    add(Part.APPLICANT, "", on, null, facts, entry);
  }

  private void add(
      Part part,
      String code,
      LocalDate on,
      @Nullable LocalDate until,
      @Nullable String facts,
      Entry entry) {
    entries.add(
        new GuardianshipEntry(this, entries.size() + 1, part, code, on, until, facts, entry));
  }

  GuardianshipCase facts() {
    List<Done> steps = new ArrayList<>();
    List<Written> written = new ArrayList<>();
    for (GuardianshipEntry entry : holding().toList()) {
      if (entry.is(Part.STEP)) {
        steps.add(new Done(CaseStep.valueOf(entry.code()), entry.onDay(), entry.untilDay()));
      } else if (entry.is(Part.HEADING)) {
        written.add(new Written(Heading.valueOf(entry.code()), entry.onDay()));
      }
    }
    return new GuardianshipCase(kind, steps, written);
  }

  /** What was last said of the carer by a day; empty when nothing was. */
  Optional<String> applicant(LocalDate asOf) {
    return holding()
        .filter(entry -> entry.is(Part.APPLICANT) && !entry.onDay().isAfter(asOf))
        .reduce((earlier, later) -> later)
        .map(GuardianshipEntry::facts);
  }

  /** R-SGO-07, R-SGO-10: derived; null when it is not known whether the carer is a relative. */
  @Nullable ExitCode exitCode() {
    if (kind == Kind.CHILD_ARRANGEMENTS) {
      return ExitCode.E41;
    }
    return relative == null ? null : ExitCode.ofGuardianship(foster, relative);
  }

  /** All of it or none; the case goes with its beginning, when nothing else holds. */
  /** The day of the order, where that it was made is among what was a mistake. */
  Optional<LocalDate> orderAmong(Mistake mistake) {
    return holding()
        .filter(each -> each.is(Part.STEP) && each.code().equals(CaseStep.ORDER_MADE.name()))
        .filter(each -> mistake.entries().contains(new CourtEntryId(each.rowId())))
        .map(GuardianshipEntry::onDay)
        .findFirst();
  }

  void takeBack(Mistake mistake, Entry by) {
    for (CourtEntryId id : mistake.entries()) {
      entries.stream()
          .filter(each -> each.rowId().equals(id.value()))
          .findFirst()
          .orElseThrow(() -> new NotFound(id))
          .takeBack(mistake.why(), by);
    }
    if (holding().noneMatch(GuardianshipEntry::isBeginning)) {
      if (holding().findAny().isPresent()) {
        throw new Conflict(
            "rests-on-it", "More is recorded in this case. Take that back too, or first");
      }
      takeBack(mistake.why(), by);
    }
  }

  /** What people recorded in it. */
  RecordedEntries recorded() {
    return new RecordedEntries(
        holding()
            .map(
                each ->
                    new RecordedEntries.Entry(
                        new CourtEntryId(each.rowId()), child(), each.what(), each.onDay()))
            .toList(),
        entries.stream()
            .flatMap(each -> each.takenBack(child(), each.what(), each.onDay()).stream())
            .toList());
  }

  @Override
  public String what() {
    return kind.words() + ": " + carer;
  }

  private Stream<GuardianshipEntry> holding() {
    return entries.stream().filter(GuardianshipEntry::holds);
  }
}
