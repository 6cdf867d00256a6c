package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.EndedHolds.How;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.facts.SeenChildren;

/**
 * What a home was asked: calls with their answers, and places held there (R-PLACE-38), in words
 * that name nobody. What was noted of a call is about a child and stays with the search. Of a
 * search for nobody whom the reader may know of, a call tells that the home was rung and no more;
 * places held for them are absent, as their placements are.
 */
@ApplicationScoped
class AskedOfHome {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject Clock clock;

  /**
   * @param withAdoption whether searches for adopters are told
   */
  List<HistoryLine> of(HouseholdId household, boolean withAdoption) {
    String kinds = withAdoption ? "" : " and s.kind <> 'ADOPTION'";
    String seen =
        ", exists (select from placements.search_child sc where sc.search_id = s.id"
            + seenChildren.and("sc.child_id")
            + ") as seen";
    List<HistoryLine> lines = new ArrayList<>();
    lines.addAll(
        sql.list(
            "select c.called_on, c.answer, c.declined, c.search_id"
                + seen
                + " from placements.search_call c join placements.search s on s.id = c.search_id"
                + " where c.household_id = ? and c.withdrawn_at is null"
                + kinds
                + " order by c.called_on desc, c.called_at desc, c.recorded_at desc",
            AskedOfHome::call,
            household));
    Instant now = clock.instant();
    sql.list(
            "select r.search_id, r.reserved_at, r.expires_at, r.given_back_at, r.started_at,"
                + " r.not_available,"
                + " (select count(distinct h.place_no) from placements.held_place h"
                + " where h.reservation_id = r.id) as places"
                + seen
                + " from placements.reservation r join placements.search s on s.id = r.search_id"
                + " where r.household_id = ?"
                + kinds
                + " order by r.reserved_at desc",
            row -> row.getBoolean("seen") ? reservation(row, now) : List.<HistoryLine>of(),
            household)
        .forEach(lines::addAll);
    return lines;
  }

  private static HistoryLine call(ResultSet row) throws SQLException {
    String declined = Sql.findText(row, "declined");
    boolean seen = row.getBoolean("seen");
    String answer =
        switch (CallAnswer.valueOf(row.getString("answer"))) {
          case YES -> "yes";
          case NO -> "no";
          case RING_BACK -> "they wish to be rung back";
          case NO_ANSWER -> "no answer";
        };
    return new HistoryLine(
        Sql.day(row, "called_on"),
        "Rung for a search: "
            + answer
            + (declined == null || !seen ? "" : ". " + Declined.valueOf(declined).words()),
        seen ? new SearchId(Sql.uuid(row, "search_id")) : null);
  }

  /** That places were held, and how that ended; that somebody moved in is told by the move. */
  private static List<HistoryLine> reservation(ResultSet row, Instant now) throws SQLException {
    SearchId search = new SearchId(Sql.uuid(row, "search_id"));
    int count = row.getInt("places");
    String places = Wording.sentence(Wording.places(count)) + (count == 1 ? " was " : " were ");
    Instant expires = Sql.instant(row, "expires_at");
    List<HistoryLine> lines = new ArrayList<>();
    lines.add(
        new HistoryLine(
            day(Sql.instant(row, "reserved_at")), places + "held for a search", search));
    Instant back = findInstant(row, "given_back_at");
    How how =
        How.of(row.getObject("started_at") != null, back, expires, row.getBoolean("not_available"));
    if (how == How.GIVEN_BACK && back != null) {
      lines.add(new HistoryLine(day(back), places + "held no longer: given back", search));
    } else if (how == How.NOT_AVAILABLE && back != null) {
      lines.add(
          new HistoryLine(day(back), places + "held no longer: recorded as not available", search));
    } else if (how == How.RAN_OUT && !expires.isAfter(now)) {
      lines.add(new HistoryLine(day(expires), places + "held no longer: the time ran out", search));
    }
    return lines;
  }

  private static @Nullable Instant findInstant(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null ? null : Sql.instant(row, column);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, LONDON);
  }
}
