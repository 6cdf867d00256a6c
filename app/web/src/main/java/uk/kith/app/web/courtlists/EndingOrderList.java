package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.ProceedingsRegister.Choices;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.Sort;

/** Orders that end by themselves, as their page and its files show them. */
final class EndingOrderList {

  static final String ADDRESS = "/court/orders";

  private static final String WHEN = "when";

  private EndingOrderList() {}

  /** When they end. */
  enum When {
    SOON("In the next four weeks"),
    LATER("In the next three months"),
    RAN_OUT("In the last four weeks, and nothing followed");

    private static final int WEEKS = 4;
    private static final int MONTHS = 3;
    private final String words;

    When(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** From the first day of any of them to the last. */
    static DateRange all(LocalDate today) {
      return new DateRange(RAN_OUT.period(today).first(), today.plusMonths(MONTHS));
    }

    private String path() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An order runs to the end of its last day. */
    DateRange period(LocalDate today) {
      return switch (this) {
        case SOON -> new DateRange(today, today.plusWeeks(WEEKS));
        case LATER -> new DateRange(today, today.plusMonths(MONTHS));
        case RAN_OUT -> new DateRange(today.minusWeeks(WEEKS), today.minusDays(1));
      };
    }
  }

  /** What the list can be sorted by. */
  enum Key {
    CHILD,
    ORDER,
    ENDS
  }

  /**
   * @param steps the next steps of the children
   */
  static Worklist<EndingOrder> of(NextSteps steps, LocalDate asOf) {
    return new Worklist<>(
        "Orders that end",
        "order",
        "orders",
        ADDRESS,
        "Child or case number",
        "No order ends like this. Each is recorded with the case in which the court made it.",
        asOf,
        List.of(
            ListColumn.of("Child", "Child").with("Number").sortedBy(Key.CHILD),
            ListColumn.of("Order", "Order").with("Made on").sortedBy(Key.ORDER),
            ListColumn.of("Last day", "Last day").with("State").sortedBy(Key.ENDS),
            ListColumn.of("Next step", "Next step"),
            ListColumn.of("Case number", "Case number").with("Court"),
            ListColumn.of("Lawyer", "Lawyer").with("Team")),
        order -> row(order, steps, asOf));
  }

  private static Row row(EndingOrder order, NextSteps steps, LocalDate asOf) {
    String name = CaseWords.fullName(order.child());
    return new Row(
        CaseWords.href(order.of()),
        List.of(
            Cell.text(name).with(order.child().localId()),
            Cell.text(words(order)).with("made " + Dates.day(order.madeOn())),
            Cell.of(new Value.Day(order.endsOn())).with(state(order, asOf)),
            Cell.of(new Value.Step(steps.inDays().of(order.child().id(), name, step(order, asOf)))),
            Cell.text(order.of().caseNumber() == null ? "None yet" : order.of().caseNumber())
                .with(order.of().court()),
            Cell.text(Words.orNotKnown(order.of().lawyer())).with(order.child().team())));
  }

  /** "Emergency protection order, as extended". */
  static String words(EndingOrder order) {
    return (order.otherWords() == null ? order.form().words() : order.otherWords())
        + (order.extended() ? ", as extended" : "");
  }

  private static String state(EndingOrder order, LocalDate asOf) {
    String when =
        order.endsOn().isBefore(asOf)
            ? "ran out " + Dates.ago(order.endsOn(), asOf)
            : Dates.dueInDays(order.endsOn(), asOf);
    return order.byAge() ? when + ", with the child’s age" : when;
  }

  /** The court makes no new order about who is grown up. */
  private static RuleStep step(EndingOrder order, LocalDate asOf) {
    if (order.byAge() && !order.form().isInterim()) {
      return RuleStep.comingOfAge(order.endsOn());
    }
    return order.endsOn().isBefore(asOf)
        ? new RuleStep("Record what followed the order", Whose.LEGAL.words(), null)
        : new RuleStep("Decide what follows the order", Whose.LEGAL.words(), order.endsOn());
  }

  static When when(Form form) {
    return Arrays.stream(When.values())
        .filter(each -> form.has(WHEN, each.path()))
        .findFirst()
        .orElse(When.SOON);
  }

  static String href(When when) {
    return ADDRESS + "?" + WHEN + "=" + when.path();
  }

  static Sort<Key> sort(Form form) {
    return Sorting.asked(form, Key.class, Sort.ascending(Key.ENDS));
  }

  static Comparator<EndingOrder> order(Sort<Key> sort) {
    Comparator<EndingOrder> ties =
        Comparator.comparing(EndingOrder::endsOn)
            .thenComparing(order -> order.child().id().value())
            .thenComparing(EndingOrder::form);
    return switch (sort.key()) {
      case CHILD -> sort.by(order -> CaseWords.fullName(order.child()), ties);
      case ORDER -> sort.by(EndingOrderList::words, ties);
      case ENDS -> sort.by(EndingOrder::endsOn, ties);
    };
  }

  static List<Select> selects(List<String> teams, Choices choices) {
    List<Select> selects = new ArrayList<>();
    selects.add(
        new Select(
            WHEN,
            "Ends",
            Arrays.stream(When.values())
                .map(when -> Choice.of(when.path(), when.words()))
                .toList()));
    selects.addAll(CourtAsked.selects(teams, choices));
    return selects;
  }

  static List<@Nullable String> said(Form form) {
    String of = CourtAsked.said(CourtAsked.filter(form));
    return Arrays.asList(Words.within(when(form).words()), of.isEmpty() ? null : of);
  }
}
