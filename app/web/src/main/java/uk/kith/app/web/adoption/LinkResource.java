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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.EndedBy;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PlacementForAdoption;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** A link of a child: its moves and steps, on a page of their own. */
@Path(AdoptionWords.HREF + "/children/{child}/links/{link}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class LinkResource {

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject FamilyFinding finding;
  @Inject BusinessDate businessDate;
  @Inject Children children;

  private static final String CARERS = "same-carers";
  private static final String YES = "YES";

  @GET
  public Response show(@PathParam("child") ChildId child, @PathParam("link") LinkId link) {
    return show(200, child, link, Form.EMPTY, List.of());
  }

  @POST
  @Path("move")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response move(
      @PathParam("child") ChildId child,
      @PathParam("link") LinkId id,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("to", "Choose how the link stands now");
    Optional<LocalDate> on = form.date("moved").findDate();
    if (on.isEmpty()) {
      form = form.with("moved-day", "Enter since when");
    }
    boolean ends = form.has("to", LinkState.ENDED.name());
    if (ends) {
      form = form.require("reason", "Say why the link ends").require("by", "Say by whom it ended");
    }
    boolean matches = form.has("to", LinkState.MATCHED.name());
    if (matches) {
      form =
          form.require("decided-by", "Say who decided: name and office")
              .require("reason", "Say the decision maker’s reasons");
    }
    LinkView link = link(view(child), id);
    boolean asked = form.has("to", LinkState.PLACED.name()) && asksCarers(link);
    if (asked) {
      form = form.require(CARERS, "Say whether the family fostered the child up to now");
    }
    if (on.isEmpty() || !form.isValid()) {
      return show(400, child, id, form, List.of());
    }
    try {
      finding.move(
          link.familyFinding(),
          id,
          new FamilyFinding.Move(
              form.hidden("to", LinkState::valueOf),
              on.get(),
              AdoptionChildResource.text(form, "reason"),
              ends ? form.hidden("by", EndedBy::valueOf) : null,
              AdoptionChildResource.acceptance(form, "accept-reason"),
              matches ? AdoptionChildResource.text(form, "decided-by") : null,
              asked ? (Boolean) form.has(CARERS, YES) : null));
    } catch (Conflict e) {
      return show(409, child, id, form.with("to", String.valueOf(e.getMessage())), List.of());
    } catch (Invalid e) {
      return show(
          400, child, id, form.with("moved-day", String.valueOf(e.getMessage())), List.of());
    } catch (Refused e) {
      if (e.findings().stream().anyMatch(Finding::hardBlock)) {
        return show(422, child, id, form.with("moved-day", never(e)), List.of());
      }
      return show(
          422,
          child,
          id,
          form.with(
              "accept-reason",
              "Rules speak against it: say why it is recorded all the same, or go back"),
          AdoptionWords.findings(e.findings()));
    }
    return pages.done(AdoptionChildResource.href(child), "The link has moved", on.get());
  }

  @POST
  @Path("step")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(
      @PathParam("child") ChildId child,
      @PathParam("link") LinkId id,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("link-step", "Choose what was done");
    Optional<LocalDate> on = form.date("step-on").findDate();
    if (on.isEmpty()) {
      form = form.with("step-on-day", "Enter when it was done");
    }
    if (on.isEmpty() || !form.isValid()) {
      return show(400, child, id, form, List.of());
    }
    try {
      finding.record(
          link(view(child), id).familyFinding(),
          id,
          form.hidden("link-step", LinkStep::valueOf),
          on.get());
    } catch (Invalid e) {
      return show(
          400, child, id, form.with("step-on-day", String.valueOf(e.getMessage())), List.of());
    } catch (Refused e) {
      return show(422, child, id, form.with("step-on-day", never(e)), List.of());
    }
    return pages.done(
        AdoptionChildResource.href(child) + "/links/" + id, "It is recorded", on.get());
  }

  /** The link is booked to the panel of a day, which may be one to come. */
  @POST
  @Path("panel")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response book(
      @PathParam("child") ChildId child,
      @PathParam("link") LinkId id,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    Optional<LocalDate> on = form.date("booked").findDate();
    if (on.isEmpty()) {
      return show(400, child, id, form.with("booked-day", "Enter the day of the panel"), List.of());
    }
    try {
      finding.record(link(view(child), id).familyFinding(), id, LinkStep.PANEL_BOOKED, on.get());
    } catch (Refused e) {
      return show(422, child, id, form.with("booked-day", never(e)), List.of());
    }
    return pages.done(
        AdoptionChildResource.href(child) + "/links/" + id, "The link is booked to the panel");
  }

  /** A step that was recorded by mistake: of another day, or never done. */
  @POST
  @Path("correct")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(
      @PathParam("child") ChildId child,
      @PathParam("link") LinkId id,
      MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .require("wrong", "Choose which step")
            .require("then", "Say whether it was of another day, or is taken back")
            .require("wrong-why", "Say why");
    boolean back = form.has("then", LinkCard.TAKE_BACK);
    Optional<LocalDate> on = form.date("right").findDate();
    if (!back && on.isEmpty()) {
      form = form.with("right-day", "Enter the right day");
    }
    if (!form.isValid()) {
      return show(400, child, id, form, List.of());
    }
    try {
      finding.correct(
          link(view(child), id).familyFinding(),
          id,
          new FamilyFinding.Correction(
              form.hidden("wrong", LinkStep::valueOf),
              back ? null : on.orElseThrow(),
              form.value("wrong-why")));
    } catch (Conflict e) {
      return show(409, child, id, form.with("wrong", String.valueOf(e.getMessage())), List.of());
    } catch (Invalid e) {
      return show(
          400, child, id, form.with("right-day", String.valueOf(e.getMessage())), List.of());
    } catch (Refused e) {
      return show(422, child, id, form.with("right-day", never(e)), List.of());
    }
    return pages.done(
        AdoptionChildResource.href(child) + "/links/" + id,
        back ? "The step is taken back" : "The step is corrected");
  }

  /** What cannot be so at all. */
  private static String never(Refused e) {
    return AdoptionChildResource.words(e.findings().stream().filter(Finding::hardBlock).toList());
  }

  @POST
  @Path("take-back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(
      @PathParam("child") ChildId child,
      @PathParam("link") LinkId id,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    try {
      finding.takeBack(
          link(view(child), id).familyFinding(),
          id,
          form.hidden("last-state", LinkState::valueOf),
          form.hidden("last-on", AdoptionChildResource::day));
    } catch (Conflict e) {
      return show(409, child, id, form.refused(String.valueOf(e.getMessage())), List.of());
    }
    return pages.done(
        AdoptionChildResource.href(child) + "/links/" + id, "The last move is taken back");
  }

  private AdoptionChildView view(ChildId child) {
    return board.getChild(child, businessDate.today());
  }

  private static LinkView link(AdoptionChildView view, LinkId id) {
    return view.links().stream()
        .filter(link -> link.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  /**
   * Whether nobody but the user can tell that the family are the carers who fostered the children
   * (R-ADOPT-26): asked before they move in.
   */
  private boolean asksCarers(LinkView link) {
    if (!link.may().contains(LinkState.PLACED)) {
      return false;
    }
    LocalDate today = businessDate.today();
    Set<ChildId> fostered =
        board.lines(link.children(), today).stream()
            .filter(AdoptionLine::fosteredByAdopters)
            .map(line -> line.child().id())
            .collect(Collectors.toSet());
    return children.findChildren(link.children(), today).stream()
        .anyMatch(
            child -> {
              ChildView.CurrentPlacement now = child.placement();
              return PlacementForAdoption.isToBeAsked(
                  now == null
                      ? null
                      : new PlacementForAdoption.Before(now.type(), now.householdId()),
                  link.household(),
                  fostered.contains(child.id()));
            });
  }

  /** What speaks against the family today; nothing of a link that ended. */
  private List<FindingView> ofFamily(ChildId child, LinkId id) {
    return AdoptionWords.findings(board.getMatch(child, id, businessDate.today()).ofFamily());
  }

  private Response show(
      int status, ChildId child, LinkId id, Form form, List<FindingView> against) {
    AdoptionChildView view = view(child);
    LinkView link = link(view, id);
    LocalDate today = businessDate.today();
    LinkCard card = LinkCard.of(link, AdoptionChildResource.href(child), today);
    String name = AdoptionWords.name(view.line().child());
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesAdoptionLink(
                pages.page("Link of " + name, Section.ADOPTION, form),
                card,
                name,
                AdoptionChildResource.href(child),
                against,
                AdoptionWords.findings(board.getMatch(child, id, today).ofLink()),
                against.isEmpty() ? ofFamily(child, id) : List.of(),
                AdoptionWords.stops(view.line()),
                asksCarers(link),
                form))
        .build();
  }
}
