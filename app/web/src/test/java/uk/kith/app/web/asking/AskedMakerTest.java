package uk.kith.app.web.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.Calls.Withdrawn;
import uk.kith.placements.api.Considerations.ConsiderationView;
import uk.kith.placements.api.Considerations.Considered;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Consideration;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.ConsiderationOutcome;
import uk.kith.placements.engine.asking.Declined;

/** What was asked, in words. */
class AskedMakerTest {

  @Test
  void whatWasWrittenDownAfterThePlacementBeganSaysSo() {
    assertEquals(List.of("30 September 2014"), recordedOn(LocalDate.of(2014, 9, 30)));
    assertEquals(
        List.of("30 September 2014, after the placement began"),
        recordedOn(LocalDate.of(2014, 9, 29)));
  }

  private static List<String> recordedOn(LocalDate ended) {
    Consideration mother =
        new Consideration(
            ConsiderationKind.PARENT,
            ConsiderationOutcome.NOT_CONSISTENT_WITH_WELFARE,
            "her mother",
            "She was hurt at home.",
            LocalDate.of(2014, 9, 30));
    return AskedMaker.make(
            Asked.HREF,
            false,
            true,
            Asked.names(),
            ended,
            Considered.of(
                List.of(
                    new ConsiderationView(mother, List.of(Asked.AMIR), "p.nair", Instant.EPOCH)),
                List.of(Asked.AMIR)),
            List.of(),
            Map.of(),
            true,
            List.of(),
            null)
        .considered()
        .stream()
        .map(AskedView.Considered::on)
        .toList();
  }

  @Test
  void saysWhatIsLeftOpenOfTheOrderOfTheLaw() {
    assertEquals(List.of("Amir and Danyal: R-PLACE-01 R-PLACE-03"), open(Asked.view()));
  }

  /** R-PLACE-01: the baby has another mother's words said of it, and the boys of theirs. */
  @Test
  void saysForWhomSomethingIsLeftOpenAndForWhomItWasConsidered() {
    ChildId baby = new ChildId(new UUID(0, 23));
    Map<ChildId, String> names = new LinkedHashMap<>(Asked.names());
    names.put(baby, "Ella");
    List<ConsiderationView> held =
        List.of(
            considered(ConsiderationKind.PARENT, Asked.AMIR, Asked.DANYAL),
            considered(ConsiderationKind.CONNECTED_PERSON, Asked.AMIR, Asked.DANYAL, baby));
    Considered all = Considered.of(held, List.copyOf(names.keySet()));
    AskedView search = view(names, all);
    assertEquals(List.of("Ella: R-PLACE-01"), open(search));
    assertEquals(
        List.of("Amir and Danyal", "All of them"),
        search.considered().stream().map(AskedView.Considered::who).toList());
    assertTrue(search.saysForWhom());
    AskedView own = view(Map.of(baby, "Ella"), all.onlyFor(baby)).forReading();
    assertEquals(List.of("null: R-PLACE-01"), open(own));
    assertEquals(1, own.considered().size());
    assertFalse(own.saysForWhom());
    assertFalse(own.toString().contains("Amir"), own.toString());
    AskedView brother = view(Map.of(Asked.AMIR, "Amir"), all.onlyFor(Asked.AMIR));
    assertEquals(List.of(), open(brother), "what the baby lacks is no matter of his");
  }

  private static ConsiderationView considered(ConsiderationKind kind, ChildId... children) {
    return new ConsiderationView(
        new Consideration(
            kind, ConsiderationOutcome.NOT_PRACTICABLE, null, "asked", LocalDate.of(2014, 9, 30)),
        List.of(children),
        "p.nair",
        Instant.EPOCH);
  }

  private static AskedView view(Map<ChildId, String> names, Considered considered) {
    return AskedMaker.make(
        Asked.HREF,
        true,
        true,
        names,
        null,
        considered,
        List.of(),
        Map.of(),
        true,
        List.of(),
        null);
  }

  private static List<String> open(AskedView view) {
    return view.open().stream()
        .map(
            each ->
                each.who()
                    + ": "
                    + each.findings().stream()
                        .map(FindingView::rule)
                        .collect(Collectors.joining(" ")))
        .toList();
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

  /** What was answered first stays readable beside what counts. */
  @Test
  void anEarlierAnswerStandsBesideTheOneThatCounts() {
    AskedView.Recipient offer = Asked.view().referrals().get(0).recipients().get(0);
    assertEquals("Offer", offer.state().text());
    assertEquals("30 September 2014 at 18:10, by t.ashworth", offer.recorded());
    assertEquals(
        List.of(
            new AskedView.Earlier("Declined", "No room", "30 September 2014 at 17:15, by p.nair")),
        offer.before());
    AskedView.Recipient waiting = Asked.view().referrals().get(0).recipients().get(1);
    assertEquals(List.of(), waiting.before());
    assertEquals("", waiting.recorded());
  }

  @Test
  void anAnswerIsChangedInAFormThatHasIt() {
    AskedView.Recipient offer = Asked.view().referrals().get(0).recipients().get(0);
    assertEquals("Change the answer of Bright Homes", offer.toAnswer());
    assertEquals("840.50", offer.own(Form.EMPTY).value(offer.form() + "-fee"));
    Form sent = Form.EMPTY.with(offer.form() + "-fee", "Enter the fee");
    assertEquals(sent, offer.own(sent), "what is wrong with it is shown as it was sent");
    assertEquals(
        "/households/new?provider=Bright+Homes&search=" + Asked.SEARCH, offer.newHomeHref());
    AskedView.Recipient waiting = Asked.view().referrals().get(0).recipients().get(1);
    assertEquals("Record the answer of Moor View Care", waiting.toAnswer());
    assertNull(waiting.newHomeHref());
  }

  @Test
  void aCallRecordedInErrorSaysWhyAndIsRungNoMore() {
    CallView no = Asked.call(Asked.HOME, CallAnswer.NO, Declined.NO_ROOM, null, 9, 5);
    CallView withdrawn =
        new CallView(
            no.id(),
            no.search(),
            no.household(),
            no.spokenWith(),
            no.answer(),
            no.why(),
            no.note(),
            no.on(),
            no.at(),
            no.ringBackAt(),
            no.by(),
            no.recordedAt(),
            new Withdrawn("It was a yes", "p.nair", Instant.EPOCH));
    AskedView view =
        AskedMaker.make(
            Asked.HREF,
            true,
            true,
            Asked.names(),
            null,
            Considered.of(List.of(), List.of()),
            List.of(withdrawn, no),
            Map.of(Asked.HOME, Asked.home()),
            true,
            List.of(),
            null);
    assertEquals("Recorded in error: It was a yes (p.nair)", view.calls().get(0).withdrawn());
    assertNull(view.calls().get(0).cardHref());
    assertNull(view.calls().get(0).withdrawHref());
    assertNull(view.calls().get(1).withdrawn());
    assertEquals(
        Asked.HREF + "/calls/" + no.id() + "/withdraw", view.calls().get(1).withdrawHref());
  }

  /** R-MATCH-16: a call of before the search was parted is withdrawn where it was recorded. */
  @Test
  void aCallOfTheSearchThatWasPartedSaysSo() {
    CallView before = Asked.call(Asked.HOME, CallAnswer.NO, Declined.NO_ROOM, null, 9, 5);
    AskedView view =
        AskedMaker.make(
            "/searches/" + new SearchId(new UUID(0, 8)),
            true,
            true,
            Asked.names(),
            null,
            Considered.of(List.of(), List.of()),
            List.of(before),
            Map.of(Asked.HOME, Asked.home()),
            true,
            List.of(),
            null);
    AskedView.Call told = view.calls().get(0);
    assertTrue(told.when().endsWith(" at 09:05, before the search was parted"), told.when());
    assertEquals(Asked.HREF + "/calls/" + before.id() + "/withdraw", told.withdrawHref());
  }
}
