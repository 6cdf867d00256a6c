package uk.kith.court.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GrantExtension;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.StatutoryLimit;
import uk.kith.kernel.ChildId;

/**
 * One child in proceedings: each has a limit of their own (R-COURT-08). Part of {@link
 * Proceedings}, which alone changes it.
 */
@Entity
@Table(schema = "court", name = "child_in_proceedings")
class ChildProceedings {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "proceedings")
  private Proceedings proceedings;

  private UUID child;

  @Column(name = "disposed_on")
  private @Nullable LocalDate disposedOn;

  @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
  @OrderBy("grantedOn, newEnd")
  private List<RecordedExtension> extensions = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ChildProceedings() {}

  ChildProceedings(Proceedings proceedings, String authority, ChildId child) {
    this.id = UUID.randomUUID();
    this.proceedings = proceedings;
    this.authority = authority;
    this.child = child.value();
  }

  ChildId child() {
    return new ChildId(child);
  }

  /** The child turned out to be one on record; its dates stay as they are. */
  void isNow(ChildId record) {
    child = record.value();
  }

  @Nullable LocalDate disposedOn() {
    return disposedOn;
  }

  boolean isOpenOn(LocalDate day) {
    return disposedOn == null || disposedOn.isAfter(day);
  }

  void extend(GrantExtension command, Instant at, String by) {
    extensions.add(new RecordedExtension(this, authority, command, at, by));
  }

  void dispose(LocalDate on) {
    disposedOn = on;
  }

  StatutoryLimit limit(Commencement commencement, LocalDate asOf) {
    return StatutoryLimit.of(
        commencement,
        extensions.stream().map(RecordedExtension::extension).toList(),
        disposedOn,
        asOf);
  }

  ChildInProceedings view(Commencement commencement, LocalDate asOf) {
    StatutoryLimit limit = limit(commencement, asOf);
    boolean runs = isOpenOn(asOf) && limit.week().isPresent();
    return new ChildInProceedings(
        child(),
        limit.lastDay(),
        limit.provisional(),
        runs ? limit.week().getAsInt() : null,
        runs ? limit.weeksElapsed().getAsInt() : null,
        isOpenOn(asOf) ? null : disposedOn,
        extensions.stream()
            .filter(extension -> !extension.extension().grantedOn().isAfter(asOf))
            .map(RecordedExtension::view)
            .toList(),
        limit.findings());
  }
}
