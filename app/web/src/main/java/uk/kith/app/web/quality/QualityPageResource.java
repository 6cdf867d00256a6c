package uk.kith.app.web.quality;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.DataQuality;
import uk.kith.sufficiency.api.IndicatorBoard;

/** What to fix first: counts that name nobody. */
@Path(QualityRules.PAGE)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class QualityPageResource {

  @Inject Pages pages;
  @Inject DataQuality quality;
  @Inject IndicatorBoard indicators;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@Context UriInfo address) {
    LocalDate today = businessDate.today();
    return Pages.TEMPLATES.pagesQuality(
        pages.page("Data quality", Section.QUALITY),
        QualityPageMaker.of(
            quality.count(today),
            quality.childrenByRule(today),
            indicators.headline(today),
            today,
            Form.of(address.getQueryParameters())));
  }
}
