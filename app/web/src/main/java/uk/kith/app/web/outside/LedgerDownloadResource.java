package uk.kith.app.web.outside;

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
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PlacementsOutside;
import uk.kith.placements.api.PlacementsOutside.Ledger;
import uk.kith.placements.engine.published.PublishedLedger;

/**
 * The counts of the ledger as files (R-SUFF-14). What may leave the authority withholds small
 * counts, whoever takes it; whoever may see children takes every count too, in files that say that
 * they are for use inside.
 */
@Path(
    "/placements-outside/ledger/{table:reasons|rules|reasons-published|rules-published}/"
        + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.APPROVER, Role.COMMISSIONER})
public class LedgerDownloadResource {

  private static final String REASONS = "reasons";
  private static final String PUBLISHED = "-published";

  @Inject PlacementsOutside outside;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(
      @Context UriInfo address,
      @PathParam("table") String table,
      @PathParam("format") String format) {
    LocalDate today = businessDate.today();
    if (table.endsWith(PUBLISHED) || !access.mayReadChildren()) {
      return published(table, format, outside.publishedLedger());
    }
    Form form = Form.of(address.getQueryParameters());
    Ledger ledger = outside.ledger(LedgerFilters.filter(form, today));
    return table.equals(REASONS)
        ? Download.of(LedgerFiles.reasons(today), format, taker -> taker.accept(ledger.reasons()))
        : Download.of(LedgerFiles.rules(today), format, taker -> taker.accept(ledger.rules()));
  }

  private static Response published(String table, String format, PublishedLedger ledger) {
    return table.startsWith(REASONS)
        ? Download.of(
            LedgerFiles.published(ledger.last()),
            format,
            taker -> taker.accept(LedgerFiles.reasons(ledger)))
        : Download.of(
            LedgerFiles.publishedRules(ledger.last()),
            format,
            taker -> taker.accept(LedgerFiles.rules(ledger)));
  }
}
