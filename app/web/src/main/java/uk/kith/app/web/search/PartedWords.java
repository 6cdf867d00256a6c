package uk.kith.app.web.search;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.SearchPartings;
import uk.kith.placements.api.SearchPartings.Parting;
import uk.kith.placements.api.SearchPartings.Sought;

/** Says on the page of a search who is looked for in another one since it was parted. */
@RequestScoped
public class PartedWords {
  @Inject SearchPartings partings;
  @Inject Children children;

  List<SearchPage.Parted> of(SearchId search, LocalDate today) {
    List<Parting> all = partings.listPartings(search);
    if (all.isEmpty()) {
      return List.of();
    }
    List<ChildId> who =
        all.stream()
            .flatMap(each -> Stream.of(each.from(), each.into()))
            .flatMap(part -> part.children().stream())
            .distinct()
            .toList();
    Map<ChildId, String> names =
        children.findChildren(who, today).stream()
            .collect(toMap(child -> child.id(), Words::name, (one, same) -> one));
    return all.stream().map(each -> said(search, each, names)).toList();
  }

  /** The same for the record of one of its children, which tells of nobody else. */
  public List<Fact> facts(SearchId search) {
    return partings.listPartings(search).stream()
        .map(
            each ->
                Fact.of(
                    "Looked for apart from others of the family",
                    "Since "
                        + Dates.day(each.on())
                        + ": "
                        + each.reason()
                        + " ("
                        + each.by()
                        + ")"))
        .toList();
  }

  static SearchPage.Parted said(SearchId search, Parting parting, Map<ChildId, String> names) {
    boolean left = parting.from().search().equals(search);
    Sought other = left ? parting.into() : parting.from();
    String who = names(other, names);
    String day = "Parted on " + Dates.day(parting.on());
    return new SearchPage.Parted(
        left
            ? day + ": " + who + (other.children().size() == 1 ? " goes" : " go") + " on in "
            : day + " from the search for " + who + ": ",
        "/searches/" + other.search(),
        "search " + other.number(),
        parting.reason() + " (" + parting.by() + ")");
  }

  private static String names(Sought part, Map<ChildId, String> names) {
    return Words.and(part.children().stream().map(names::get).filter(Objects::nonNull).toList());
  }
}
