package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import uk.kith.court.api.TimetableChanged;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.sufficiency.api.CourtChanges;

/**
 * Follows the court's timetable: each baseline says how often the dates of cases changed since it
 * was taken (R-SUFF-10). It is counted that they did, and nothing is kept of whose: forecasts hold
 * nobody's id (ADR 22).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CourtDates {

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  /** Rows of its own, so that nobody who records in court waits for another. */
  void changed(@Observes TimetableChanged event) {
    sql.update(
        Map.of(),
        "insert into sufficiency.court_dates_changed (id, authority, changed_at)"
            + " select ?, ?, ? where exists"
            + " (select from sufficiency.baseline b where b.authority = ?)",
        UUID.randomUUID(),
        authority.code(),
        clock.instant(),
        authority.code());
  }

  /** Since a baseline was taken, or taken again and was the same. */
  CourtChanges since(BaselineId baseline) {
    return new CourtChanges(
        (int)
            sql.count(
                "select count(*) from sufficiency.court_dates_changed c"
                    + " join sufficiency.baseline b on b.authority = c.authority"
                    + " where b.id = ? and b.authority = ?"
                    + " and c.changed_at > coalesce((select max(f.confirmed_at)"
                    + " from sufficiency.baseline_confirmed f where f.baseline = b.id),"
                    + " b.recorded_at)",
                baseline,
                authority.code()));
  }
}
