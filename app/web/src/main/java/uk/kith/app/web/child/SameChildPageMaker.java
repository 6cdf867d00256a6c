package uk.kith.app.web.child;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.DeletedHomes;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.court.api.ProceedingsView;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.DuplicateChildren.Compared;
import uk.kith.placements.api.DuplicateChildren.Likely;
import uk.kith.placements.api.DuplicateChildren.Origin;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.engine.LegalSpell;

/** Makes the page on which two records are compared; a pure function. */
final class SameChildPageMaker {

  private static final List<String> NONE = List.of("None");

  private final Map<HouseholdId, HouseholdView> homes;

  /**
   * @param homes those of the placements that the visitor may see
   */
  SameChildPageMaker(Map<HouseholdId, HouseholdView> homes) {
    this.homes = homes;
  }

  /**
   * One record with what hangs on it.
   *
   * @param placements those that the visitor may see, newest first
   * @param spells legal statuses, the earliest first
   * @param cases proceedings in court
   */
  record Whole(
      ChildView child,
      Origin origin,
      List<PlacementAccount> placements,
      List<LegalSpell> spells,
      List<ProceedingsView> cases) {}

  SameChildPage make(Whole one, Whole other, Compared compared) {
    SameChildPage.Side first = side(one, "The record that you came from");
    SameChildPage.Side second = side(other, "The other record");
    List<SameChildPage.Line> lines = lines(one, other);
    Likely likely = compared.likely();
    return new SameChildPage(
        SameChildPageResource.address(one.child().id()) + "/" + other.child().id(),
        first.href(),
        first.name(),
        first,
        second,
        likely == null ? null : "Both have the same " + OtherRecords.alike(likely) + ".",
        likely == null ? null : "/data-quality/findings/" + likely.finding(),
        lines,
        lines.stream()
            .filter(SameChildPage.Line::differs)
            .map(line -> Words.within(line.name()))
            .toList(),
        compared.against().stream().map(SameChildPageMaker::against).toList(),
        keep(one, first, other, second));
  }

  private static SameChildPage.Side side(Whole whole, String withoutNumber) {
    ChildView child = whole.child();
    return new SameChildPage.Side(
        child.id().toString(),
        child.localId() == null ? withoutNumber : Words.caption(child),
        Words.fullName(child),
        "/children/" + child.id(),
        child.version());
  }

  private static FindingView against(Finding finding) {
    return new FindingView(finding.rule().value(), finding.text(), finding.source(), null);
  }

  /** Of two records one with a number is kept. */
  private static List<Choice> keep(
      Whole one, SameChildPage.Side first, Whole other, SameChildPage.Side second) {
    boolean neither = one.child().localId() == null && other.child().localId() == null;
    List<Choice> keep = new ArrayList<>();
    if (neither || one.child().localId() != null) {
      keep.add(choice(one, first));
    }
    if (neither || other.child().localId() != null) {
      keep.add(choice(other, second));
    }
    return keep;
  }

  private static Choice choice(Whole whole, SameChildPage.Side side) {
    return Choice.of(side.id(), side.label() + ", " + side.name())
        .hinted("Recorded on " + recorded(whole.origin()));
  }

  private List<SameChildPage.Line> lines(Whole one, Whole other) {
    List<SameChildPage.Line> lines = new ArrayList<>();
    lines.add(told("Name", one, other, SameChildPageMaker::name));
    lines.add(listed("Numbers", one, other, each -> each.origin().numbers()));
    lines.add(told("Date of birth", one, other, each -> MergePageMaker.born(each.child().birth())));
    lines.add(
        told(
            "Sex",
            one,
            other,
            each -> each.child().sex() == Sex.UNKNOWN ? null : Words.sex(each.child().sex())));
    lines.add(
        told(
            "Identity",
            one,
            other,
            each ->
                each.child().heritage().isNotKnown()
                    ? null
                    : Words.heritage(each.child().heritage())));
    lines.add(
        told(
            "Looked after since",
            one,
            other,
            each -> {
              LocalDate since = each.child().lookedAfterSince();
              return since == null ? null : Dates.day(since);
            }));
    lines.add(
        listed(
            "Placements",
            one,
            other,
            each -> each.placements().stream().map(this::placement).toList()));
    lines.add(
        listed(
            "Legal statuses",
            one,
            other,
            each -> each.spells().stream().map(SameChildPageMaker::spell).toList()));
    lines.add(
        listed(
            "Court cases",
            one,
            other,
            each -> each.cases().stream().map(SameChildPageMaker::proceedings).toList()));
    lines.add(told("Family home", one, other, each -> each.child().home().sector()));
    lines.add(told("School", one, other, each -> each.child().schoolName()));
    lines.add(told("Worker and team", one, other, each -> MergePageMaker.allocation(each.child())));
    lines.add(told("Needs", one, other, each -> MergePageMaker.needs(each.child())));
    lines.add(
        listed(
            "Brothers and sisters",
            one,
            other,
            each ->
                each.child().siblings().isEmpty()
                    ? List.of()
                    : List.of(Numbers.many(each.child().siblings().size(), "linked", "linked"))));
    lines.add(
        new SameChildPage.Line(
            "Recorded", List.of(recorded(one.origin())), List.of(recorded(other.origin())), false));
    return lines;
  }

  /** A fact that differs when both know it and say otherwise. */
  private static SameChildPage.Line told(
      String name, Whole one, Whole other, Function<Whole, @Nullable String> fact) {
    String here = fact.apply(one);
    String there = fact.apply(other);
    return new SameChildPage.Line(
        name,
        List.of(Words.orNotKnown(here)),
        List.of(Words.orNotKnown(there)),
        here != null && there != null && !here.equals(there));
  }

  /** What adds up: both stand in one record afterwards. */
  private static SameChildPage.Line listed(
      String name, Whole one, Whole other, Function<Whole, List<String>> facts) {
    List<String> here = facts.apply(one);
    List<String> there = facts.apply(other);
    return new SameChildPage.Line(
        name, here.isEmpty() ? NONE : here, there.isEmpty() ? NONE : there, false);
  }

  private static @Nullable String name(Whole each) {
    ChildView child = each.child();
    return Stream.of(child.firstName(), child.familyName()).allMatch(Objects::isNull)
        ? null
        : Words.fullName(child);
  }

  private String placement(PlacementAccount each) {
    LocalDate end = each.end();
    HouseholdId household = each.household();
    HouseholdView home = household == null ? null : homes.get(household);
    return days(each.start(), end)
        + ": "
        + PlacementTypes.words(each.type())
        + (home == null ? words(household) : ", " + home.name());
  }

  private static String words(@Nullable HouseholdId household) {
    return DeletedHomes.isDeleted(household) ? ", " + DeletedHomes.WORDS : "";
  }

  private static String spell(LegalSpell spell) {
    return days(spell.first(), spell.last()) + ": " + LegalStatuses.words(spell.code());
  }

  private static String days(LocalDate first, @Nullable LocalDate last) {
    return last == null ? "Since " + Dates.day(first) : Dates.day(first) + " to " + Dates.day(last);
  }

  private static String proceedings(ProceedingsView each) {
    LocalDate issued = each.issuedOn();
    String number = each.caseNumber();
    return each.kind().words()
        + (number == null ? "" : ", " + number)
        + (issued == null
            ? ", submitted " + Dates.dayOrNotKnown(each.submittedOn())
            : ", issued " + Dates.day(issued));
  }

  private static String recorded(Origin origin) {
    String by = origin.by();
    return Dates.day(LocalDate.ofInstant(origin.recordedAt(), ZoneId.of("Europe/London")))
        + (by == null ? ", from a return or the case system" : " by " + by);
  }
}
