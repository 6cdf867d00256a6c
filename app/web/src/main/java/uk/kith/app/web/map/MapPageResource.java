package uk.kith.app.web.map;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.WherePlaced;
import uk.kith.placements.engine.outside.AgeBand;
import uk.kith.placements.engine.outside.PlacementGroup;

/** Where children live, on a map of postcode sectors. */
@Path("/placements-map")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class MapPageResource {

  private static final String AGE = "age";
  private static final String KIND = "kind";
  private static final String TEAM = "team";

  @Inject Pages pages;
  @Inject WherePlaced placed;
  @Inject Children children;
  @Inject MapSettings settings;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @GET
  public JteModel show(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Optional<AgeBand> age =
        Arrays.stream(AgeBand.values()).filter(band -> form.has(AGE, band.name())).findFirst();
    Optional<PlacementGroup> group =
        groups().stream().filter(each -> form.has(KIND, each.name())).findFirst();
    String team = form.value(TEAM);
    List<String> said = new ArrayList<>();
    age.ifPresent(band -> said.add("Aged " + band.words().toLowerCase(java.util.Locale.UK)));
    group.ifPresent(each -> said.add(each.words()));
    if (!team.isEmpty()) {
      said.add("Team " + team);
    }
    MapPage page =
        MapPage.of(
            placed.countBySector(
                new WherePlaced.Filter(
                    age.orElse(null), group.orElse(null), team.isEmpty() ? null : team),
                today),
            placed.ground(),
            settings.boundary(),
            settings.licences(),
            authority,
            MapPage.said(said, today),
            form,
            selects(children.teams(null, today)));
    return Pages.TEMPLATES.pagesMap(pages.page(page.heading(), Section.CHILDREN), page);
  }

  private List<Select> selects(List<String> teams) {
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

  /** Placements for adoption are no kind for those who may not see them. */
  private List<PlacementGroup> groups() {
    return Arrays.stream(PlacementGroup.values())
        .filter(group -> group != PlacementGroup.ADOPTION || access.maySeeAdopters())
        .toList();
  }
}
