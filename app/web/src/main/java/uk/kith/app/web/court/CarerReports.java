package uk.kith.app.web.court;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.app.web.court.CasePage.Step;
import uk.kith.app.web.permanence.GuardianshipCaseResource;
import uk.kith.court.api.GuardianshipCases.Open;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;

/**
 * Where the authority's report on a carer is recorded, for whom a special guardianship order was
 * refused for want of it (R-SGO-02 to R-SGO-05).
 */
final class CarerReports {

  private static final Set<String> OF_REPORT =
      Set.of("R-SGO-02", "R-SGO-03", "R-SGO-04", "R-SGO-05");

  private CarerReports() {}

  /**
   * Links to the open cases of the children whom the order is about; of a child without one to
   * where it is begun. Empty where nothing was refused for want of a report.
   *
   * @param about the children whom the order is about
   */
  static List<Step> of(CaseForm it, List<ChildId> about, List<Open> open) {
    boolean wanted =
        it.refusing().stream()
            .map(Finding::rule)
            .anyMatch(rule -> OF_REPORT.contains(rule.value()));
    return wanted ? about.stream().flatMap(child -> of(it, child, open)).toList() : List.of();
  }

  private static Stream<Step> of(CaseForm it, ChildId child, List<Open> open) {
    String name = it.children().find(child).orElse("the child");
    List<Open> cases =
        open.stream()
            .filter(each -> each.child().equals(child) && each.kind() == Kind.SPECIAL_GUARDIANSHIP)
            .toList();
    return cases.isEmpty()
        ? Stream.of(
            new Step(
                "Begin the case of the carer for " + name,
                "/children/" + child + "/permanence#cases",
                ""))
        : cases.stream()
            .map(
                each ->
                    new Step(
                        "Record the report: " + each.carer() + ", for " + name,
                        GuardianshipCaseResource.href(each.id()),
                        ""));
  }
}
