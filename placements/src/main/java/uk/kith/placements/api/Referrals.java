package uk.kith.placements.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;

/**
 * Requests to agencies and providers, without names or addresses: what was sent to whom, and what
 * they answered.
 */
public interface Referrals {

  /** The id of a referral. */
  record ReferralId(UUID value) implements Id {
    public static ReferralId of(String text) {
      return new ReferralId(UUID.fromString(text));
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** How a provider answers. */
  enum Answer {
    OFFER,
    DECLINE
  }

  /**
   * What a provider answered.
   *
   * @param home what is offered, as the provider describes it; required with an offer
   * @param weeklyFeePence for one week; null when not told, and with a decline
   * @param reasons what else was said; required with a decline
   * @param acceptance why it is kept though it seems to name a child (R-MATCH-15)
   */
  record RecordAnswer(
      ReferralId referral,
      String provider,
      Answer answer,
      @Nullable String home,
      @Nullable Long weeklyFeePence,
      @Nullable String reasons,
      Acceptance acceptance) {}

  /** One answer of a provider, as it was recorded. */
  record Given(
      Answer answer,
      Instant at,
      String by,
      @Nullable String home,
      @Nullable Long weeklyFeePence,
      @Nullable String reasons) {}

  /**
   * One provider, and what it answered last if an answer has come.
   *
   * @param answeredAt when the first answer came
   * @param answers all of them, the first one first; the last one counts
   */
  record Recipient(
      String provider,
      Instant sentAt,
      @Nullable Answer answer,
      @Nullable Instant answeredAt,
      @Nullable String home,
      @Nullable Long weeklyFeePence,
      @Nullable String reasons,
      List<Given> answers) {
    public Recipient {
      answers = List.copyOf(answers);
    }
  }

  /**
   * A referral as sent.
   *
   * @param timeToFirstAnswer from sending until the first answer; null while none has come
   */
  record ReferralView(
      ReferralId id,
      String text,
      LocalDate madeOn,
      String madeBy,
      List<Recipient> recipients,
      @Nullable Duration timeToFirstAnswer) {
    public ReferralView {
      recipients = List.copyOf(recipients);
    }

    /** Without what was sent, which tells of every child of the search. */
    public ReferralView withoutText() {
      return new ReferralView(id, "", madeOn, madeBy, recipients, timeToFirstAnswer);
    }
  }

  /** The words that a referral for the search would have today; nothing is stored. */
  String draft(SearchId search);

  /**
   * Records that a referral goes to these providers, in the words of {@link #draft}.
   *
   * @throws uk.kith.kernel.service.Conflict {@code search-closed} when the search has ended
   */
  ReferralId refer(SearchId search, List<String> providers);

  /**
   * Records a provider's answer; a later one counts in its place, and what was answered before
   * stays readable.
   *
   * @throws uk.kith.kernel.service.NotFound when the referral did not go to this provider
   * @throws uk.kith.kernel.service.Refused when it seems to name another child, unless that is
   *     accepted
   */
  void answer(SearchId search, RecordAnswer command);

  /** Newest first. */
  List<ReferralView> listReferrals(SearchId search);

  /** Referrals of many searches in one go, newest first; searches without one are absent. */
  Map<SearchId, List<ReferralView>> findReferrals(Collection<SearchId> searches);
}
