package uk.kith.app.web.casesystem;

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
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.api.DifferenceSort;
import uk.kith.placements.api.ExtractFindingSort;
import uk.kith.placements.api.ExtractSort;

/** The tables of the page of the case system as files. */
@Path("/case-system/{table:differences|findings|extracts}/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class CaseSystemDownloadResource {

  @Inject CaseSystem cases;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(
      @Context UriInfo address,
      @PathParam("table") String table,
      @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    return switch (table) {
      case "differences" ->
          Download.of(
              CaseSystemTables.differences(today),
              format,
              taker ->
                  cases.exportDifferences(
                      form.value(CaseSystemPages.TEXT),
                      Sorting.asked(form, DifferenceSort.class, DifferenceSort.USUAL),
                      taker));
      case "findings" ->
          Download.of(
              CaseSystemTables.findings(today),
              format,
              taker ->
                  cases.exportFindings(
                      form.value(CaseSystemPages.TEXT),
                      Sorting.asked(form, ExtractFindingSort.class, ExtractFindingSort.USUAL),
                      taker));
      default ->
          Download.of(
              CaseSystemTables.extracts(today),
              format,
              taker ->
                  cases.exportExtracts(
                      CaseSystemPages.extracts(form),
                      Sorting.asked(form, ExtractSort.class, ExtractSort.USUAL),
                      taker));
    };
  }
}
