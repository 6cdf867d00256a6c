package uk.kith.app.web.adoption;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Pager;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.matching.engine.adoption.EndedBy;
import uk.kith.matching.engine.adoption.LinkState;

/** Families suggested for the children who wait, and what a worker answers (R-MATCH-20). */
@Path(SuggestionsPageResource.HREF)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class SuggestionsPageResource {

  static final String HREF = AdoptionWords.HREF + "/suggestions";

  /** Searches on one page: of each the best family is open and the others folded. */
  private static final int SIZE = 5;

  @Inject Pages pages;
  @Inject FamilySuggestions suggestions;
  @Inject FamilyFinding finding;
  @Inject BusinessDate businessDate;

  @GET
  public Response list(@QueryParam("page") @DefaultValue("0") int page) {
    return show(200, page, Form.EMPTY);
  }

  @POST
  @Path("{finding}/{household}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(
      @PathParam("finding") FamilyFindingId id,
      @PathParam("household") HouseholdId household,
      MultivaluedMap<String, String> typed) {
    String field = "answer-" + id + "-" + household;
    Form form = Form.of(typed).choose(field, SuggestionsPage.ANSWERS, "Choose an answer");
    boolean declined = form.has(field, SuggestionsPage.FAMILY_DECLINES);
    boolean ends = declined || form.has(field, LinkState.ENDED.name());
    if (ends) {
      form =
          form.require(
              field + "-why",
              declined ? "Say why the family would rather not" : "Say why not this family");
    }
    int page = form.findNumber("page").orElse(0);
    LocalDate today = businessDate.today();
    boolean explored = form.has(field, LinkState.EXPLORING.name());
    boolean asks = explored && !isFirst(id, household, today);
    if (asks) {
      form =
          form.require(
              field + "-why", "Say why this family, before those who are suggested before it");
    }
    if (!form.isValid()) {
      return show(400, page, form);
    }
    String why = AdoptionChildResource.text(form, field + "-why");
    try {
      LinkId link = finding.suggest(id, household, today, ends || asks ? null : why);
      LinkState to = ends ? LinkState.ENDED : form.hidden(field, LinkState::valueOf);
      if (to != LinkState.SUGGESTED) {
        finding.move(
            id,
            link,
            asks
                ? notTheFirst(today, Objects.requireNonNull(why))
                : move(to, today, why, endedBy(ends, declined)));
      }
    } catch (Conflict e) {
      return show(409, page, form.with(field, String.valueOf(e.getMessage())));
    } catch (Refused e) {
      return show(422, page, form.with(field, AdoptionChildResource.words(e.findings())));
    }
    if (declined) {
      return pages.done(
          FamilyList.ADDRESS + "/" + household + "#accept",
          "Your answer is recorded. If it holds for other children too, record here what the"
              + " family would accept: what is suggested to them follows it");
    }
    return pages.done(HREF + (page == 0 ? "" : "?page=" + page), "Your answer is recorded");
  }

  /** Whether nobody is suggested before the family (R-MATCH-15). */
  private boolean isFirst(FamilyFindingId search, HouseholdId household, LocalDate today) {
    List<HouseholdId> order = suggestions.order(search, today);
    return order.isEmpty() || order.get(0).equals(household);
  }

  private static FamilyFinding.Move notTheFirst(LocalDate on, String why) {
    return new FamilyFinding.Move(
        LinkState.EXPLORING,
        on,
        null,
        null,
        new Acceptance(Set.of(FamilyFinding.NOT_THE_FIRST), why));
  }

  private static @Nullable EndedBy endedBy(boolean ends, boolean declined) {
    return declined ? EndedBy.FAMILY : ends ? EndedBy.CHILDS_WORKERS : null;
  }

  private static FamilyFinding.Move move(
      LinkState to, LocalDate on, @Nullable String why, @Nullable EndedBy by) {
    return new FamilyFinding.Move(to, on, why, by, Acceptance.NONE);
  }

  private Response show(int status, int number, Form form) {
    Page<FamilySuggestions.Waiting> found =
        suggestions.list(businessDate.today(), Math.max(0, number), SIZE);
    SuggestionsPage page =
        new SuggestionsPage(
            SuggestionsPage.waiting(found.items()),
            Numbers.many(
                    found.total(), "child or group of children", "children and groups of children")
                + " without a linked family",
            SuggestionsPage.approaches(suggestions.approaches(businessDate.today())),
            Pager.of(found.total(), found.page(), found.size(), HREF + "?page="));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesAdoptionSuggestions(
                pages.page("Families suggested", Section.ADOPTION, form), page, number, form))
        .build();
  }
}
