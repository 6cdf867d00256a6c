package uk.kith.app.web.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ApprovalsWanted.WantedApproval;
import uk.kith.placements.engine.asking.Approvable;

/** Approvals that are waited for: who decides what, for whom, by when; pure functions. */
final class WantedList {

  static final String ADDRESS = "/approvals";

  private static final String APPROVER = "approver";
  private static final String WHAT = "what";
  private static final String SEARCHED = "child, number or home";

  /** What it can be sorted by. */
  enum Key {
    DAY,
    APPROVER,
    RULE,
    WHAT,
    CHILDREN,
    HOME
  }

  static final Sort<Key> USUAL = Sort.ascending(Key.DAY);

  private WantedList() {}

  /** An approval with the names of the children and of the home. */
  record Named(WantedApproval wanted, String children, String home) {

    /** What a text is looked for in. */
    String inWords() {
      return children + " " + wanted.number() + " " + home;
    }
  }

  /** Those that the address asks for, in its order. */
  static List<Named> asked(List<Named> all, Form form, Sort<Key> sort) {
    Comparator<Named> ties =
        Comparator.comparing((Named each) -> each.wanted().by())
            .thenComparing(each -> each.wanted().number())
            .thenComparing(each -> each.wanted().rule());
    String text = form.value("text").toLowerCase(Locale.UK);
    return all.stream()
        .filter(each -> form.value(APPROVER).isEmpty() || form.has(APPROVER, approver(each)))
        .filter(each -> form.value(WHAT).isEmpty() || form.has(WHAT, what(each)))
        .filter(each -> each.inWords().toLowerCase(Locale.UK).contains(text))
        .sorted(
            switch (sort.key()) {
              case DAY -> sort.by(each -> each.wanted().by(), ties);
              case APPROVER -> sort.by(WantedList::approver, ties);
              case RULE -> sort.by(each -> each.wanted().rule(), ties);
              case WHAT -> sort.by(WantedList::what, ties);
              case CHILDREN -> sort.by(Named::children, ties);
              case HOME -> sort.by(Named::home, ties);
            })
        .toList();
  }

  private static String approver(Named named) {
    return named.wanted().approver();
  }

  private static String what(Named named) {
    return Approvable.words(named.wanted().rule());
  }

  /** The filters, with what there is to choose. */
  static List<Select> selects(List<Named> all) {
    return List.of(
        select(APPROVER, "Who decides", "Everybody", all, WantedList::approver),
        select(WHAT, "What", "Everything", all, WantedList::what));
  }

  private static Select select(
      String id, String label, String each, List<Named> all, Function<Named, String> told) {
    return new Select(
        id,
        label,
        Stream.concat(
                Stream.of(Choice.of("", each)),
                all.stream().map(told).distinct().sorted().map(one -> Choice.of(one, one)))
            .toList());
  }

  /** The filters that are set, in words; null for those that are not. */
  static List<@Nullable String> said(Form form) {
    return Arrays.asList(
        form.value(APPROVER).isEmpty() ? null : "decided by: " + form.value(APPROVER),
        form.value(WHAT).isEmpty() ? null : Words.within(form.value(WHAT)),
        ListPage.withText(form, SEARCHED));
  }

  static Worklist<Named> of(LocalDate asOf) {
    return new Worklist<>(
        "Approvals waited for",
        "approval",
        "approvals",
        ADDRESS,
        Numbers.sentence(SEARCHED),
        "Nobody waits for an approval: no home that is held, or of which a call with a yes is"
            + " recorded, needs one that is not given, and no placement began without one in an"
            + " emergency.",
        asOf,
        List.of(
            ListColumn.of("For", "For").with("Search").sortedBy(Key.CHILDREN),
            ListColumn.of("What is to be approved", "What").with("Why").sortedBy(Key.WHAT),
            ListColumn.of("Home", "Home").with("Held until").sortedBy(Key.HOME),
            ListColumn.of("Who decides", "Who decides").sortedBy(Key.APPROVER),
            ListColumn.of("By when", "By when").with("Late or due").sortedBy(Key.DAY),
            ListColumn.of("Rule", "Rule").sortedBy(Key.RULE)),
        named -> row(named, asOf));
  }

  private static Row row(Named named, LocalDate asOf) {
    WantedApproval wanted = named.wanted();
    LocalDate began = wanted.began();
    String late = Dates.late(wanted.by(), asOf);
    return new Row(
        began == null
            ? "/searches/"
                + wanted.search()
                + "/options?home="
                + wanted.household()
                + "#home-"
                + wanted.household()
            : "/children/" + wanted.children().get(0),
        List.of(
            Cell.text(named.children()).with(wanted.number()),
            Cell.text(Approvable.words(wanted.rule())).with(wanted.text()),
            Cell.text(named.home()).with(where(wanted)),
            Cell.text(wanted.approver()),
            late == null
                ? Cell.of(new Value.Day(wanted.by())).with(Dates.due(wanted.by(), asOf))
                : Cell.of(new Value.Day(wanted.by()))
                    .with(new Value.State(new Tag(late, Tag.Colour.RED))),
            Cell.text(wanted.rule().value())));
  }

  /** How it stands with the home. */
  private static String where(WantedApproval wanted) {
    LocalDate began = wanted.began();
    if (began != null) {
      return "Lives there since " + Dates.day(began) + ", without it";
    }
    Instant held = wanted.heldUntil();
    return held == null ? "Said yes" : "Held until " + Dates.moment(held);
  }
}
