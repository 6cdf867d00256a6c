package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.RegisterFixture;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Referrals.Answer;
import uk.kith.placements.api.Referrals.Recipient;
import uk.kith.placements.api.Referrals.ReferralId;
import uk.kith.placements.api.Referrals.ReferralView;
import uk.kith.placements.engine.HouseholdKind;

/** Which offer fills in the fee of a placement; an agency home of Bright Futures. */
class OffersTest {

  private static final Instant SENT = Instant.parse("2014-09-30T15:50:00Z");

  private static HouseholdView home(boolean own) {
    return RegisterFixture.aHousehold(
        "Moor View",
        "A-1",
        HouseholdKind.FOSTER,
        own,
        Whereabouts.NOT_KNOWN,
        2,
        0,
        List.of(),
        List.of(),
        null);
  }

  private static Recipient answer(String provider, Answer answer, @Nullable Long pence) {
    return new Recipient(provider, SENT, answer, SENT, "A room", pence, "A reason", List.of());
  }

  private static List<ReferralView> referral(Recipient... recipients) {
    return List.of(
        new ReferralView(
            new ReferralId(new UUID(0, 9)),
            "A home is asked for",
            LocalDate.of(2014, 9, 30),
            "p.nair",
            Arrays.asList(recipients),
            Duration.ofMinutes(5)));
  }

  @Test
  void theOfferOfTheProviderThatRunsTheHomeFillsInTheFee() {
    assertEquals(
        Map.of("provider", "bright futures", "fee", "3840.50"),
        Offers.fee(
            home(false),
            referral(
                answer("Other Homes", Answer.OFFER, 100L),
                answer("bright futures", Answer.OFFER, 384_050L))));
  }

  @Test
  void nothingIsFilledInForOwnHomesOtherProvidersDeclinesAndOffersWithoutAFee() {
    List<ReferralView> offered = referral(answer("Bright Futures", Answer.OFFER, 384_050L));
    assertEquals(Map.of(), Offers.fee(home(true), offered));
    assertEquals(Map.of(), Offers.fee(home(false), referral(answer("Other", Answer.OFFER, 100L))));
    assertEquals(
        Map.of(),
        Offers.fee(home(false), referral(answer("Bright Futures", Answer.DECLINE, null))));
    assertEquals(
        Map.of(), Offers.fee(home(false), referral(answer("Bright Futures", Answer.OFFER, null))));
  }
}
