package uk.kith.app.web.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;

/** What was asked, in words. */
class AskedMakerTest {

  @Test
  void saysWhatIsLeftOpenOfTheOrderOfTheLaw() {
    assertEquals(
        List.of("R-PLACE-01", "R-PLACE-03"),
        Asked.view().open().stream().map(finding -> finding.rule()).toList());
  }

  @Test
  void saysInOneLineWhatCameOfTheNewestCall() {
    assertEquals(
        "Ring back, 16:50 on 30 September 2014. Rang the carer. After seven",
        AskedMaker.newest(Asked.call(CallAnswer.RING_BACK, null, "after seven", 16, 50)));
    assertEquals(
        "No, 09:05 on 30 September 2014. Rang the carer. No room now",
        AskedMaker.newest(Asked.call(CallAnswer.NO, Declined.NO_ROOM, null, 9, 5)));
  }

  @Test
  void aHomeThatTheReaderMayNotSeeHasNoNameAndNoAddress() {
    AskedView.Call call = Asked.view().calls().get(0);
    assertEquals("A household", call.home());
    assertNull(call.href());
    assertNull(call.cardHref());
  }

  @Test
  void saysWhatProvidersAnsweredAndHowSoon() {
    AskedView.Referral referral = Asked.view().referrals().get(0);
    assertEquals("First answer after 25 minutes.", referral.firstAnswer());
    assertEquals("Two bedrooms in Barnsley. £840.50 a week", referral.recipients().get(0).said());
    assertFalse(referral.recipients().get(0).waits());
    assertTrue(referral.recipients().get(1).waits());
    assertEquals("Waiting", referral.recipients().get(1).state().text());
  }
}
