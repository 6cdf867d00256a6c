package uk.kith.court.api;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Commencement;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Invalid;

/**
 * An application to the court about one or more children.
 *
 * @param caseNumber the court's own; null while it has given none
 * @param sameNumber whether it is right that a case of other children has it too
 */
public record OpenProceedings(
    ProceedingsKind kind,
    Commencement commencement,
    List<ChildId> children,
    @Nullable String caseNumber,
    boolean sameNumber) {

  public OpenProceedings(
      ProceedingsKind kind,
      Commencement commencement,
      List<ChildId> children,
      @Nullable String caseNumber) {
    this(kind, commencement, children, caseNumber, false);
  }

  public OpenProceedings {
    children = List.copyOf(new LinkedHashSet<>(children));
    if (children.isEmpty()) {
      throw new Invalid("children", "required", "Proceedings are about at least one child");
    }
  }
}
