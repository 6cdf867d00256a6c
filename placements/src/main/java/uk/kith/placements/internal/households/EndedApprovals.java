package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.EventId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.life.ApprovalLife;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.internal.facts.Recording;

/**
 * When the approval of carers ends, their terms end with it from its day, and so do exemptions,
 * which nobody holds without an approval: no place of theirs is offered on (R-PLACE-11). Taken
 * back, it gives both back. It neither checks roles nor audits; the services do.
 */
@ApplicationScoped
public class EndedApprovals {

  private static final List<String> COVERS =
      List.of(HouseholdFacts.TERMS.code(), HouseholdFacts.EXEMPTIONS.code());

  @Inject HouseholdWriter writer;
  @Inject ApprovalLives lives;

  /**
   * @param from the first day without approval
   * @param because the event that says so, on record
   */
  public void end(HouseholdId id, LocalDate from, EventId because, Recording recording) {
    Household household = writer.get(id);
    LocalDate again = nextApproval(id, from);
    COVERS.forEach(code -> household.close(code, from, again, because, recording));
    writer.flush();
  }

  /** The event is taken back. */
  public void takeBack(HouseholdId id, LocalDate from, EventId because, Recording recording) {
    writer.get(id).reopen(from, because, recording);
    writer.flush();
  }

  private @Nullable LocalDate nextApproval(HouseholdId id, LocalDate from) {
    return lives.of(List.of(id)).getOrDefault(id, Life.NOTHING).after(from).entries().stream()
        .filter(entry -> ApprovalLife.BEGINS.contains(entry.event()))
        .map(Life.Entry::on)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
