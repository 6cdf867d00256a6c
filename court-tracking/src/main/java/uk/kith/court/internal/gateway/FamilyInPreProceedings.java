package uk.kith.court.internal.gateway;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.DecideAtGateway.ForChild;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.Step;
import uk.kith.court.engine.gateway.ToldPeriod;
import uk.kith.court.internal.CourtRow;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/**
 * A family before the court: the children whose pre-proceedings one legal meeting agreed to start.
 * They share nothing else; what is recorded is recorded of each child (R-PRE-09).
 */
@Entity
@Table(schema = "court", name = "pre_proceedings")
class FamilyInPreProceedings extends CourtRow {

  @OneToMany(mappedBy = "family", cascade = CascadeType.PERSIST)
  private List<ChildInPreProceedings> children = new ArrayList<>();

  @Column(name = "case_family")
  private @Nullable String caseFamily;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected FamilyInPreProceedings() {}

  FamilyInPreProceedings(UUID id, LocalDate startedOn, List<ForChild> children, Entry entry) {
    super(id, entry);
    children.forEach(
        each ->
            this.children.add(new ChildInPreProceedings(this, entry.authority(), startedOn, each)));
  }

  /**
   * A family as extracts of the case system tell it; its children are begun one by one.
   *
   * @param caseFamily its number there; null when none is told
   */
  FamilyInPreProceedings(UUID id, @Nullable String caseFamily, Entry entry) {
    super(id, entry);
    this.caseFamily = caseFamily;
  }

  @Nullable String caseFamily() {
    return caseFamily;
  }

  void begin(ChildId child, ToldPeriod told, UUID extract, Entry entry) {
    children.add(new ChildInPreProceedings(this, child, told, extract, entry));
  }

  /** Only extracts told of the child here, and the newest one does not. */
  void end(ChildInPreProceedings child) {
    children.remove(child);
  }

  boolean isAbout(ChildId child) {
    return childIds().contains(child);
  }

  boolean isStartedOn(LocalDate day) {
    return standing().anyMatch(child -> child.startedOn().equals(day));
  }

  PreProceedingsId id() {
    return new PreProceedingsId(rowId());
  }

  /** Those whose start was no mistake. */
  private Stream<ChildInPreProceedings> standing() {
    return children.stream().filter(ChildInPreProceedings::holds);
  }

  /** Everybody, those too whose start was taken back. */
  List<ChildInPreProceedings> everyChild() {
    return List.copyOf(children);
  }

  List<ChildId> childIds() {
    return standing().map(ChildInPreProceedings::child).toList();
  }

  /** Those that had started by a day and that are named, in a lasting order. */
  List<ChildInPreProceedings> startedBy(LocalDate asOf, Set<ChildId> named) {
    return standing()
        .filter(child -> named.contains(child.child()) && !child.startedOn().isAfter(asOf))
        .sorted(Comparator.comparing(child -> child.child().value()))
        .toList();
  }

  void record(Collection<ChildInPreProceedings> concerned, Step step, Entry entry) {
    concerned.forEach(child -> child.record(step, entry));
  }

  void record(Collection<ChildInPreProceedings> concerned, FamilyMeeting meeting, Entry entry) {
    concerned.forEach(child -> child.record(meeting, entry));
  }

  /** The named children, or every open one, among those that the caller may see. */
  List<ChildInPreProceedings> concerned(
      Collection<ChildId> named, Set<ChildId> visible, Predicate<ChildInPreProceedings> isOpen) {
    if (!visible.containsAll(named) || !childIds().containsAll(named)) {
      throw new Invalid(
          "children", "not-of-the-family", "These pre-proceedings are not about all of them");
    }
    List<ChildInPreProceedings> concerned =
        standing()
            .filter(child -> visible.contains(child.child()))
            .filter(child -> named.isEmpty() ? isOpen.test(child) : named.contains(child.child()))
            .toList();
    if (concerned.isEmpty()) {
      throw new Conflict("ended", "These pre-proceedings have ended for every child");
    }
    return concerned;
  }
}
