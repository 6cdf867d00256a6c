package uk.kith.placements.internal.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.ChildView.CurrentPlacement;
import uk.kith.placements.api.DataQuality.AboutChildren;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.quality.KnownFacts;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.quality.SqlQuality.About;

/** What is known of children with findings, read in one batch, so that effects can be counted. */
@ApplicationScoped
class KnownFactsReader {

  @Inject ChildReader children;

  Map<RuleId, AboutChildren> byRule(List<About> about, LocalDate asOf) {
    Set<ChildId> ids = new LinkedHashSet<>();
    for (About each : about) {
      UUID child = each.child();
      if (child != null) {
        ids.add(new ChildId(child));
      }
    }
    Map<UUID, KnownFacts> facts = new HashMap<>();
    children.views(ids, asOf).forEach(view -> facts.put(view.id().value(), of(view)));
    Map<RuleId, List<KnownFacts>> known = new HashMap<>();
    Map<RuleId, Integer> absent = new HashMap<>();
    for (About each : about) {
      UUID child = each.child();
      List<KnownFacts> theirs = known.computeIfAbsent(each.rule(), rule -> new ArrayList<>());
      if (child == null) {
        absent.merge(each.rule(), 1, Integer::sum);
      } else if (facts.containsKey(child)) {
        theirs.add(facts.get(child));
      }
    }
    Map<RuleId, AboutChildren> byRule = new HashMap<>();
    known.forEach(
        (rule, theirs) ->
            byRule.put(rule, new AboutChildren(theirs, absent.getOrDefault(rule, 0))));
    return byRule;
  }

  private static KnownFacts of(ChildView child) {
    CurrentPlacement lives = child.placement();
    return new KnownFacts(
        child.lookedAfterSince() != null,
        lives == null
            ? null
            : new KnownFacts.Lives(
                lives.local() != null,
                lives.distanceMiles() != null,
                PlacementCodes.isForAdoption(lives.type())),
        child.legalStatus() != null,
        child.birth().isExact(),
        child.sex() != Sex.UNKNOWN,
        !child.nationalEthnicity().isEmpty(),
        child.worker() != null,
        !child.snapshot().needs().levels().isEmpty());
  }
}
