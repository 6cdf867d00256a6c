package uk.kith.app.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.list.SearchList;
import uk.kith.app.web.sufficiency.IndicatorWords;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.SearchView;
import uk.kith.sufficiency.engine.Indicator;

/** Makes the home page of a role; a pure function. */
final class HomePageMaker {

  private final LocalDate asOf;
  private final String authority;
  private final Set<Role> roles;

  HomePageMaker(LocalDate asOf, String authority, Set<Role> roles) {
    this.asOf = asOf;
    this.authority = authority;
    this.roles = Set.copyOf(roles);
  }

  /**
   * @param indicators empty when the role sees none
   * @param vacant households and homes with a place usable now; null when the role sees none
   * @param more further figures that the role sees
   * @param waiting open searches with the names of their children, earliest needed first
   * @param unlinked children for whom a family is sought and none is linked; null for a role that
   *     finds no families
   * @param missing children who are missing, or away without authorisation; null for a role that is
   *     not told
   */
  HomePage make(
      List<Indicator> indicators,
      @Nullable Long vacant,
      List<HomePage.Definition> more,
      Map<SearchView, String> waiting,
      @Nullable Long unlinked,
      @Nullable Long missing) {
    List<HomePage.Definition> definitions = new ArrayList<>();
    indicators.forEach(
        each ->
            definitions.add(
                new HomePage.Definition(
                    each.name(),
                    IndicatorWords.value(each),
                    each.definition()
                        + (each.notKnown() == 0
                            ? ""
                            : " Not known of "
                                + Numbers.many(each.notKnown(), "child", "children")
                                + ", who stay in the whole."))));
    definitions.addAll(more);
    return new HomePage(
        Dates.day(asOf),
        authority + " today",
        figures(indicators, vacant),
        tiles(unlinked, missing),
        waiting.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList(),
        definitions);
  }

  /** What is of today stands first. */
  private List<HomePage.Tile> tiles(@Nullable Long unlinked, @Nullable Long missing) {
    List<HomePage.Tile> tiles = new ArrayList<>();
    if (missing != null && missing > 0) {
      tiles.add(Tiles.missing(missing));
    }
    if (unlinked != null) {
      tiles.add(Tiles.suggestions(unlinked));
    }
    tiles.addAll(Tiles.of(roles));
    return tiles;
  }

  private List<Figure> figures(List<Indicator> indicators, @Nullable Long vacant) {
    List<Figure> figures = new ArrayList<>();
    for (Indicator each : indicators) {
      Integer whole = each.denominator();
      if (each.id().equals("looked-after-rate")) {
        figures.add(
            new Figure(
                "Looked after", Numbers.count(each.numerator()), IndicatorWords.value(each)));
      } else if (each.id().equals("placed-outside-share") && whole != null) {
        int inside = whole - each.numerator() - each.notKnown();
        figures.add(
            new Figure("In " + authority, Numbers.count(inside), Numbers.percent(inside, whole)));
        figures.add(
            new Figure(
                "Out of borough",
                Numbers.count(each.numerator()),
                IndicatorWords.value(each)
                    + (each.notKnown() == 0 ? "" : "; not known of " + each.notKnown() + " more")));
      }
    }
    if (vacant != null) {
      figures.add(new Figure("Homes with a place", Numbers.count(vacant), "vacant, not reserved"));
    }
    return figures;
  }

  private HomePage.Waiting row(SearchView search, String names) {
    String late = Dates.late(search.neededFrom(), asOf);
    return new HomePage.Waiting(
        names,
        "/searches/" + search.id(),
        search.number(),
        late == null ? Dates.dayAndDue(search.neededFrom(), asOf) : Dates.day(search.neededFrom()),
        late,
        SearchList.state(search.status()));
  }
}
