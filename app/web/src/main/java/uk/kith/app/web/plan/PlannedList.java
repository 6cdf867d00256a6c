package uk.kith.app.web.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Where;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.PlanResult;

/** Who would live where by a plan; pure functions. */
final class PlannedList {

  private static final String SHOW = "show";

  static final Select SHOWN =
      new Select(
          SHOW,
          "Show",
          List.of(
              Choice.of("", "Everybody"),
              Choice.of("approval", "An approval is needed"),
              Choice.of("outside", "Outside the area"),
              Choice.of("differs", "Another home is best alone")));

  /** What it can be sorted by. */
  enum Key {
    WAIT,
    HOME,
    SCORE
  }

  /** The longest wait first, as the plan has it. */
  static final Sort<Key> USUAL = Sort.ascending(Key.WAIT);

  private PlannedList() {}

  /**
   * An assignment in words.
   *
   * @param place in the order of waits
   * @param approvals null when nothing is to be approved
   * @param alone the best for each child alone
   */
  record Planned(
      int place,
      String href,
      String names,
      String together,
      String home,
      Where where,
      boolean local,
      int score,
      @Nullable String approvals,
      boolean differs,
      String alone) {}

  static List<Planned> of(PlanResult plan, PlanNames.Known known) {
    return IntStream.range(0, plan.assignments().size())
        .mapToObj(place -> planned(place, plan, known))
        .toList();
  }

  private static Planned planned(int place, PlanResult plan, PlanNames.Known known) {
    PlanResult.Assignment each = plan.assignments().get(place);
    boolean differs =
        plan.alone().stream()
            .anyMatch(alone -> alone.differs() && each.children().contains(alone.child()));
    return new Planned(
        place,
        "/searches/" + each.search(),
        PlanWords.names(each.children(), known),
        each.children().size() == 1
            ? ""
            : Numbers.many(each.children().size(), "child", "children"),
        PlanWords.home(each.householdId(), known),
        PlanWords.where(each.householdId(), known),
        each.local(),
        each.score(),
        PlanWords.approvals(each.approvals()),
        differs,
        PlanWords.alone(each, plan, known));
  }

  /** Those whom the address asks for, in its order. */
  static List<Planned> asked(List<Planned> all, Form form, Sort<Key> sort) {
    Comparator<Planned> ties = Comparator.comparingInt(Planned::place);
    return all.stream()
        .filter(each -> !form.has(SHOW, "approval") || each.approvals() != null)
        .filter(each -> !form.has(SHOW, "outside") || !each.local())
        .filter(each -> !form.has(SHOW, "differs") || each.differs())
        .sorted(
            switch (sort.key()) {
              case WAIT -> sort.by(Planned::place, ties);
              case HOME -> sort.by(Planned::home, ties);
              case SCORE -> sort.by(Planned::score, ties);
            })
        .toList();
  }

  /** What the address asks for, in words; null for everybody. */
  static @Nullable String inWords(Form form) {
    return SHOWN.choices().stream()
        .filter(choice -> !choice.value().isEmpty() && form.has(SHOW, choice.value()))
        .map(choice -> Words.within(choice.text()))
        .findFirst()
        .orElse(null);
  }

  static Worklist<Planned> list(String address, LocalDate asOf) {
    return new Worklist<>(
        "Who would live where",
        "child or group",
        "children or groups",
        address,
        "",
        "Nobody. No child has a home in this part of the plan.",
        asOf,
        List.of(
            ListColumn.of("Children, by wait", "Children").with("How many").sortedBy(Key.WAIT),
            ListColumn.of("Home", "Home").with("Where").sortedBy(Key.HOME),
            ListColumn.number("Score of 100", "Score of 100").sortedBy(Key.SCORE),
            ListColumn.of("To be approved", "Approval"),
            ListColumn.of("Best for the child alone", "Best alone")),
        PlannedList::row);
  }

  private static Row row(Planned each) {
    return new Row(
        each.href(),
        List.of(
            Cell.text(each.names()).with(each.together().isEmpty() ? null : each.together()),
            Cell.text(each.home()).with(new Value.Place(each.where())),
            Cell.of(new Value.Amount(each.score() / 10.0, Numbers.score(each.score()))),
            Cell.text(each.approvals() == null ? "Nothing" : each.approvals()),
            Cell.text(each.alone())));
  }
}
