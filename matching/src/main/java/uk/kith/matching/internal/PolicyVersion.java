package uk.kith.matching.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.api.PolicyDraftView;
import uk.kith.matching.api.PolicyVersionView;
import uk.kith.matching.engine.Policy;
import uk.kith.matching.engine.Ramp;
import uk.kith.matching.engine.plan.Aim;
import uk.kith.matching.engine.plan.PlanPolicy;

/**
 * One version of how homes and plans are ordered (R-MATCH-14). It begins when a second person puts
 * a draft in force, with a reason, holds from a day on until the next does, and is never changed:
 * stored runs and plans are worked out again by it.
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

  @Column(name = "holds_from")
  private @Nullable LocalDate holdsFrom;

  private String aims;

  @Column(name = "put_in_force_by")
  private @Nullable String putInForceBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected PolicyVersion() {}

  /** The first one, from configuration: it holds from the beginning. */
  static PolicyVersion first(LocalAuthority authority, Policy policy, Instant recordedAt) {
    return new PolicyVersion(
        authority,
        policy,
        PlanPolicy.DEFAULT.order(),
        "configuration",
        "Defaults at first use",
        recordedAt);
  }

  /**
   * @param next its number
   * @param by who puts it in force
   */
  static PolicyVersion of(
      LocalAuthority authority, int next, PolicyDraftView draft, String by, Instant recordedAt) {
    PolicyVersion version =
        new PolicyVersion(
            authority,
            Policy.of(next, draft.figures()),
            draft.order(),
            draft.author(),
            draft.reason(),
            recordedAt);
    version.holdsFrom = draft.from();
    version.putInForceBy = by;
    return version;
  }

  private PolicyVersion(
      LocalAuthority authority,
      Policy policy,
      List<Aim> order,
      String author,
      String reason,
      Instant recordedAt) {
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
    this.aims = words(order);
  }

  /** Aims as they are stored. */
  static String words(List<Aim> order) {
    return order.stream().map(Aim::name).collect(Collectors.joining(" "));
  }

  static List<Aim> order(String words) {
    return Arrays.stream(words.split(" ", -1)).map(Aim::valueOf).toList();
  }

  boolean holdsOn(LocalDate day) {
    return holdsFrom == null || !holdsFrom.isAfter(day);
  }

  PlanPolicy planPolicy() {
    return new PlanPolicy(
        number, holdsFrom == null ? PlanPolicy.DEFAULT.from() : holdsFrom, order(aims));
  }

  /**
   * @param inForce it is the one that holds
   */
  PolicyVersionView view(boolean inForce) {
    return new PolicyVersionView(
        number,
        holdsFrom,
        inForce,
        author,
        putInForceBy,
        reason,
        recordedAt,
        policy().figures(),
        order(aims),
        planPolicy().sentence());
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
