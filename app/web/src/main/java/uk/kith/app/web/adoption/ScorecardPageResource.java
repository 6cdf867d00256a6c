package uk.kith.app.web.adoption;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionScorecard;
import uk.kith.matching.api.ScorecardView;

/** The adoption scorecard, and the children behind each of its figures. */
@Path(ScorecardPage.HREF)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class ScorecardPageResource {

  /** Quarters that are drawn. */
  private static final int DRAWN = 5;

  @Inject Pages pages;
  @Inject AdoptionScorecard scorecard;
  @Inject AdoptionBoard board;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    int years = form.has("years", "1") ? 1 : 3;
    TypedDate typed = form.date("to");
    LocalDate today = businessDate.today();
    LocalDate end = typed.findDate().orElse(today);
    if (!typed.isEmpty() && typed.findDate().isEmpty()) {
      form = form.with("to-day", "Enter a day of the calendar");
    } else if (end.isAfter(today)) {
      form = form.with("to-day", "This day has not come yet; what is shown is of today");
      end = today;
    }
    List<ScorecardView> cards =
        ScorecardPage.ends(end, DRAWN).stream()
            .map(each -> scorecard.getScorecard(each, years, false))
            .toList();
    return Pages.TEMPLATES.pagesAdoptionScorecard(
        pages.page("Adoption scorecard", Section.ADOPTION, form),
        ScorecardPage.of(cards.get(cards.size() - 1), cards),
        years,
        typed.isEmpty() ? TypedDate.of(end) : typed,
        form);
  }

  @GET
  @Path("{figure}")
  public JteModel children(
      @PathParam("figure") String path,
      @QueryParam("end") @Nullable LocalDate asked,
      @QueryParam("years") @Nullable Integer years) {
    ScorecardPage.Which which =
        Arrays.stream(ScorecardPage.Which.values())
            .filter(each -> each.path().equals(path))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    LocalDate end = asked == null ? businessDate.today() : asked;
    ScorecardView card = scorecard.getScorecard(end, years != null && years == 1 ? 1 : 3, false);
    return Pages.TEMPLATES.pagesAdoptionFigure(
        pages.page(which.heading(), Section.ADOPTION), FigurePage.of(which, card, board, end));
  }
}
