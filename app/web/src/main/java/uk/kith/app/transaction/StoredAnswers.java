package uk.kith.app.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import uk.kith.app.data.Sql;
import uk.kith.kernel.LocalAuthority;

/**
 * The rows behind {@code Idempotency-Key}, written in the command's transaction, kept for a week.
 */
@ApplicationScoped
public class StoredAnswers {

  private static final Duration KEPT = Duration.ofDays(7);

  /** What must agree for a request to be a repeat. */
  record Key(String actor, SentRequest.Sent sent, int step) {}

  record Answer(String fingerprint, String json) {}

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject LocalAuthority authority;

  /** True when nobody has done this; waits for whoever is doing it now. */
  boolean claim(Key key) {
    sql.update(
        "delete from app.request where actor = ? and recorded_at < ?",
        key.actor(),
        clock.instant().minus(KEPT));
    int rows =
        sql.update(
            "insert into app.request"
                + " (authority, actor, key, address, step, fingerprint, answer, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, 'null', ?) on conflict do nothing",
            authority.code(),
            key.actor(),
            key.sent().key(),
            key.sent().address(),
            key.step(),
            key.sent().fingerprint(),
            clock.instant());
    return rows == 1;
  }

  /** Forgets what is older than a week, whoever asked. */
  void forget() {
    sql.update("delete from app.request where recorded_at < ?", clock.instant().minus(KEPT));
  }

  void store(Key key, String json) {
    sql.update(
        "update app.request set answer = ?"
            + " where actor = ? and key = ? and address = ? and step = ?",
        json,
        key.actor(),
        key.sent().key(),
        key.sent().address(),
        key.step());
  }

  Answer get(Key key) {
    return sql.find(
            "select fingerprint, answer from app.request"
                + " where actor = ? and key = ? and address = ? and step = ?",
            row -> new Answer(row.getString(1), row.getString(2)),
            key.actor(),
            key.sent().key(),
            key.sent().address(),
            key.step())
        .orElseThrow(() -> new IllegalStateException("a claimed request id has no row"));
  }
}
