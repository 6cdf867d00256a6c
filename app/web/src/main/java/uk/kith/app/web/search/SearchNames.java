package uk.kith.app.web.search;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.kith.app.web.Words;
import uk.kith.app.web.list.SearchList;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.SearchView;

/** The names of the children of many searches, read in one go. */
@RequestScoped
public class SearchNames {
  @Inject Children children;

  /** Each search with the names of its children, in the order of the searches. */
  public List<SearchList.Named> named(List<SearchView> searches, LocalDate asOf) {
    Map<ChildId, ChildView> found = find(searches, asOf);
    return searches.stream()
        .map(
            each ->
                new SearchList.Named(
                    each,
                    names(each, found),
                    each.children().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .collect(toMap(ChildView::id, Words::fullName, (one, same) -> one))))
        .toList();
  }

  /** By search; of children whom the reader may not see, only that there are such. */
  public Map<SearchView, String> of(List<SearchView> searches, LocalDate asOf) {
    Map<ChildId, ChildView> found = find(searches, asOf);
    Map<SearchView, String> names = new HashMap<>();
    searches.forEach(search -> names.put(search, names(search, found)));
    return names;
  }

  private Map<ChildId, ChildView> find(List<SearchView> searches, LocalDate asOf) {
    Map<ChildId, ChildView> found = new HashMap<>();
    children
        .findChildren(
            searches.stream().flatMap(each -> each.children().stream()).distinct().toList(), asOf)
        .forEach(child -> found.put(child.id(), child));
    return found;
  }

  private static String names(SearchView search, Map<ChildId, ChildView> found) {
    List<String> known =
        search.children().stream()
            .map(found::get)
            .filter(Objects::nonNull)
            .map(Words::name)
            .toList();
    return known.isEmpty() ? "Search " + search.number() : Words.and(known);
  }
}
