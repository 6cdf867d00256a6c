package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.engine.adoption.AdoptionDue;
import uk.kith.placements.engine.Terms;

/** Families of adopters, as their page and its files show them. */
final class FamilyList {

  static final String ADDRESS = AdoptionWords.HREF + "/families";
  private static final String SHOW = "show";

  private FamilyList() {}

  /** What the list can be sorted by. */
  enum By {
    FAMILY,
    APPROVED,
    STATE;

    static final Sort<By> USUAL = Sort.ascending(APPROVED);
  }

  /** Which families. */
  private enum Which {
    APPROVED("Approved", "approved"),
    ON_THE_WAY("Not approved yet", "not approved yet"),
    ALL("All", null),
    UNLINKED("Not linked", "not linked"),
    LINKED("Linked or further on", "linked or further on"),
    FOSTERING("Fostering a child whom they may adopt", "fostering a child whom they may adopt"),
    OWN("The authority’s own", "the authority’s own"),
    SIBLINGS("Not linked and open to siblings", "not linked and open to siblings");

    private final String words;
    private final @Nullable String said;

    Which(String words, @Nullable String said) {
      this.words = words;
      this.said = said;
    }

    boolean holds(AdoptiveFamilyView family) {
      return switch (this) {
        case APPROVED -> family.stage().isApproved() || family.state() != null;
        case ON_THE_WAY -> !family.stage().isApproved() && !family.stage().isOver();
        case ALL -> true;
        case OWN -> family.household().snapshot().own();
        case LINKED -> family.isLinked();
        case UNLINKED -> family.isFree();
        case FOSTERING -> family.fostersForAdoption() && FosteredChild.isTold(family);
        case SIBLINGS -> family.isFree(2) && family.openToSiblings();
      };
    }
  }

  static Worklist<AdoptiveFamilyView> of(LocalDate asOf) {
    return list(asOf, ListColumn.number("Days waiting", "Days waiting"), FamilyList::waiting);
  }

  /** As files hold it: the days are numbers throughout, and why there are none stands beside. */
  static Worklist<AdoptiveFamilyView> inFiles(LocalDate asOf) {
    return list(
        asOf,
        ListColumn.number("Days waiting", "Days waiting").with("Not waiting"),
        family ->
            family.daysWaiting() == null
                ? Cell.text("").with(FamilyPage.notWaiting(family))
                : waiting(family));
  }

  private static Cell waiting(AdoptiveFamilyView family) {
    Long waiting = family.daysWaiting();
    return waiting == null
        ? Cell.text(FamilyPage.notWaiting(family))
        : Cell.of(Value.count(waiting));
  }

  private static Worklist<AdoptiveFamilyView> list(
      LocalDate asOf, ListColumn days, Function<AdoptiveFamilyView, Cell> waiting) {
    return new Worklist<>(
        "Families of adopters",
        "family",
        "families",
        ADDRESS,
        "Name or number",
        "No family is like this. Adopters are recorded among the households.",
        asOf,
        List.of(
            ListColumn.of("Family", "Family").with("Number").sortedBy(By.FAMILY),
            ListColumn.of("Approved", "Approved").sortedBy(By.APPROVED),
            days,
            ListColumn.of("Approved for", "Approved for").with("Siblings"),
            ListColumn.of("Link", "Link").with("Links").sortedBy(By.STATE),
            ListColumn.of("What comes next", "Next"),
            ListColumn.of("What the rules say", "Rules")),
        family -> row(family, waiting.apply(family), asOf));
  }

  private static Row row(AdoptiveFamilyView family, Cell waiting, LocalDate asOf) {
    LocalDate approved = family.approvedOn();
    AdoptionDue pool = family.widerPool();
    long open = family.links().stream().filter(link -> !link.may().isEmpty()).count();
    return new Row(
        ADDRESS + "/" + family.household().snapshot().id(),
        List.of(
            Cell.text(family.household().name()).with(number(family)),
            approved == null
                ? Cell.text("Not yet").with(Words.within(family.stage().words()))
                : Cell.of(new Value.Day(approved)).with(FamilyPage.ended(family)),
            waiting,
            Cell.text(approvedFor(family))
                .with(
                    family.household().snapshot().terms() == null
                        ? null
                        : family.openToSiblings() ? "open to siblings" : "one child"),
            family.state() == null
                ? Cell.of(new Value.State(FosteredChild.withoutLink(family)))
                : Cell.of(new Value.State(AdoptionWords.tag(family.state())))
                    .with(open > 1 ? Numbers.many(open, "link") : null),
            Cell.text(
                FamilyPage.isInDoubt(family)
                    ? "The decision on whether they are suitable still"
                    : pool == null
                        ? family.state() != null ? "See the link" : next(family)
                        : pool.words() + ", " + Dates.dayAndDue(pool.by().date(), asOf)),
            Cell.text(
                family.findings().isEmpty()
                    ? "Nothing"
                    : family.findings().stream()
                        .map(Finding::text)
                        .collect(Collectors.joining(" ")))));
  }

  private static String next(AdoptiveFamilyView family) {
    if (family.stage().isApproved() && !family.isFree()) {
      return FosteredChild.isTold(family)
          ? "The way of the child whom they foster"
          : "Nothing is asked of the family";
    }
    return switch (family.stage()) {
      case APPROVED -> "A child is suggested";
      case DECIDED -> "The terms of approval are recorded";
      case NOT_SUITABLE -> "The decision, once they have had a review or did not ask for one";
      case REFUSED, ENDED, APPROVAL_ENDED -> "Nothing";
      case NOT_RECORDED, ENQUIRY, STAGE_ONE, BETWEEN_THE_STAGES, STAGE_TWO ->
          "The next step to approval";
    };
  }

  private static String number(AdoptiveFamilyView family) {
    String agency = family.household().agency();
    return family.household().snapshot().localId() + (agency == null ? "" : ", " + agency);
  }

  static String approvedFor(AdoptiveFamilyView family) {
    Terms terms = family.household().snapshot().terms();
    return terms == null ? "Not approved yet" : Words.allowed(terms);
  }

  static List<AdoptiveFamilyView> shown(List<AdoptiveFamilyView> all, Form form, Sort<By> sort) {
    Which which = which(form);
    String text = form.value("text").toLowerCase(Locale.UK);
    Comparator<AdoptiveFamilyView> by =
        switch (sort.key()) {
          case FAMILY -> Comparator.comparing(family -> family.household().name());
          case APPROVED ->
              Comparator.comparing(
                  AdoptiveFamilyView::approvedOn, Comparator.nullsLast(Comparator.naturalOrder()));
          case STATE ->
              Comparator.comparing(
                  AdoptiveFamilyView::state, Comparator.nullsFirst(Comparator.naturalOrder()));
        };
    return all.stream()
        .filter(which::holds)
        .filter(
            family ->
                family.household().name().toLowerCase(Locale.UK).contains(text)
                    || family
                        .household()
                        .snapshot()
                        .localId()
                        .toLowerCase(Locale.UK)
                        .contains(text))
        .sorted(
            (sort.descending() ? by.reversed() : by)
                .thenComparing(family -> family.household().snapshot().localId()))
        .toList();
  }

  static Sort<By> sort(Form form) {
    return Sorting.asked(form, By.class, By.USUAL);
  }

  private static Which which(Form form) {
    return Arrays.stream(Which.values())
        .filter(each -> form.has(SHOW, BoardList.path(each)))
        .findFirst()
        .orElse(Which.APPROVED);
  }

  static String href(boolean linked) {
    return ADDRESS + "?" + SHOW + "=" + BoardList.path(linked ? Which.LINKED : Which.UNLINKED);
  }

  static List<Select> selects() {
    return List.of(
        new Select(
            SHOW,
            "Show",
            Arrays.stream(Which.values())
                .map(each -> Choice.of(BoardList.path(each), each.words))
                .toList()));
  }

  static List<@Nullable String> said(Form form) {
    return Arrays.asList(which(form).said, ListPage.withText(form, "name or number"));
  }
}
