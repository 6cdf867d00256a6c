package uk.kith.court.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.court.api.CourtCase;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.Severity;

/**
 * Children in two open cases for a care or supervision order at once: one of them was recorded
 * twice, or was consolidated and nobody said so, and the limit counts from the first (R-COURT-01,
 * R-COURT-38).
 */
@ApplicationScoped
class SecondCases {

  @Inject OpenCases open;

  /**
   * What is to be asked in one of the cases, by child.
   *
   * @param in a case for a care or supervision order
   */
  Map<ChildId, List<Finding>> findings(
      ProceedingsId in, Collection<ChildId> children, LocalDate asOf) {
    List<CourtCase> all =
        open.of(children, asOf).stream().filter(each -> each.kind().isForCare()).toList();
    return all.stream()
        .filter(each -> each.id().equals(in))
        .flatMap(each -> each.children().stream())
        .flatMap(
            child ->
                all.stream()
                    .filter(each -> !each.id().equals(in))
                    .filter(each -> !each.about(List.of(child.id())).children().isEmpty())
                    .map(each -> Map.entry(child.id(), finding(each))))
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Finding finding(CourtCase other) {
    String number = other.caseNumber();
    return Findings.of(
        "R-COURT-38",
        Severity.WARNING,
        "HMCTS public law data model",
        "The child is in another open case for a care or supervision order too"
            + (number == null ? "" : ", " + number)
            + "; the limit counts from the first of them. If they were consolidated, record that end"
            + " in the one that does not go on; if one is a mistake, take the child out of it.");
  }
}
