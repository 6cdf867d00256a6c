package uk.kith.placements.internal.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.quality.ChildGaps;
import uk.kith.placements.engine.quality.Gap;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.facts.Sql;
import uk.kith.placements.internal.life.LifeDoubts;

/**
 * What is missing or doubtful in the register on a day, worked out once for each request. What the
 * caller may not know of is absent.
 */
@RequestScoped
class RegisterDoubts {

  @Inject Sql sql;
  @Inject ChildReader children;
  @Inject LifeDoubts life;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;

  /**
   * One doubt as the query of findings takes it.
   *
   * @param subject the child or household
   * @param sealed it is about a placement for adoption
   */
  public record Line(
      String rule,
      String severity,
      String field,
      String text,
      @Nullable LocalDate since,
      String subject,
      @Nullable String child,
      @Nullable String household,
      @Nullable String worker,
      @Nullable String team,
      boolean sealed) {}

  private final Map<LocalDate, List<Line>> known = new HashMap<>();

  List<Line> all(LocalDate asOf) {
    return known.computeIfAbsent(asOf, this::workOut);
  }

  private List<Line> workOut(LocalDate asOf) {
    List<Line> lines = new ArrayList<>(ofChildren(asOf));
    if (access.mayReadHouseholds()) {
      life.all(asOf).forEach(doubt -> lines.add(line(doubt)));
    }
    return lines;
  }

  private List<Line> ofChildren(LocalDate asOf) {
    List<ChildId> lookedAfter =
        sql.list(
            "select distinct p.child_id from placements.placement p"
                + " join placements.child c on c.id = p.child_id and c.merged_into is null"
                + " where p.authority = ? and p.superseded_at is null and p.start_on <= ?"
                + " and (p.end_on is null or p.end_on > ?)",
            row -> new ChildId(Sql.uuid(row, "child_id")),
            authority.code(),
            asOf,
            asOf);
    List<Line> lines = new ArrayList<>();
    for (ChildView child : children.views(lookedAfter, asOf)) {
      LocalDate since = child.lookedAfterSince();
      ChildView.CurrentPlacement lives = child.placement();
      if (since != null) {
        boolean sealed = lives != null && PlacementCodes.isForAdoption(lives.type());
        ChildGaps.of(
                child.snapshot(),
                since,
                lives == null ? null : new ChildGaps.Lives(lives.start(), lives.local()))
            .forEach(gap -> lines.add(line(gap, child, sealed)));
      }
    }
    return lines;
  }

  private static Line line(Gap gap, ChildView child, boolean sealed) {
    String id = child.id().toString();
    return new Line(
        gap.rule().value(),
        gap.severity().name(),
        gap.field(),
        gap.text(),
        gap.since(),
        id,
        id,
        null,
        child.worker(),
        child.team(),
        sealed && gap.field().equals("placement-postcode"));
  }

  private static Line line(LifeDoubts.Doubt doubt) {
    Gap gap = doubt.gap();
    String child = doubt.child() == null ? null : doubt.child().toString();
    String household = doubt.household() == null ? null : doubt.household().toString();
    return new Line(
        gap.rule().value(),
        gap.severity().name(),
        gap.field(),
        gap.text(),
        gap.since(),
        child == null ? String.valueOf(household) : child,
        child,
        household,
        doubt.worker(),
        doubt.team(),
        false);
  }
}
