package uk.kith.app.web.action;

import java.util.Optional;
import uk.kith.app.web.component.Form;
import uk.kith.placements.engine.action.ActionTerms;

/** The three fields of an action in forms: what, whose, by when. */
public final class StepForm {

  private StepForm() {}

  /** The form with what is wrong with it. */
  public static Form checked(Form typed) {
    Form form =
        typed.require("what", "Enter what is to be done").require("owner", "Enter whose it is");
    if (form.value("what").length() > ActionTerms.MOST_WHAT) {
      form = form.with("what", "Say it in at most " + ActionTerms.MOST_WHAT + " letters");
    }
    if (form.value("owner").length() > ActionTerms.MOST_OWNER) {
      form = form.with("owner", "Name it in at most " + ActionTerms.MOST_OWNER + " letters");
    }
    return form.date("due").findDate().isEmpty()
        ? form.with("due-day", "Enter by which day it is to be done")
        : form;
  }

  /** Whether somebody typed anything of an action. */
  public static boolean isBegun(Form form) {
    return !form.value("what").isEmpty() || !form.date("due").isEmpty();
  }

  /** What a checked form says. */
  public static ActionTerms terms(Form form) {
    return Optional.of(form)
        .flatMap(each -> each.date("due").findDate())
        .map(due -> new ActionTerms(form.value("what"), form.value("owner"), due))
        .orElseThrow();
  }
}
