package uk.kith.placements.internal.searches;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.RecordApproval;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.internal.facts.Recording;

/**
 * A named person's approval of what one rule asks, for one household and children of one search. It
 * is recorded once and never changed; one that was recorded in error is withdrawn.
 */
@Entity
@Table(schema = "placements", name = "approval")
public class Approval {

  /**
   * Condition on {@code approval a}: it holds, and is given for a child, which is its parameter.
   * One from before children were named is for all of its search.
   */
  public static final String COVERS =
      " and a.withdrawn_at is null and (not exists"
          + " (select from placements.approval_child c where c.approval_id = a.id)"
          + " or exists (select from placements.approval_child c where c.approval_id = a.id"
          + " and c.child_id = ?))";

  @Id private UUID id;
  private String authority;

  @Column(name = "search_id")
  private UUID searchId;

  @Column(name = "household_id")
  private UUID householdId;

  private String rule;

  @Column(name = "given_by")
  private String givenBy;

  private String post;

  @Column(name = "given_on")
  private LocalDate givenOn;

  private String reasons;

  /** Why the reasons are kept though they seem to name another child; null when they do not. */
  @Column(name = "accepted_reason")
  private @Nullable String acceptedReason;

  /** Codes with blanks between them. */
  private String checks;

  /** The same. */
  @Column(name = "not_done")
  private String notDone;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  @Column(name = "withdrawn_why")
  private @Nullable String withdrawnWhy;

  /** Why that is kept though it seems to name another child; null when it does not. */
  @Column(name = "withdrawn_accepted_reason")
  private @Nullable String withdrawnAcceptedReason;

  @OneToMany(mappedBy = "approval", cascade = CascadeType.PERSIST)
  private List<ApprovalChild> children = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Approval() {}

  /**
   * @param given names the children whom it is given for
   * @param keptWhy why the reasons are kept though they seem to name another child
   */
  Approval(
      LocalAuthority authority,
      RecordApproval given,
      @Nullable String keptWhy,
      Recording recording) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.searchId = given.search().value();
    this.householdId = given.household().value();
    this.rule = given.rule().value();
    this.givenBy = required("by", given.by());
    this.post = required("post", given.post());
    this.givenOn = given.on();
    this.reasons = required("reasons", given.reasons());
    this.acceptedReason = keptWhy;
    this.checks = checks(given.rule(), "checks", given.checks());
    this.notDone = checks(given.rule(), "notDone", given.notDone());
    if (!Collections.disjoint(given.checks(), given.notDone())) {
      throw new Invalid("notDone", "both", "The same cannot be done and not done");
    }
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
    given.children().stream()
        .distinct()
        .forEach(child -> children.add(new ApprovalChild(this, this.authority, child)));
  }

  /**
   * It was recorded in error.
   *
   * @throws Conflict when it was withdrawn before
   */
  void withdraw(String why, @Nullable String keptWhy, Recording recording) {
    if (withdrawnAt != null) {
      throw new Conflict("approval-withdrawn", "This approval was withdrawn before");
    }
    withdrawnAt = recording.at();
    withdrawnBy = recording.by();
    withdrawnAcceptedReason = keptWhy;
    withdrawnWhy = required("reason", why);
  }

  /** In the order of the law. */
  private static String checks(RuleId rule, String field, Set<ApprovalCheck> some) {
    List<ApprovalCheck> known = ApprovalCheck.of(rule);
    if (!known.containsAll(some)) {
      throw new Invalid(field, "not-of-this", "A check does not belong to " + rule);
    }
    return known.stream().filter(some::contains).map(Enum::name).collect(Collectors.joining(" "));
  }

  private static String required(String field, String text) {
    if (text.isBlank()) {
      throw new Invalid(field, "required", "An approval names who gave it, in which post, and why");
    }
    return text.strip();
  }
}
