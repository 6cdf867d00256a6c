package uk.kith.app.web.adoption;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.meeting.Holding;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.engine.adoption.AdoptionStage;

/** The board of family finding: every child on the way, what it waits for, and by when. */
@Path(AdoptionWords.HREF)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class BoardPageResource {

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject Holding holding;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    AdoptionBoard.Filter filter = BoardList.filter(form);
    Sort<AdoptionBoard.By> sort = BoardList.sort(form);
    return Pages.TEMPLATES.pagesAdoptionBoard(
        pages.page("Family finding", Section.ADOPTION),
        new BoardPage(
            ListPage.of(
                BoardList.of(today),
                board.list(filter, sort, today, page, ListPage.ROWS),
                sort,
                form,
                BoardList.selects(),
                BoardList.said(filter, form),
                holding.actions(List.of(), AdoptionAgenda.LIST, address)),
            counts(board.count(today), board.countStopped(today)),
            "as of " + Dates.day(today),
            "Every child on the way to adoption: who waits for a family first, longest since the"
                + " decision; then who is linked, matched or placed. The days since the"
                + " decision end with the match."));
  }

  static List<Count> counts(Map<AdoptionStage, Long> counted, Map<AdoptionStage, Long> stopped) {
    return Arrays.stream(AdoptionStage.values())
        .filter(stage -> !stage.isOver() && counted.getOrDefault(stage, 0L) > 0)
        .map(
            stage ->
                new Count(
                    Numbers.count(counted.getOrDefault(stage, 0L)),
                    words(stage, stopped.getOrDefault(stage, 0L)),
                    BoardList.href(stage)))
        .toList();
  }

  /** Who is not to be adopted any more stands in the stage still (A9, R-SCORE-06). */
  private static String words(AdoptionStage stage, long stopped) {
    return Words.within(stage.words())
        + (stopped == 0 ? "" : ", of which " + Numbers.count(stopped) + " stopped");
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    return Download.of(
        BoardList.inFiles(today),
        format,
        taker -> board.export(BoardList.filter(form), BoardList.sort(form), today, taker));
  }
}
