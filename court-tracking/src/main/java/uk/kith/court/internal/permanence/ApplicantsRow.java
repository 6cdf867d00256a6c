package uk.kith.court.internal.permanence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PermanenceView.ApplicantsLine;
import uk.kith.court.engine.permanence.AdoptionApplicants.Who;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;

/** Who applied to adopt a child on a day. */
@Entity
@Table(schema = "court", name = "adoption_applicants")
class ApplicantsRow extends MistakenChildRow {

  @Enumerated(EnumType.STRING)
  private Who who;

  private @Nullable UUID household;

  private String lived;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ApplicantsRow() {}

  ApplicantsRow(ChildId child, LocalDate appliedOn, ApplicantsLine applicants, Entry entry) {
    super(child, appliedOn, entry);
    this.who = applicants.who();
    this.household = applicants.household() == null ? null : applicants.household().value();
    this.lived =
        applicants.home().stream()
            .map(stay -> stay.first() + "/" + (stay.last() == null ? "" : stay.last()))
            .collect(Collectors.joining(" "));
  }

  @Override
  public String what() {
    return "Who applied to adopt: " + who.words();
  }

  /** As they said it: of one of our homes without its days, which placements tell. */
  ApplicantsLine line() {
    return new ApplicantsLine(
        onDay(), who, household == null ? null : new HouseholdId(household), home());
  }

  private List<DateRange> home() {
    return lived.isEmpty()
        ? List.of()
        : Arrays.stream(lived.split(" ", -1))
            .map(stay -> stay.split("/", -1))
            .map(
                days ->
                    new DateRange(
                        LocalDate.parse(days[0]),
                        days[1].isEmpty() ? null : LocalDate.parse(days[1])))
            .toList();
  }
}
