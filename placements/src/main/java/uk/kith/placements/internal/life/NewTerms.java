package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.life.Life;

/**
 * What stands against a change of terms that is not recorded yet: no notice that has run out, and
 * no agreement of the carers (R-PLACE-12). It neither checks roles nor audits; the services do.
 */
@ApplicationScoped
public class NewTerms {

  @Inject SqlDue rows;
  @Inject SqlLives recorded;

  /** By household; two queries for any number of them. */
  public Map<HouseholdId, List<Finding>> against(Collection<HouseholdId> homes, LocalDate from) {
    Map<UUID, Life> lives = recorded.lives(homes.stream().map(HouseholdId::value).toList());
    Map<HouseholdId, List<Finding>> findings = new HashMap<>();
    rows.approved(homes)
        .forEach(
            (id, approved) ->
                findings.put(
                    id,
                    HouseholdDuties.ofNewTerms(approved, DueReader.life(lives, id.value()), from)));
    return findings;
  }
}
