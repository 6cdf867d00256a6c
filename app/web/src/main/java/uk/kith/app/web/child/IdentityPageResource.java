package uk.kith.app.web.child;

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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DuplicateChildren;
import uk.kith.placements.api.KnownChild;
import uk.kith.placements.api.RecordChild;

/** Puts right who a child is: its number, names, sex, and when it was, or is to be, born. */
@Path("/children/{id}" + IdentityPage.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class IdentityPageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject DuplicateChildren duplicates;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("id") ChildId id) {
    KnownChild child = known(id);
    return show(200, child.view(), IdentityPage.filled(child.known()));
  }

  /** Other records that may be of the child stand on its page (R-DATA-15). */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    long version = form.hidden("version", Long::parseLong);
    LocalDate today = businessDate.today();
    KnownChild child = known(id);
    if (child.view().version() != version) {
      return overtaken(id, form);
    }
    IdentityPage.Read read = IdentityPage.read(form, child.known(), today);
    RecordChild changed = read.child();
    if (changed == null) {
      return show(400, child.view(), read.form());
    }
    ChildId record = child.view().id();
    try {
      children.change(record, version, today, child.known(), changed);
    } catch (Invalid e) {
      return show(400, child.view(), refused(form, e));
    } catch (Conflict e) {
      return e.code().equals("local-id-taken")
          ? show(409, child.view(), form.with("number", String.valueOf(e.getMessage())))
          : overtaken(id, form);
    }
    return pages.done(
        "/children/" + record,
        duplicates.likelyOf(record, today).isEmpty()
            ? "Who the child is, is put right"
            : "Who the child is, is put right. It may have another record: see below");
  }

  private static Form refused(Form typed, Invalid wrong) {
    Form form = typed;
    for (Invalid.FieldError error : wrong.errors()) {
      form =
          form.with(
              switch (error.field()) {
                case "localId" -> "number";
                case "dateOfBirth" -> "born-day";
                case "dueDate" -> "due-day";
                default -> null;
              },
              error.message());
    }
    return form;
  }

  private Response overtaken(ChildId id, Form typed) {
    KnownChild now = known(id);
    return show(409, now.view(), IdentityPage.overtaken(typed, now.known()));
  }

  private KnownChild known(ChildId id) {
    return children.getKnown(id, businessDate.today());
  }

  private Response show(int status, ChildView child, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesIdentity(
                pages.page(IdentityPage.TITLE, Section.CHILDREN, form),
                IdentityPage.of(child),
                form))
        .build();
  }
}
