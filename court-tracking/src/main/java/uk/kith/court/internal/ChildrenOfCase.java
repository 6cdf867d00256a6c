package uk.kith.court.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.kith.court.engine.Commencement;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;

/** The children of one case: who is in it, and whom something that is said of it is about. */
final class ChildrenOfCase {

  private final List<ChildProceedings> children;

  /**
   * @param children also those who were recorded by mistake
   */
  ChildrenOfCase(List<ChildProceedings> children) {
    this.children = children;
  }

  /** Those who are in it: the others were recorded by mistake. */
  Stream<ChildProceedings> standing() {
    return children.stream().filter(ChildProceedings::holds);
  }

  ChildProceedings get(ChildId child) {
    return standing()
        .filter(each -> each.child().equals(child))
        .findFirst()
        .orElseThrow(() -> new NotFound(child));
  }

  List<ChildId> ids() {
    return standing().map(ChildProceedings::child).toList();
  }

  /** The named children, or all for whom the application has not been disposed of. */
  List<ChildProceedings> concerned(Collection<ChildId> named) {
    return concerned(named, ids());
  }

  /**
   * The same among those that the caller may see.
   *
   * @param visible children of the case, at the most
   */
  List<ChildProceedings> concerned(Collection<ChildId> named, Collection<ChildId> visible) {
    if (!visible.containsAll(named) || !ids().containsAll(named)) {
      throw new Invalid("children", "not-a-party", "The proceedings are not about all of them");
    }
    List<ChildProceedings> concerned =
        standing()
            .filter(child -> visible.contains(child.child()))
            .filter(
                child ->
                    named.isEmpty() ? child.disposedOn() == null : named.contains(child.child()))
            .toList();
    if (concerned.isEmpty() || concerned.stream().anyMatch(child -> child.disposedOn() != null)) {
      throw new Conflict("disposed-of", "The application has already been disposed of");
    }
    return concerned;
  }

  /**
   * The same, where each has to be in the case by a day.
   *
   * @param field under which the day was given
   */
  List<ChildProceedings> concerned(
      Collection<ChildId> named, String field, LocalDate day, Commencement ofCase) {
    List<ChildProceedings> concerned = concerned(named);
    for (ChildProceedings child : concerned) {
      LocalDate from = child.commencement(ofCase).day();
      if (day.isBefore(from)) {
        throw new Invalid(
            field,
            "before-joining",
            "A child joined the proceedings on " + from + ", and this is of a day before that");
      }
    }
    return concerned;
  }

  /** What is recorded of each of them, taken back or not, child by child. */
  <T> List<T> all(Function<ChildProceedings, List<T>> what) {
    return standing().flatMap(child -> what.apply(child).stream()).toList();
  }
}
