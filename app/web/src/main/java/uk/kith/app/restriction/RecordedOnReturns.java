package uk.kith.app.restriction;

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
 * While it is said who may see the record of a child, or somebody asked for a copy of it, the
 * return that brought it is not taken back. That somebody opened a restricted record stands in the
 * audit trail, and rests on nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordedOnReturns {

  private static final int LAST = 200;

  private static final List<String> TABLES = List.of("app.restriction", "app.access_request");

  @Inject Sql sql;

  void weigh(@Observes @Priority(LAST) TakeBackWeighed weighed) {
    for (String table : TABLES) {
      weighed
          .resting()
          .addAll(
              sql.list(
                  "select distinct subject from " + table + " where subject = any(?::uuid[])",
                  row -> new Resting(new ChildId(Sql.uuid(row, "subject")), "access to it", true),
                  weighed.brought()));
    }
  }
}
