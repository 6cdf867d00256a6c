package uk.kith.app.web.policy;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Policies;
import uk.kith.matching.api.PolicyVersionView;

/** The versions of the policy, for all who see what they put in order. */
@Path(PolicyWords.HREF)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.ADMINISTRATOR,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class PolicyPageResource {

  @Inject Pages pages;
  @Inject Policies policies;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public JteModel show() {
    LocalDate today = businessDate.today();
    Worklist<PolicyVersionView> list = VersionList.of(today);
    List<PolicyVersionView> versions = policies.listVersions(today);
    return Pages.TEMPLATES.pagesPolicy(
        pages.page("How homes and plans are ordered", Section.POLICY),
        new PolicyPage(
            versions.stream()
                .filter(PolicyVersionView::inForce)
                .map(PolicyVersionView::sentence)
                .findFirst()
                .orElseThrow(),
            list.columns(),
            versions.stream().map(list::row).toList(),
            TableTools.plain(list),
            actor.get().has(Role.ADMINISTRATOR)
                ? policies.listDrafts().stream()
                    .map(
                        draft ->
                            new PolicyPage.Draft(
                                PolicyWords.DRAFTS + "/" + draft.id(),
                                Dates.day(draft.from()),
                                draft.author(),
                                draft.reason()))
                    .toList()
                : null));
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@PathParam("format") String format) {
    LocalDate today = businessDate.today();
    return Download.of(
        VersionList.of(today), format, taker -> taker.accept(policies.listVersions(today)));
  }

  @GET
  @Path("versions/{number}")
  public JteModel version(@PathParam("number") int number) {
    LocalDate today = businessDate.today();
    PolicyVersionView version =
        policies.findVersion(number, today).orElseThrow(NotFoundException::new);
    String heading = "Version " + number + " of the policy";
    return Pages.TEMPLATES.pagesPolicyVersion(
        pages.page(heading, Section.POLICY, Form.EMPTY),
        heading,
        List.of(
            Fact.of("State", PolicyWords.state(version, today)),
            Fact.of("Holds from", PolicyWords.from(version.from())),
            Fact.of("By", PolicyWords.author(version)),
            Fact.of("Recorded", Dates.moment(version.recordedAt())),
            Fact.of("Why", version.reason())),
        version.sentence(),
        FigureRow.of(
            policies.findVersion(number - 1, today).map(PolicyVersionView::figures).orElse(null),
            version.figures()));
  }
}
