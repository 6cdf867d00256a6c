package uk.kith.matching.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.TakeBackWeighed;
import uk.kith.placements.api.TakeBackWeighed.Resting;

/**
 * While a home was decided on for a child, or a family is sought or was suggested, the return that
 * brought it is not taken back. Of which child it is is not told, as that may tell of adopters.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordedOnReturns {

  private static final List<String> NAMING =
      List.of(
          "matching.decision_child",
          "matching.adoption_step",
          "matching.family_finding_child",
          "matching.panel_paper_part",
          "matching.signed_panel_paper",
          "(select unnest(s.children) as child from matching.suggested_families s) suggested");

  @Inject Sql sql;

  void weigh(@Observes @Priority(130) TakeBackWeighed weighed) {
    for (String table : NAMING) {
      weighed
          .resting()
          .addAll(
              sql.list(
                  "select distinct child from " + table + " where child = any(?::uuid[])",
                  row -> new Resting(new ChildId(Sql.uuid(row, "child")), "a decision", true),
                  weighed.brought()));
    }
  }
}
