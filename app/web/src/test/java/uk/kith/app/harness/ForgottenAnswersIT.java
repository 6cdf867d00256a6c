package uk.kith.app.harness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.data.Sql;
import uk.kith.app.transaction.ForgottenAnswers;

/** Answers are kept for a week, whether or not whoever asked comes again. */
@ArquillianTest
class ForgottenAnswersIT {

  @Inject ForgottenAnswers forgotten;
  @Inject Sql sql;

  private final String leaver = "leaver-" + UUID.randomUUID();

  @Test
  void thoseOfLeaversAreForgottenAfterAWeek() {
    answered("old", 8);
    answered("new", 6);
    forgotten.run();
    assertFalse(isKept("old"));
    assertTrue(isKept("new"));
  }

  private void answered(String key, int daysAgo) {
    sql.update(
        "insert into app.request (authority, actor, key, address, step, fingerprint, answer,"
            + " recorded_at) values ('E08000018', ?, ?, 'POST /api/x', 1, 'f', 'null',"
            + " now() - make_interval(days => ?))",
        leaver,
        key,
        daysAgo);
  }

  private boolean isKept(String key) {
    return sql.exists("select 1 from app.request where actor = ? and key = ?", leaver, key);
  }
}
