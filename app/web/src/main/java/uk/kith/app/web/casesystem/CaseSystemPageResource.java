package uk.kith.app.web.casesystem;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.JobPage;
import uk.kith.app.web.list.ListPage;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.api.CaseSystem.DifferenceId;
import uk.kith.placements.api.CaseSystem.ExtractView;
import uk.kith.placements.api.CaseSystem.ReadingId;
import uk.kith.placements.api.CaseSystem.ReadingView;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;

/** What was read of the case system, and where Kith says otherwise. */
@Path("/case-system")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class CaseSystemPageResource {
  private static final String FILE = "file";

  @Inject Pages pages;
  @Inject CaseSystem cases;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(
      @QueryParam("differences") @DefaultValue("0") int differences,
      @QueryParam("findings") @DefaultValue("0") int findings,
      @QueryParam("extracts") @DefaultValue("0") int extracts,
      @Context UriInfo address) {
    return page(Form.of(address.getQueryParameters()), differences, findings, extracts);
  }

  private JteModel page(Form form, int differences, int findings, int extracts) {
    CaseSystemPages.Orders orders = CaseSystemPages.Orders.asked(form);
    String text = form.value(CaseSystemPages.TEXT);
    return Pages.TEMPLATES.pagesCaseSystem(
        pages.page("Case system", Section.RETURNS, form),
        CaseSystemPages.of(
            new CaseSystemPages.Read(
                cases.freshness(),
                cases.listExtracts(
                    CaseSystemPages.extracts(form), orders.extracts(), extracts, ListPage.ROWS),
                cases.listDifferences(text, orders.differences(), differences, ListPage.ROWS),
                cases.listFindings(text, orders.findings(), findings, ListPage.ROWS),
                orders,
                form,
                businessDate.today()),
            actor.get().has(Role.PLACEMENT_OFFICER)),
        form);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response receive(List<EntityPart> parts) {
    for (EntityPart part : parts) {
      String name = part.getFileName().orElse("");
      if (part.getName().equals(FILE) && !name.isEmpty()) {
        return receive(new ReceivedFile(name, content(part)));
      }
    }
    return again("Choose the zip of an extract");
  }

  private Response receive(ReceivedFile zip) {
    if (zip.bytes().length > ReadLimits.DEFAULT.bytes()) {
      return again("The file is larger than this service reads");
    }
    try {
      ReadingView reading = cases.hand(zip);
      ExtractView read = reading.extract();
      return read == null
          ? Response.seeOther(URI.create("/case-system/readings/" + reading.id())).build()
          : done(read);
    } catch (Invalid | Conflict e) {
      return again(String.valueOf(e.getMessage()));
    }
  }

  private Response done(ExtractView read) {
    return pages.done(
        "/case-system",
        read.changed() == null
            ? "The extract is read"
            : "This extract was read before. Nothing changed");
  }

  @GET
  @Path("readings/{id}")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response reading(@PathParam("id") ReadingId id) {
    ReadingView reading = cases.getReading(id);
    ExtractView read = reading.extract();
    if (read != null) {
      return done(read);
    }
    JobPage page = CaseSystemPages.reading(reading);
    return Response.ok(Pages.TEMPLATES.pagesJob(pages.page(page.heading(), Section.RETURNS), page))
        .build();
  }

  @POST
  @Path("readings/{id}/cancel")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response cancel(@PathParam("id") ReadingId id) {
    cases.cancelReading(id);
    return Response.seeOther(URI.create("/case-system/readings/" + id)).build();
  }

  private static byte[] content(EntityPart part) {
    try (InputStream in = part.getContent()) {
      return in.readNBytes((int) ReadLimits.DEFAULT.bytes() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("a part of the form cannot be read", e);
    }
  }

  private Response again(String error) {
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(page(Form.EMPTY.with(FILE, error), 0, 0, 0))
        .build();
  }

  @POST
  @Path("differences/{id}/take")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response take(@PathParam("id") DifferenceId id) {
    cases.take(id);
    return pages.done("/case-system", "What the case system tells is now in Kith");
  }
}
