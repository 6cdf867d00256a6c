package uk.kith.app.web.child;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.child.SameChildPageMaker.Whole;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DuplicateChildren;
import uk.kith.placements.api.DuplicateChildren.Compared;
import uk.kith.placements.api.DuplicateChildren.Origin;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.api.MergeRecords;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;

/** Compares two records of one child and merges them, as a person decides (R-DATA-15). */
@Path("/children/{id}/same-as")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class SameChildPageResource {
  private static final String TITLE = "Compare two records";
  private static final int FOUND_SHOWN = 20;

  @Inject Pages pages;
  @Inject Children children;
  @Inject DuplicateChildren duplicates;
  @Inject PlacementAccounts placements;
  @Inject HomesOfPlacements homes;
  @Inject LegalSpells spells;
  @Inject ProceedingsRegister courts;
  @Inject BusinessDate businessDate;

  static String address(ChildId child) {
    return "/children/" + child + "/same-as";
  }

  /** Looking for the other record, at first by the child's own name. */
  @GET
  public JteModel look(@PathParam("id") ChildId id, @Context UriInfo address) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    RecordSearch search = RecordSearch.of(address, child.familyName());
    return Pages.TEMPLATES.pagesSameChildLook(
        pages.page("Another record of the child", Section.CHILDREN),
        new SameChildPage.Looking(
            Words.fullName(child),
            Words.caption(child),
            address(child.id()),
            "/children/" + child.id(),
            List.of(
                Fact.of("Born", MergePageMaker.born(child.birth())),
                Fact.of("Sex", Words.sex(child.sex())),
                Fact.of("Worker", Words.orNotKnown(child.worker())))),
        found(child, search.find(children, today, FOUND_SHOWN + 1)),
        search.typed());
  }

  private static @Nullable List<MergePage.Found> found(
      ChildView child, @Nullable List<ChildView> records) {
    return records == null
        ? null
        : records.stream()
            .filter(each -> !each.id().equals(child.id()))
            .limit(FOUND_SHOWN)
            .map(each -> found(child, each))
            .toList();
  }

  private static MergePage.Found found(ChildView child, ChildView other) {
    return new MergePage.Found(
        Words.fullName(other),
        address(child.id()) + "/" + other.id(),
        Words.caption(other),
        MergePageMaker.born(other.birth()),
        Words.orNotKnown(other.home().sector()),
        Words.orNotKnown(other.worker()));
  }

  /** Both side by side. */
  @GET
  @Path("{other}")
  public Response compare(@PathParam("id") ChildId id, @PathParam("other") ChildId other) {
    return show(200, id, other, Form.EMPTY);
  }

  /** A person confirms that both are one child, and says why. */
  @POST
  @Path("{other}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response merge(
      @PathParam("id") ChildId id,
      @PathParam("other") ChildId other,
      MultivaluedMap<String, String> typed) {
    Form form = checked(Form.of(typed), id, other);
    if (!form.isValid()) {
      return show(400, id, other, form);
    }
    boolean first = form.has("keep", id.toString());
    long version = form.hidden("version", Long::parseLong);
    long otherVersion = form.hidden("otherVersion", Long::parseLong);
    ChildId kept = first ? id : other;
    try {
      children.merge(
          first
              ? new MergeRecords(other, otherVersion, id, version, form.value("reason"))
              : new MergeRecords(id, version, other, otherVersion, form.value("reason")));
    } catch (Refused e) {
      return show(422, id, other, form.refused("These records cannot be merged. Read below why"));
    } catch (Conflict e) {
      return show(409, id, other, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done("/children/" + kept, "Both records are one: every number leads to it");
  }

  private static Form checked(Form form, ChildId id, ChildId other) {
    boolean chosen = form.has("keep", id.toString()) || form.has("keep", other.toString());
    Form kept = chosen ? form : form.with("keep", "Choose which record is kept");
    return kept.require("reason", "Say why both are the same child");
  }

  private Response show(int status, ChildId id, ChildId other, Form form) {
    LocalDate today = businessDate.today();
    Compared compared = duplicates.compare(id, other, today);
    Whole one = whole(compared.one(), today);
    Whole second = whole(compared.other(), today);
    List<PlacementAccount> lived =
        Stream.of(one, second).flatMap(each -> each.placements().stream()).toList();
    SameChildPage page = new SameChildPageMaker(homes.of(lived, today)).make(one, second, compared);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesSameChild(pages.page(TITLE, Section.CHILDREN, form), page, form))
        .build();
  }

  private Whole whole(Origin origin, LocalDate today) {
    ChildId id = origin.id();
    return new Whole(
        children.getChild(id, today),
        origin,
        placements.listAccounts(id),
        spells.of(List.of(id), today).getOrDefault(id, List.of()),
        courts.about(id, today));
  }
}
