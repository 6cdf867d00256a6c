package uk.kith.app.web.options;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.search.CorrectedWords;
import uk.kith.app.web.search.OwnFamilyFacts;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.LookAgain;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.RunLook;
import uk.kith.matching.api.RunPages;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.api.CorrectedFacts.Correction;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.DuePolicy;

/** Shows the homes for a search, with the form of a call as somebody typed it. */
@RequestScoped
public class OptionsScreen {

  @Inject Pages pages;
  @Inject Searches searches;
  @Inject Options options;
  @Inject LookAgain again;
  @Inject Children children;
  @Inject Households households;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject AccessPolicy access;
  @Inject Calls calls;
  @Inject Considerations considerations;
  @Inject DuePolicy policy;
  @Inject OwnFamilyFacts family;

  /**
   * @param run that was shown before
   * @param home an option whose page is shown; null for the pages asked for
   * @param call what was typed of a call, with what is wrong with it
   */
  public JteModel show(
      SearchId id, RunId run, @Nullable HouseholdId home, RunPages asked, Form call) {
    return show(id, run, false, home, asked, Form.EMPTY, call);
  }

  /**
   * The same as an address asks for.
   *
   * @param address what it asks for
   * @param fresh it is a run of the facts as they are now
   */
  JteModel show(
      SearchId id,
      RunId run,
      boolean fresh,
      @Nullable HouseholdId home,
      RunPages asked,
      Form address) {
    return show(id, run, fresh, home, asked, address, Form.EMPTY);
  }

  private JteModel show(
      SearchId id,
      RunId run,
      boolean fresh,
      @Nullable HouseholdId home,
      RunPages asked,
      Form address,
      Form call) {
    SearchView search = searches.getSearch(id);
    LocalDate today = businessDate.today();
    RunLook look = options.look(run, home, asked);
    if (!look.run().search().equals(id)) {
      throw new NotFound(look.run().runId());
    }
    List<ChildView> who = children.findChildren(search.children(), today);
    List<HouseholdView> homes = households.findHouseholds(look.households(), today);
    OptionsPage page =
        new OptionsPageMaker(
                search,
                look,
                who,
                family.of(search, who, today),
                homes,
                AuthorityNames.shortName(authority),
                mayRing(search) ? calls.listCalls(id) : null,
                policy,
                children.ownRelatives(search.children(), today).values().stream()
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet()),
                considerations.getConsidered(id),
                Choosing.of(search, actor.get()::has))
            .make(
                !fresh && search.isOpen() && options.isStale(run),
                address.withHidden("run", run.toString()),
                access.maySeeAdopters());
    return Pages.TEMPLATES.pagesOptions(
        pages.page(page.heading(), Section.SEARCHES, call),
        page,
        fresh ? List.of() : corrected(look, who, today),
        call);
  }

  private List<String> corrected(RunLook look, List<ChildView> who, LocalDate today) {
    List<Correction> corrections = again.ofRun(look.run().runId(), look.households());
    List<HouseholdId> homes =
        corrections.stream().map(Correction::home).filter(Objects::nonNull).distinct().toList();
    return CorrectedWords.lines(
        corrections,
        who.stream().collect(Collectors.toMap(ChildView::id, Words::name)),
        households.findHouseholds(homes, today).stream()
            .collect(Collectors.toMap(home -> home.snapshot().id(), HouseholdView::name)));
  }

  private boolean mayRing(SearchView search) {
    return actor.get().has(Role.PLACEMENT_OFFICER) && search.isOpen();
  }
}
