package uk.kith.placements.internal.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.api.DataQuality;
import uk.kith.placements.api.DataQuality.FindingId;
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

  /** Of the register alone: whom and what the doubt is about, so that it follows a merge. */
  private @Nullable UUID subject;

  private @Nullable String field;
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
    if (finding.table().equals(DataQuality.REGISTER)) {
      ChildId child = finding.child();
      HouseholdId household = finding.household();
      this.subject = child != null ? child.value() : household != null ? household.value() : null;
      this.field = subject == null ? null : finding.field();
    }
    this.rule = finding.rule().value();
    this.part = finding.table();
    this.received = finding.received();
    this.sealed = sealed;
    this.reason = reason;
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  /** Whose doubt it is, of one about the register. */
  ChildId subject() {
    return new ChildId(Objects.requireNonNull(subject));
  }

  /** What is doubted, of one about the register. */
  String field() {
    return Objects.requireNonNull(field);
  }

  RuleId rule() {
    return RuleId.of(rule);
  }

  UUID fact() {
    return fact;
  }

  boolean stands() {
    return withdrawnAt == null;
  }

  /** It is about another record by now, because its own was merged. */
  void isNow(FindingId finding, UUID of, String what) {
    fact = finding.value();
    subject = of;
    field = what;
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
