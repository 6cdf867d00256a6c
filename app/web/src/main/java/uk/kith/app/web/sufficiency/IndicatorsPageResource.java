package uk.kith.app.web.sufficiency;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.Worklist;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.FiguresView;
import uk.kith.sufficiency.api.IndicatorBoard;

/**
 * The figures of a day, and their files. Small counts are withheld in the files, and on the page
 * for who may not see children (R-SUFF-14).
 */
@Path("/sufficiency/indicators")
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
public class IndicatorsPageResource {

  @Inject Pages pages;
  @Inject IndicatorBoard board;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@Context UriInfo address) {
    AskedDay asked = asked(address);
    LocalDate day = asked.day();
    return Pages.TEMPLATES.pagesIndicators(
        pages.page("Figures by national definitions", Section.SUFFICIENCY, asked.form()),
        IndicatorsPage.of(
            board.figures(day),
            access.mayReadChildren() ? board.openable() : List.of(),
            access.mayReadHouseholds() ? board.openableApprovals() : List.of(),
            !access.mayReadChildren(),
            asked.form()));
  }

  @GET
  @Path("{table:figures|gaps|homes}/" + Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(
      @Context UriInfo address,
      @PathParam("table") String table,
      @PathParam("format") String format) {
    LocalDate day = asked(address).day();
    FiguresView view = board.published(day);
    return switch (table) {
      case "gaps" -> file(IndicatorFiles.gaps(day), format, IndicatorFiles.gaps(view));
      case "homes" -> file(IndicatorFiles.homes(day), format, IndicatorFiles.homes(view));
      default -> file(IndicatorFiles.figures(day), format, IndicatorFiles.figures(view));
    };
  }

  private static <T> Response file(Worklist<T> list, String format, List<T> rows) {
    return Download.of(list, format, taker -> taker.accept(rows));
  }

  private AskedDay asked(UriInfo address) {
    return AskedDay.of(Form.of(address.getQueryParameters()), businessDate.today());
  }
}
