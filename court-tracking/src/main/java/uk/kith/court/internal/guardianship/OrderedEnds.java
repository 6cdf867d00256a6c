package uk.kith.court.internal.guardianship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.guardianship.ExitCode;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.EndsByOrder;
import uk.kith.placements.engine.EndByOrder;

/** Ends of care that follow from special guardianship and child arrangements (R-SGO-07, -10). */
@ApplicationScoped
class OrderedEnds implements EndsByOrder {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  private record Made(Kind kind, boolean foster, @Nullable Boolean relative, LocalDate on) {

    /** Null when it is not known whether the guardian is a relative or friend. */
    @Nullable EndByOrder end() {
      if (kind == Kind.CHILD_ARRANGEMENTS) {
        return new EndByOrder(ExitCode.E41.name(), "Child arrangements order", on);
      }
      return relative == null
          ? null
          : new EndByOrder(
              ExitCode.ofGuardianship(foster, relative).name(), "Special guardianship order", on);
    }
  }

  @Override
  public Optional<EndByOrder> find(ChildId child, LocalDate on) {
    return sql
        .list(
            "select g.kind, g.foster, g.relative, e.on_day from court.guardianship_case g"
                + " join court.guardianship_entry e on e.guardianship_case = g.id"
                + " where g.authority = ? and g.child = ? and g.superseded_at is null"
                + " and e.part = 'STEP' and e.code = 'ORDER_MADE' and e.on_day <= ?"
                + " order by e.on_day desc limit 1",
            row ->
                new Made(
                    Kind.valueOf(row.getString("kind")),
                    row.getBoolean("foster"),
                    row.getObject("relative", Boolean.class),
                    Sql.day(row, "on_day")),
            authority.code(),
            child,
            on)
        .stream()
        .findFirst()
        .flatMap(made -> Optional.ofNullable(made.end()));
  }
}
