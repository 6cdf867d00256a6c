package uk.kith.matching.engine.fairness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * Makes the report: pools small groups, estimates, leaves out what would tell of few, and compares
 * each group with all others together (R-MATCH-21).
 */
public final class FairnessMaker {

  private static final RuleId RULE = RuleId.of("R-MATCH-21");
  private static final String POOLED = "Smaller groups together";

  private final FairnessLimits limits;

  public FairnessMaker(FairnessLimits limits) {
    this.limits = limits;
  }

  /**
   * @param cases in any order: the report is the same
   */
  public FairnessReport report(List<FairnessCase> cases) {
    List<FairnessReport.Compared> compared = new ArrayList<>();
    List<Characteristic> notCompared = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Characteristic by : Characteristic.values()) {
      List<String> pooled = new ArrayList<>();
      Map<String, List<FairnessCase>> groups = pooled(by, cases, pooled);
      if (groups.size() < 2) {
        notCompared.add(by);
      } else {
        Map<String, Map<Measured, Estimate>> estimates = estimates(groups);
        compared.add(
            new FairnessReport.Compared(
                by,
                groups.entrySet().stream()
                    .map(
                        each ->
                            new FairnessReport.Group(
                                each.getKey(),
                                each.getValue().size(),
                                estimates.getOrDefault(each.getKey(), Map.of())))
                    .toList(),
                pooled));
        findings.addAll(findings(by, groups, estimates));
      }
    }
    return new FairnessReport(compared, notCompared, findings);
  }

  /** Groups of the least size or more, and one of all smaller ones that is as large. */
  private Map<String, List<FairnessCase>> pooled(
      Characteristic by, List<FairnessCase> cases, List<String> pooledNames) {
    Map<String, List<FairnessCase>> all =
        cases.stream()
            .collect(
                groupingBy(each -> each.groups().getOrDefault(by, ""), TreeMap::new, toList()));
    List<String> bySize = new ArrayList<>(all.keySet());
    bySize.sort(Comparator.comparing((String name) -> -size(all, name)));
    List<FairnessCase> pool = new ArrayList<>();
    for (int i = bySize.size() - 1; i >= 0; i--) {
      String name = bySize.get(i);
      boolean small = size(all, name) < limits.smallestGroup();
      if (!small && (pool.isEmpty() || pool.size() >= limits.smallestGroup())) {
        break;
      }
      // A group that is large enough joins the pool only where the pool is too small without it.
      pool.addAll(all.getOrDefault(name, List.of()));
      pooledNames.add(name);
      bySize.remove(i);
    }
    Map<String, List<FairnessCase>> groups = new LinkedHashMap<>();
    bySize.forEach(name -> groups.put(name, all.getOrDefault(name, List.of())));
    if (!pool.isEmpty()) {
      groups.put(POOLED, pool);
    }
    pooledNames.sort(Comparator.naturalOrder());
    return groups;
  }

  private static int size(Map<String, List<FairnessCase>> all, String name) {
    return all.getOrDefault(name, List.of()).size();
  }

  private Map<String, Map<Measured, Estimate>> estimates(Map<String, List<FairnessCase>> groups) {
    Map<String, Map<Measured, Estimate>> estimates = new LinkedHashMap<>();
    for (Measured measured : Measured.values()) {
      Map<String, List<Double>> values = values(groups, measured);
      List<String> told = new ArrayList<>(values.keySet());
      told.removeIf(name -> values.getOrDefault(name, List.of()).size() < limits.smallestGroup());
      if (measured.isShare()) {
        withoutSmallCounts(told, values);
      }
      for (String name : told) {
        List<Double> of = values.getOrDefault(name, List.of());
        estimates
            .computeIfAbsent(name, n -> new EnumMap<>(Measured.class))
            .put(measured, measured.isShare() ? Estimate.share(of) : Estimate.mean(of));
      }
    }
    return estimates;
  }

  /**
   * Takes out shares behind which 1 to 4 children stand, and one more where there is only one: from
   * a share of all it could be reckoned.
   */
  private static void withoutSmallCounts(List<String> told, Map<String, List<Double>> values) {
    told.removeIf(name -> isSmall(fewest(values, name)));
    long hidden =
        values.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty() && !told.contains(each.getKey()))
            .count();
    if (hidden == 1 && !told.isEmpty()) {
      told.stream()
          .min(
              Comparator.comparingLong((String name) -> fewest(values, name))
                  .thenComparing(Comparator.naturalOrder()))
          .ifPresent(told::remove);
    }
  }

  private static boolean isSmall(long count) {
    return count > 0 && count < FairnessLimits.LEAST_TOLD;
  }

  /** Of those for whom it is the case and those for whom it is not, the fewer, none apart. */
  private static long fewest(Map<String, List<Double>> values, String name) {
    List<Double> of = values.getOrDefault(name, List.of());
    long yes = of.stream().filter(value -> value > 0).count();
    long no = of.size() - yes;
    return yes == 0 ? no : no == 0 ? yes : Math.min(yes, no);
  }

  private static Map<String, List<Double>> values(
      Map<String, List<FairnessCase>> groups, Measured measured) {
    Map<String, List<Double>> values = new LinkedHashMap<>();
    groups.forEach(
        (name, cases) -> {
          List<Double> of = new ArrayList<>();
          for (FairnessCase each : cases) {
            Double value = each.values().get(measured);
            if (value != null) {
              of.add(value);
            }
          }
          values.put(name, of);
        });
    return values;
  }

  private List<Finding> findings(
      Characteristic by,
      Map<String, List<FairnessCase>> groups,
      Map<String, Map<Measured, Estimate>> estimates) {
    List<Finding> findings = new ArrayList<>();
    for (Measured measured : Measured.values()) {
      if (measured.isCompared()) {
        Map<String, List<Double>> values = values(groups, measured);
        for (String name : groups.keySet()) {
          Map<Measured, Estimate> told = estimates.getOrDefault(name, Map.of());
          List<Double> others = others(values, name);
          if (told.containsKey(measured)
              && others.size() >= limits.smallestGroup()
              && !(measured.isShare() && isSmall(fewest(Map.of(name, others), name)))) {
            finding(by, measured, name, values.getOrDefault(name, List.of()), others, findings);
          }
        }
      }
    }
    return findings;
  }

  private static List<Double> others(Map<String, List<Double>> values, String name) {
    List<Double> others = new ArrayList<>();
    values.forEach(
        (other, of) -> {
          if (!other.equals(name)) {
            others.addAll(of);
          }
        });
    return others;
  }

  private void finding(
      Characteristic by,
      Measured measured,
      String name,
      Collection<Double> ones,
      Collection<Double> others,
      List<Finding> findings) {
    Estimate difference = Estimate.difference(measured.isShare(), ones, others);
    double otherMean = others.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double worse = measured.isMoreWorse() ? difference.value() : -difference.value();
    double limit = limits.of(measured, otherMean);
    if (worse > 0 && worse >= limit && difference.isBeyondChance()) {
      findings.add(
          Finding.of(
              RULE,
              Severity.WARNING,
              by.words()
                  + ", "
                  + name
                  + ": "
                  + measured.words().toLowerCase(Locale.UK)
                  + " "
                  + said(measured, otherMean + difference.value())
                  + ", all others "
                  + said(measured, otherMean)
                  + ". The set size of a difference is "
                  + set(measured)
                  + ".",
              "Equality Act 2010 s149; set size of the authority"));
    }
  }

  private String set(Measured measured) {
    return switch (measured) {
      case OFFERED -> limits.offeredPercent() + "%";
      case BEST_SCORE -> limits.scorePoints() + " points";
      case DAYS_WAITED -> limits.days() + " days";
      case FIRST_TAKEN -> limits.takenPoints() + " percentage points";
      case HERITAGE_SHARE, FIRST_BY_HERITAGE, FIRST_WITHOUT, SECOND_WITHOUT, THIRD_WITHOUT ->
          "none";
    };
  }

  private static String said(Measured measured, double value) {
    return measured.isShare()
        ? Math.round(value * 100) + "%"
        : String.format(Locale.UK, measured == Measured.BEST_SCORE ? "%.0f" : "%.1f", value);
  }
}
