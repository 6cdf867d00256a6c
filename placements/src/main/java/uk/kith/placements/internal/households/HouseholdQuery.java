package uk.kith.placements.internal.households;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;

/**
 * The query behind a list of households on a day. Facts are joined in sets, and only those that its
 * filter and its order ask for; figures come from columns that an index holds, so that tens of
 * thousands of households are read in one pass.
 */
final class HouseholdQuery {

  /** What can be joined, each with one row a household at the most. */
  private enum Part {
    TERMS("t", fact("terms")),
    NOT_AVAILABLE("u", fact("not-available")),
    CONFIRMED("v", fact("confirmed")),
    SUPPORT("w", fact("support")),
    ADDRESS("a", fact("address")),
    OFFER("o", fact("offer")),
    FILLED(
        "p",
        "select household_id, count(*)::int as places from placements.placement"
            + " where household_id is not null and superseded_at is null and start_on <= ?"
            + " and (end_on is null or end_on > ?) group by household_id"),
    RESERVED(
        "r",
        "select household_id, count(*)::int as places from placements.held_place"
            + " where placement_id is null and released_at is null and expires_at > ?"
            + " group by household_id");

    private final String alias;
    private final String rows;

    Part(String alias, String rows) {
      this.alias = alias;
      this.rows = rows;
    }

    private static String fact(String kind) {
      return "select household_id, valid_from, value, places, min_age, max_age, parent_and_child,"
          + " high_behaviour from placements.household_fact where kind = '"
          + kind
          + "' and superseded_at is null and valid_from <= ?"
          + " and (valid_until is null or valid_until >= ?)";
    }

    String join() {
      return String.format(
          Locale.ROOT, " left join (%s) %s on %2$s.household_id = h.id", rows, alias);
    }
  }

  static final String APPROVED = "coalesce(t.places, 0)";
  static final String FILLED = "coalesce(p.places, 0)";
  static final String NOT_AVAILABLE = "coalesce(u.places, 0)";
  static final String RESERVED = "coalesce(r.places, 0)";

  /** Approved less filled and not available (R-PLACE-35), as {@code Places} counts. */
  static final String VACANT =
      "greatest(0, " + String.join(" - ", APPROVED, FILLED, NOT_AVAILABLE) + ")";

  /** Vacant and not reserved (R-PLACE-38), as {@code Places} counts. */
  static final String USABLE_NOW = "greatest(0, " + VACANT + " - " + RESERVED + ")";

  private static final Set<Part> VACANT_PARTS =
      EnumSet.of(Part.TERMS, Part.FILLED, Part.NOT_AVAILABLE);
  private static final Set<Part> USABLE_PARTS =
      EnumSet.of(Part.TERMS, Part.FILLED, Part.NOT_AVAILABLE, Part.RESERVED);

  private final LocalDate asOf;
  private final Instant now;
  private final Set<Part> parts = EnumSet.noneOf(Part.class);
  private final StringBuilder where = new StringBuilder(" where h.authority = ?");
  private final List<@Nullable Object> asked = new ArrayList<>();

  HouseholdQuery(String authority, LocalDate asOf, Instant now, boolean withAdopters) {
    this.asOf = asOf;
    this.now = now;
    asked.add(authority);
    where.append(withAdopters ? "" : SqlHouseholds.NOT_ADOPTERS);
  }

  /**
   * @param localPostcodes those of homes that are inside, or outside, as the filter asks; unused
   *     when it does not ask
   */
  HouseholdQuery matching(HouseholdFilter filter, Collection<String> localPostcodes) {
    if (filter.kind() != null) {
      and("h.kind = ?", filter.kind());
    }
    String worker = filter.worker();
    if (worker != null) {
      and(Part.SUPPORT, "w.value::jsonb ->> 'worker' = ?", worker);
    }
    List<String> teams = filter.teams();
    if (teams != null) {
      and(Part.SUPPORT, "w.value::jsonb ->> 'team' = any(?)", teams);
    }
    String text = filter.text() == null ? "" : filter.text().strip();
    if (!text.isEmpty()) {
      and("strpos(lower(h.local_id || ' ' || h.name), lower(?)) > 0", text);
    }
    if (filter.vacant() || filter.wanted().emergency()) {
      and(USABLE_PARTS, USABLE_NOW + " > 0");
    }
    return wanting(filter.wanted(), localPostcodes);
  }

  private HouseholdQuery wanting(HomeWanted wanted, Collection<String> localPostcodes) {
    if (wanted.noAdopters()) {
      where.append(SqlHouseholds.NOT_ADOPTERS);
    }
    if (wanted.own() != null) {
      and("h.own = ?", wanted.own());
    }
    AgeRange ages = wanted.ages();
    if (ages != null) {
      and(Part.TERMS, "t.min_age <= ?", ages.max());
      and(Part.TERMS, "t.max_age >= ?", ages.min());
      and(Part.TERMS, "coalesce(jsonb_array_length(t.value::jsonb -> 'namedChildren'), 0) = 0");
    }
    if (wanted.sex() != null) {
      and(
          Part.TERMS,
          "t.places is not null and coalesce(t.value::jsonb ->> 'sex', ?) = ?",
          wanted.sex());
      asked.add(wanted.sex());
    }
    if (wanted.emergency()) {
      and(
          Part.TERMS,
          "(coalesce(jsonb_array_length(t.value::jsonb -> 'kinds'), 0) = 0"
              + " or t.value::jsonb -> 'kinds' @> '[\"EMERGENCY\"]'"
              + " or t.value::jsonb -> 'kinds' @> '[\"SHORT_TERM\"]')");
    }
    if (wanted.district() != null) {
      and(Part.ADDRESS, "split_part(a.value::jsonb ->> 'postcode', ' ', 1) = ?", wanted.district());
    }
    if (wanted.local() != null) {
      and(Part.ADDRESS, "a.value::jsonb ->> 'postcode' = any(?)", localPostcodes);
    }
    if (wanted.staleBefore() != null) {
      and(VACANT_PARTS, VACANT + " > 0");
      and(Part.CONFIRMED, "(v.valid_from is null or v.valid_from < ?)", wanted.staleBefore());
    }
    if (wanted.notAvailable()) {
      and(Part.NOT_AVAILABLE, NOT_AVAILABLE + " > 0");
    }
    return this;
  }

  private void and(String condition, Object... parameters) {
    where.append(" and ").append(condition);
    asked.addAll(List.of(parameters));
  }

  private void and(Part part, String condition, Object... parameters) {
    parts.add(part);
    and(condition, parameters);
  }

  private void and(Set<Part> needed, String condition) {
    parts.addAll(needed);
    and(condition);
  }

  /** What orders by a key, without its direction. */
  private String key(HouseholdSort sort) {
    return switch (sort) {
      case LOCAL_ID -> "h.local_id";
      case NAME -> "lower(h.name)";
      case KIND -> "h.kind";
      case APPROVED -> needing(EnumSet.of(Part.TERMS), APPROVED);
      case FILLED -> needing(EnumSet.of(Part.FILLED), FILLED);
      case USABLE_NOW -> needing(USABLE_PARTS, USABLE_NOW);
      case VACANT -> needing(VACANT_PARTS, VACANT);
      case NOT_AVAILABLE -> needing(EnumSet.of(Part.NOT_AVAILABLE), NOT_AVAILABLE);
      case CONFIRMED -> needing(EnumSet.of(Part.CONFIRMED), "v.valid_from");
      case WORKER -> needing(EnumSet.of(Part.SUPPORT), "lower(w.value::jsonb ->> 'worker')");
      case STALE_FIRST -> {
        parts.add(Part.CONFIRMED);
        yield needing(
            VACANT_PARTS,
            "case when "
                + VACANT
                + " = 0 then date 'infinity'"
                + " else coalesce(v.valid_from, date '-infinity') end");
      }
    };
  }

  private String needing(Set<Part> needed, String expression) {
    parts.addAll(needed);
    return expression;
  }

  /** The ids in an order; ready for a limit. */
  String ids(HouseholdSort sort, boolean descending) {
    String order = key(sort) + (descending ? " desc" : "") + " nulls last, h.local_id, h.id";
    return "select h.id" + from() + " order by " + order;
  }

  String count() {
    return "select count(*)" + from();
  }

  /** Homes that are alike in what they may take, with their places, see {@code PlaceSegment}. */
  String segments() {
    parts.addAll(USABLE_PARTS);
    parts.add(Part.OFFER);
    return "select kind, min_age, max_age, parent, behaviour, least(vacant, 3) as in_each,"
        + " count(*) as homes, sum(approved) as approved, sum(filled) as filled,"
        + " sum(vacant) as vacant, sum(not_available) as not_available,"
        + " sum(least(vacant, reserved)) as reserved from (select h.kind, t.min_age, t.max_age,"
        + " coalesce(t.parent_and_child or o.parent_and_child, false) as parent,"
        + " coalesce(o.high_behaviour, false) as behaviour, "
        + APPROVED
        + " as approved, "
        + FILLED
        + " as filled, "
        + VACANT
        + " as vacant, "
        + NOT_AVAILABLE
        + " as not_available, "
        + RESERVED
        + " as reserved"
        + from()
        + ") home group by 1, 2, 3, 4, 5, 6";
  }

  private String from() {
    return " from placements.household h"
        + parts.stream().map(Part::join).collect(Collectors.joining())
        + where;
  }

  /** Those of what is joined, then those of the filter: as they stand in the query. */
  List<@Nullable Object> parameters() {
    List<@Nullable Object> all = new ArrayList<>();
    for (Part part : parts) {
      if (part == Part.RESERVED) {
        all.add(now);
      } else {
        all.add(asOf);
        all.add(asOf);
      }
    }
    all.addAll(asked);
    return all;
  }
}
