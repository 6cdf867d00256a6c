package uk.kith.court.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.order.FinalDecision;
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
    expectParties(named, visible);
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
    return joined(concerned(named), field, day, ofCase);
  }

  /** These, each of whom has to be in the case by a day. */
  static List<ChildProceedings> joined(
      List<ChildProceedings> concerned, String field, LocalDate day, Commencement ofCase) {
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

  /**
   * Whom an order or a plan of a day is about. Those are often told after the application has
   * ended: the named may have ended since, on the day or later; nobody named means those for whom
   * it is open.
   *
   * @param visible children of the case, at the most
   * @param field under which the day was given
   * @param last by the day of an end the last day of which something can be recorded
   */
  List<ChildProceedings> toldOf(
      Collection<ChildId> named,
      Collection<ChildId> visible,
      String field,
      LocalDate day,
      UnaryOperator<LocalDate> last) {
    if (named.isEmpty()) {
      if (standing().allMatch(child -> child.disposedOn() != null)) {
        throw new Conflict(
            "disposed-of",
            "The application has ended for every child. Name those whom it is about: what the court"
                + " did by the day of the end can still be recorded");
      }
      return concerned(named, visible);
    }
    expectParties(named, visible);
    List<ChildProceedings> about =
        standing().filter(child -> named.contains(child.child())).toList();
    about.stream()
        .flatMap(child -> Stream.ofNullable(child.disposedOn()))
        .map(last)
        .min(LocalDate::compareTo)
        .filter(day::isAfter)
        .ifPresent(
            ended -> {
              throw new Invalid(
                  field,
                  "after-end",
                  "The application ended for a child on "
                      + ended
                      + ". Choose a day by then. Maybe the end is recorded wrongly: take it back"
                      + " first");
            });
    return about;
  }

  /** An order of a day ended it for these children; those for whom that is new. */
  List<ChildId> endByOrder(Collection<ChildId> ordered, LocalDate on) {
    List<ChildProceedings> about =
        standing()
            .filter(child -> ordered.contains(child.child()))
            .filter(child -> !child.isEndedByOrderOf(on))
            .toList();
    about.forEach(child -> child.dispose(on, FinalDecision.FINAL_ORDER));
    return about.stream().map(ChildProceedings::child).toList();
  }

  private void expectParties(Collection<ChildId> named, Collection<ChildId> visible) {
    if (!visible.containsAll(named) || !ids().containsAll(named)) {
      throw new Invalid("children", "not-a-party", "The proceedings are not about all of them");
    }
  }

  /** What is recorded of each of them, taken back or not, child by child. */
  <T> List<T> all(Function<ChildProceedings, List<T>> what) {
    return standing().flatMap(child -> what.apply(child).stream()).toList();
  }
}
