package uk.kith.court.internal.permanence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.RouteHistoryLine;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;

/** What was said of a route of a child. */
@Entity
@Table(schema = "court", name = "route_mark")
class RouteRow extends MistakenChildRow {

  @Enumerated(EnumType.STRING)
  private Route route;

  @Enumerated(EnumType.STRING)
  private RouteStatus status;

  private @Nullable String reason;

  @Enumerated(EnumType.STRING)
  private @Nullable ReturnHorizon horizon;

  private @Nullable Boolean relative;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected RouteRow() {}

  RouteRow(ChildId child, RouteMark mark, Entry entry) {
    super(child, mark.on(), entry);
    this.route = mark.route();
    this.status = mark.status();
    this.reason = mark.reason();
    this.horizon = mark.horizon();
    this.relative = mark.relative();
  }

  @Override
  public String what() {
    return "Route: "
        + route.words()
        + ", "
        + status.words().toLowerCase(Locale.UK)
        + (reason == null || reason.isEmpty() ? "" : " (" + reason + ")");
  }

  RouteMark mark() {
    return new RouteMark(route, status, onDay(), reason, horizon, relative);
  }

  RouteHistoryLine line() {
    return new RouteHistoryLine(mark(), recordedBy(), recordedAt(), closedAt(), closedBy());
  }
}
