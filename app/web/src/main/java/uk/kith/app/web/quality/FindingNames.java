package uk.kith.app.web.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.kith.app.web.Words;
import uk.kith.app.web.quality.QualityWorklist.Named;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** Whom each finding is about, asked in one go. */
@RequestScoped
class FindingNames {

  @Inject Children children;
  @Inject Households households;
  @Inject AccessPolicy access;

  List<Named> named(List<QualityFinding> findings, LocalDate today) {
    Map<ChildId, String> named =
        children
            .findChildren(
                findings.stream()
                    .map(QualityFinding::child)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList(),
                today)
            .stream()
            .collect(Collectors.toMap(ChildView::id, Words::fullName));
    Map<HouseholdId, String> homes =
        access.mayReadHouseholds()
            ? households
                .findHouseholds(
                    findings.stream()
                        .map(QualityFinding::household)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                    today)
                .stream()
                .collect(Collectors.toMap(home -> home.snapshot().id(), HouseholdView::name))
            : Map.of();
    return findings.stream().map(each -> new Named(each, about(each, named, homes))).toList();
  }

  private static String about(
      QualityFinding finding, Map<ChildId, String> children, Map<HouseholdId, String> homes) {
    ChildId child = finding.child();
    HouseholdId home = finding.household();
    if (child != null) {
      return children.getOrDefault(child, "A child");
    }
    if (home != null) {
      return homes.getOrDefault(home, "A household");
    }
    return finding.localId() == null ? "The whole table" : "A child not in the register";
  }
}
