package uk.kith.app.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import uk.kith.app.document.DocumentFiles;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.StatementContent;
import uk.kith.sufficiency.api.Statements;
import uk.kith.sufficiency.engine.statement.OwnPart;

/** The sufficiency statement: read by all who see sufficiency, written by the commissioner. */
@Path(StatementPageResource.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COMMISSIONER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class StatementPageResource {

  static final String ADDRESS = "/sufficiency/statement";

  private static final String AGREED_BY = "agreed-by";
  private static final String AGREED_ON = "agreed-on";

  @Inject Pages pages;
  @Inject StatementDesk desk;
  @Inject Statements statements;
  @Inject CurrentActor actor;

  @GET
  public Response show() {
    Map<String, String> written = new HashMap<>();
    statements.words().forEach((part, words) -> written.put(StatementPage.id(part), words.text()));
    return show(200, Form.prefilled(written));
  }

  private Response show(int status, Form form) {
    StatementPage page =
        StatementPage.of(
            desk.facts(),
            statements::versions,
            statements.listFinals(),
            actor.get().has(Role.COMMISSIONER));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesStatement(
                pages.page("Sufficiency statement", Section.SUFFICIENCY, form), page, form))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.COMMISSIONER)
  public Response write(MultivaluedMap<String, String> typed) {
    Form form = kept(Form.of(typed));
    if (!form.isValid()) {
      return show(409, form);
    }
    if (!form.has("then", "final")) {
      return pages.done(ADDRESS, "What you wrote is kept");
    }
    LocalDate agreedOn = form.date(AGREED_ON).findDate().orElse(null);
    if (agreedOn == null) {
      return show(
          400,
          form.require(AGREED_BY, "Write who agreed to the statement")
              .with(AGREED_ON + "-day", "Type the day on which it was agreed, such as 30 9 2014"));
    }
    try {
      int number = desk.finalise(form.value("seen"), form.value(AGREED_BY), agreedOn);
      return pages.done(ADDRESS, "Version " + number + " is final");
    } catch (Invalid e) {
      Form wrong = form;
      for (Invalid.FieldError error : e.errors()) {
        wrong = wrong.with(field(error.field()), error.message());
      }
      return show(400, wrong);
    } catch (Conflict e) {
      return show(409, form.refused(String.valueOf(e.getMessage())));
    }
  }

  /** The form, with what could not be kept. */
  private Form kept(Form form) {
    Form kept = form;
    for (OwnPart part : OwnPart.values()) {
      String id = StatementPage.id(part);
      int after = form.findNumber("after-" + id).orElse(0);
      try {
        statements.write(part, after, form.value(id));
      } catch (Conflict | Invalid e) {
        kept =
            kept.with(
                id,
                part.words()
                    + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
      }
    }
    return kept;
  }

  private static String field(String name) {
    return switch (name) {
      case "agreedBy" -> AGREED_BY;
      case "agreedOn" -> AGREED_ON + "-day";
      default -> StatementPage.id(OwnPart.valueOf(name));
    };
  }

  @GET
  @Path("draft.docx")
  @Produces(MediaType.WILDCARD)
  public Response draft() {
    return DocumentFiles.word(desk.draft(desk.facts()));
  }

  @GET
  @Path("draft.xlsx")
  @Produces(MediaType.WILDCARD)
  public Response draftTables() {
    StatementFacts facts = desk.facts();
    StatementContent content = StatementMaker.content(facts);
    return StatementFiles.sheets(
        content, content.about(), "sufficiency-statement-draft-" + facts.asOf());
  }

  @GET
  @Path("final/{number:[0-9]{1,6}}.pdf")
  @Produces(MediaType.WILDCARD)
  public Response whole(@PathParam("number") int number) {
    return DocumentFiles.pdf(StatementFiles.whole(version(number)));
  }

  @GET
  @Path("final/{number:[0-9]{1,6}}.xlsx")
  @Produces(MediaType.WILDCARD)
  public Response tables(@PathParam("number") int number) {
    return StatementFiles.sheets(version(number));
  }

  private Statements.Final version(int number) {
    return statements.findFinal(number).orElseThrow(NotFoundException::new);
  }
}
