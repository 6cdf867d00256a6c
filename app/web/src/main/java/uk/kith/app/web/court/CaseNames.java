package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.kith.app.web.Words;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;

/**
 * The children of a case whom the visitor may see, by name, the eldest first. That the case was
 * looked at is audited where the case is read; their names alone are no second look.
 */
public record CaseNames(List<Named> children) {

  /**
   * A child and its name.
   *
   * @param fullName with the family name, where both are known
   */
  public record Named(ChildId id, String name, String fullName) {}

  public CaseNames {
    children = List.copyOf(children);
  }

  static CaseNames of(Collection<ChildBrief> briefs, LocalDate asOf) {
    return new CaseNames(
        briefs.stream()
            .sorted(Comparator.comparing(child -> firstDay(child.birth(), asOf)))
            .map(child -> named(child, Words.name(child, asOf)))
            .toList());
  }

  private static Named named(ChildBrief child, String name) {
    String family = child.familyName();
    return new Named(
        child.id(), name, child.firstName() == null || family == null ? name : name + " " + family);
  }

  /** "Amir Hussain, Danyal Hussain and Leah Reed". */
  String all() {
    return Words.and(children.stream().map(Named::fullName).toList());
  }

  /** Each name by the child's id, in the same order. */
  Map<ChildId, String> byId() {
    Map<ChildId, String> names = new LinkedHashMap<>();
    children.forEach(each -> names.put(each.id(), each.name()));
    return names;
  }

  Optional<String> find(ChildId id) {
    return children.stream().filter(child -> child.id().equals(id)).map(Named::name).findFirst();
  }

  /** The day of birth, as far as it is known, to put children in order. */
  private static LocalDate firstDay(Birth birth, LocalDate asOf) {
    if (birth.date() != null) {
      return birth.date();
    }
    return Objects.requireNonNullElseGet(birth.due(), () -> asOf.minusYears(birth.ageOn(asOf)));
  }
}
