package uk.kith.app.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListPage.Cell;
import uk.kith.app.web.list.ListPage.Row;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;

/** The lists of children, households and searches, made from the register; pure functions. */
public final class Lists {
  private static final String NOT_KNOWN = "Not known";

  private Lists() {}

  /** Children, with where each lives. */
  public static ListPage children(
      Page<ChildView> found, Form form, LocalDate asOf, String authority, boolean mayRequest) {
    return new ListPage(
        "Children",
        "/children",
        mayRequest ? new ListPage.Action("Ask for a placement", "/searches/new") : null,
        "Name or number",
        form,
        List.of(
            new Select(
                "whose",
                "Whose",
                List.of(Choice.of("all", "Everybody’s"), Choice.of("mine", "Mine"))),
            new Select(
                "state",
                "State",
                List.of(
                    Choice.of("looked-after", "Looked after"), Choice.of("all", "All on record")))),
        Numbers.many(found.total(), "child", "children") + ", as of " + Dates.day(asOf),
        List.of(
            Column.of("Child"),
            Column.number("Age"),
            Column.of("Looked after since"),
            Column.of("Lives"),
            Column.of("Worker")),
        found.items().stream().map(child -> row(child, authority)).toList(),
        pager(found, "/children", form),
        "No child is found. Children come from a return, or from a placement request.");
  }

  private static Row row(ChildView child, String authority) {
    ChildView.CurrentPlacement lives = child.placement();
    LocalDate since = child.lookedAfterSince();
    return new Row(
        Words.fullName(child),
        "/children/" + child.id(),
        child.localId(),
        List.of(
            Cell.number("Age", Words.age(child)),
            Cell.text("Looked after", since == null ? "Not looked after" : Dates.day(since)),
            lives == null
                ? Cell.text("Lives", "No placement recorded")
                : Cell.where(
                    "Lives",
                    Words.where(lives.local(), lives.where(), authority),
                    lives.distanceMiles() == null
                        ? null
                        : Numbers.miles(lives.distanceMiles()) + " from home"),
            Cell.text("Worker", or(child.worker()), child.team())));
  }

  /** Households, with their places. */
  public static ListPage households(
      Page<HouseholdView> found, Form form, LocalDate asOf, String authority, boolean adopters) {
    List<Choice> kinds =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(Choice.of("", "All kinds")),
                java.util.Arrays.stream(HouseholdKind.values())
                    .filter(kind -> adopters || kind != HouseholdKind.ADOPTER)
                    .map(kind -> Choice.of(kind.name(), Words.kind(kind))))
            .toList();
    return new ListPage(
        "Households and homes",
        "/households",
        null,
        "Name or number",
        form,
        List.of(
            new Select("kind", "Kind", kinds),
            new Select(
                "places",
                "Places",
                List.of(Choice.of("", "All"), Choice.of("vacant", "Usable now")))),
        Numbers.many(found.total(), "household or home", "households and homes")
            + ", as of "
            + Dates.day(asOf),
        List.of(
            Column.of("Household"),
            Column.of("Where"),
            Column.of("Approved for"),
            Column.number("Filled"),
            Column.number("Usable now"),
            Column.of("Confirmed")),
        found.items().stream().map(each -> row(each, asOf, authority)).toList(),
        pager(found, "/households", form),
        "No household is found. Households are loaded by an administrator from a file.");
  }

  private static Row row(HouseholdView household, LocalDate asOf, String authority) {
    HouseholdSnapshot facts = household.snapshot();
    LocalDate confirmed = household.confirmedOn();
    return new Row(
        household.name(),
        "/households/" + facts.id(),
        Words.kind(facts.kind()) + " " + facts.localId(),
        List.of(
            Cell.where(
                "Where",
                Words.where(household.local(), facts.where(), authority),
                facts.where().sector()),
            Cell.text(
                "Approved for",
                facts.terms() == null
                    ? "No approval in force"
                    : facts.terms().places() + ", " + facts.terms().ages().inWords()),
            Cell.number("Filled", String.valueOf(facts.places().filled())),
            Cell.number("Usable now", String.valueOf(facts.places().usableNow())),
            Cell.text(
                "Confirmed",
                confirmed == null ? "Never" : Dates.day(confirmed),
                confirmed == null ? null : Dates.ago(confirmed, asOf))));
  }

  /** Searches, with what each needs next. */
  public static ListPage searches(
      Page<SearchView> found,
      java.util.function.Function<SearchView, String> names,
      Form form,
      LocalDate asOf,
      boolean mayRequest) {
    return new ListPage(
        "Searches",
        "/searches",
        mayRequest ? new ListPage.Action("Ask for a placement", "/searches/new") : null,
        "Number",
        form,
        List.of(
            new Select(
                "state", "State", List.of(Choice.of("open", "Open"), Choice.of("all", "All")))),
        Numbers.many(found.total(), "search", "searches") + ", as of " + Dates.day(asOf),
        List.of(
            Column.of("Children"),
            Column.of("Needed by"),
            Column.of("Kind"),
            Column.of("To be placed"),
            Column.of("State")),
        found.items().stream().map(search -> row(search, names.apply(search), asOf)).toList(),
        pager(found, "/searches", form),
        "No search is open. One begins when somebody asks for a placement.");
  }

  private static Row row(SearchView search, String names, LocalDate asOf) {
    boolean open = search.status() == SearchView.Status.OPEN;
    return new Row(
        names,
        "/searches/" + search.id(),
        search.number(),
        List.of(
            Cell.text(
                "Needed by",
                Dates.day(search.neededFrom()),
                open ? Dates.due(search.neededFrom(), asOf) : null),
            Cell.text("Kind", Words.kind(search.kind())),
            Cell.text(
                "To be placed",
                search.children().size() == 1 ? "Alone" : Words.together(search.together())),
            Cell.tag("State", state(search.status()))));
  }

  /** The state of a search as a tag. */
  public static Tag state(SearchView.Status status) {
    return switch (status) {
      case OPEN -> new Tag("Open", Tag.Colour.BLUE);
      case RESERVED -> new Tag("Reserved", Tag.Colour.YELLOW);
      case PLACED -> new Tag("Placed", Tag.Colour.GREEN);
      case CLOSED -> new Tag("Closed", Tag.Colour.GREY);
    };
  }

  private static Pager pager(Page<?> found, String address, Form form) {
    StringBuilder query = new StringBuilder(address).append('?');
    form.typed()
        .forEach(
            (name, values) -> {
              if (!name.equals("page")) {
                values.forEach(
                    value ->
                        query.append(encoded(name)).append('=').append(encoded(value)).append('&'));
              }
            });
    return Pager.of(found.total(), found.page(), found.size(), query.append("page=").toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String or(@Nullable String text) {
    return text == null ? NOT_KNOWN : text;
  }
}
