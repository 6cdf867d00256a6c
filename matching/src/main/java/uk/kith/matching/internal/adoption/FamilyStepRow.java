package uk.kith.matching.internal.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.adoption.FamilyStep;

/** Something done for adopters. */
@Entity
@Table(schema = "matching", name = "family_step")
public class FamilyStepRow extends DatedRow {

  private UUID household;

  @Enumerated(EnumType.STRING)
  private FamilyStep step;

  private @Nullable String answer;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected FamilyStepRow() {}

  FamilyStepRow(
      HouseholdId household, FamilyStep step, LocalDate on, @Nullable String answer, Entry entry) {
    super(on, entry);
    this.household = household.value();
    this.step = step;
    this.answer = answer;
  }

  HouseholdId household() {
    return new HouseholdId(household);
  }

  FamilyStep step() {
    return step;
  }

  @Nullable String answer() {
    return answer;
  }
}
