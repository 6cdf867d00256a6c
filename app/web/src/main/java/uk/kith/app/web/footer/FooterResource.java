package uk.kith.app.web.footer;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.kith.app.web.Pages;
import uk.kith.kernel.service.PublicAccess;

/** Accessibility, privacy and help. */
@Path("/")
@RequestScoped
@PublicAccess
@Produces(MediaType.TEXT_HTML)
public class FooterResource {
  @Inject Pages pages;

  @GET
  @Path("accessibility")
  public JteModel accessibility() {
    return show(TextPage.ACCESSIBILITY);
  }

  @GET
  @Path("privacy")
  public JteModel privacy() {
    return show(TextPage.PRIVACY);
  }

  @GET
  @Path("help")
  public JteModel help() {
    return show(TextPage.HELP);
  }

  private JteModel show(TextPage text) {
    return Pages.TEMPLATES.pagesText(pages.page(text.title()), text);
  }
}
