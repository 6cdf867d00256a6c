package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.matching.engine.adoption.StillToBePlaced;
import uk.kith.matching.engine.adoption.WaitsLonger;
import uk.kith.placements.api.ChildBrief;

/**
 * A child of the board of family finding.
 *
 * @param familyFinding null while adoption is decided and no family finding has begun
 * @param age completed years on the day
 * @param since when the stage began; null when not recorded
 * @param daysInStage null as {@code since}
 * @param daysSinceDecision for which the child has waited since, up to its match where one stands;
 *     null when no decision is recorded
 * @param daysSinceOrder likewise; null while there is no placement order
 * @param link the open link that is furthest on; null while there is none
 * @param links how many stand
 * @param fosteredByAdopters whether the carers of the child may adopt it (early permanence)
 */
public record AdoptionLine(
    ChildBrief child,
    @Nullable FamilyFindingId familyFinding,
    int age,
    AdoptionStage stage,
    @Nullable LocalDate since,
    @Nullable Long daysInStage,
    @Nullable Long daysSinceDecision,
    @Nullable Long daysSinceOrder,
    @Nullable LinkState link,
    int links,
    boolean fosteredByAdopters,
    Set<WaitsLonger> waitsLonger,
    NextStep next,
    List<Finding> findings) {

  public AdoptionLine {
    waitsLonger = Set.copyOf(waitsLonger);
    findings = List.copyOf(findings);
  }

  /** What stops the search for a family: adoption is no longer planned (R-ADOPT-30, R-COURT-35). */
  public List<Finding> stopping() {
    return findings.stream().filter(StillToBePlaced::isStop).toList();
  }

  /** Linked or further on, and not over. */
  public boolean isLinked() {
    return link != null && link.isLinked();
  }
}
