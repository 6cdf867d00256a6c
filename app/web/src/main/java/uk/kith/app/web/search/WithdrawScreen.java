package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Refused;

/**
 * The page on which something that was recorded of a search in error is withdrawn. The reason is
 * asked whether it names another child (R-MATCH-15).
 */
@RequestScoped
public class WithdrawScreen {

  private static final String KEPT = "kept";

  @Inject Pages pages;

  /** Takes it back, once somebody has said why. */
  @FunctionalInterface
  public interface Command {
    void withdraw(String why, Acceptance acceptance);
  }

  public Response show(WithdrawOfSearchPage page) {
    return show(200, page, Form.EMPTY);
  }

  /**
   * @param page read when the form is shown again
   * @param doneHref where what is left of it is read
   */
  public Response withdraw(
      MultivaluedMap<String, String> typed,
      Supplier<WithdrawOfSearchPage> page,
      Command command,
      String doneHref,
      String done) {
    Form form = Form.of(typed).require("reason", "Say what was recorded in error");
    if (!form.isValid()) {
      return show(400, page.get(), form);
    }
    try {
      command.withdraw(form.value("reason"), KeptNames.of(form, KEPT));
    } catch (Refused e) {
      return show(422, page.get(), KeptNames.refused(form, KEPT, e));
    } catch (Conflict e) {
      return show(409, page.get(), form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done(doneHref, done);
  }

  private Response show(int status, WithdrawOfSearchPage page, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesWithdrawOfSearch(
                pages.page(page.heading(), Section.SEARCHES, form), page, form))
        .build();
  }
}
