package uk.kith.court.engine.guardianship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;

/**
 * An application for special guardianship or a child arrangements order that was recorded as
 * proceedings of their own, not in the carer's case (R-SGO-01, R-SGO-10).
 *
 * @param on when it was made
 */
public record Applied(Kind kind, LocalDate on) {

  /**
   * The cases of one child with the applications that proceedings tell of: the one case of the kind
   * that was not over on the day, though it may have been begun later, is what it was made in. Of
   * several, of several carers, an application does not say whose it is; a case that tells of one
   * itself is left as it is.
   */
  public static List<GuardianshipCase> told(
      List<GuardianshipCase> ofChild, Collection<Applied> applications) {
    List<GuardianshipCase> cases = new ArrayList<>(ofChild);
    for (Applied each :
        applications.stream().sorted(Comparator.comparing(Applied::on)).distinct().toList()) {
      List<GuardianshipCase> open = cases.stream().filter(each::mayBeOf).toList();
      if (open.size() == 1 && !tellsItself(open.get(0))) {
        cases.set(cases.indexOf(open.get(0)), each.in(open.get(0)));
      }
    }
    return List.copyOf(cases);
  }

  private boolean mayBeOf(GuardianshipCase towards) {
    return towards.kind() == kind
        && towards.find(CaseStep.BEGUN, LocalDate.MAX).isPresent()
        && towards.isOpen(on);
  }

  private static boolean tellsItself(GuardianshipCase towards) {
    return towards.find(CaseStep.APPLIED, LocalDate.MAX).isPresent();
  }

  private GuardianshipCase in(GuardianshipCase towards) {
    List<Done> steps = new ArrayList<>(towards.steps());
    steps.add(new Done(CaseStep.APPLIED, on, null));
    return new GuardianshipCase(towards.kind(), steps, towards.written());
  }
}
