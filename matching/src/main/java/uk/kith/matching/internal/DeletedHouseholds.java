package uk.kith.matching.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.DeletionWeighed;
import uk.kith.placements.api.Deletions.KeptWhy;
import uk.kith.placements.api.HouseholdDeleted;

/**
 * When the record of people who fostered is deleted, what they said as people who may adopt goes
 * too. Runs, plans and decisions are of children and stay, but where they name the home they name
 * nobody (ADR 0064). People who were linked with a child for its adoption stand in the record of
 * that, which is kept.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeletedHouseholds {

  /**
   * Columns in which runs, plans and suggestions are written as JSON, as the database writes it.
   */
  private static final List<List<String>> JSON =
      List.of(
          List.of("matching.run", "inputs"),
          List.of("matching.run", "result"),
          List.of("matching.plan", "result"),
          List.of("matching.suggested_families", "families"));

  /** And as it was written. */
  private static final List<List<String>> TEXT =
      List.of(
          List.of("matching.run_input", "households"),
          List.of("matching.plan", "problem"),
          List.of("matching.plan", "proof"),
          List.of("matching.plan_input", "content"),
          List.of("matching.link", "passed_over"));

  @Inject Sql sql;

  void weigh(@Observes DeletionWeighed weighed) {
    if (weighed.record() instanceof HouseholdId household
        && sql.count("select count(*) from matching.link where household = ?", household) > 0) {
      weighed.reasons().add(KeptWhy.ADOPTION);
    }
  }

  void delete(@Observes @Priority(130) HouseholdDeleted deleted) {
    HouseholdId household = deleted.household();
    DeletedRows rows = deleted.rows();
    for (String table : List.of("matching.adopter_preference", "matching.family_step")) {
      rows.delete(table, "household = ?", household);
    }
    rows.cutId("matching.decision", "household", household);
    rows.cutId("matching.adoption_step", "household", household);
    rows.change(
        "matching.run_home",
        "household = ?, shown = replace(shown::text, ?, ?)::jsonb",
        "household = ?",
        rows.nobody(),
        household.toString(),
        rows.nobody().toString(),
        household);
    // A home in a run has its number beside its id.
    TEXT.forEach(of -> rows.cutNumbered(of.get(0), of.get(1), household, deleted.number()));
    TEXT.forEach(of -> rows.cut(of.get(0), of.get(1), false, household));
    JSON.forEach(of -> rows.cut(of.get(0), of.get(1), true, household));
  }
}
