package uk.kith.app.web.returns;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.FormToken;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.JobPage;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Returns;
import uk.kith.placements.api.Returns.ReturnView;
import uk.kith.placements.api.Returns.UploadId;
import uk.kith.placements.api.Returns.UploadView;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;

/** Loading returns, and what came of them. */
@Path("/returns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE})
public class ReturnsPageResource {
  private static final String TITLE = "SSDA903 returns";

  @Inject Pages pages;
  @Inject Returns returns;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    return show(Form.of(address.getQueryParameters()), page);
  }

  private JteModel show(Form form, int page) {
    return Pages.TEMPLATES.pagesReturns(
        pages.page(TITLE, Section.RETURNS, form),
        ReturnPages.list(
            returns.listReturns(0, Page.MAX_SIZE).items(), form, page, businessDate.today()),
        form);
  }

  /** Fields come before files in the form; a browser that sends no file sends an empty part. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response load(List<EntityPart> parts) {
    List<ReceivedFile> files = new ArrayList<>();
    String year = "";
    long bytes = 0;
    for (EntityPart part : parts) {
      byte[] content = content(part);
      bytes += content.length;
      if (bytes > ReadLimits.DEFAULT.bytes()) {
        return again(Form.EMPTY.with("files", "The files are larger than one return may be"));
      }
      if (part.getName().equals("year")) {
        year = new String(content, StandardCharsets.UTF_8).strip();
      } else if (!part.getName().equals(FormToken.FIELD) && content.length > 0) {
        files.add(new ReceivedFile(part.getFileName().orElse(part.getName()), content));
      }
    }
    Form form = Form.prefilled(Map.of("year", year));
    if (files.isEmpty()) {
      return again(form.with("files", "Choose the files of a return"));
    }
    if (!year.isEmpty() && !year.matches("\\d{4}")) {
      return again(form.with("year", "The year is four digits, such as 2014"));
    }
    try {
      UploadView upload = returns.receive(files, year.isEmpty() ? null : Integer.valueOf(year));
      return upload.status() == Jobs.Status.DONE
          ? done(upload)
          : Response.seeOther(URI.create("/returns/uploads/" + upload.id())).build();
    } catch (Invalid e) {
      return again(
          form.with(
              e.errors().stream().anyMatch(error -> error.field().equals("year"))
                  ? "year"
                  : "files",
              String.valueOf(e.getMessage())));
    } catch (Conflict e) {
      return again(form.with("files", String.valueOf(e.getMessage())));
    }
  }

  private static byte[] content(EntityPart part) {
    try (InputStream in = part.getContent()) {
      return in.readNBytes((int) ReadLimits.DEFAULT.bytesPerFile() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("a part of the form cannot be read", e);
    }
  }

  private Response again(Form form) {
    return Response.status(Response.Status.BAD_REQUEST).entity(show(form, 0)).build();
  }

  private Response done(UploadView upload) {
    List<ReturnView> held = upload.returns();
    String address = held.size() == 1 ? "/returns/" + held.get(0).id() : "/returns";
    return pages.done(
        address,
        upload.isUnchanged()
            ? "These files were received before. Nothing changed"
            : held.size() == 1 ? "The return is loaded" : held.size() + " returns are loaded");
  }

  @GET
  @Path("uploads/{id}")
  public Response upload(@PathParam("id") UploadId id) {
    UploadView upload = returns.getUpload(id);
    if (upload.status() == Jobs.Status.DONE) {
      return done(upload);
    }
    JobPage page = ReturnPages.upload(upload);
    return Response.ok(Pages.TEMPLATES.pagesJob(pages.page(page.heading(), Section.RETURNS), page))
        .build();
  }

  @POST
  @Path("uploads/{id}/cancel")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response cancel(@PathParam("id") UploadId id) {
    returns.cancel(id);
    return Response.seeOther(URI.create("/returns/uploads/" + id)).build();
  }

  @GET
  @Path("{id}")
  public JteModel one(
      @PathParam("id") ReturnId id,
      @QueryParam("rule") @Nullable RuleId rule,
      @QueryParam("page") @DefaultValue("0") int page,
      @Context UriInfo address) {
    return one(id, rule, page, Form.of(address.getQueryParameters()), List.of());
  }

  private JteModel one(
      ReturnId id, @Nullable RuleId rule, int page, Form form, List<String> staysBecause) {
    ReturnView held = returns.getReturn(id);
    return Pages.TEMPLATES.pagesReturn(
        pages.page(ReturnPages.name(held), Section.RETURNS),
        ReturnPages.one(
            held,
            returns.listFindings(
                id,
                ReturnFindingList.filter(form, rule),
                ReturnFindingList.sort(form),
                page,
                ListPage.ROWS),
            form,
            actor.get().has(Role.PLACEMENT_OFFICER),
            businessDate.today()),
        staysBecause,
        form);
  }

  /** The findings as the address asks for, as a file. */
  @GET
  @Path("{id}/findings/" + Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response findings(
      @PathParam("id") ReturnId id,
      @PathParam("format") String format,
      @QueryParam("rule") @Nullable RuleId rule,
      @Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    return Download.of(
        ReturnFindingList.of(returns.getReturn(id), businessDate.today()),
        format,
        taker ->
            returns.exportFindings(
                id, ReturnFindingList.filter(form, rule), ReturnFindingList.sort(form), taker));
  }

  @POST
  @Path("{id}/take-back")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response takeBack(@PathParam("id") ReturnId id) {
    String name = ReturnPages.name(returns.getReturn(id));
    try {
      returns.takeBack(id);
    } catch (Conflict e) {
      List<String> why = String.valueOf(e.getMessage()).lines().toList();
      return Response.status(Response.Status.CONFLICT)
          .entity(one(id, null, 0, Form.EMPTY, why))
          .build();
    }
    return pages.done(
        "/returns",
        "The return of the "
            + Character.toLowerCase(name.charAt(0))
            + name.substring(1)
            + " is taken back");
  }
}
