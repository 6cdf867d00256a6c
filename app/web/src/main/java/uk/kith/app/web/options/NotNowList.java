package uk.kith.app.web.options;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.NotNowSort;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.engine.HouseholdKind;

/** The homes of a run that cannot take the children now, as a list; pure functions. */
final class NotNowList {

  static final String ANCHOR = "not-now";

  private static final String TEXT = "text";
  private static final String KIND = "kind";
  private static final String AREA = "area";
  private static final String INSIDE = "inside";
  private static final String OUTSIDE = "outside";

  private NotNowList() {}

  /** Which homes the address asks for; null when all. */
  static @Nullable HouseholdFilter filter(Form form) {
    HouseholdKind kind = kind(form);
    Boolean local =
        form.has(AREA, INSIDE) ? Boolean.TRUE : form.has(AREA, OUTSIDE) ? Boolean.FALSE : null;
    String text = form.value(TEXT);
    return kind == null && local == null && text.isEmpty()
        ? null
        : new HouseholdFilter(
            false,
            kind,
            null,
            null,
            text,
            new HomeWanted(null, null, null, false, null, local, null, false, false));
  }

  private static @Nullable HouseholdKind kind(Form form) {
    return Arrays.stream(HouseholdKind.values())
        .filter(kind -> form.has(KIND, kind.name()))
        .findFirst()
        .orElse(null);
  }

  static Sort<NotNowSort> sort(Form form) {
    return Sorting.asked(form, NotNowSort.class, NotNowSort.USUAL);
  }

  /** What the address asks for of these homes and their order, to follow on another question. */
  static String asked(Form form) {
    String query = TableTools.query(TableTools.keeping(form, TEXT, KIND, AREA));
    return query.isEmpty() ? "" : "&" + query;
  }

  /**
   * The filters, with what there is to choose.
   *
   * @param adopters whether the reader may see them: they are no kind for those who may not
   */
  static List<Select> selects(boolean adopters, String authority) {
    List<Choice> kinds = new ArrayList<>(List.of(Choice.of("", "All kinds")));
    Arrays.stream(HouseholdKind.values())
        .filter(kind -> kind != HouseholdKind.ADOPTER || adopters)
        .forEach(kind -> kinds.add(Choice.of(kind.name(), Words.kind(kind))));
    return List.of(
        new Select(KIND, "Kind", kinds),
        new Select(
            AREA,
            "Area",
            List.of(
                Choice.of("", "All"),
                Choice.of(INSIDE, "In " + authority),
                Choice.of(OUTSIDE, "Outside " + authority))));
  }

  /**
   * The heads that sort it, and its files.
   *
   * @param form what the address asks for, with the run that is shown
   */
  static TableTools tools(SearchId search, LocalDate asOf, Form form) {
    return TableTools.filtered(
        of(search, asOf),
        "/searches/" + search + "/options",
        ANCHOR,
        sort(form),
        TableTools.keeping(form, "run", "possible", "approval", "rule", TEXT, KIND, AREA));
  }

  /** What the form of the filters sends along. */
  static List<String> kept(Form form) {
    return Stream.of("run", "possible", "approval", "rule", "sort", "order")
        .filter(name -> !form.value(name).isEmpty())
        .toList();
  }

  static Worklist<OptionsPage.NotNow> of(SearchId search, LocalDate asOf) {
    return new Worklist<>(
        "Homes that cannot take them now",
        "home",
        "homes",
        "/searches/" + search + "/options/not-now",
        "",
        "",
        asOf,
        List.of(
            ListColumn.of("Household", "Household").with("Kind"),
            ListColumn.of("Where", "Where").with("Distance").sortedBy(NotNowSort.DISTANCE),
            ListColumn.of("What stands against it", "Why not"),
            ListColumn.of("Rule", "Rule").with("Source").sortedBy(NotNowSort.RULE)),
        home ->
            new Row(
                home.href(),
                List.of(
                    Cell.text(home.name()).with(home.kind()),
                    Cell.of(new Value.Place(home.where()))
                        .with(
                            home.miles() == null
                                ? Value.text(home.distance())
                                : Value.miles(home.miles(), "")),
                    Cell.text(home.why()),
                    Cell.text(home.rule()).with(home.source()))));
  }
}
