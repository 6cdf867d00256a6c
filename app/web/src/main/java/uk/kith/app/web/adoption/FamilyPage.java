package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Tag;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.ssda903.Adopters;

/**
 * Adopters in the words of their page and of the comparison; a pure function of what is known.
 *
 * @param rows what the comparison sets side by side, the same names of every family
 * @param links every link, with whom and how it stands
 */
public record FamilyPage(
    String href,
    String householdHref,
    String name,
    String number,
    Tag state,
    List<Fact> rows,
    List<FindingView> findings,
    List<LinkCard> links,
    List<Fact> done) {

  public static final List<Choice> STEPS =
      Arrays.stream(FamilyStep.values())
          .filter(step -> step.answers().isEmpty())
          .map(step -> Choice.of(step.name(), step.words()))
          .toList();

  /** R-ADOPT-27: pairs of codes that agree, and no others. */
  public static final List<Choice> ADOPTERS =
      Arrays.stream(Adopters.values()).map(who -> Choice.of(who.name(), who.words())).toList();

  static FamilyPage of(AdoptiveFamilyView family, LocalDate asOf) {
    HouseholdSnapshot home = family.household().snapshot();
    String href = FamilyList.ADDRESS + "/" + home.id();
    return new FamilyPage(
        href,
        "/households/" + home.id(),
        family.household().name(),
        home.localId(),
        family.state() == null
            ? new Tag("No link", Tag.Colour.YELLOW)
            : AdoptionWords.tag(family.state()),
        rows(family, asOf),
        AdoptionWords.findings(family.findings()),
        family.links().stream()
            .map(
                link ->
                    LinkCard.of(
                        link, AdoptionWords.HREF + "/children/" + link.children().get(0), asOf))
            .toList(),
        family.done().stream().map(done -> Fact.of(Dates.day(done.on()), words(done))).toList());
  }

  private static String words(AdoptiveFamilyView.Done done) {
    String answer = done.answer();
    return answer == null
        ? done.step().words()
        : done.step().words() + ": " + Adopters.valueOf(answer).words();
  }

  private static List<Fact> rows(AdoptiveFamilyView family, LocalDate asOf) {
    HouseholdSnapshot home = family.household().snapshot();
    LocalDate approved = family.approvedOn();
    Long waiting = family.daysWaiting();
    List<Fact> rows = new ArrayList<>();
    rows.add(Fact.of("Approved", approved == null ? "Not yet" : Dates.day(approved)));
    rows.add(
        Fact.of("Waiting", waiting == null ? "A child lives there" : Numbers.many(waiting, "day")));
    rows.add(Fact.of("Who adopts", whoAdopts(family)));
    rows.add(Fact.of("Approved for", FamilyList.approvedFor(family)));
    rows.add(
        Fact.of("Brothers and sisters", family.openToSiblings() ? "Open to them" : "One child"));
    rows.add(Fact.of("Can meet", needs(home, NeedLevel.HIGH)));
    rows.add(Fact.of("Can meet with support", needs(home, NeedLevel.SOME)));
    rows.add(
        Fact.of(
            "Languages",
            home.languages().isEmpty()
                ? "Not known: a question to ask"
                : home.languages().stream().sorted().collect(Collectors.joining(", "))));
    rows.add(
        Fact.of(
            "Lives there already",
            home.residents().isEmpty()
                ? "Nobody else"
                : Numbers.many(home.residents().size(), "other")));
    rows.add(
        Fact.of(
            "In the authority’s area",
            family.household().local() == null
                ? "Not known"
                : family.household().local() ? "Yes" : "No"));
    rows.add(
        Fact.of(
            "Wider pool",
            family.widerPool() == null
                ? "Nothing is due"
                : "Due by " + Dates.dayAndDue(family.widerPool().by().date(), asOf)));
    return rows;
  }

  private static String whoAdopts(AdoptiveFamilyView family) {
    Adopters who = family.adopters();
    return who == null ? "Not recorded; the return asks for it" : who.words();
  }

  private static String needs(HouseholdSnapshot home, NeedLevel level) {
    String met =
        home.skills().levels().entrySet().stream()
            .filter(each -> each.getValue() == level)
            .map(each -> each.getKey().words())
            .sorted()
            .collect(Collectors.joining(", "));
    return met.isEmpty() ? "Nothing is stated: a question to ask" : Words.and(List.of(met));
  }

  /** What the comparison asks of each family, in order. */
  static List<String> names(List<FamilyPage> families) {
    return families.stream()
        .flatMap(family -> family.rows().stream().map(Fact::name))
        .distinct()
        .toList();
  }

  static Stream<String> values(List<FamilyPage> families, String name) {
    return families.stream()
        .map(
            family ->
                family.rows().stream()
                    .filter(row -> row.name().equals(name))
                    .map(Fact::value)
                    .findFirst()
                    .orElse("Not known"));
  }
}
