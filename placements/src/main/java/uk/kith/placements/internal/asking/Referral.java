package uk.kith.placements.internal.asking;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.Referrals.RecordAnswer;
import uk.kith.placements.api.Referrals.ReferralId;
import uk.kith.placements.internal.facts.Recording;

/**
 * A referral to one provider or more. It begins when it is sent, in words that stay; the answers of
 * its recipients come one by one.
 */
@Entity
@Table(schema = "placements", name = "referral")
public class Referral {

  @Id private UUID id;
  private String authority;

  @Column(name = "search_id")
  private UUID searchId;

  private String text;

  @Column(name = "made_on")
  private LocalDate madeOn;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @OneToMany(mappedBy = "referral", cascade = CascadeType.PERSIST)
  private List<ReferralRecipient> recipients = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Referral() {}

  Referral(
      LocalAuthority authority,
      SearchId search,
      String text,
      List<String> providers,
      LocalDate on,
      Recording recording) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.searchId = search.value();
    this.text = text;
    this.madeOn = on;
    this.madeAt = recording.at();
    this.madeBy = recording.by();
    for (String provider : distinct(providers)) {
      recipients.add(new ReferralRecipient(this, this.authority, provider, recording.at()));
    }
  }

  private static Set<String> distinct(List<String> providers) {
    Set<String> names = new TreeSet<>();
    providers.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add);
    if (names.isEmpty()) {
      throw new Invalid("providers", "required", "Say to which provider the referral goes");
    }
    return names;
  }

  ReferralId id() {
    return new ReferralId(id);
  }

  boolean isFor(SearchId search) {
    return searchId.equals(search.value());
  }

  /**
   * Takes a provider's answer.
   *
   * @return false when the referral did not go to this provider
   */
  boolean answer(RecordAnswer answer, @Nullable String keptWhy, Recording recording) {
    Optional<ReferralRecipient> asked =
        recipients.stream().filter(each -> each.isProvider(answer.provider())).findFirst();
    asked.ifPresent(each -> each.answer(answer, keptWhy, recording));
    return asked.isPresent();
  }
}
