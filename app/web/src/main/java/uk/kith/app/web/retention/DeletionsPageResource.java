package uk.kith.app.web.retention;

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
import java.util.List;
import java.util.UUID;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Deletions;
import uk.kith.placements.api.Deletions.Asked;
import uk.kith.placements.api.Deletions.DeletionId;
import uk.kith.placements.api.Deletions.RecordId;

/** Deletions: all of them, a new one, and one with what became of its records. */
@Path("/retention/deletions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class DeletionsPageResource {

  private static final String RECORDS = "records";

  @Inject Pages pages;
  @Inject Deletions deletions;
  @Inject CurrentActor actor;

  @GET
  public JteModel list() {
    return Pages.TEMPLATES.pagesDeletions(
        pages.page("Deletions", Section.RETENTION),
        new RetentionPages.AllDeletions(
            deletions.list().stream().map(RetentionPages::line).toList()));
  }

  @GET
  @Path("new")
  public Response ask() {
    return ask(200, Form.EMPTY);
  }

  private Response ask(int status, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesDeletionNew(
                pages.page("Delete records", Section.RETENTION, form),
                RetentionPages.newDeletion(deletions.due()),
                form))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    List<RecordId> records =
        form.value("all").isEmpty()
            ? form.hiddenOnes(RECORDS, text -> new RecordId(UUID.fromString(text)))
            : RetentionPages.mayGo(deletions.due())
                .map(each -> new RecordId(each.record().value()))
                .toList();
    try {
      Asked asked = deletions.ask(records);
      return pages.done(
          RetentionLists.DELETIONS + "/" + asked.id(),
          Numbers.many(asked.taken(), "record is", "records are") + " being counted");
    } catch (Invalid e) {
      return ask(400, RetentionPages.refused(form, e));
    }
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") DeletionId id) {
    return one(200, id, Form.EMPTY);
  }

  private Response one(int status, DeletionId id, Form form) {
    RetentionPages.Deletion page = RetentionPages.deletion(deletions.get(id), actor.get().name());
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesDeletion(
                pages.page(page.heading(), Section.RETENTION, form), page, form))
        .build();
  }

  @POST
  @Path("{id}/confirm")
  public Response confirm(@PathParam("id") DeletionId id) {
    return change(id, "The records are being deleted", () -> deletions.confirm(id));
  }

  @POST
  @Path("{id}/withdraw")
  public Response withdraw(@PathParam("id") DeletionId id) {
    return change(id, "The deletion is withdrawn", () -> deletions.withdraw(id));
  }

  @POST
  @Path("{id}/cancel")
  public Response stop(@PathParam("id") DeletionId id) {
    return change(id, "It stops after the record in hand", () -> deletions.stop(id));
  }

  @POST
  @Path("{id}/resume")
  public Response resume(@PathParam("id") DeletionId id) {
    return change(id, "It goes on", () -> deletions.resume(id));
  }

  private Response change(DeletionId id, String done, Runnable work) {
    try {
      work.run();
    } catch (Conflict e) {
      return one(409, id, Form.EMPTY.refused(String.valueOf(e.getMessage())));
    }
    return pages.done(RetentionLists.DELETIONS + "/" + id, done);
  }
}
