package uk.kith.app.web.outside;

import java.time.LocalDate;
import java.util.Optional;
import uk.kith.app.web.Pounds;
import uk.kith.app.web.component.Form;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.Purchase;

/** The fields in which the fee of a placement is typed: who is paid, how much, how it is bought. */
public final class FeeFields {

  private FeeFields() {}

  /** The form with what is wrong with the fee. */
  public static Form checked(Form typed) {
    Form form = typed.require("provider", "Enter who is paid");
    if (Pounds.findPence(form.value("fee")).isEmpty()) {
      form = form.with("fee", "Enter the fee for one week in pounds, such as 840.50");
    }
    return form.choose("purchase", OutsidePage.PURCHASES, "Choose how it is bought");
  }

  /** True when something of a fee was typed. */
  public static boolean isTyped(Form form) {
    return !form.value("fee").isEmpty()
        || !form.value("provider").isEmpty()
        || !form.value("purchase").isEmpty()
        || !form.value("grade").isEmpty();
  }

  /** What a checked form says, from a day on; empty when the fee cannot be read. */
  public static Optional<Cost> find(Form form, LocalDate from) {
    String grade = form.value("grade");
    return Pounds.findPence(form.value("fee"))
        .map(
            pence ->
                new Cost(
                    from,
                    form.value("provider"),
                    Purchase.valueOf(form.value("purchase")),
                    pence,
                    grade.isEmpty() ? null : grade));
  }
}
