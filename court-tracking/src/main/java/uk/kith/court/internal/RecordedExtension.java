package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ExtensionReason;
import uk.kith.court.api.GrantExtension;
import uk.kith.court.engine.Extension;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;

/** One extension for one child, as the court granted it. Written once; a mistake is taken back. */
@Entity
@Table(schema = "court", name = "extension")
class RecordedExtension extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_proceedings")
  private ChildProceedings child;

  @Column(name = "granted_on")
  private LocalDate grantedOn;

  @Column(name = "new_end")
  private LocalDate newEnd;

  @Enumerated(EnumType.STRING)
  private ExtensionReason reason;

  private String justification;
  private @Nullable String welfare;
  private @Nullable String conduct;

  @Column(name = "accepted_rules")
  private @Nullable String acceptedRules;

  @Column(name = "accepted_because")
  private @Nullable String acceptedBecause;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected RecordedExtension() {}

  RecordedExtension(ChildProceedings child, GrantExtension command, Entry entry) {
    super(entry);
    this.child = child;
    this.grantedOn = command.extension().grantedOn();
    this.newEnd = command.extension().newEnd();
    this.reason = command.reason();
    this.justification = command.justification();
    this.welfare = command.welfare();
    this.conduct = command.conduct();
    this.acceptedRules = AcceptedRules.text(command.acceptance());
    this.acceptedBecause = AcceptedRules.reason(command.acceptance());
  }

  Extension extension() {
    return new Extension(grantedOn, newEnd);
  }

  ChildId child() {
    return child.child();
  }
}
