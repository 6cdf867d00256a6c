package uk.kith.app.web.court;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.casesystem.ToldSections;
import uk.kith.app.web.timeline.CaseTimelines;
import uk.kith.court.api.CourtCorrections;
import uk.kith.court.api.OpenConcerns;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.LegalSpell;

/** One case in court. */
@Path("/court/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COURT_OFFICER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class CaseResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CaseTimelines timelines;
  @Inject ProceedingsRegister register;
  @Inject ReviewCalendar calendar;
  @Inject OpenConcerns concerns;
  @Inject NextStepReader reader;
  @Inject CourtCorrections corrections;
  @Inject ToldSections told;
  @Inject CurrentActor actor;
  @Inject LegalSpells spells;

  private Map<ChildId, LegalSpell> statuses(List<ChildId> ids, LocalDate asOf) {
    Map<ChildId, LegalSpell> now = new HashMap<>();
    spells
        .of(ids, asOf)
        .forEach(
            (child, all) ->
                all.stream()
                    .filter(spell -> spell.holdsOn(asOf))
                    .findFirst()
                    .ifPresent(spell -> now.put(child, spell)));
    return now;
  }

  private Set<ChildId> inOthers(ProceedingsId here, List<ChildId> ids, LocalDate asOf) {
    return register.openCases(ids, asOf).stream()
        .filter(each -> !each.id().equals(here))
        .flatMap(each -> each.children().stream())
        .map(ChildBrief::id)
        .collect(Collectors.toSet());
  }

  @GET
  public JteModel show(@PathParam("id") ProceedingsId id) {
    CaseForm it = screen.of(id);
    List<ChildId> ids = it.children().children().stream().map(CaseNames.Named::id).toList();
    CasePage page =
        new CasePageMaker(
                it.view(),
                it.children(),
                new CaseChildLines.Told(
                    calendar.officersOf(ids, it.view().asOf()),
                    concerns.of(ids, it.view().asOf()),
                    statuses(ids, it.view().asOf()),
                    reader.read(it.href(), ids),
                    inOthers(id, ids, it.view().asOf())),
                corrections.takenBack(id),
                actor.get().has(Role.COURT_OFFICER),
                actor.get().has(Role.PLACEMENT_OFFICER))
            .page();
    return Pages.TEMPLATES.pagesCase(
        pages.page(page.heading(), Section.COURT),
        page,
        told.ofCase(it.children().byId()),
        timelines.of(it.view(), it.children().byId()));
  }
}
