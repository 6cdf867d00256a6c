package uk.kith.app.web.adoption;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.household.HouseholdForm;
import uk.kith.app.web.list.ListPage;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.placements.engine.HouseholdKind;

/** The families of adopters, who waits longest first. */
@Path(FamilyList.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class FamiliesPageResource {

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<FamilyList.By> sort = FamilyList.sort(form);
    List<AdoptiveFamilyView> all = board.families(today);
    long linked = all.stream().filter(AdoptiveFamilyView::isLinked).count();
    long free = all.stream().filter(AdoptiveFamilyView::isFree).count();
    return Pages.TEMPLATES.pagesAdoptionBoard(
        pages.page("Families of adopters", Section.ADOPTION),
        new BoardPage(
            ListPage.of(
                FamilyList.of(today),
                Page.of(FamilyList.shown(all, form, sort), page, ListPage.ROWS),
                sort,
                form,
                FamilyList.selects(),
                FamilyList.said(form),
                List.of(
                    new ListPage.Action(
                        "New adopters", HouseholdForm.address(HouseholdKind.ADOPTER)))),
            List.of(
                new Count(Numbers.count(free), "approved and not linked", FamilyList.href(false)),
                new Count(Numbers.count(linked), "linked or further on", FamilyList.href(true))),
            "as of " + Dates.day(today),
            "Families who are approved to adopt, who was approved first standing first."));
  }
}
