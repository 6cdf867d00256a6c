package uk.kith.placements.internal.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.Referrals.Answer;
import uk.kith.placements.api.Referrals.RecordAnswer;
import uk.kith.placements.internal.facts.Recording;

/**
 * A provider that a referral went to: without an answer, then with the last one. Each stands in a
 * row of its own beside it.
 */
@Entity
@Table(schema = "placements", name = "referral_recipient")
public class ReferralRecipient {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "referral_id")
  private Referral referral;

  private String provider;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Answer answer;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "answered_by")
  private @Nullable String answeredBy;

  private @Nullable String home;

  @Column(name = "weekly_fee_pence")
  private @Nullable Long weeklyFeePence;

  private @Nullable String reasons;

  /** Why the answer is kept though it seems to name another child; null when it does not. */
  @Column(name = "accepted_reason")
  private @Nullable String acceptedReason;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ReferralRecipient() {}

  ReferralRecipient(Referral referral, String authority, String provider, Instant sentAt) {
    this.id = UUID.randomUUID();
    this.referral = referral;
    this.authority = authority;
    this.provider = provider;
    this.sentAt = sentAt;
  }

  boolean isProvider(String name) {
    return provider.equals(name.strip());
  }

  /**
   * @throws Invalid when an offer names no home, or a decline no reason or a fee
   */
  void answer(RecordAnswer told, @Nullable String keptWhy, Recording recording) {
    Long fee = told.weeklyFeePence();
    if (told.answer() == Answer.OFFER && told.home() == null) {
      throw new Invalid("home", "required", "Say what is offered");
    }
    if (told.answer() == Answer.DECLINE && told.reasons() == null) {
      throw new Invalid("reasons", "required", "Say why it was declined");
    }
    if (fee != null && (told.answer() == Answer.DECLINE || fee < 0)) {
      throw new Invalid("weeklyFeePence", "range", "A fee belongs to an offer and is not negative");
    }
    answer = told.answer();
    home = told.answer() == Answer.OFFER ? told.home() : null;
    weeklyFeePence = fee;
    reasons = told.reasons();
    acceptedReason = keptWhy;
    if (answeredAt == null) { // the first answer's time is the one that is measured
      answeredAt = recording.at();
    }
    answeredBy = recording.by();
  }

  Referral referral() {
    return referral;
  }
}
