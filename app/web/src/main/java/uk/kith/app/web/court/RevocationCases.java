package uk.kith.app.web.court;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.court.CasePage.Step;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView;
import uk.kith.kernel.ChildId;

/**
 * Where the revocation of a placement order is recorded with effect, for whom it was refused as an
 * order told in words (R-COURT-33).
 */
final class RevocationCases {

  private RevocationCases() {}

  /**
   * Links to how the open applications to revoke ended; of a child about whom none is recorded to
   * where one is opened. Empty where nothing of the kind was refused.
   *
   * @param about the children whom the order is about
   * @param cases every case about a child
   */
  static List<Step> of(
      CaseForm it, Form form, List<ChildId> about, Function<ChildId, List<ProceedingsView>> cases) {
    return form.error("otherWords") == null || form.value("otherWords").isBlank()
        ? List.of()
        : about.stream().flatMap(child -> of(it, child, cases.apply(child))).distinct().toList();
  }

  private static Stream<Step> of(CaseForm it, ChildId child, List<ProceedingsView> cases) {
    List<Step> ends =
        cases.stream()
            .filter(each -> each.kind() == ProceedingsKind.REVOCATION)
            .filter(
                each ->
                    each.children().stream()
                        .anyMatch(one -> one.child().equals(child) && one.disposedOn() == null))
            .map(
                each ->
                    new Step(
                        "Record how the application to revoke the placement order ended",
                        "/court/" + each.id() + "/end",
                        ""))
            .toList();
    return ends.isEmpty()
        ? Stream.of(
            new Step(
                "Open the application to revoke the placement order of "
                    + it.children().find(child).orElse("the child"),
                "/court/new?child=" + child,
                ""))
        : ends.stream();
  }
}
