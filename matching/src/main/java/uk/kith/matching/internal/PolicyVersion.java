package uk.kith.matching.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.engine.Policy;
import uk.kith.matching.engine.Ramp;

/**
 * One version of how homes are ordered (R-MATCH-14). It begins when somebody sets it, with a
 * reason, is in force until the next, and is never changed: stored runs are worked out again by it.
 */
@Entity
@Table(schema = "matching", name = "policy_version")
public class PolicyVersion {

  @Id private UUID id;
  @Version private long version;
  private String authority;
  private int number;
  private String author;
  private String reason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private int need;
  private int siblings;
  private int locality;
  private int continuity;
  private int heritage;

  @Column(name = "heritage_in_adoption")
  private int heritageInAdoption;

  @Column(name = "stretch_percent")
  private int stretchPercent;

  @Column(name = "in_area_percent")
  private int inAreaPercent;

  @Column(name = "home_near_metres")
  private int homeNearMetres;

  @Column(name = "home_far_metres")
  private int homeFarMetres;

  @Column(name = "school_near_metres")
  private int schoolNearMetres;

  @Column(name = "school_far_metres")
  private int schoolFarMetres;

  @Column(name = "heritage_support_percent")
  private int heritageSupportPercent;

  @Column(name = "nearly_equal")
  private int nearlyEqual;

  @Column(name = "splits_shown")
  private int splitsShown;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected PolicyVersion() {}

  PolicyVersion(
      LocalAuthority authority, Policy policy, String author, String reason, Instant recordedAt) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.number = policy.version();
    this.author = author;
    this.reason = reason;
    this.recordedAt = recordedAt;
    this.need = policy.need();
    this.siblings = policy.siblings();
    this.locality = policy.locality();
    this.continuity = policy.continuity();
    this.heritage = policy.heritage();
    this.heritageInAdoption = policy.heritageInAdoption();
    this.stretchPercent = policy.stretchPercent();
    this.inAreaPercent = policy.inAreaPercent();
    this.homeNearMetres = policy.home().nearMetres();
    this.homeFarMetres = policy.home().farMetres();
    this.schoolNearMetres = policy.school().nearMetres();
    this.schoolFarMetres = policy.school().farMetres();
    this.heritageSupportPercent = policy.heritageSupportPercent();
    this.nearlyEqual = policy.nearlyEqual();
    this.splitsShown = policy.splitsShown();
  }

  Policy policy() {
    return new Policy(
        number,
        need,
        siblings,
        locality,
        continuity,
        heritage,
        heritageInAdoption,
        stretchPercent,
        inAreaPercent,
        new Ramp(homeNearMetres, homeFarMetres),
        new Ramp(schoolNearMetres, schoolFarMetres),
        heritageSupportPercent,
        nearlyEqual,
        splitsShown);
  }
}
