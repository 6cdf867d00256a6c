package uk.kith.placements.internal.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import uk.kith.placements.internal.kept.Kept;
import uk.kith.placements.internal.kept.Touches;
import uk.kith.placements.internal.life.LifeDoubts;

/**
 * What is missing or doubtful in the register on a day; that of the business date is kept. What the
 * caller may not know of is absent.
 */
@ApplicationScoped
class RegisterDoubts {

  @Inject Sql sql;
  @Inject ChildReader children;
  @Inject LifeDoubts life;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;
  @Inject Touches touches;

  private final Kept<List<Line>> kept = new Kept<>();

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

  List<Line> all(LocalDate asOf) {
    Stream<Line> ofChildren =
        kept
            .on(asOf, access.maySeeAdopters(), touches, ids -> ofChildren(ids, asOf))
            .values()
            .stream()
            .flatMap(List::stream);
    return access.mayReadHouseholds()
        ? Stream.concat(ofChildren, life.all(asOf).map(RegisterDoubts::line)).toList()
        : ofChildren.toList();
  }

  /**
   * @param ids children; null for all
   */
  private Map<UUID, List<Line>> ofChildren(@Nullable Set<UUID> ids, LocalDate asOf) {
    Map<UUID, List<Line>> lines = new HashMap<>();
    for (ChildView child : children.views(lookedAfter(ids, asOf), asOf)) {
      LocalDate since = child.lookedAfterSince();
      ChildView.CurrentPlacement lives = child.placement();
      if (since != null) {
        boolean sealed = lives != null && PlacementCodes.isForAdoption(lives.type());
        List<Gap> gaps =
            ChildGaps.of(
                child.snapshot(),
                since,
                lives == null ? null : new ChildGaps.Lives(lives.start(), lives.local()));
        lines.put(child.id().value(), gaps.stream().map(gap -> line(gap, child, sealed)).toList());
      }
    }
    return lines;
  }

  private List<ChildId> lookedAfter(@Nullable Set<UUID> ids, LocalDate asOf) {
    String lookedAfter =
        "select distinct p.child_id from placements.placement p"
            + " join placements.child c on c.id = p.child_id and c.merged_into is null"
            + " where p.authority = ? and p.superseded_at is null and p.start_on <= ?"
            + " and (p.end_on is null or p.end_on > ?)";
    return ids == null
        ? sql.list(lookedAfter, RegisterDoubts::readId, authority.code(), asOf, asOf)
        : sql.list(
            lookedAfter + " and p.child_id = any(?)",
            RegisterDoubts::readId,
            authority.code(),
            asOf,
            asOf,
            ids);
  }

  private static ChildId readId(ResultSet row) throws SQLException {
    return new ChildId(Sql.uuid(row, "child_id"));
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
