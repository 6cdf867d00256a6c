package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.internal.permanence.KnownPermanence;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.engine.trackers.ChildIndex;
import uk.kith.placements.engine.trackers.TrackedChild;
import uk.kith.placements.engine.trackers.TrackerFindings;

/**
 * Lays a permanence tracker beside the record (R-PERM-05, -07). What was said later than Kith's
 * record would be recorded beside it; what contradicts it on its day or before is told.
 */
final class PermanenceComparison {

  private final ChildIndex index;
  private final Map<ChildId, KnownPermanence> known;
  private final LocalDate from;
  private final TrackerFindings findings;
  private final PermanenceToRecord toRecord;
  private final Map<String, Integer> lines = new HashMap<>();

  /** What a tracker comes to; to be recorded only while everything can be read. */
  record Result(SheetPreview<TrackedChild> preview, PermanenceToRecord toRecord) {}

  private PermanenceComparison(
      Collection<TrackedChild> children,
      Map<ChildId, KnownPermanence> known,
      LocalDate from,
      TrackerFindings findings) {
    this.index = new ChildIndex(children);
    this.known = Map.copyOf(known);
    this.from = from;
    this.findings = findings;
    this.toRecord = PermanenceToRecord.from(from);
  }

  /**
   * @param children whom the rows may name
   * @param known of those of whom something is recorded
   * @param lookedAfter whom a whole tracker names
   */
  static Result of(
      SheetReader.Result read,
      Collection<TrackedChild> children,
      Map<ChildId, KnownPermanence> known,
      List<TrackedChild> lookedAfter,
      LocalDate from,
      LocalDate today) {
    TrackerFindings findings = new TrackerFindings(read.unreadable(), today);
    PermanenceComparison comparison = new PermanenceComparison(children, known, from, findings);
    read.rows().forEach(comparison::compare);
    findings.name(read.spoilt(), comparison.index);
    return new Result(findings.preview(lookedAfter, read.leftOut()), comparison.toRecord);
  }

  private void compare(SheetRow row) {
    ChildIndex.Found found = index.find(row);
    TrackedChild child = found.child();
    if (child == null) {
      findings.wrong(row, found.column(), "not-found", String.valueOf(found.wrong()));
      return;
    }
    findings.name(child);
    String key = child.id() + " " + row.text(PermanenceColumns.ROUTE);
    Integer before = lines.putIfAbsent(key, row.line());
    if (before != null) {
      findings.wrong(
          row,
          PermanenceColumns.ROUTE,
          "twice",
          "stands twice for the child, first in line " + before);
      return;
    }
    KnownPermanence now = known.getOrDefault(child.id(), KnownPermanence.NOTHING);
    Map<String, String> recorded = new LinkedHashMap<>();
    route(row, child, now, recorded);
    plan(row, child, now, recorded);
    officer(row, child, now, recorded);
    findings.end(row, child, recorded);
  }

  private void route(
      SheetRow row, TrackedChild child, KnownPermanence now, Map<String, String> recorded) {
    Route route = row.find(PermanenceColumns.ROUTE);
    RouteStatus status = row.find(PermanenceColumns.STATUS);
    if (route == null && status != null) {
      findings.wrong(row, PermanenceColumns.ROUTE, "required", "is empty, and the status is not");
    }
    if (route == null || status == null) {
      return;
    }
    LocalDate on = Objects.requireNonNullElse(row.find(PermanenceColumns.ON), from);
    RouteMark last = now.routes().find(route, LocalDate.MAX).orElse(null);
    RouteMark then = now.routes().find(route, on).orElse(null);
    if (then != null && then.status() == status) {
      confirm(row, child, then, recorded);
      return;
    }
    if (last != null && !on.isAfter(last.on())) {
      findings.contradicts(
          row,
          child,
          PermanenceColumns.STATUS,
          last.status().name() + " since " + last.on(),
          status.name() + " since " + on);
      return;
    }
    RouteMark mark = mark(row, route, status, on, null);
    if (mark != null) {
      findings.later(row, child, PermanenceColumns.ON);
      add(row, child, mark, recorded);
      put(row, recorded, PermanenceColumns.STATUS);
      put(row, recorded, PermanenceColumns.ON);
      put(row, recorded, PermanenceColumns.REASON);
      put(row, recorded, PermanenceColumns.HORIZON);
      put(row, recorded, PermanenceColumns.RELATIVE);
    }
  }

  /** The route stands so in Kith: what Kith does not hold of it is recorded for the same day. */
  private void confirm(
      SheetRow row, TrackedChild child, RouteMark known, Map<String, String> recorded) {
    boolean more = lacks(row, child, PermanenceColumns.REASON, known.reason());
    more |= lacks(row, child, PermanenceColumns.HORIZON, known.horizon());
    more |=
        lacks(
            row,
            child,
            PermanenceColumns.RELATIVE,
            known.relative() == null ? null : known.relative() ? "yes" : "no");
    if (more) {
      RouteMark mark = mark(row, known.route(), known.status(), known.on(), known);
      if (mark != null) {
        add(row, child, mark, recorded);
        if (known.reason() == null) {
          put(row, recorded, PermanenceColumns.REASON);
        }
        if (known.horizon() == null) {
          put(row, recorded, PermanenceColumns.HORIZON);
        }
        if (known.relative() == null) {
          put(row, recorded, PermanenceColumns.RELATIVE);
        }
      }
    }
  }

  private boolean lacks(
      SheetRow row, TrackedChild child, SheetColumn<?> column, @Nullable Object now) {
    String then = row.text(column);
    if (then.isEmpty() || (now != null && now.toString().equalsIgnoreCase(then))) {
      return false;
    }
    if (now != null) {
      findings.contradicts(row, child, column, now.toString(), then);
    }
    return now == null;
  }

  /**
   * The mark that the row makes, over what is known of it.
   *
   * @return null when the row cannot make one, which is told
   */
  private @Nullable RouteMark mark(
      SheetRow row, Route route, RouteStatus status, LocalDate on, @Nullable RouteMark known) {
    String reason = row.find(PermanenceColumns.REASON);
    ReturnHorizon horizon = row.find(PermanenceColumns.HORIZON);
    Boolean relative = row.find(PermanenceColumns.RELATIVE);
    if (status == RouteStatus.RULED_OUT && reason == null && known == null) {
      findings.wrong(row, PermanenceColumns.REASON, "required", "says why it is ruled out");
      return null;
    }
    if (horizon != null && route != Route.RETURN_HOME) {
      findings.wrong(row, PermanenceColumns.HORIZON, "not-asked", "belongs to a return home alone");
      return null;
    }
    if (relative != null && !RouteMark.takesRelative(route)) {
      findings.wrong(row, PermanenceColumns.RELATIVE, "not-asked", "does not belong to this route");
      return null;
    }
    return known == null
        ? new RouteMark(route, status, on, reason, horizon, relative)
        : new RouteMark(
            route,
            status,
            on,
            known.reason() == null ? reason : known.reason(),
            known.horizon() == null ? horizon : known.horizon(),
            known.relative() == null ? relative : known.relative());
  }

  private void add(SheetRow row, TrackedChild child, RouteMark mark, Map<String, String> recorded) {
    toRecord.marks().add(new PermanenceToRecord.Mark(child.id(), mark));
    put(row, recorded, PermanenceColumns.ROUTE);
  }

  private void plan(
      SheetRow row, TrackedChild child, KnownPermanence now, Map<String, String> recorded) {
    Route primary = row.find(PermanenceColumns.PLAN);
    LocalDate on = row.find(PermanenceColumns.PLAN_ON);
    PermanencePlan last = now.plan(LocalDate.MAX).orElse(null);
    if (primary == null) {
      return;
    }
    PermanencePlan then = on == null ? last : now.plan(on).orElse(null);
    if (then != null && then.primary() == primary) {
      return;
    }
    if (on == null) {
      findings.wrong(row, PermanenceColumns.PLAN_ON, "required", "is empty, and the plan is not");
      return;
    }
    if (last != null && !on.isAfter(last.on())) {
      findings.contradicts(
          row,
          child,
          PermanenceColumns.PLAN,
          last.primary().name() + " of " + last.on(),
          primary.name() + " of " + on);
      return;
    }
    PermanencePlan plan = new PermanencePlan(on, primary, false, null);
    PermanencePlan before = toRecord.plans().putIfAbsent(child.id(), plan);
    if (before != null && !before.equals(plan)) {
      two(row, PermanenceColumns.PLAN);
    } else if (before == null) {
      findings.later(row, child, PermanenceColumns.PLAN_ON);
      put(row, recorded, PermanenceColumns.PLAN);
      put(row, recorded, PermanenceColumns.PLAN_ON);
    }
  }

  private void officer(
      SheetRow row, TrackedChild child, KnownPermanence now, Map<String, String> recorded) {
    String name = row.find(PermanenceColumns.OFFICER);
    if (name == null) {
      return;
    }
    if (now.officer() != null) {
      if (!now.officer().equalsIgnoreCase(name)) {
        findings.contradicts(row, child, PermanenceColumns.OFFICER, now.officer(), name);
      }
      return;
    }
    String before = toRecord.officers().putIfAbsent(child.id(), name);
    if (before != null && !before.equals(name)) {
      two(row, PermanenceColumns.OFFICER);
    } else if (before == null) {
      put(row, recorded, PermanenceColumns.OFFICER);
    }
  }

  private void two(SheetRow row, SheetColumn<?> column) {
    findings.wrong(
        row, column, "two-values", "is another than in a line before about the same child");
  }

  private static void put(SheetRow row, Map<String, String> recorded, SheetColumn<?> column) {
    if (!row.text(column).isEmpty()) {
      recorded.put(column.name(), row.text(column));
    }
  }
}
