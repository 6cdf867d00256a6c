package uk.kith.app.web.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Whose;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchView.Status;
import uk.kith.placements.engine.SearchKind;

/** What the form of the list of searches asks for, and how it is said; pure functions. */
final class SearchFilters {

  private static final String STATE = "state";
  private static final String NEEDED = "needed";
  private static final String NOW = "now";

  private static final Select STATES =
      new Select(
          STATE,
          "State",
          List.of(
              Choice.of("open", "Open"),
              Choice.of(Status.OPEN.name(), "Open, no place held"),
              Choice.of(Status.RESERVED.name(), "Place held"),
              Choice.of(Status.PLACED.name(), "Placed"),
              Choice.of(Status.CLOSED.name(), "Ended without a placement"),
              Choice.of("all", "All")));

  private static final Select NEEDS =
      new Select(
          NEEDED, "Needed", List.of(Choice.of("", "Any day"), Choice.of(NOW, "Today, or late")));

  private static final Select KINDS =
      new Select(
          "kind",
          "Kind",
          Stream.concat(
                  Stream.of(Choice.of("", "All kinds")),
                  Arrays.stream(SearchKind.values())
                      .map(kind -> Choice.of(kind.name(), Words.kind(kind))))
              .toList());

  private SearchFilters() {}

  static List<Select> selects(List<String> teams) {
    return List.of(STATES, NEEDS, KINDS, Whose.select(teams));
  }

  static SearchFilter filter(Form form, Whose whose, LocalDate today) {
    String text = form.value("text");
    Status status =
        Arrays.stream(Status.values())
            .filter(each -> form.has(STATE, each.name()))
            .findFirst()
            .orElse(null);
    return new SearchFilter(
        status == null && !form.has(STATE, "all"),
        status,
        Arrays.stream(SearchKind.values())
            .filter(kind -> form.has("kind", kind.name()))
            .findFirst()
            .orElse(null),
        form.has(NEEDED, NOW) ? today : null,
        new SearchFilter.Whose(whose.worker(), whose.teams(), today),
        text.isEmpty() ? null : text);
  }

  /** The filters that are set, in words; null for those that are not. */
  static List<@Nullable String> said(Form form, SearchFilter filter, Whose whose) {
    SearchKind kind = filter.kind();
    Status status = filter.status();
    return Arrays.asList(
        status == null ? (filter.open() ? "open" : null) : state(status),
        filter.neededBy() == null ? null : "needed today or before",
        kind == null ? null : Words.within(Words.kind(kind)),
        whose.worker() == null ? whose.said() : "that you opened, or of children allocated to you",
        ListPage.withText(form, "number or a child’s name"));
  }

  private static String state(Status status) {
    return switch (status) {
      case OPEN -> "open, no place held";
      case RESERVED -> "with a place held";
      case PLACED -> "placed";
      case CLOSED -> "ended without a placement";
    };
  }
}
