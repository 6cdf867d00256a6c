package uk.kith.matching.internal.adoption;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.api.ChildMerged;

/** When a child is merged into its record, what was recorded of its adoption follows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MergedAdoption {

  private static final Conflict CANNOT_BE_JOINED =
      new Conflict("sought-twice", "A record on each side has work that cannot be joined");

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject AdoptionRows rows;

  void follow(@Observes @Priority(130) ChildMerged merged) {
    rows.everyTime(merged.duplicate()).forEach(row -> row.isNow(merged.into()));
    rows.everyStep(merged.duplicate()).forEach(row -> row.isNow(merged.into()));
    rows.everyPaperPart(merged.duplicate()).forEach(row -> row.isNow(merged.into()));
    rows.signedPapers(merged.duplicate()).forEach(row -> row.isNow(merged.into()));
    BrokenConstraint.flush(
        em,
        Map.of(
            "family_finding_open", CANNOT_BE_JOINED,
            "panel_paper_part_once", CANNOT_BE_JOINED,
            "signed_panel_paper_number", CANNOT_BE_JOINED));
  }
}
