package uk.kith.app.web.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.matching.api.PlanLine;
import uk.kith.matching.api.PlanLine.Figures;
import uk.kith.matching.api.PlanSort;

/** The plans that were made; it names no child. */
final class PlanList {

  static final String ADDRESS = "/plans";

  private PlanList() {}

  static Worklist<PlanLine> of(LocalDate asOf) {
    return new Worklist<>(
        "Plans made",
        "plan",
        "plans",
        ADDRESS,
        "",
        "None yet. The first begins with the button above.",
        asOf,
        List.of(
            ListColumn.of("Made", "Made").with("By").sortedBy(PlanSort.MADE),
            ListColumn.of("Facts of", "Facts of").with("For").sortedBy(PlanSort.AS_OF),
            ListColumn.number("Children", "Children").sortedBy(PlanSort.CHILDREN),
            ListColumn.number("With a home", "With a home").sortedBy(PlanSort.PLACED),
            ListColumn.number("As decided on siblings", "As decided"),
            ListColumn.number("In the area", "In the area"),
            ListColumn.of("State", "State")),
        PlanList::row);
  }

  private static Row row(PlanLine plan) {
    Figures figures = plan.figures();
    return new Row(
        ADDRESS + "/" + plan.id(),
        List.of(
            Cell.text(Dates.moment(plan.askedAt())).with(plan.askedBy()),
            Cell.of(new Value.Day(plan.asOf()))
                .with(
                    plan.searches() == 0
                        ? "All who wait"
                        : Numbers.many(plan.searches(), "search", "searches")),
            count(figures == null ? null : figures.children()),
            count(figures == null ? null : figures.placed()),
            count(figures == null ? null : figures.together()),
            count(figures == null ? null : figures.local()),
            Cell.of(new Value.State(state(plan)))));
  }

  private static Cell count(@Nullable Integer number) {
    return number == null ? Cell.text("") : Cell.of(Value.count(number));
  }

  static Tag state(PlanLine plan) {
    Figures figures = plan.figures();
    return switch (plan.status()) {
      case QUEUED, RUNNING -> new Tag("Being made", Tag.Colour.BLUE);
      case FAILED -> new Tag("Not made", Tag.Colour.RED);
      case CANCELLED ->
          new Tag(figures == null ? "Cancelled" : "Cancelled, best so far", Tag.Colour.GREY);
      case DONE ->
          figures != null && figures.proven()
              ? new Tag("Proven best", Tag.Colour.BLUE)
              : new Tag("Not proven best", Tag.Colour.GREY);
    };
  }
}
