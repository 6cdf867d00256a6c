package uk.kith.app.web.options;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.asking.AskedMaker;
import uk.kith.app.web.asking.AskedWords;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Phone;
import uk.kith.app.web.component.ScorePart;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.component.TestLine;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.OptionsView.Part;
import uk.kith.matching.api.RunView;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.placements.engine.asking.Approvable;
import uk.kith.placements.engine.asking.ApprovalAnswers;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.engine.asking.ImpactOnResidents;
import uk.kith.placements.engine.rules.Approvers;

/** Turns what matching explains of each home into the words of its card. */
final class OptionCards {
  private final SearchView search;
  private final Set<ChildId> moving;
  private final String searchHref;
  private final String runId;
  private final int children;
  private final Map<HouseholdId, Integer> held;
  private final String authority;
  private final LocalDate asOf;
  private final Map<HouseholdId, HouseholdView> households;
  private final Set<Criterion> same;
  private final @Nullable List<CallView> calls;
  private final DuePolicy policy;
  private final List<String> ofChildren;
  private final Choosing choosing;
  private final Set<ChildId> relatives;
  private final Set<Criterion> unknownOfChildren;

  /**
   * @param calls those of the search, newest first; null when the reader does not ring
   * @param ofChildren questions to ask of every home for the sake of these children
   * @param relatives own parents and own children on record of those who are looked for
   * @param unknownOfChildren what no home can answer, because it is not known of the children
   */
  OptionCards(
      SearchView search,
      RunView run,
      String authority,
      Map<HouseholdId, HouseholdView> households,
      @Nullable List<CallView> calls,
      DuePolicy policy,
      List<String> ofChildren,
      Set<Criterion> unknownOfChildren,
      Set<ChildId> relatives,
      Choosing choosing) {
    this.relatives = Set.copyOf(relatives);
    this.unknownOfChildren = unknownOfChildren;
    this.choosing = choosing;
    this.ofChildren = ofChildren;
    this.calls = calls;
    this.policy = policy;
    this.search = search;
    this.moving = Set.copyOf(search.children());
    this.searchHref = "/searches/" + search.id();
    this.runId = run.runId().toString();
    this.children = search.children().size();
    this.held =
        search.reservations().stream()
            .collect(
                Collectors.toMap(
                    SearchView.Reservation::householdId,
                    SearchView.Reservation::places,
                    Integer::sum));
    this.authority = authority;
    this.asOf = run.asOf();
    this.households = households;
    this.same = run.sameInAll();
  }

  OptionCard card(int rank, OptionsView.Item item) {
    HouseholdView household = OptionsPageMaker.household(households, item.householdId());
    HouseholdSnapshot facts = household.snapshot();
    String where = Words.where(item.local(), facts.where(), authority).text();
    int reserved = held.getOrDefault(item.householdId(), 0);
    String usable =
        Words.places(facts.places().heldForThem(reserved))
            + (reserved == 0
                ? ""
                : "; " + Numbers.words(reserved, "place") + " reserved for this search")
            + besideOwn(facts);
    return new OptionCard(
        rank,
        household.name(),
        facts.localId(),
        "/households/" + item.householdId(),
        reserved > 0 ? new Tag("Reserved", Tag.Colour.BLUE) : tag(item),
        where + miles(item) + "; " + usable + toApprove(item) + rung(household),
        Words.kindAndProvider(household, authority),
        Words.where(item.local(), facts.where(), authority),
        Numbers.miles(item.distanceMiles()) + (item.distanceMiles() == null ? "" : " from home"),
        usable + since(facts) + anotherReason(facts),
        LivesThere.said(household, asOf),
        item.noClearDifference() && rank > 1 ? "No clear difference from the option before." : null,
        TestLine.of(item.tests()),
        Stream.concat(item.findings().stream().map(finding -> view(finding, item)), impact(facts))
            .toList(),
        StrengthsAndGaps.strengths(item),
        StrengthsAndGaps.gaps(item),
        questions(item, household),
        identity(item),
        scoreInWords(item),
        item.parts().stream()
            .filter(part -> !same.contains(part.criterion()))
            .map(OptionCards::part)
            .toList(),
        sameInWords(item),
        button(item, facts, reserved > 0),
        reserved > 0 && !isToApprove(item, facts) ? searchHref : reserveHref(item.householdId()),
        call(household),
        false);
  }

  private @Nullable String button(OptionsView.Item item, HouseholdSnapshot home, boolean reserved) {
    if (isToApprove(item, home)) {
      return "Record an approval";
    }
    if (reserved) {
      return "See the reservation";
    }
    return choosing == Choosing.RESERVES ? reserve(search.placesFor(children)) : null;
  }

  /** Approvals are waited for, and the visitor is whoever records them, before and after. */
  private boolean isToApprove(OptionsView.Item item, HouseholdSnapshot home) {
    return choosing == Choosing.APPROVES
        && (!item.approvals().stream().allMatch(OptionsView.ApprovalNeeded::given)
            || impact(home).findAny().isPresent());
  }

  private static String reserve(int places) {
    return "Reserve " + Numbers.words(places, "place");
  }

  private String reserveHref(HouseholdId home) {
    return searchHref + "/reserve?household=" + home + "&run=" + runId;
  }

  /** R-MATCH-16: a home for some of the children, which is reserved for them alone. */
  OptionsPage.SplitHome splitHome(OptionsView.SplitPart part, String who) {
    HouseholdId home = part.householdId();
    boolean seen = held.containsKey(home) && choosing != Choosing.APPROVES;
    String some =
        part.children().stream().map(child -> "&child=" + child).collect(Collectors.joining());
    return new OptionsPage.SplitHome(
        who,
        OptionsPageMaker.household(households, home).name(),
        "/households/" + home,
        seen ? "See the reservation" : splitButton(part),
        seen ? searchHref : reserveHref(home) + some);
  }

  /** Whether a home needs an approval for these children stands on the page that it leads to. */
  private @Nullable String splitButton(OptionsView.SplitPart part) {
    return switch (choosing) {
      case RESERVES -> reserve(search.placesFor(part.children().size()));
      case APPROVES -> "Approvals";
      case LOOKS -> null;
    };
  }

  /** Whom to ring about the homes of splits, each once; nobody for readers who do not ring. */
  List<OptionsPage.Apart> apart(List<OptionsView.Split> splits) {
    return splits.stream()
        .flatMap(split -> split.parts().stream())
        .map(OptionsView.SplitPart::householdId)
        .distinct()
        .map(home -> OptionsPageMaker.household(households, home))
        .flatMap(
            home ->
                Stream.ofNullable(call(home)).map(call -> new OptionsPage.Apart(home.name(), call)))
        .toList();
  }

  private OptionCard.@Nullable Call call(HouseholdView household) {
    if (calls == null) {
      return null;
    }
    HouseholdId id = household.snapshot().id();
    return new OptionCard.Call(
        searchHref + "/calls",
        id.toString(),
        runId,
        Phone.of(household),
        calls.stream()
            .filter(call -> call.household().equals(id))
            .findFirst()
            .map(AskedMaker::newest)
            .orElse(null));
  }

  /** What a closed card tells of the newest call: "; rung: no". */
  private String rung(HouseholdView home) {
    return calls == null
        ? ""
        : calls.stream()
            .filter(call -> call.household().equals(home.snapshot().id()))
            .findFirst()
            .map(call -> "; rung: " + Words.within(AskedWords.answer(call.answer()).text()))
            .orElse("");
  }

  private static String miles(OptionsView.Item item) {
    return item.distanceMiles() == null ? "" : ", " + Numbers.miles(item.distanceMiles());
  }

  /** What a closed card tells of approvals: "; to be approved: a placement outside the area". */
  private static String toApprove(OptionsView.Item item) {
    String open =
        item.approvals().stream()
            .filter(approval -> !approval.given())
            .map(approval -> Words.within(Approvable.words(approval.rule())))
            .distinct()
            .collect(Collectors.joining(", "));
    return open.isEmpty() ? "" : "; to be approved: " + open;
  }

  /** R-PLACE-39: whoever comes to the own parent or child uses no other place. */
  private String besideOwn(HouseholdSnapshot home) {
    return home.company().anyMatch(each -> each.child() != null && relatives.contains(each.child()))
        ? "; and that of the own parent or child, who lives here or is to"
        : "";
  }

  /** R-PLACE-36: no other page tells the words of another reason to who chooses. */
  static String anotherReason(HouseholdSnapshot home) {
    return home.places().stillNotAvailable().stream()
        .filter(part -> part.words() != null)
        .map(
            part ->
                "; "
                    + Numbers.words(part.count(), "place")
                    + " not available for another reason: "
                    + part.words())
        .collect(Collectors.joining());
  }

  private static String since(HouseholdSnapshot facts) {
    LocalDate since = facts.vacantSince();
    return since == null ? "" : "; vacant since " + Dates.day(since);
  }

  /** R-PLACE-42: who lives in a home is asked for before the telephone is put down. */
  private Stream<FindingView> impact(HouseholdSnapshot home) {
    int residents = ImpactOnResidents.residents(home, moving);
    return residents == 0
            || ImpactOnResidents.isSigned(
                search
                    .approvedFor(home.id(), moving)
                    .getOrDefault(ImpactOnResidents.RULE, ApprovalAnswers.NONE)
                    .made())
        ? Stream.empty()
        : Stream.of(
            new FindingView(
                ImpactOnResidents.RULE.value(),
                ImpactOnResidents.asks(
                    ImpactOnResidents.covered(home, moving), search.kind() == SearchKind.EMERGENCY),
                "product default",
                Approvers.REGISTERED_MANAGER));
  }

  private Tag tag(OptionsView.Item item) {
    if (item.possible() == Possible.YES) {
      return new Tag("Possible", Tag.Colour.GREEN);
    }
    if (!item.approvals().stream().allMatch(OptionsView.ApprovalNeeded::given)) {
      return new Tag("With approval", Tag.Colour.YELLOW);
    }
    return item.approvals().stream().allMatch(approval -> stops(item, approval).isEmpty())
        ? new Tag("Approval given", Tag.Colour.GREEN)
        : new Tag("Approved, not all done", Tag.Colour.YELLOW);
  }

  /** What whoever approved said was not done, and nobody moves in without. */
  private List<ApprovalCheck> stops(OptionsView.Item item, OptionsView.ApprovalNeeded approval) {
    return search
        .approvedFor(item.householdId(), moving)
        .getOrDefault(approval.rule(), ApprovalAnswers.NONE)
        .stops(approval.rule(), search.kind() == SearchKind.EMERGENCY);
  }

  private String approver(OptionsView.Item item, OptionsView.ApprovalNeeded approval) {
    String notDone =
        stops(item, approval).stream()
            .map(check -> Words.within(check.words()))
            .collect(Collectors.joining("; "));
    return approval.by()
        + (approval.given() ? ": approved" : "")
        + (notDone.isEmpty() ? "" : "; not done, and nobody moves in before: " + notDone);
  }

  private FindingView view(Finding finding, OptionsView.Item item) {
    String by =
        item.approvals().stream()
            .filter(approval -> approval.rule().equals(finding.rule()))
            .map(approval -> approver(item, approval))
            .findFirst()
            .orElse(null);
    return new FindingView(finding.rule().value(), finding.text(), finding.source(), by);
  }

  private List<String> questions(OptionsView.Item item, HouseholdView household) {
    List<String> questions =
        new ArrayList<>(
            StrengthsAndGaps.needs(item).stream().flatMap(each -> each.toAsk().stream()).toList());
    item.parts().stream()
        .filter(part -> !part.known() && part.criterion() != Criterion.HERITAGE)
        .filter(part -> part.criterion() != Criterion.NEED)
        .filter(part -> !unknownOfChildren.contains(part.criterion()))
        .map(Part::fact)
        .forEach(questions::add);
    questions.addAll(ofChildren);
    LocalDate confirmed = household.confirmedOn();
    if (confirmed == null) {
      questions.add("Nobody has confirmed the vacant places: is there still room?");
    } else if (policy.isStale(confirmed, asOf)) {
      questions.add(
          "Places were last confirmed " + Dates.ago(confirmed, asOf) + ": is there still room?");
    }
    return questions;
  }

  private static String identity(OptionsView.Item item) {
    String known =
        item.parts().stream()
            .filter(part -> part.criterion() == Criterion.HERITAGE)
            .map(Part::fact)
            .findFirst()
            .orElse("Not known: a question to ask");
    return known + ". By whom and from when is recorded with the decision.";
  }

  private static String scoreInWords(OptionsView.Item item) {
    Integer low = item.low();
    Integer high = item.high();
    Integer score = item.score();
    if (low == null || high == null || score == null) {
      return "No score.";
    }
    String points =
        low.equals(high) ? Numbers.score(score) : Numbers.score(low) + " to " + Numbers.score(high);
    return points + " of 100 points. They order the options and decide nothing.";
  }

  private static ScorePart part(Part part) {
    return new ScorePart(
        name(part.criterion()), part.weight(), part.low(), part.high(), part.fact());
  }

  private @Nullable String sameInWords(OptionsView.Item item) {
    if (same.isEmpty()) {
      return null;
    }
    return item.parts().stream()
        .filter(part -> same.contains(part.criterion()))
        .map(part -> name(part.criterion()) + " " + part(part).pointsInWords())
        .collect(Collectors.joining("; ", "The same for every option: ", "."));
  }

  private static String name(Criterion criterion) {
    return switch (criterion) {
      case NEED -> "Need";
      case SIBLINGS -> "Siblings";
      case LOCALITY -> "Locality";
      case CONTINUITY -> "Continuity";
      case HERITAGE -> "Heritage";
    };
  }
}
