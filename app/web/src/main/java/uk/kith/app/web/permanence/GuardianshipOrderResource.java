package uk.kith.app.web.permanence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.court.NewOrderResource;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/**
 * Leads from a case towards special guardianship or child arrangements to the one form in which the
 * order to which it came is recorded: that of the proceedings in which the court made it. With it
 * the order stands in the case too.
 */
@Path(GuardianshipList.HREF + "/{id}/order")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class GuardianshipOrderResource {

  @Inject Pages pages;
  @Inject GuardianshipCases cases;
  @Inject ProceedingsRegister register;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  static String href(GuardianshipId id) {
    return GuardianshipList.HREF + "/" + id + "/order";
  }

  @GET
  public Response choose(@PathParam("id") GuardianshipId id) {
    LocalDate today = businessDate.today();
    GuardianshipView view = cases.getCase(id, today);
    List<ProceedingsView> about = new ArrayList<>(register.about(view.child(), today));
    if (about.size() == 1) {
      return Response.seeOther(URI.create(NewOrderResource.href(about.get(0).id(), id))).build();
    }
    Collections.reverse(about);
    ChildBrief child =
        children.brief(List.of(view.child()), today).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    GuardianshipOrderPage page =
        new GuardianshipOrderPage(
            GuardianshipList.HREF + "/" + id,
            view.kind().words() + " for " + Names.of(child),
            List.of(
                Fact.of("Order", view.kind().words() + " order (" + view.kind().form() + ")"),
                Fact.of("About", Names.of(child)),
                Fact.of("To whom", view.carer())),
            about.stream()
                .map(
                    each ->
                        new GuardianshipOrderPage.Line(
                            said(each), NewOrderResource.href(each.id(), id)))
                .toList(),
            "/court/new?child=" + child.id());
    return Response.ok(
            Pages.TEMPLATES.pagesGuardianshipOrder(
                pages.page("Record the order", Section.PERMANENCE, Form.EMPTY), page))
        .build();
  }

  /** "Care, SE14C77, issued 18 June 2014, Sheffield, HHJ Reed". */
  private static String said(ProceedingsView view) {
    LocalDate issued = view.issuedOn();
    return Stream.of(
            view.kind().words(),
            view.caseNumber(),
            issued == null
                ? "submitted " + Dates.dayOrNotKnown(view.submittedOn())
                : "issued " + Dates.day(issued),
            view.people().court(),
            view.people().judge())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
