package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.quality.Gap;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.children.ChildFacts.Allocation;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.life.LifeFindings.PlacementFinding;
import uk.kith.placements.internal.life.SqlNextMissing.Between;
import uk.kith.placements.internal.life.SqlNextMissing.Missing;

/**
 * What is doubtful in the dated life of households and placements: what rules say against what was
 * recorded, and things due whose day nobody can tell. It neither checks roles nor audits; the
 * services do.
 */
@ApplicationScoped
public class LifeDoubts {

  private static final RuleId NEXT_MISSING = RuleId.of("R-DATA-03");

  @Inject DueReader reader;
  @Inject LifeFindings recorded;
  @Inject HouseholdReader households;
  @Inject SqlNextMissing moved;

  /**
   * A doubt about a household or, where there is one, a child.
   *
   * @param worker whose work it is; null when not known
   */
  public record Doubt(
      Gap gap,
      @Nullable HouseholdId household,
      @Nullable ChildId child,
      @Nullable String worker,
      @Nullable String team) {}

  /**
   * The doubts on a day, by child or household.
   *
   * @param ids children and households; null for all
   */
  public Map<UUID, List<Doubt>> bySubject(@Nullable Set<UUID> ids, LocalDate asOf) {
    Map<UUID, List<Doubt>> doubts = recorded(ids, asOf);
    Map<UUID, List<DueLine>> due = reader.bySubject(asOf);
    for (UUID id : ids == null ? due.keySet() : ids) {
      for (DueLine line : due.getOrDefault(id, List.of())) {
        if (line.item().status() == Status.NOT_KNOWN) {
          doubts.computeIfAbsent(id, subject -> new ArrayList<>()).add(notKnown(line));
        }
      }
    }
    return doubts;
  }

  /** What rules say against what was recorded. */
  private Map<UUID, List<Doubt>> recorded(@Nullable Set<UUID> ids, LocalDate asOf) {
    List<HouseholdView> homes =
        ids == null
            ? households.all(asOf)
            : households.views(ids.stream().map(HouseholdId::new).toList(), asOf);
    Map<HouseholdId, List<Finding>> findings = recorded.of(homes, asOf);
    Map<UUID, List<Doubt>> doubts = new HashMap<>();
    for (HouseholdView home : homes) {
      HouseholdId id = home.snapshot().id();
      for (Finding finding : findings.getOrDefault(id, List.of())) {
        doubts
            .computeIfAbsent(id.value(), subject -> new ArrayList<>())
            .add(new Doubt(gap(finding, null), id, null, home.supervisingWorker(), home.team()));
      }
    }
    for (PlacementFinding each : recorded.ofPlacements(ids, asOf)) {
      doubts
          .computeIfAbsent(each.child().value(), subject -> new ArrayList<>())
          .add(
              new Doubt(
                  gap(each.finding(), each.start()),
                  null,
                  each.child(),
                  each.worker(),
                  each.team()));
    }
    nextMissing(ids, asOf)
        .forEach(
            doubt ->
                doubts
                    .computeIfAbsent(
                        Objects.requireNonNull(doubt.child()).value(), child -> new ArrayList<>())
                    .add(doubt));
    return doubts;
  }

  /** R-DATA-03: who moved, and nobody recorded whereto, or where the child was at first. */
  private List<Doubt> nextMissing(@Nullable Set<UUID> ids, LocalDate asOf) {
    Map<ChildId, List<Gap>> gaps = new LinkedHashMap<>();
    for (Missing each : moved.on(ids, asOf)) {
      gaps.computeIfAbsent(each.child(), child -> new ArrayList<>()).add(missing(each));
    }
    for (Between each : moved.daysBetween(ids, asOf)) {
      gaps.computeIfAbsent(each.child(), child -> new ArrayList<>()).add(between(each));
    }
    Map<ChildId, Allocation> workers = reader.workersOf(List.copyOf(gaps.keySet()), asOf);
    List<Doubt> doubts = new ArrayList<>();
    gaps.forEach(
        (child, theirs) -> {
          Allocation whose = workers.getOrDefault(child, DueReader.NOBODY);
          theirs.forEach(
              gap -> doubts.add(new Doubt(gap, null, child, whose.worker(), whose.team())));
        });
    return doubts;
  }

  private static Gap missing(Missing of) {
    return new Gap(
        NEXT_MISSING,
        Severity.ERROR,
        "next-placement",
        "The last placement ended and was to be followed by another, which is not recorded. Until"
            + " it is, the child stands in no list and no figure of children looked after.",
        of.ended());
  }

  private static Gap between(Between of) {
    return new Gap(
        NEXT_MISSING,
        Severity.ERROR,
        of.ended() + " " + of.next(),
        "The child left a placement on "
            + Wording.day(of.ended())
            + " for another, and the next one on record begins on "
            + Wording.day(of.next())
            + ". Care is counted from "
            + Wording.day(of.careBegan())
            + ", and so is what is due from its beginning: put right one of the days, or how the"
            + " earlier placement ended.",
        of.ended());
  }

  /** The dates that a finding used tell one of them from another of the same rule. */
  private static Gap gap(Finding finding, @Nullable LocalDate since) {
    String dates = String.join(" ", finding.dates().stream().map(LocalDate::toString).toList());
    return new Gap(
        finding.rule(),
        finding.severity(),
        dates.isEmpty() ? finding.text() : dates,
        finding.text(),
        since == null && !finding.dates().isEmpty() ? finding.dates().get(0) : since);
  }

  private static Doubt notKnown(DueLine line) {
    DueItem item = line.item();
    String field = item.duty().name() + (item.to() == null ? "" : "-" + item.to().name());
    boolean ofChild = line.child() != null;
    return new Doubt(
        new Gap(
            item.rule(),
            item.severity(),
            field.toLowerCase(Locale.ROOT).replace('_', '-'),
            item.text(),
            null),
        ofChild ? null : line.household(),
        line.child(),
        line.worker(),
        line.team());
  }
}
