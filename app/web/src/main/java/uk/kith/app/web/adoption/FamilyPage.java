package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Tag;
import uk.kith.kernel.EthnicCode;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.matching.engine.adoption.UpTo;
import uk.kith.matching.engine.adoption.Willingness;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssda903.Adopters;

/**
 * Adopters in the words of their page and of the comparison; a pure function of what is known.
 *
 * @param fostered children whom they foster and may adopt; empty also for who may not know of them
 * @param rows what the comparison sets side by side, the same names of every family
 * @param links every link, with whom and how it stands
 * @param approved whether their way to approval is over
 */
public record FamilyPage(
    String href,
    String householdHref,
    String name,
    String number,
    Tag state,
    List<FosteredChild> fostered,
    List<Fact> rows,
    List<FindingView> findings,
    List<LinkCard> links,
    List<Fact> done,
    boolean approved) {

  public static final List<Choice> STEPS =
      Arrays.stream(FamilyStep.values())
          .filter(step -> step.answers().isEmpty())
          .map(step -> Choice.of(step.name(), step.words()))
          .toList();

  /** The way to approval, from the enquiry on, in its order (R-ADOPT-04 to -06). */
  public static final List<Choice> WAY =
      Stream.of(
              LifeEvent.RECRUITMENT_ENQUIRY,
              LifeEvent.ADOPTER_GOES_AHEAD,
              LifeEvent.ADOPTER_STAGE_ONE_EXPLAINED,
              LifeEvent.ADOPTER_STAGE_ONE_DECIDED,
              LifeEvent.ADOPTER_STAGE_TWO_NOTICE,
              LifeEvent.ADOPTER_STAGE_TWO_EXPLAINED,
              LifeEvent.ADOPTER_PANEL_FOR,
              LifeEvent.ADOPTER_PANEL_AGAINST,
              LifeEvent.ADOPTER_DECIDED,
              LifeEvent.ADOPTER_DETERMINED,
              LifeEvent.ADOPTER_REVIEW_SOUGHT,
              LifeEvent.ADOPTER_REVIEW_ENDED,
              LifeEvent.ADOPTER_REFUSED,
              LifeEvent.ADOPTER_WITHDRAWN)
          .map(
              event ->
                  Choice.of(
                      event.name(),
                      event == LifeEvent.RECRUITMENT_ENQUIRY
                          ? "Adopters: they enquired"
                          : event.words()))
          .toList();

  /**
   * What may follow an approval, up to the decision that it goes on; it ends in the household's
   * record.
   */
  public static final List<Choice> AFTER_APPROVAL =
      Stream.of(
              LifeEvent.ADOPTER_BROUGHT_BACK,
              LifeEvent.ADOPTER_DETERMINED,
              LifeEvent.ADOPTER_REVIEW_SOUGHT,
              LifeEvent.ADOPTER_REVIEW_ENDED,
              LifeEvent.ADOPTER_DECIDED)
          .map(event -> Choice.of(event.name(), event.words()))
          .toList();

  /** R-ADOPT-27: pairs of codes that agree, and no others. */
  public static final List<Choice> ADOPTERS =
      Arrays.stream(Adopters.values()).map(who -> Choice.of(who.name(), who.words())).toList();

  private static final String NOT_SAID = "Not said: a question to ask";

  /** What inspectors ask of each adopter (Annex A, list 11), by the field of the form. */
  public static final Map<FamilyStep, String> ASKED = asked();

  public static final List<Choice> ETHNICITIES =
      Stream.concat(
              Stream.of(Choice.of("", "No change")),
              Arrays.stream(EthnicCode.values())
                  .map(code -> Choice.of(code.name(), code.meaning())))
          .toList();

  public static final List<Choice> DISABILITIES =
      List.of(Choice.of("", "No change"), Choice.of("YES", "Yes"), Choice.of("NO", "No"));

  /** Kinds of need, as fields of the form. */
  public static final List<NeedKind> KINDS = List.of(NeedKind.values());

  public static final List<Choice> WILLING =
      Stream.concat(
              Stream.of(Choice.of("", "They have not said")),
              Arrays.stream(Willingness.values()).map(each -> Choice.of(each.name(), each.words())))
          .toList();

  public static List<Choice> answers(FamilyStep step) {
    return step == FamilyStep.ETHNICITY_OF_FIRST || step == FamilyStep.ETHNICITY_OF_SECOND
        ? ETHNICITIES
        : DISABILITIES;
  }

  private static Map<FamilyStep, String> asked() {
    Map<FamilyStep, String> asked = new LinkedHashMap<>();
    for (FamilyStep step : FamilyStep.values()) {
      if (!step.answers().isEmpty() && step != FamilyStep.WHO_ADOPTS) {
        asked.put(step, step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
    }
    return Collections.unmodifiableMap(asked);
  }

  /** The field of a kind of need. */
  public static String field(NeedKind kind) {
    return "need-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The form of what they would accept, filled in with what they said. */
  static Map<String, String> said(Preferences said) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "ages", said.ages());
    put(fields, "number", said.number());
    said.needs().forEach((kind, willing) -> fields.put(field(kind), willing.name()));
    return fields;
  }

  private static void put(Map<String, String> fields, String name, UpTo range) {
    put(fields, name + "-least", range.least());
    put(fields, name + "-most", range.most());
    put(fields, name + "-least-stretch", range.leastWithStretch());
    put(fields, name + "-most-stretch", range.mostWithStretch());
  }

  private static void put(Map<String, String> fields, String name, @Nullable Integer value) {
    if (value != null) {
      fields.put(name, Integer.toString(value));
    }
  }

  static FamilyPage of(AdoptiveFamilyView family, LocalDate asOf) {
    HouseholdSnapshot home = family.household().snapshot();
    String href = FamilyList.ADDRESS + "/" + home.id();
    return new FamilyPage(
        href,
        "/households/" + home.id(),
        family.household().name(),
        home.localId(),
        family.state() == null
            ? FosteredChild.withoutLink(family)
            : AdoptionWords.tag(family.state()),
        FosteredChild.of(family),
        rows(family, asOf),
        AdoptionWords.findings(family.findings()),
        family.links().stream()
            .map(
                link ->
                    LinkCard.of(
                        link, AdoptionWords.HREF + "/children/" + link.children().get(0), asOf))
            .toList(),
        family.done().stream().map(done -> Fact.of(Dates.day(done.on()), words(done))).toList(),
        family.stage().isApproved());
  }

  private static String words(AdoptiveFamilyView.Done done) {
    String answer = done.answer();
    return answer == null
        ? done.step().words()
        : done.step().words() + ": " + done.step().said(answer);
  }

  private static List<Fact> rows(AdoptiveFamilyView family, LocalDate asOf) {
    HouseholdSnapshot home = family.household().snapshot();
    LocalDate approved = family.approvedOn();
    Long waiting = family.daysWaiting();
    List<Fact> rows = new ArrayList<>();
    rows.add(
        Fact.of(
            "Approved",
            approved == null
                ? (family.stage().isOver() ? "No: " : "Not yet: ")
                    + Words.within(family.stage().words())
                : Dates.day(approved) + (ended(family) == null ? "" : "; " + ended(family))));
    rows.add(
        Fact.of("Waiting", waiting == null ? notWaiting(family) : Numbers.many(waiting, "day")));
    rows.add(Fact.of("Who adopts", whoAdopts(family)));
    rows.add(Fact.of("Approved for", FamilyList.approvedFor(family)));
    rows.add(Fact.of("Ages they would accept", accept(family.preferences().ages())));
    rows.add(Fact.of("Children they would accept", accept(family.preferences().number())));
    rows.add(Fact.of("Needs they would accept", needs(family.preferences())));
    rows.add(
        Fact.of(
            "Brothers and sisters",
            home.terms() == null
                ? "Not known: no terms of approval are recorded"
                : family.openToSiblings() ? "Open to them" : "One child"));
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
                : Numbers.many(home.residents().size(), "other")
                    + (home.placesOfAdopted() == 0
                        ? ""
                        : ", "
                            + Numbers.word(home.placesOfAdopted())
                            + " adopted by them and no longer in care")));
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

  /** "ended on 4 November 2014"; null while they are approved, and before. */
  static @Nullable String ended(AdoptiveFamilyView family) {
    ApprovalStanding standing = family.household().snapshot().standing();
    LocalDate ended = standing == null ? null : standing.endedOn();
    return ended == null || family.stage() != AdopterStage.APPROVAL_ENDED
        ? null
        : "ended on " + Dates.day(ended);
  }

  /** Whether they may not be suitable any more, though they are approved (R-ADOPT-06). */
  static boolean isInDoubt(AdoptiveFamilyView family) {
    ApprovalStanding standing = family.household().snapshot().standing();
    return standing != null && standing.doubt() != null;
  }

  /** The days end with the match, and begin with the approval. */
  static String notWaiting(AdoptiveFamilyView family) {
    return family.approvedOn() == null
        ? family.stage() == AdopterStage.REFUSED ? "Not approved" : "Not approved yet"
        : family.stage() == AdopterStage.APPROVAL_ENDED
            ? "The approval ended"
            : family.state() == LinkState.MATCHED
                ? "Matched"
                : family.fostersForAdoption() && !family.isLinked()
                    ? FosteredChild.notWaiting(family)
                    : livesThere(family);
  }

  /** After the order the child is theirs, and they wait for nobody (R-PLACE-35). */
  private static String livesThere(AdoptiveFamilyView family) {
    HouseholdSnapshot home = family.household().snapshot();
    int adopted = home.placesOfAdopted();
    if (adopted == 0) {
      return "A child lives there";
    }
    int vacant = home.places().vacant();
    return (adopted == 1 ? "A child they adopted lives there" : "Children they adopted live there")
        + (vacant == 0
            ? "; no place is left"
            : "; their approval goes on, with " + Numbers.words(vacant, "place") + " left");
  }

  private static String accept(UpTo range) {
    return range.equals(UpTo.NOT_SAID) ? NOT_SAID : range.words();
  }

  private static String needs(Preferences said) {
    return said.needs().isEmpty()
        ? NOT_SAID
        : said.needs().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey().words() + ": " + Words.within(each.getValue().words()))
            .collect(Collectors.joining("; "));
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
