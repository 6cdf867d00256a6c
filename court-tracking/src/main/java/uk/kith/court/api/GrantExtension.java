package uk.kith.court.api;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Extension;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Acceptance;

/**
 * A court's decision to give some children of the proceedings more time (R-COURT-03).
 *
 * @param children empty for every child whose proceedings are open
 * @param justification why the court found it necessary to resolve the proceedings justly
 * @param welfare impact on the child's welfare, as the court weighed it (R-COURT-04)
 * @param conduct impact on the duration and conduct of the proceedings (R-COURT-04)
 * @param acceptance rules that speak against it and are accepted, with the reason
 */
public record GrantExtension(
    List<ChildId> children,
    Extension extension,
    ExtensionReason reason,
    String justification,
    @Nullable String welfare,
    @Nullable String conduct,
    Acceptance acceptance) {

  public GrantExtension {
    children = List.copyOf(new LinkedHashSet<>(children));
  }

  /** The same about these children. */
  public GrantExtension about(List<ChildId> whom) {
    return new GrantExtension(whom, extension, reason, justification, welfare, conduct, acceptance);
  }
}
