package uk.kith.app.web.adoption;

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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.kith.app.document.Document;
import uk.kith.app.document.DocumentFiles;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.search.Acceptances;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.PanelPapers;
import uk.kith.matching.engine.adoption.PaperHeading;

/**
 * The paper on a match for the panel (R-MATCH-23): finished by hand on its page or in Word, signed
 * on its page, and given as PDF once it is signed.
 */
@Path(AdoptionWords.HREF + "/children/{child}/links/{link}/panel-paper")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class PanelPaperResource {

  @Inject Pages pages;
  @Inject PaperDesk desk;
  @Inject PanelPapers papers;
  @Inject CurrentActor actor;

  @GET
  public Response show(@PathParam("child") ChildId child, @PathParam("link") LinkId link) {
    Map<String, String> written = new HashMap<>();
    papers.written(child, link).forEach((heading, words) -> written.put(id(heading), words));
    return show(200, child, link, Form.prefilled(written), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("child") ChildId child,
      @PathParam("link") LinkId link,
      MultivaluedMap<String, String> typed) {
    Form form = Acceptances.checked(Form.of(typed));
    PanelPaper paper = desk.paper(child, link);
    Map<PaperHeading, String> whole = paper.whole(typed(form));
    boolean signs = form.has("then", "sign");
    if (signs && !form.has("seen", paper.seen())) {
      form =
          form.refused(
              "The record has changed since this page was opened. Look at what it says now, then"
                  + " sign.");
    } else if (signs) {
      for (PaperHeading heading : PaperHeading.values()) {
        if (!whole.containsKey(heading)) {
          form =
              form.with(
                  id(heading), heading.words() + ": write something, or “Not applicable” and why");
        }
      }
    }
    if (!form.isValid()) {
      return show(400, child, link, form, List.of());
    }
    try {
      papers.write(child, link, typed(form), Acceptances.of(form));
      if (signs) {
        papers.sign(child, link, whole);
      }
    } catch (Refused e) {
      return show(
          422,
          child,
          link,
          form.refused("Rules speak against this. Read below what they say"),
          e.findings());
    } catch (Conflict | Invalid e) {
      return show(409, child, link, form.refused(String.valueOf(e.getMessage())), List.of());
    }
    return pages.done(
        address(child, link), signs ? "The paper is signed" : "What you wrote is kept");
  }

  @GET
  @Path("signed/{number:[0-9]{1,6}}.pdf")
  @Produces(MediaType.WILDCARD)
  public Response signed(
      @PathParam("child") ChildId child,
      @PathParam("link") LinkId link,
      @PathParam("number") int number) {
    PanelPapers.Signed signed =
        papers.signed(child, link).stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(() -> new NotFound(link));
    Document document = desk.paper(child, link).signed(signed);
    return DocumentFiles.pdf(document);
  }

  @GET
  @Path("draft.docx")
  @Produces(MediaType.WILDCARD)
  public Response draft(@PathParam("child") ChildId child, @PathParam("link") LinkId link) {
    return DocumentFiles.word(
        desk.paper(child, link).draft(papers.written(child, link), actor.get().name()));
  }

  private static String address(ChildId child, LinkId link) {
    return AdoptionChildResource.href(child) + "/links/" + link + "/panel-paper";
  }

  static String id(PaperHeading heading) {
    return heading.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<PaperHeading, String> typed(Form form) {
    Map<PaperHeading, String> words = new EnumMap<>(PaperHeading.class);
    for (PaperHeading heading : PaperHeading.values()) {
      words.put(heading, form.value(id(heading)).strip());
    }
    return words;
  }

  private Response show(int status, ChildId child, LinkId link, Form form, List<Finding> refusing) {
    PaperDesk.Match match = desk.match(child, link);
    PanelPaper paper = desk.paper(match);
    List<PanelPaperPage.Part> parts =
        Arrays.stream(PaperHeading.values())
            .map(
                heading ->
                    new PanelPaperPage.Part(id(heading), heading.words(), paper.told(heading)))
            .toList();
    PanelPaperPage page =
        PanelPaperPage.of(match, parts, refusing, paper.seen(), papers.signed(child, link));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesPanelPaper(
                pages.page("Panel paper of " + page.name(), Section.ADOPTION, form), page, form))
        .build();
  }
}
