package uk.kith.court.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GrantExtension;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.engine.Commencement;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/**
 * An application to the court and the children whom it is about. It begins submitted or issued;
 * time runs from the issue once that is known; each child's time is extended by decisions of the
 * court, and ends when the application is disposed of for that child.
 */
@Entity
@Table(schema = "court", name = "proceedings")
class Proceedings {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Enumerated(EnumType.STRING)
  private ProceedingsKind kind;

  @Column(name = "issued_on")
  private @Nullable LocalDate issuedOn;

  @Column(name = "submitted_on")
  private @Nullable LocalDate submittedOn;

  @Column(name = "case_number")
  private @Nullable String caseNumber;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @OneToMany(mappedBy = "proceedings", cascade = CascadeType.PERSIST)
  private List<ChildProceedings> children = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Proceedings() {}

  Proceedings(ProceedingsId id, String authority, OpenProceedings command, Instant at, String by) {
    this.id = id.value();
    this.authority = authority;
    this.kind = command.kind();
    this.issuedOn = command.commencement().issuedOn();
    this.submittedOn = command.commencement().submittedOn();
    this.caseNumber = command.caseNumber();
    this.recordedAt = at;
    this.recordedBy = by;
    command.children().forEach(child -> children.add(new ChildProceedings(this, authority, child)));
  }

  ProceedingsId id() {
    return new ProceedingsId(id);
  }

  long version() {
    return version;
  }

  Commencement commencement() {
    return new Commencement(issuedOn, submittedOn);
  }

  List<ChildId> childIds() {
    return children.stream().map(ChildProceedings::child).toList();
  }

  /** The court has issued the application; a day of issue once known is not changed here. */
  void issue(LocalDate on, @Nullable String number) {
    if (issuedOn != null && !issuedOn.equals(on)) {
      throw new Conflict("already-issued", "The application was issued on " + issuedOn);
    }
    if (submittedOn != null && on.isBefore(submittedOn)) {
      throw new Invalid(
          "issuedOn", "before-submission", "Submitted on " + submittedOn + ", so not issued " + on);
    }
    issuedOn = on;
    caseNumber = number == null ? caseNumber : number;
  }

  /** What the rules say against an extension (R-COURT-06), once each. */
  List<Finding> against(GrantExtension command) {
    LocalDate granted = command.extension().grantedOn();
    return concerned(command.children()).stream()
        .map(child -> child.limit(commencement(), granted))
        .flatMap(limit -> limit.against(command.extension()).stream())
        .distinct()
        .toList();
  }

  void extend(GrantExtension command, Instant at, String by) {
    if (command.extension().grantedOn().isBefore(commencement().day())) {
      throw new Invalid(
          "grantedOn", "before-start", "The proceedings began on " + commencement().day());
    }
    for (ChildProceedings child : concerned(command.children())) {
      child.extend(command, at, by);
    }
  }

  void dispose(Collection<ChildId> named, LocalDate on) {
    if (on.isBefore(commencement().day())) {
      throw new Invalid(
          "disposedOn", "before-start", "The proceedings began on " + commencement().day());
    }
    concerned(named).forEach(child -> child.dispose(on));
  }

  /** On a day, with those children whom the caller may see. */
  ProceedingsView view(LocalDate asOf, Set<ChildId> visible) {
    return new ProceedingsView(
        id(),
        kind,
        issuedOn,
        submittedOn,
        caseNumber,
        asOf,
        children.stream()
            .filter(child -> visible.contains(child.child()))
            .sorted(Comparator.comparing(child -> child.child().value()))
            .map(child -> child.view(commencement(), asOf))
            .toList(),
        version);
  }

  /** The named children, or all for whom the application has not been disposed of. */
  private List<ChildProceedings> concerned(Collection<ChildId> named) {
    if (!childIds().containsAll(named)) {
      throw new Invalid("children", "not-a-party", "The proceedings are not about all of them");
    }
    List<ChildProceedings> concerned =
        children.stream()
            .filter(
                child ->
                    named.isEmpty() ? child.disposedOn() == null : named.contains(child.child()))
            .toList();
    if (concerned.isEmpty() || concerned.stream().anyMatch(child -> child.disposedOn() != null)) {
      throw new Conflict("disposed-of", "The application has already been disposed of");
    }
    return concerned;
  }
}
