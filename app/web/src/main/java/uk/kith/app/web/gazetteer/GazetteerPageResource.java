package uk.kith.app.web.gazetteer;

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
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PostcodeDirectory;
import uk.kith.placements.api.PostcodeDirectory.LoadId;
import uk.kith.placements.api.PostcodeDirectory.LoadView;

/** Loading the postcode directory, and what is loaded. */
@Path("/gazetteer")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.ADMINISTRATOR, Role.PLACEMENT_OFFICER})
public class GazetteerPageResource {
  private static final String TITLE = "Postcodes";
  private static final String FILE = "file";

  @Inject Pages pages;
  @Inject PostcodeDirectory directory;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    return show(Form.of(address.getQueryParameters()), page);
  }

  private JteModel show(Form form, int page) {
    return Pages.TEMPLATES.pagesGazetteer(
        pages.page(TITLE, Section.POSTCODES, form),
        GazetteerPages.list(
            directory.listEditions(0, Page.MAX_SIZE).items(),
            directory.findUnfinished().orElse(null),
            form,
            page,
            businessDate.today()),
        form);
  }

  /** What is loaded, as a file; it tells of nobody but who loaded it. */
  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    return Download.of(
        GazetteerList.of(businessDate.today()),
        format,
        taker ->
            taker.accept(
                GazetteerList.asked(
                    directory.listEditions(0, Page.MAX_SIZE).items(),
                    form,
                    Sorting.asked(form, GazetteerList.Key.class, GazetteerList.USUAL))));
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
    return again("Choose the file of the directory");
  }

  private Response load(EntityPart part) {
    try (InputStream content = part.getContent()) {
      LoadView load = directory.receive(content, part.getFileName().orElse(""), null);
      return load.status() == Jobs.Status.DONE
          ? pages.done("/gazetteer", "This file is the newest directory already. Nothing changed")
          : Response.seeOther(URI.create(GazetteerPages.href(load))).build();
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
    LoadView load = directory.getLoad(id);
    if (load.status() == Jobs.Status.DONE) {
      return pages.done("/gazetteer", "The postcode directory is loaded");
    }
    JobPage page = GazetteerPages.load(load);
    return Response.ok(
            Pages.TEMPLATES.pagesJob(pages.page(page.heading(), Section.POSTCODES), page))
        .build();
  }

  @POST
  @Path("loads/{id}/cancel")
  public Response cancel(@PathParam("id") LoadId id) {
    directory.cancel(id);
    return Response.seeOther(URI.create("/gazetteer/loads/" + id)).build();
  }
}
