package uk.kith.app.web.asking;

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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ReferralTimes;

/** How soon providers answer referrals; it names no child. */
@Path(AnswersList.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.APPROVER, Role.COMMISSIONER})
public class AnswersPageResource {

  @Inject Pages pages;
  @Inject ReferralTimes referrals;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    DateRange made = AnswersList.period(form, today);
    Sort<AnswersList.Key> sort = Sorting.asked(form, AnswersList.Key.class, AnswersList.USUAL);
    ReferralTimes.Times times = referrals.times(made);
    ListPage list =
        ListPage.of(
            AnswersList.of(today),
            Page.of(AnswersList.sorted(times.providers(), sort), page, ListPage.ROWS),
            sort,
            form,
            List.of(AnswersList.PERIOD),
            List.of(AnswersPage.said(made)),
            List.of());
    return Pages.TEMPLATES.pagesAnswers(
        pages.page(list.heading(), Section.SEARCHES),
        new AnswersPage(AnswersPage.finding(times.all()), list));
  }
}
