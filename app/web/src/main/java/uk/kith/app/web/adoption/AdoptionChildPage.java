package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Tag;
import uk.kith.kernel.Finding;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.AdoptionDue;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.engine.adoption.WaitsLonger;

/**
 * A child on the way to adoption in the words of its page; a pure function of what is known.
 *
 * @param begun whether family finding has begun
 * @param together with whom a family is sought; null alone
 * @param over when a search for several ended for each; null while it goes on, and for one child
 * @param siblings with whom a family could be sought together
 * @param stops what stops the search for a family, told before everything else
 * @param steps that may come next, or all
 * @param mistakes what is recorded and may be taken back
 * @param otherStepsHref leads to all; null when they are shown
 * @param families that can be suggested: approved, without a link with this child that stands
 * @param carers who may foster the child and adopt it
 * @param homeMissing since when it is not recorded where the child lives after a disruption, also
 *     once another family is linked or the way is over; null while it is
 * @param disrupts whether a disruption may be recorded, with where the child lives then
 * @param homeTypes kinds of placement in the return of the day since when the home is missing
 * @param compareHref up to five families explored, side by side; null below two
 */
public record AdoptionChildPage(
    String href,
    String childHref,
    String name,
    Tag stage,
    List<Fact> facts,
    @Nullable String together,
    @Nullable String over,
    List<FindingView> stops,
    List<FindingView> findings,
    List<DueRow> due,
    List<Fact> milestones,
    List<LinkCard> links,
    List<Fact> done,
    boolean begun,
    boolean decided,
    List<Choice> families,
    List<Choice> steps,
    @Nullable String otherStepsHref,
    List<Choice> mistakes,
    List<Choice> siblings,
    List<Choice> joinable,
    List<Choice> carers,
    @Nullable String homeMissing,
    boolean disrupts,
    List<Choice> homeTypes,
    @Nullable String compareHref) {

  /** Families on one page of the comparison. */
  static final int COMPARED = 5;

  public static final List<Column> DUE_COLUMNS = List.of(Column.of("What is due"), Column.of("By"));

  /** What may be answered, of all steps that ask. */
  public static final List<Choice> ANSWERS =
      List.of(
          Choice.of("", "Nothing is asked"),
          Choice.of("TOGETHER", "Brothers and sisters: together"),
          Choice.of("APART", "Brothers and sisters: apart"),
          Choice.of("YES", "Review: still to be placed"),
          Choice.of("NO", "Review: no longer to be placed"),
          Choice.of("E11", "Adoption order: unopposed (E11)"),
          Choice.of("E12", "Adoption order: consent dispensed with (E12)"),
          Choice.of("RD1", "Reversal: the child’s needs changed (RD1)"),
          Choice.of("RD2", "Reversal: no placement order was made (RD2)"),
          Choice.of("RD3", "Reversal: adopters could not be found (RD3)"),
          Choice.of("RD4", "Reversal: another reason (RD4)"));

  /** What may be answered where a step is recorded, in the words of the form. */
  static String mayAnswer(AdoptionStep step) {
    return step.answers().isEmpty()
        ? "This step asks for no answer: choose “Nothing is asked”"
        : "Choose the answer: "
            + ANSWERS.stream()
                .filter(choice -> step.answers().contains(choice.value()))
                .map(choice -> "“" + choice.text() + "”")
                .collect(Collectors.joining(" or "));
  }

  /** Something due. */
  public record DueRow(String what, String rule, String by, boolean late) {}

  static final String STEPS = "steps";
  static final String ALL = "all";

  /** Among what may be taken back: that a family is sought for the child alone. */
  static final String OWN_SEARCH = "OWN_SEARCH";

  /**
   * @param carers who may foster the child and adopt it, to choose from
   * @param permanence findings of the child's way to permanence, of which those on early permanence
   *     are told here too
   * @param withFamily whether the register has the child in a placement for adoption: where it
   *     lives after a disruption is asked of no other, for the register has it elsewhere already
   * @param everyStep whether all steps are offered, and not only those that may come next
   */
  static AdoptionChildPage of(
      AdoptionChildView view,
      List<AdoptiveFamilyView> families,
      List<Choice> siblings,
      List<Choice> joinable,
      List<Choice> carers,
      List<Finding> permanence,
      boolean withFamily,
      boolean everyStep) {
    AdoptionLine line = view.line();
    LocalDate homeMissing = withFamily ? homeMissing(view) : null;
    LocalDate asOf = view.asOf();
    String href = AdoptionWords.href(line.child());
    List<LinkCard> cards =
        view.links().stream().map(link -> LinkCard.of(link, href, asOf)).toList();
    List<String> others =
        view.together().stream()
            .filter(child -> !child.id().equals(line.child().id()))
            .map(AdoptionWords::name)
            .toList();
    List<String> open =
        view.links().stream()
            .filter(link -> link.state() != LinkState.ENDED)
            .map(link -> "family=" + link.household())
            .limit(COMPARED)
            .toList();
    return new AdoptionChildPage(
        href,
        "/children/" + line.child().id(),
        AdoptionWords.name(line.child()),
        isUntold(view)
            ? new Tag("Adoption is not considered", Tag.Colour.GREY)
            : AdoptionWords.tag(line.stage()),
        isUntold(view)
            ? List.of(Fact.of("On the way to adoption", "Nothing is recorded"))
            : facts(view),
        others.isEmpty() ? null : String.join(", ", others),
        over(view),
        AdoptionWords.findings(line.stopping()),
        Stream.concat(
                AdoptionWords.others(line).stream(),
                AdoptionWords.earlyPermanence(permanence).stream())
            .toList(),
        view.due().stream().map(each -> due(each, asOf)).toList(),
        soFar(view),
        cards,
        view.done().stream().map(each -> done(each, carers)).toList(),
        view.familyFinding() != null,
        line.daysSinceDecision() != null,
        suggestible(view, families),
        (everyStep ? List.of(AdoptionStep.values()) : view.next())
            .stream().map(step -> Choice.of(step.name(), step.words())).toList(),
        everyStep ? null : href + "?" + STEPS + "=" + ALL + "#record",
        mistakes(view),
        siblings,
        line.stage().isBeforePlacement() && !line.isLinked() ? joinable : List.of(),
        carers,
        homeMissing == null ? null : Dates.day(homeMissing),
        withFamily
            && homeMissing == null
            && (everyStep || view.next().contains(AdoptionStep.DISRUPTED)),
        NextHomeForm.types(homeMissing == null ? asOf : homeMissing),
        open.size() < 2 ? null : href + "/compare?" + String.join("&", open));
  }

  /** Nobody said anything of adoption for this child, and nobody is to read that somebody did. */
  private static boolean isUntold(AdoptionChildView view) {
    return view.line().stage() == AdoptionStage.CONSIDERED
        && view.familyFinding() == null
        && view.done().isEmpty()
        && view.milestones().stream().allMatch(day -> day.milestone() == Milestone.CARE_BEGAN);
  }

  /** Who else is sought for, each in a search of its own (R-MATCH-16); null when nobody is. */
  public @Nullable String soughtSingly() {
    return !begun || joinable.isEmpty()
        ? null
        : Words.and(joinable.stream().map(Choice::text).toList())
            + (joinable.size() == 1 ? " is" : " are")
            + " sought for in another search, and a family for this child alone would part them."
            + " Unless it is decided that they live apart, look for one family for them together.";
  }

  /** Since when it is not recorded where the child lives; null while it is. */
  static @Nullable LocalDate homeMissing(AdoptionChildView view) {
    return view.due().stream()
        .filter(AdoptionDue::isOfHome)
        .map(due -> due.by().date())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String over(AdoptionChildView view) {
    return view.ended().size() < 2
        ? null
        : view.ended().stream()
            .map(each -> AdoptionWords.name(each.child()) + " on " + Dates.day(each.on()))
            .collect(Collectors.joining(", "));
  }

  /** What was recorded here, and that the child is sought for alone. */
  private static List<Choice> mistakes(AdoptionChildView view) {
    List<Choice> mistakes = new ArrayList<>();
    view.done()
        .forEach(
            done ->
                mistakes.add(
                    Choice.of(
                        done.step().name() + " " + done.on(),
                        done.step().words() + ", " + Dates.day(done.on()))));
    if (view.ownSearchSince() != null) {
      mistakes.add(
          Choice.of(
              OWN_SEARCH,
              "A family is sought for this child alone, since "
                  + Dates.day(view.ownSearchSince())));
    }
    return mistakes;
  }

  /** In their order; match and move with an earlier family before those of today, and named so. */
  private static List<Fact> soFar(AdoptionChildView view) {
    return Stream.of(
            view.milestones().stream()
                .filter(AdoptionChildPage::isBeforeMatch)
                .map(day -> fact(day, "")),
            view.earlier().stream().map(day -> fact(day, ", with an earlier family")),
            view.milestones().stream().filter(day -> !isBeforeMatch(day)).map(day -> fact(day, "")))
        .flatMap(each -> each)
        .toList();
  }

  private static boolean isBeforeMatch(AdoptionChildView.Day day) {
    return day.milestone().compareTo(Milestone.MATCHED) < 0;
  }

  private static Fact fact(AdoptionChildView.Day day, String with) {
    return Fact.of(day.milestone().words() + with, Dates.day(day.on()));
  }

  private static List<Fact> facts(AdoptionChildView view) {
    AdoptionLine line = view.line();
    LocalDate asOf = view.asOf();
    LocalDate by = line.next().by();
    LocalDate from = view.mayApplyFrom();
    Long began = view.daysToFamilyFinding();
    boolean matched =
        view.milestones().stream().anyMatch(day -> day.milestone() == Milestone.MATCHED)
            && line.stage().isAfterMatch();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(
            "What comes next",
            line.next().words() + (by == null ? "" : ", by " + Dates.dayAndDue(by, asOf))));
    facts.add(
        Fact.of(
            "Stands so",
            line.daysInStage() == null
                ? "since when is not recorded"
                : "for " + Numbers.many(line.daysInStage(), "day")));
    facts.add(
        Fact.of(
            matched ? "From the decision to the match" : "Since the decision",
            line.daysSinceDecision() == null
                ? "No decision is recorded"
                : Numbers.many(line.daysSinceDecision(), "day")));
    facts.add(
        Fact.of(
            matched ? "From the placement order to the match" : "Since the placement order",
            line.daysSinceOrder() == null
                ? "None is recorded"
                : Numbers.many(line.daysSinceOrder(), "day")));
    facts.add(
        Fact.of(
            "Likely to wait longer",
            line.waitsLonger().isEmpty()
                ? "No reason is known"
                : line.waitsLonger().stream()
                    .sorted()
                    .map(WaitsLonger::words)
                    .collect(Collectors.joining("; "))));
    if (began != null) {
      facts.add(
          Fact.of(
              "Family finding began",
              began == 0
                  ? "on the day of the decision"
                  : Numbers.many(Math.abs(began), "day")
                      + (began < 0 ? " before" : " after")
                      + " the decision"));
    }
    if (from != null) {
      facts.add(Fact.of("Adopters may apply from", Dates.day(from)));
    }
    return facts;
  }

  private static DueRow due(AdoptionDue due, LocalDate asOf) {
    return new DueRow(
        due.words(), due.rule().value(), Dates.dayAndDue(due.by().date(), asOf), due.isLate(asOf));
  }

  private static Fact done(AdoptionChildView.DoneLine line, List<Choice> carers) {
    String answer =
        ANSWERS.stream()
            .filter(choice -> choice.value().equals(line.answer()))
            .map(Choice::text)
            .findFirst()
            .orElse(null);
    String note = line.note();
    return Fact.of(
        Dates.day(line.on()),
        line.step().words()
            + (answer == null ? "" : ". " + answer)
            + (line.carers() == null ? "" : ". " + CarersField.name(line.carers(), carers))
            + (note == null || note.isBlank() ? "" : ". " + note));
  }

  /** Who waits longest first; of brothers and sisters first those approved for as many. */
  private static List<Choice> suggestible(
      AdoptionChildView view, List<AdoptiveFamilyView> families) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Choose a family")));
    boolean group = view.together().size() > 1;
    families.stream()
        .filter(family -> family.approvedOn() != null)
        .filter(family -> family.stage() != AdopterStage.APPROVAL_ENDED)
        .filter(
            family ->
                view.links().stream()
                    .noneMatch(
                        link ->
                            link.household().equals(family.household().snapshot().id())
                                && link.state() != LinkState.ENDED))
        .sorted(
            (one, other) ->
                group ? Boolean.compare(other.openToSiblings(), one.openToSiblings()) : 0)
        .forEach(
            family ->
                choices.add(
                    Choice.of(
                        family.household().snapshot().id().toString(),
                        family.household().name()
                            + ", "
                            + (family.household().snapshot().terms() == null
                                ? "no terms recorded"
                                : family.openToSiblings() ? "open to siblings" : "one child")
                            + (family.state() == null
                                ? ", no link"
                                : ", "
                                    + family.state().words().toLowerCase(java.util.Locale.UK)))));
    return choices;
  }
}
