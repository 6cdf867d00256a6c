package uk.kith.app.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import uk.kith.app.document.Document;
import uk.kith.app.document.WordFile;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.LinkView;
import uk.kith.placements.api.Children;

/** The paper on a match for the panel, as Word, to be finished by hand (R-MATCH-23). */
@Path(AdoptionWords.HREF + "/children/{child}/links/{link}/panel-paper.docx")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles(Role.PANEL_ADVISER)
public class PanelPaperResource {

  @Inject AdoptionBoard board;
  @Inject Children children;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public Response write(@PathParam("child") ChildId child, @PathParam("link") LinkId id) {
    LocalDate today = businessDate.today();
    AdoptionChildView view = board.getChild(child, today);
    LinkView link =
        view.links().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    Document paper =
        new PanelPaper(
                children.getChild(child, today),
                view,
                link,
                board.getFamily(link.household(), today),
                today)
            .document(actor.get().name());
    return Response.ok(WordFile.of(paper), WordFile.TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.name() + ".docx\"")
        .build();
  }
}
