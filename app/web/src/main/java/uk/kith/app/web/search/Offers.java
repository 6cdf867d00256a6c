package uk.kith.app.web.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.Pounds;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Referrals.Answer;
import uk.kith.placements.api.Referrals.Recipient;
import uk.kith.placements.api.Referrals.ReferralView;

/** What providers offered for a search, as the form that starts a placement is filled in. */
final class Offers {

  private Offers() {}

  /**
   * The provider and the fee of the offer of a home: the newest of the provider that runs it; where
   * nobody recorded who does, the only one there is. How it is bought is for a person to say.
   *
   * @param referrals newest first
   */
  static Map<String, String> fee(HouseholdView home, List<ReferralView> referrals) {
    if (home.snapshot().own()) {
      return Map.of();
    }
    List<Recipient> offers =
        referrals.stream()
            .flatMap(referral -> referral.recipients().stream())
            .filter(each -> each.answer() == Answer.OFFER)
            .toList();
    String agency = home.agency();
    return agency == null
        ? offers.size() == 1 ? fields(offers.get(0)) : Map.of()
        : offers.stream()
            .filter(each -> each.provider().equalsIgnoreCase(agency.strip()))
            .findFirst()
            .map(Offers::fields)
            .orElse(Map.of());
  }

  private static Map<String, String> fields(Recipient offer) {
    Long fee = offer.weeklyFeePence();
    if (fee == null) {
      return Map.of();
    }
    Map<String, String> fields = new HashMap<>();
    fields.put("provider", offer.provider());
    fields.put("fee", Pounds.typed(fee));
    return fields;
  }
}
