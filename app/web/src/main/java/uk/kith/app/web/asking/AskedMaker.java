package uk.kith.app.web.asking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pounds;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Phone;
import uk.kith.app.web.component.Tag;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.Calls.Withdrawn;
import uk.kith.placements.api.Considerations.ConsiderationView;
import uk.kith.placements.api.Considerations.Considered;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Referrals.Answer;
import uk.kith.placements.api.Referrals.Given;
import uk.kith.placements.api.Referrals.Recipient;
import uk.kith.placements.api.Referrals.ReferralView;
import uk.kith.placements.engine.asking.Declined;

/** Says in words what was asked for a search; a pure function. */
public final class AskedMaker {

  private AskedMaker() {}

  /**
   * @param mayConsider true when the reader records what was considered
   * @param names of the children whom it is about, in the order of the search
   * @param endedOn the day on which the search ended; null while it goes on
   * @param households those of the calls that the reader may see
   * @param mayWithdraw true when the reader takes back calls that were recorded in error
   * @param draft the words that a referral would have; null when the reader makes none
   */
  public static AskedView make(
      String href,
      boolean mayRecord,
      boolean mayConsider,
      Map<ChildId, String> names,
      @Nullable LocalDate endedOn,
      Considered considered,
      List<CallView> calls,
      Map<HouseholdId, HouseholdView> households,
      boolean mayWithdraw,
      List<ReferralView> referrals,
      @Nullable String draft) {
    List<AskedView.Referral> told = new ArrayList<>();
    for (int i = 0; i < referrals.size(); i++) {
      told.add(referral(endedOn == null ? href : null, referrals.get(i), "answer-" + (i + 1)));
    }
    return new AskedView(
        href,
        mayRecord,
        mayConsider,
        open(considered, names),
        considered.held().stream().map(each -> considered(each, names, endedOn)).toList(),
        names.entrySet().stream()
            .map(each -> Choice.of(each.getKey().toString(), each.getValue()))
            .toList(),
        calls.stream()
            .map(
                call ->
                    call(
                        href,
                        call,
                        households.get(call.household()),
                        mayRecord && endedOn == null,
                        mayWithdraw))
            .toList(),
        RingBacks.first(calls).stream()
            .map(call -> toRing(call, households.get(call.household())))
            .toList(),
        told,
        draft);
  }

  /** Children for whom the same is open stand together. */
  static List<AskedView.OpenFor> open(Considered considered, Map<ChildId, String> names) {
    Map<List<Finding>, List<ChildId>> groups = new LinkedHashMap<>();
    considered.openFor().stream()
        .filter(each -> !each.open().isEmpty())
        .forEach(
            each ->
                groups
                    .computeIfAbsent(each.open(), findings -> new ArrayList<>())
                    .add(each.child()));
    return groups.entrySet().stream()
        .map(
            group ->
                new AskedView.OpenFor(
                    names.size() > 1 ? Words.and(names(group.getValue(), names)) : null,
                    group.getKey().stream().map(AskedMaker::finding).toList()))
        .toList();
  }

  /** One whose name the reader does not know has none here. */
  private static List<String> names(List<ChildId> children, Map<ChildId, String> names) {
    return children.stream().map(child -> names.getOrDefault(child, "a child")).toList();
  }

  private static FindingView finding(Finding finding) {
    return new FindingView(finding.rule().value(), finding.text(), finding.source(), null);
  }

  static AskedView.Considered considered(
      ConsiderationView view, Map<ChildId, String> names, @Nullable LocalDate endedOn) {
    LocalDate on = view.considered().on();
    return new AskedView.Considered(
        AskedWords.kind(view.considered().kind()),
        view.considered().person(),
        view.children().containsAll(names.keySet())
            ? "All of them"
            : Words.and(names(view.children(), names)),
        AskedWords.outcome(view.considered().outcome()),
        view.considered().reasons(),
        Dates.day(on)
            + (endedOn != null && on.isAfter(endedOn) ? ", after the placement began" : ""),
        view.recordedBy());
  }

  private static AskedView.Call call(
      String href,
      CallView call,
      @Nullable HouseholdView home,
      boolean mayRing,
      boolean mayWithdraw) {
    Withdrawn withdrawn = call.withdrawn();
    boolean rings = home != null && mayRing && withdrawn == null;
    // R-MATCH-16: about children who were looked for with others then, and recorded there.
    String recorded = "/searches/" + call.search();
    return new AskedView.Call(
        home == null ? "A household" : home.name(),
        home == null ? null : "/households/" + call.household(),
        Dates.day(call.on())
            + " at "
            + time(call.at())
            + (recorded.equals(href) ? "" : ", before the search was parted"),
        AskedWords.answer(call.answer()),
        (call.ringBackAt() == null ? "" : "They wish to be rung" + RingBacks.when(call) + ". ")
            + said(call),
        call.by(),
        rings ? href + "/options?home=" + call.household() + "#home-" + call.household() : null,
        home == null || !rings ? List.of() : Phone.of(home),
        withdrawn == null
            ? null
            : "Recorded in error: " + withdrawn.why() + " (" + withdrawn.by() + ")",
        mayWithdraw && home != null && withdrawn == null
            ? recorded + "/calls/" + call.id() + "/withdraw"
            : null);
  }

  private static AskedView.ToRing toRing(CallView call, @Nullable HouseholdView home) {
    return new AskedView.ToRing(
        home == null ? "A household" : home.name(),
        home == null ? null : "/households/" + call.household(),
        call.ringBackAt() == null ? ", no time agreed" : RingBacks.when(call));
  }

  /**
   * "Rang the carer. Too far from school or family. Ring after seven": what was said, in one line.
   */
  static String said(CallView call) {
    List<String> parts = new ArrayList<>();
    parts.add("Rang the " + Words.within(AskedWords.with(call.spokenWith())));
    Declined why = call.why();
    if (why != null) {
      parts.add(why.words());
    }
    if (call.note() != null) {
      parts.add(Numbers.sentence(call.note()));
    }
    return String.join(". ", parts);
  }

  /**
   * The newest call about a home in one line: "Ring back, 16:45 on 30 September 2014. Rang the
   * carer".
   */
  public static String newest(CallView call) {
    String rung = time(call.at()) + " on " + Dates.day(call.on());
    String agreed = RingBacks.when(call);
    return AskedWords.answer(call.answer()).text()
        + agreed
        + (agreed.isEmpty() ? ", " + rung : " (rung at " + rung + ")")
        + ". "
        + said(call);
  }

  private static AskedView.Referral referral(
      @Nullable String href, ReferralView referral, String form) {
    Duration first = referral.timeToFirstAnswer();
    List<AskedView.Recipient> recipients = new ArrayList<>();
    for (int i = 0; i < referral.recipients().size(); i++) {
      recipients.add(recipient(href, referral.recipients().get(i), form + "-" + (i + 1)));
    }
    return new AskedView.Referral(
        referral.id().toString(),
        "Sent on "
            + Dates.day(referral.madeOn())
            + " to "
            + Numbers.words(referral.recipients().size(), "provider")
            + ", by "
            + referral.madeBy(),
        referral.text(),
        first == null ? "No answer has come yet." : "First answer after " + inWords(first) + ".",
        recipients);
  }

  /** "Offer. A room in Bolton. £4,000 a week": what came of a referral to one provider. */
  public static String answered(Recipient recipient) {
    String said = said(recipient.home(), recipient.weeklyFeePence(), recipient.reasons());
    return "Referral: "
        + Words.within(state(recipient.answer()).text())
        + (said.isEmpty() ? "" : ". " + said);
  }

  /**
   * @param href of the search; null when it has ended, and nobody looks for a home any more
   */
  private static AskedView.Recipient recipient(
      @Nullable String href, Recipient recipient, String form) {
    Answer answer = recipient.answer();
    Long fee = recipient.weeklyFeePence();
    String said = answer == Answer.OFFER ? recipient.home() : recipient.reasons();
    return new AskedView.Recipient(
        form,
        recipient.provider(),
        state(answer),
        said(recipient.home(), recipient.weeklyFeePence(), recipient.reasons()),
        recorded(recipient),
        before(recipient),
        answer == null
            ? Map.of()
            : Map.of(
                form + "-answer",
                answer.name(),
                form + "-said",
                said == null ? "" : said,
                form + "-fee",
                fee == null ? "" : Pounds.typed(fee)),
        answer == Answer.OFFER && href != null ? newHome(href, recipient.provider()) : null);
  }

  /** Where the home that a provider offers is recorded, which then stands among the options. */
  private static String newHome(String href, String provider) {
    return "/households/new?provider="
        + URLEncoder.encode(provider, StandardCharsets.UTF_8)
        + "&search="
        + href.substring(href.lastIndexOf('/') + 1);
  }

  /** When the answer that counts was recorded, and by whom; empty while none has come. */
  private static String recorded(Recipient recipient) {
    List<Given> answers = recipient.answers();
    return answers.isEmpty() ? "" : recorded(answers.get(answers.size() - 1));
  }

  private static String recorded(Given given) {
    return Dates.moment(given.at()) + ", by " + given.by();
  }

  /** What was answered before, the newest first. */
  private static List<AskedView.Earlier> before(Recipient recipient) {
    List<AskedView.Earlier> before = new ArrayList<>();
    for (int i = recipient.answers().size() - 2; i >= 0; i--) {
      Given given = recipient.answers().get(i);
      before.add(
          new AskedView.Earlier(
              state(given.answer()).text(),
              said(given.home(), given.weeklyFeePence(), given.reasons()),
              recorded(given)));
    }
    return before;
  }

  private static String said(
      @Nullable String home, @Nullable Long weeklyFeePence, @Nullable String reasons) {
    List<String> said = new ArrayList<>();
    if (home != null) {
      said.add(home);
    }
    if (weeklyFeePence != null) {
      said.add(Pounds.text(weeklyFeePence) + " a week");
    }
    if (reasons != null) {
      said.add(reasons);
    }
    return String.join(". ", said);
  }

  private static Tag state(@Nullable Answer answer) {
    if (answer == null) {
      return new Tag("Waiting", Tag.Colour.BLUE);
    }
    return answer == Answer.OFFER
        ? new Tag("Offer", Tag.Colour.GREEN)
        : new Tag("Declined", Tag.Colour.GREY);
  }

  /** "3 hours": whole minutes, hours or days. */
  static String inWords(Duration time) {
    long minutes = time.toMinutes();
    return minutes < 60
        ? Numbers.many(minutes, "minute")
        : minutes < 48 * 60
            ? Numbers.many(minutes / 60, "hour")
            : Numbers.many(minutes / 60 / 24, "day");
  }

  static String time(LocalTime time) {
    return Dates.time(time);
  }
}
