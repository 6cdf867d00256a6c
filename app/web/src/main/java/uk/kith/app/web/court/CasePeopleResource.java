package uk.kith.app.web.court;

import gg.jte.models.runtime.JteModel;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.CourtPeople.ShortNotice;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** Who deals with the case in court, and what the court gave it. */
@Path("/court/{id}/people")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CasePeopleResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject ProceedingsRegister register;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id) {
    CaseForm it = screen.of(id);
    return page(it, filled(it.view().people()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response name(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    Form form = CaseFields.dayIfAny(Form.of(typed), "allocatedOn");
    if (!form.isValid()) {
      return screen.wrong(it, form, this::page);
    }
    return screen.record(
        it,
        form,
        this::page,
        version -> register.name(id, read(form), form.has("sameNumber", CaseWords.YES), version),
        "Who deals with the case is recorded",
        Objects.requireNonNullElse(CaseFields.findDay(form, "allocatedOn"), screen.today()));
  }

  static Form filled(CourtPeople people) {
    Map<String, String> values = new HashMap<>();
    LocalDate allocated = people.allocatedOn();
    if (allocated != null) {
      values.putAll(CaseFields.filled("allocatedOn", allocated));
    }
    put(values, "caseNumber", people.caseNumber());
    put(values, "court", people.court());
    put(values, "judge", people.judge());
    put(values, "lawyer", people.lawyer());
    put(values, "guardian", people.guardian());
    values.put("shortNotice", people.shortNotice() == null ? "" : people.shortNotice().name());
    return Form.prefilled(values);
  }

  private static void put(Map<String, String> values, String field, @Nullable String value) {
    if (value != null) {
      values.put(field, value);
    }
  }

  static CourtPeople read(Form form) {
    return new CourtPeople(
        CaseFields.findText(form, "caseNumber"),
        CaseFields.findDay(form, "allocatedOn"),
        CaseFields.findText(form, "court"),
        CaseFields.findText(form, "judge"),
        CaseFields.findText(form, "lawyer"),
        CaseFields.findText(form, "guardian"),
        form.value("shortNotice").isEmpty()
            ? null
            : form.hidden("shortNotice", ShortNotice::valueOf));
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesCasePeople(
        pages.page("Who deals with the case", Section.COURT, form), it, form);
  }
}
