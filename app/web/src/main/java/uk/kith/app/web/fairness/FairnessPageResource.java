package uk.kith.app.web.fairness;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Fairness;
import uk.kith.matching.api.FairnessView;
import uk.kith.matching.engine.fairness.Measured;

/** The fairness report; it names no child. */
@Path(FairnessWords.HREF)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COMMISSIONER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE,
  Role.ADMINISTRATOR
})
public class FairnessPageResource {

  @Inject Pages pages;
  @Inject Fairness fairness;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    TypedDate typed = form.date("to");
    LocalDate to = typed.findDate().orElseGet(businessDate::today);
    if (!typed.isEmpty() && typed.findDate().isEmpty()) {
      form = form.with("to-day", "Enter a day of the calendar");
    }
    FairnessView report = fairness.getReport(to);
    return Pages.TEMPLATES.pagesFairness(
        pages.page("Fairness of what is offered", null, form),
        FairnessPage.of(
            report,
            Objects.requireNonNullElse(
                FairnessPage.measured(form.value("measure")), Measured.BEST_SCORE),
            TableTools.plain(FairnessList.of(to), "?to=" + to)),
        typed.isEmpty() ? TypedDate.of(to) : typed,
        form);
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(
      @PathParam("format") String format, @QueryParam("to") @Nullable LocalDate asked) {
    LocalDate to = Objects.requireNonNullElseGet(asked, businessDate::today);
    return Download.of(
        FairnessList.of(to),
        format,
        taker -> taker.accept(FairnessList.lines(fairness.getReport(to))));
  }
}
