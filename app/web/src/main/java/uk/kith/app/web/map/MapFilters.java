package uk.kith.app.web.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.placements.api.WherePlaced;
import uk.kith.placements.engine.outside.AgeBand;
import uk.kith.placements.engine.outside.PlacementGroup;

/**
 * What the form above the map asks for; a pure function of the address.
 *
 * @param adoption whether the visitor may see adopters: for all others placements for adoption are
 *     no kind
 */
record MapFilters(Form form, boolean adoption) {

  private static final String AGE = "age";
  private static final String KIND = "kind";
  private static final String TEAM = "team";

  WherePlaced.Filter filter() {
    String team = form.value(TEAM);
    return new WherePlaced.Filter(
        age().orElse(null), group().orElse(null), team.isEmpty() ? null : team);
  }

  /** The filters that are set, in words. */
  List<String> said() {
    List<String> said = new ArrayList<>();
    age().ifPresent(band -> said.add("Aged " + band.words().toLowerCase(Locale.UK)));
    group().ifPresent(each -> said.add(each.words()));
    if (!form.value(TEAM).isEmpty()) {
      said.add("Team " + form.value(TEAM));
    }
    return said;
  }

  List<Select> selects(List<String> teams) {
    List<Choice> ages = new ArrayList<>(List.of(Choice.of("", "All ages")));
    Arrays.stream(AgeBand.values()).forEach(band -> ages.add(Choice.of(band.name(), band.words())));
    List<Choice> kinds = new ArrayList<>(List.of(Choice.of("", "All kinds")));
    groups().forEach(group -> kinds.add(Choice.of(group.name(), group.words())));
    List<Choice> named = new ArrayList<>(List.of(Choice.of("", "All teams")));
    teams.forEach(team -> named.add(Choice.of(team, team)));
    return List.of(
        new Select(AGE, "Age", ages),
        new Select(KIND, "Kind of placement", kinds),
        new Select(TEAM, "Team", named));
  }

  private Optional<AgeBand> age() {
    return Arrays.stream(AgeBand.values()).filter(band -> form.has(AGE, band.name())).findFirst();
  }

  private Optional<PlacementGroup> group() {
    return groups().stream().filter(each -> form.has(KIND, each.name())).findFirst();
  }

  private List<PlacementGroup> groups() {
    return Arrays.stream(PlacementGroup.values())
        .filter(group -> group != PlacementGroup.ADOPTION || adoption)
        .toList();
  }
}
