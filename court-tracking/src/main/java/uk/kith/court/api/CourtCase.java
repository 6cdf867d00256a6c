package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.ChildBrief;

/**
 * A case as lists name it.
 *
 * @param caseNumber the court's own; null while it has given none
 * @param court its name; null when not recorded
 * @param judge by name; null when not recorded
 * @param lawyer the authority's; null when not recorded
 * @param children whom the caller may see, the eldest first; never empty
 * @param open it is not disposed of for one of them
 * @param endedOn the day on which it was disposed of for the last of them; null while open
 */
public record CourtCase(
    ProceedingsId id,
    ProceedingsKind kind,
    @Nullable String caseNumber,
    @Nullable String court,
    @Nullable String judge,
    @Nullable String lawyer,
    List<ChildBrief> children,
    boolean open,
    @Nullable LocalDate endedOn) {

  public CourtCase {
    children = List.copyOf(children);
  }

  /** The same case with those of its children alone who are among some; maybe none. */
  public CourtCase about(Collection<ChildId> some) {
    return new CourtCase(
        id,
        kind,
        caseNumber,
        court,
        judge,
        lawyer,
        children.stream().filter(child -> some.contains(child.id())).toList(),
        open,
        endedOn);
  }

  /** The teams of its children, by name. */
  public List<String> teams() {
    return children.stream()
        .map(ChildBrief::team)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
