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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.Directions;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;

/** What became of a direction: filed, varied by order, taken back, or its assessment begun. */
@Path("/court/{id}/directions/{direction}/{step: filing|variation|beginning|withdrawal|purpose}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class DirectionStepResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject Directions directions;

  @GET
  public JteModel ask(
      @PathParam("id") ProceedingsId id,
      @PathParam("direction") DirectionId direction,
      @PathParam("step") String path) {
    CaseForm it = screen.of(id);
    DirectionStep step = DirectionStep.of(path);
    DirectionView about = find(it, direction);
    Map<String, String> filled = new HashMap<>();
    if (step != DirectionStep.PURPOSE) {
      filled.putAll(CaseFields.filled(step.day(), screen.today()));
    }
    if (step == DirectionStep.PURPOSE || step == DirectionStep.FILING) {
      Purpose purpose = step(about);
      filled.put("purpose", purpose == null ? "" : purpose.name());
    }
    return page(it, about, step, Form.prefilled(filled));
  }

  /** What is recorded, else what the words of the direction seem to order. */
  private static @Nullable Purpose step(DirectionView about) {
    Purpose purpose = about.purpose();
    return purpose == null ? Purpose.proposedBy(about.assignee(), about.text()) : purpose;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(
      @PathParam("id") ProceedingsId id,
      @PathParam("direction") DirectionId direction,
      @PathParam("step") String path,
      MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    DirectionStep step = DirectionStep.of(path);
    DirectionView about = find(it, direction);
    Form form = step.checked(Form.of(typed));
    CaseScreen.Shown shown = (shownAgain, told) -> page(shownAgain, about, step, told);
    if (!form.isValid()) {
      return screen.wrong(it, form, shown);
    }
    LocalDate on =
        step == DirectionStep.PURPOSE ? screen.today() : CaseFields.getDay(form, step.day());
    CaseScreen.Command command =
        version -> {
          switch (step) {
            case FILING -> {
              directions.file(
                  id, direction, new Filed(on, CaseFields.findTime(form, "filedAt")), version);
              Purpose ordered = NewDirectionResource.purpose(form);
              if (about.purpose() == null && ordered != null) {
                directions.orders(id, direction, ordered, null);
              }
            }
            case VARIATION ->
                directions.vary(
                    id,
                    direction,
                    on,
                    new Due(CaseFields.getDay(form, "dueOn"), CaseFields.findTime(form, "dueAt")),
                    version);
            case BEGINNING -> directions.begin(id, direction, on, version);
            case PURPOSE ->
                directions.orders(id, direction, NewDirectionResource.purpose(form), version);
            case WITHDRAWAL -> directions.withdraw(id, direction, on, version);
          }
        };
    return screen.record(it, form, shown, command, step.done(), on);
  }

  private static DirectionView find(CaseForm it, DirectionId id) {
    return it.view().directions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private JteModel page(CaseForm it, DirectionView about, DirectionStep step, Form form) {
    List<Fact> facts =
        List.of(
            Fact.of("Direction", about.text()),
            Fact.of("To", about.assignee().words()),
            Fact.of("Due", CaseLines.due(about)));
    return Pages.TEMPLATES.pagesDirectionStep(
        pages.page(step.heading(), Section.COURT, form),
        it,
        facts,
        step,
        step == DirectionStep.FILING && about.purpose() == null,
        "/directions/" + about.id() + "/" + step.path(),
        form);
  }
}
