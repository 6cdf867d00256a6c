package uk.kith.app.web.authorities;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.YearlyTableLoads;
import uk.kith.sufficiency.api.YearlyTableLoads.LoadId;
import uk.kith.sufficiency.api.YearlyTableLoads.LoadView;

/** Loading the yearly tables, and what is loaded. */
@Path(TablesPages.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.ADMINISTRATOR, Role.COMMISSIONER})
public class TablesPageResource {
  private static final String TITLE = "Yearly tables of every authority";
  private static final String FILE = "file";

  @Inject Pages pages;
  @Inject YearlyTableLoads loads;

  @GET
  public JteModel list(@QueryParam("page") @DefaultValue("0") int page) {
    return show(Form.EMPTY, page);
  }

  private JteModel show(Form form, int page) {
    return Pages.TEMPLATES.pagesYearlyTables(
        pages.page(TITLE, Section.YEARLY_TABLES, form),
        TablesPages.list(
            loads.listEditions(page, ListPage.ROWS), loads.findUnfinished().orElse(null)),
        form);
  }

  /** The server keeps the parts of a form in temporary files: a file is read as a stream. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response load(List<EntityPart> parts) {
    for (EntityPart part : parts) {
      if (part.getName().equals(FILE) && !part.getFileName().orElse("").isEmpty()) {
        return load(part);
      }
    }
    return again("Choose the file of the tables");
  }

  private Response load(EntityPart part) {
    try (InputStream content = part.getContent()) {
      LoadView load = loads.receive(content, part.getFileName().orElse(""));
      return load.status() == Jobs.Status.DONE
          ? pages.done(TablesPages.ADDRESS, "This file is the newest already. Nothing changed")
          : Response.seeOther(URI.create(TablesPages.href(load))).build();
    } catch (Invalid | Conflict e) {
      return again(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("a part of the form cannot be read", e);
    }
  }

  private Response again(String error) {
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(show(Form.EMPTY.with(FILE, error), 0))
        .build();
  }

  @GET
  @Path("loads/{id}")
  public Response one(@PathParam("id") LoadId id) {
    LoadView load = loads.getLoad(id);
    if (load.status() == Jobs.Status.DONE) {
      return pages.done(TablesPages.ADDRESS, "The yearly tables are loaded");
    }
    JobPage page = TablesPages.load(load);
    return Response.ok(
            Pages.TEMPLATES.pagesJob(pages.page(page.heading(), Section.YEARLY_TABLES), page))
        .build();
  }

  @POST
  @Path("loads/{id}/cancel")
  public Response cancel(@PathParam("id") LoadId id) {
    loads.cancel(id);
    return Response.seeOther(URI.create(TablesPages.ADDRESS + "/loads/" + id)).build();
  }
}
