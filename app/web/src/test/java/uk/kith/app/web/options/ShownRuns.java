package uk.kith.app.web.options;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunLook;
import uk.kith.matching.api.RunPages;
import uk.kith.matching.api.RunView;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.engine.Verdict.Possible;

/** A run worked out whole, as it is read from the database part by part. */
public final class ShownRuns {

  private ShownRuns() {}

  public static RunView run(OptionsView whole, Set<Criterion> sameInAll) {
    Map<List<Object>, RunView.Group> groups = new LinkedHashMap<>();
    for (OptionsView.Item item : whole.items()) {
      boolean silent = item.findings().isEmpty();
      RunView.Group one =
          new RunView.Group(
              item.possible(),
              silent ? null : item.findings().get(0).rule(),
              silent ? "" : item.findings().get(0).source(),
              1);
      groups.merge(
          List.of(one.possible(), String.valueOf(one.rule())),
          one,
          (a, b) -> new RunView.Group(a.possible(), a.rule(), a.source(), a.count() + 1));
    }
    return new RunView(
        whole.runId(),
        whole.search(),
        whole.asOf(),
        whole.policyVersion(),
        List.copyOf(groups.values()),
        sameInAll,
        whole.splits());
  }

  static RunLook look(OptionsView whole, Set<Criterion> sameInAll, Set<HouseholdId> family) {
    return new RunLook(
        run(whole, sameInAll),
        null,
        new RunPages(0, 0, 0, null),
        homes(whole, item -> family.contains(item.householdId())),
        homes(whole, item -> item.possible() == Possible.YES),
        homes(whole, item -> item.possible() == Possible.WITH_APPROVAL),
        homes(whole, item -> item.possible() == Possible.NO).stream()
            .sorted(Comparator.comparing(home -> home.item().distanceMiles()))
            .toList(),
        homes(whole, item -> item.possible() == Possible.NO).size());
  }

  /** Those of a run that were possible, with or without approval. */
  public static List<RunView.Home> could(OptionsView whole) {
    return homes(whole, item -> item.possible() != Possible.NO);
  }

  private static List<RunView.Home> homes(OptionsView whole, Predicate<OptionsView.Item> wanted) {
    List<RunView.Home> homes = new ArrayList<>();
    for (int i = 0; i < whole.items().size(); i++) {
      if (wanted.test(whole.items().get(i))) {
        homes.add(new RunView.Home(i + 1, whole.items().get(i)));
      }
    }
    return homes;
  }
}
