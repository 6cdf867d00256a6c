package uk.kith.app.web.court;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.search.Acceptances;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.placements.api.Children;

/** Reads a case for the forms about it, and records what was typed into them. */
@RequestScoped
public class CaseScreen {

  @Inject Pages pages;
  @Inject ProceedingsRegister register;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  /** How a form is shown, at first and again. */
  interface Shown {
    JteModel page(CaseForm it, Form form);
  }

  /** What a form asks for, of the case as the visitor saw it. */
  interface Command {
    void run(Long version);
  }

  LocalDate today() {
    return businessDate.today();
  }

  CaseForm of(ProceedingsId id) {
    ProceedingsView view = register.getProceedings(id, today());
    return new CaseForm(view, names(view), List.of(), false);
  }

  /** The children by name, without a second look at each. */
  CaseNames names(ProceedingsView view) {
    return CaseNames.of(
        children.brief(
            view.children().stream().map(ChildInProceedings::child).toList(), view.asOf()),
        view.asOf());
  }

  /** The form with what is wrong with it. */
  Response wrong(CaseForm it, Form form, Shown shown) {
    return Response.status(400).entity(shown.page(it, form)).build();
  }

  /**
   * Records it and goes back to the case, or shows the form again with what speaks against it.
   *
   * @param done told on the case's page
   * @param on the day on which it took effect
   */
  Response record(CaseForm it, Form form, Shown shown, Command command, String done, LocalDate on) {
    return record(it, form, shown, command, done, on, it.href());
  }

  /** The same, where another page is told it: of a case that is gone. */
  Response record(
      CaseForm it,
      Form form,
      Shown shown,
      Command command,
      String done,
      LocalDate on,
      String then) {
    Long version = form.hidden("version", Long::valueOf);
    try {
      command.run(version);
    } catch (Refused e) {
      Form refused =
          Acceptances.checked(form).refused("Rules speak against this. Read below what they say");
      return Response.status(422).entity(shown.page(it.refused(e.findings()), refused)).build();
    } catch (Conflict e) {
      return Response.status(409).entity(shown.page(it, overtaken(form, e))).build();
    } catch (Invalid e) {
      return wrong(it, CaseFields.told(form, e), shown);
    }
    return pages.done(then, done, on);
  }

  private static Form overtaken(Form form, Conflict e) {
    return form.overtaken()
        .refused(
            e.code().equals("version-moved-on")
                ? "Somebody else changed this case meanwhile, and nothing of yours is recorded yet."
                    + " Look at the case as it is now, then record again"
                : String.valueOf(e.getMessage()));
  }
}
