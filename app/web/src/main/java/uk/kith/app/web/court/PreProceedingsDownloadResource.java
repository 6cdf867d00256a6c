package uk.kith.app.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;

/** The list of pre-proceedings as a file. */
@Path("/pre-proceedings/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class PreProceedingsDownloadResource {

  @Inject PreProceedingsRegister register;
  @Inject NamedLines named;
  @Inject NextStepReader reader;
  @Inject Children children;
  @Inject GatewayPolicy policy;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    NextSteps steps = reader.read("/pre-proceedings", List.of());
    return Download.of(
        PreProceedingsList.inFiles(today, policy, steps),
        format,
        taker ->
            register.export(
                PreProceedingsList.filter(
                    form,
                    PreProceedingsListResource.whose(form, actor.get().name(), children, today)),
                PreProceedingsListResource.sort(form),
                today,
                batch -> {
                  reader.more(
                      steps, batch.stream().flatMap(line -> line.children().stream()).toList());
                  taker.accept(named.of(batch, today));
                }));
  }
}
