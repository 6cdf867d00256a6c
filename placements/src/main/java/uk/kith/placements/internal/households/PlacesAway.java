package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.facts.SeenChildren;

/**
 * What is asked before places are not available any more: no more than are free (R-PLACE-35), no
 * words that name a child (R-MATCH-15), and none that is held for a search unless somebody says why
 * (R-PLACE-38). Held places that are not available are held no longer, from the newest decision
 * back, as far as they are needed; their search says so. It neither checks roles nor audits; the
 * services do.
 */
@ApplicationScoped
class PlacesAway {

  private static final RuleId HELD = RuleId.of("R-PLACE-38");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  @Inject Sql sql;
  @Inject AskedWords words;
  @Inject HouseholdReader reader;
  @Inject SeenChildren seenChildren;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;
  @Inject Clock clock;

  /**
   * Places that are held for a search.
   *
   * @param seen the reader may be told of the search
   */
  private record Hold(UUID id, String search, boolean seen, int places, Instant until) {}

  /**
   * What somebody says.
   *
   * @param approved how many places are approved from then on; null when that does not change
   */
  record Wanted(@Nullable Integer approved, List<NotAvailable> parts) {

    Then on(LocalDate day, Places known) {
      return new Then(
          new Places(
              approved == null ? known.approved() : approved,
              known.filled(),
              known.notAvailable(),
              known.reserved()),
          parts.stream().filter(part -> part.holdsOn(day)).toList());
    }
  }

  /** The places of a day, and which of them would not be available. */
  private record Then(Places places, List<NotAvailable> parts) {}

  /**
   * @return why it is so in spite of what rules say; null when none speaks against it
   * @throws Invalid when more would not be available than are free
   * @throws uk.kith.kernel.service.Refused when a rule speaks against it and nobody accepts it
   */
  @Nullable String ask(HouseholdId home, LocalDate from, Wanted wanted, Acceptance acceptance) {
    lock(home);
    List<Then> then = then(Map.of(home, wanted), from).getOrDefault(home, List.of());
    String more = moreThanFree(then);
    if (more != null) {
      throw new Invalid("notAvailable.count", "range", more);
    }
    List<Finding> findings = new ArrayList<>(words.findings(home, wanted.parts()));
    int missing = missing(then);
    List<Hold> holds = missing > 0 ? holds(home) : List.of();
    if (missing > 0) {
      findings.add(held(holds));
    }
    acceptance.orRefuse(findings);
    end(holds, missing);
    return findings.isEmpty() ? null : acceptance.reason().strip();
  }

  /** The same in words, of rows of a sheet; homes against which nothing stands are absent. */
  Map<HouseholdId, String> against(Map<HouseholdId, Wanted> rows, LocalDate from) {
    Map<HouseholdId, String> against = new HashMap<>();
    then(rows, from)
        .forEach(
            (home, then) -> {
              String more = moreThanFree(then);
              if (more != null) {
                against.put(home, more);
              } else if (missing(then) > 0) {
                against.put(
                    home,
                    told(holds(home)) + " Say on the page of the home why they are not available.");
              }
            });
    return against;
  }

  /** Whoever reserves there waits, or is waited for. */
  private void lock(HouseholdId home) {
    sql.list(
        "select id from placements.household where id = ? for no key update",
        row -> Sql.uuid(row, "id"),
        home);
  }

  /** On the first day, and today where it is past; of a home without terms nothing is known. */
  private Map<HouseholdId, List<Then>> then(Map<HouseholdId, Wanted> rows, LocalDate from) {
    LocalDate today = businessDate.today();
    Map<HouseholdId, List<Then>> then = new HashMap<>();
    for (LocalDate day : today.isAfter(from) ? List.of(from, today) : List.of(from)) {
      for (HouseholdView view : reader.views(rows.keySet(), day)) {
        HouseholdId home = view.snapshot().id();
        Wanted wanted = rows.get(home);
        if (wanted != null && view.snapshot().terms() != null) {
          then.computeIfAbsent(home, id -> new ArrayList<>())
              .add(wanted.on(day, view.snapshot().places()));
        }
      }
    }
    return then;
  }

  private static @Nullable String moreThanFree(List<Then> then) {
    return then.stream()
        .filter(each -> !each.places().hasRoomFor(each.parts()))
        .findFirst()
        .map(
            each ->
                "No more places can be not available than are free: "
                    + each.places().approved()
                    + " approved, "
                    + each.places().filled()
                    + " filled")
        .orElse(null);
  }

  private static int missing(List<Then> then) {
    return then.stream().mapToInt(each -> each.places().missing(each.parts())).max().orElse(0);
  }

  private List<Hold> holds(HouseholdId home) {
    String seen =
        "exists (select from placements.search_child sc where sc.search_id = s.id"
            + seenChildren.and("sc.child_id")
            + ")"
            + (access.maySeeAdopters() ? "" : " and s.kind <> 'ADOPTION'");
    return sql.list(
        "select r.id, s.number, r.expires_at, "
            + seen
            + " as seen, (select count(distinct h.place_no) from placements.held_place h"
            + " where h.reservation_id = r.id and h.released_at is null) as places"
            + " from placements.reservation r join placements.search s on s.id = r.search_id"
            + " where r.household_id = ? and r.given_back_at is null and r.started_at is null"
            + " and r.expires_at > ? order by r.reserved_at desc, r.id",
        PlacesAway::hold,
        home,
        clock.instant());
  }

  private static Hold hold(ResultSet row) throws SQLException {
    return new Hold(
        Sql.uuid(row, "id"),
        row.getString("number"),
        row.getBoolean("seen"),
        row.getInt("places"),
        Sql.instant(row, "expires_at"));
  }

  private static Finding held(List<Hold> holds) {
    return Finding.of(
        HELD,
        Severity.ERROR,
        told(holds)
            + (holds.isEmpty()
                ? "\nMaybe put the move right first."
                : " Recorded as not available, they are held no longer, and the search says so."),
        "product default");
  }

  /** Where nothing is held, the places are for children who are on record as to move in. */
  private static String told(List<Hold> holds) {
    if (holds.isEmpty()) {
      return "A child is to move into this home on a later day, and its place is kept.";
    }
    List<String> all =
        holds.stream()
            .map(
                hold -> {
                  ZonedDateTime until = hold.until().atZone(LONDON);
                  return Wording.places(hold.places())
                      + " for "
                      + (hold.seen() ? "search " + hold.search() : "a search")
                      + " until "
                      + Wording.day(until.toLocalDate())
                      + " at "
                      + TIME.format(until);
                })
            .toList();
    return "Places of this home are held: " + Wording.list(all) + ".";
  }

  private void end(List<Hold> newestFirst, int missing) {
    Instant now = clock.instant();
    int open = missing;
    for (Hold hold : newestFirst) {
      if (open <= 0) {
        return;
      }
      sql.update(
          Map.of(),
          "update placements.held_place set released_at = ?, version = version + 1"
              + " where reservation_id = ? and released_at is null and placement_id is null",
          now,
          hold.id());
      sql.update(
          Map.of(),
          "update placements.reservation set given_back_at = ?, not_available = true,"
              + " version = version + 1 where id = ?",
          now,
          hold.id());
      open -= hold.places();
    }
  }
}
