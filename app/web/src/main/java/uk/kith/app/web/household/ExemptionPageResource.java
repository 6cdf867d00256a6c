package uk.kith.app.web.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;

/** The page on which an approver records an exemption from the usual fostering limit. */
@Path("/households/{household}/exemption")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.APPROVER)
public class ExemptionPageResource {

  private static final int LIKE_IT = 100;

  @Inject Pages pages;
  @Inject Households households;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("household") HouseholdId id) {
    return show(200, form(id), Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(
      @PathParam("household") HouseholdId id, MultivaluedMap<String, String> typed) {
    ExemptionForm exemption = form(id);
    Form form = exemption.checked(Form.of(typed));
    Set<ChildId> others = new HashSet<>();
    for (String number : ExemptionForm.others(form)) {
      Optional<ChildId> child = child(number);
      child.ifPresent(others::add);
      if (child.isEmpty()) {
        form = form.with("others", "No child has the number " + number);
      }
    }
    if (exemption.by() == null || !form.isValid()) {
      return show(400, exemption, form);
    }
    LocalDate from = form.date("from").findDate().orElseThrow();
    households.recordExemption(id, exemption.read(form, others));
    return pages.done(exemption.href(), "The exemption is recorded", from);
  }

  private ExemptionForm form(HouseholdId id) {
    return ExemptionForm.of(households.getHousehold(id, businessDate.today()));
  }

  private Optional<ChildId> child(String number) {
    return children
        .listChildren(new ChildFilter(false, null, null, number), businessDate.today(), 0, LIKE_IT)
        .items()
        .stream()
        .filter(each -> number.equals(each.localId()))
        .map(ChildView::id)
        .findFirst();
  }

  private Response show(int status, ExemptionForm exemption, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesExemption(
                pages.page("Exemption from the usual fostering limit", Section.HOUSEHOLDS, form),
                exemption,
                form))
        .build();
  }
}
