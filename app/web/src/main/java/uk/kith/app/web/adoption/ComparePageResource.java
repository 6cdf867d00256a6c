package uk.kith.app.web.adoption;

import static java.util.stream.Collectors.toSet;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.matching.engine.adoption.FitPart;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/**
 * Up to five families explored for a child side by side, for the matching meeting: the adviser
 * chooses which, and how many are left out is said.
 */
@Path(AdoptionWords.HREF + "/children/{child}/compare")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class ComparePageResource {

  /**
   * Which families could be compared.
   *
   * @param says how many are left out; null when none is
   * @param families those whose links stand, and those that were asked for
   */
  public record Chosen(@Nullable String says, List<Choice> families, Form form) {}

  /** What is compared, and what is known of it of each family. */
  public record CompareRow(String name, List<Fact> values) {}

  private static final String FAMILY = "family";

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject FamilySuggestions suggestions;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(
      @PathParam("child") ChildId child, @QueryParam(FAMILY) List<HouseholdId> asked) {
    LocalDate today = businessDate.today();
    AdoptionChildView view = board.getChild(child, today);
    List<HouseholdId> all = asked.stream().distinct().toList();
    List<AdoptiveFamilyView> compared =
        all.stream()
            .limit(AdoptionChildPage.COMPARED)
            .map(id -> board.getFamily(id, today))
            .toList();
    List<FamilyPage> families =
        compared.stream().map(family -> FamilyPage.of(family, today)).toList();
    List<List<FitPart>> fits =
        board.fit(view.together().stream().map(ChildBrief::id).toList(), compared, today);
    List<Column> heads = new ArrayList<>(List.of(Column.of("What is compared")));
    families.forEach(family -> heads.add(Column.of(family.name())));
    List<CompareRow> rows = new ArrayList<>();
    rows.add(
        new CompareRow(
            "The link",
            Comparison.labelled(
                compared, families.stream().map(family -> family.state().text()).toList())));
    rows.add(
        new CompareRow(
            "What they would accept",
            Comparison.labelled(
                compared, fits.stream().map(fit -> Preferences.overall(fit).words()).toList())));
    Map<HouseholdId, Integer> first = suggestions.firstElsewhere(all, child, today);
    rows.add(
        new CompareRow(
            "The family to look at first",
            Comparison.labelled(
                compared,
                compared.stream()
                    .map(family -> first.getOrDefault(family.household().snapshot().id(), 0))
                    .map(Comparison::first)
                    .toList())));
    for (FitPart.Aspect aspect : FitPart.Aspect.values()) {
      rows.add(
          new CompareRow(
              aspect.words() + ", and why",
              Comparison.labelled(
                  compared,
                  fits.stream()
                      .flatMap(List::stream)
                      .filter(part -> part.aspect() == aspect)
                      .map(
                          part ->
                              part.fit() == Fit.NOT_SAID
                                  ? part.words()
                                  : part.fit().words() + ". " + part.words())
                      .toList())));
    }
    rows.addAll(Comparison.of(children.getChild(child, today), view, compared));
    FamilyPage.names(families)
        .forEach(
            name ->
                rows.add(
                    new CompareRow(
                        name,
                        Comparison.labelled(
                            compared, FamilyPage.values(families, name).toList()))));
    String name = AdoptionWords.name(view.line().child());
    return Pages.TEMPLATES.pagesAdoptionCompare(
        pages.page("Families compared for " + name, Section.ADOPTION),
        name,
        AdoptionChildResource.href(child),
        families,
        heads,
        rows,
        chosen(view, all, compared));
  }

  /** Families whose links stand can be chosen; nobody is left out without a word. */
  private static Chosen chosen(
      AdoptionChildView view, List<HouseholdId> asked, List<AdoptiveFamilyView> compared) {
    Map<HouseholdId, String> names = new LinkedHashMap<>();
    view.links().stream()
        .filter(link -> link.state() != LinkState.ENDED || asked.contains(link.household()))
        .forEach(
            link ->
                names.putIfAbsent(
                    link.household(), link.familyName() + " (" + link.familyNumber() + ")"));
    compared.forEach(
        each ->
            names.putIfAbsent(
                each.household().snapshot().id(),
                each.household().name() + " (" + each.household().snapshot().localId() + ")"));
    Set<HouseholdId> shown =
        compared.stream().map(each -> each.household().snapshot().id()).collect(toSet());
    Set<HouseholdId> rest = new LinkedHashSet<>(names.keySet());
    rest.addAll(asked);
    rest.removeAll(shown);
    MultivaluedMap<String, String> ticked = new MultivaluedHashMap<>();
    shown.forEach(id -> ticked.add(FAMILY, id.toString()));
    return new Chosen(
        rest.isEmpty()
            ? null
            : Numbers.many(rest.size(), "family", "families")
                + (rest.size() == 1 ? " is" : " are")
                + " left out: up to "
                + AdoptionChildPage.COMPARED
                + " stand side by side. Choose which.",
        names.entrySet().stream()
            .map(each -> Choice.of(each.getKey().toString(), each.getValue()))
            .toList(),
        Form.of(ticked));
  }
}
