package uk.kith.placements.internal.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.internal.facts.Recording;

/**
 * A finding that may stand. It is recorded whole, never edited, holds for the fact in every return
 * to come, and may be withdrawn once; then the finding is open again and may be accepted anew.
 */
@Entity
@Table(schema = "placements", name = "finding_acceptance")
public class FindingAcceptance {

  @Id private UUID id;
  @Version private long version;
  private String authority;
  private UUID fact;
  private String rule;
  private String part;
  private @Nullable String received;
  private boolean sealed;
  private String reason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected FindingAcceptance() {}

  FindingAcceptance(
      LocalAuthority authority,
      QualityFinding finding,
      boolean sealed,
      String reason,
      Recording recording) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.fact = finding.id().value();
    this.rule = finding.rule().value();
    this.part = finding.table();
    this.received = finding.received();
    this.sealed = sealed;
    this.reason = reason;
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  /**
   * The finding is open again.
   *
   * @throws Conflict when somebody withdrew it before
   */
  void withdraw(Recording recording) {
    if (withdrawnAt != null) {
      throw new Conflict("acceptance-withdrawn", "This acceptance was withdrawn before");
    }
    withdrawnAt = recording.at();
    withdrawnBy = recording.by();
  }
}
