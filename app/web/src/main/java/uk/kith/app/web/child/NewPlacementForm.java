package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.outside.FeeFields;
import uk.kith.app.web.search.Acceptances;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.engine.outside.WhyNotLocal;

/** What is typed of a placement that is recorded by hand. */
final class NewPlacementForm {

  private static final String NO_LIST = "no-list";
  private static final String NO_LIST_WHY = "no-list-why";

  private NewPlacementForm() {}

  /** The form with what is wrong with it, before anybody looks for the home. */
  static Form checked(Form typed, List<Choice> types) {
    Form form = checkedFacts(typed, types);
    if (FeeFields.isTyped(form)) {
      form = FeeFields.checked(form);
    }
    if (!form.values(NO_LIST).isEmpty() && form.value(NO_LIST_WHY).isEmpty()) {
      form = form.with(NO_LIST_WHY, "Say why nobody knows which local homes were considered");
    }
    return Acceptances.checked(form);
  }

  /** With the tick that no list of local homes is to be worked out (R-PLACE-48). */
  private static Acceptance acceptance(Form form) {
    Acceptance accepted = Acceptances.of(form);
    return form.values(NO_LIST).isEmpty()
        ? accepted
        : accepted.and(new Acceptance(Set.of(WhyNotLocal.RULE), form.value(NO_LIST_WHY)));
  }

  /** Where the child lived, of which kind, when, and why it ended. */
  static Form checkedFacts(Form typed, List<Choice> types) {
    Form form = typed;
    LocalDate start = form.date("start").findDate().orElse(null);
    if (start == null) {
      form = form.with("start-day", "Enter the first day in the home");
    }
    form = form.choose("type", types, "Choose the kind of placement");
    if (!form.value("postcode").isEmpty() && Postcode.find(form.value("postcode")).isEmpty()) {
      form = form.with("postcode", "Enter a full postcode, like S65 1AB, or leave it empty");
    }
    return checkedEnd(form, start);
  }

  private static Form checkedEnd(Form typed, @Nullable LocalDate start) {
    TypedDate end = typed.date("end");
    Optional<LocalDate> left = end.findDate();
    boolean told = !typed.value("rec").isEmpty();
    if (end.isEmpty()) {
      return told
          ? typed.with("end-day", "Enter the day on which the child left, or choose no reason")
          : typed;
    }
    if (left.isEmpty()) {
      return typed.with("end-day", "Enter the day on which the child left, or leave it empty");
    }
    if (start != null && left.get().isBefore(start)) {
      return typed.with("end-day", "The child left on or after the first day");
    }
    Form form = typed.require("rec", "Choose why the placement ended");
    return form.has("rec", "X1") ? form.require("changed", "Choose why the child moved") : form;
  }

  /** What a checked form says of a child. */
  static RecordPlacement read(Form form, ChildId child, @Nullable HouseholdId home) {
    LocalDate start = form.date("start").findDate().orElseThrow();
    LocalDate end = form.date("end").findDate().orElse(null);
    String rec = end == null ? null : form.value("rec");
    return new RecordPlacement(
        child,
        home,
        form.value("type"),
        text(form, "provider-code"),
        home == null ? text(form, "urn") : null,
        home == null ? Postcode.find(form.value("postcode")).orElse(null) : null,
        start,
        end,
        rec,
        "X1".equals(rec) ? text(form, "changed") : null,
        text(form, "moved-because"),
        text(form, "heritage"),
        FeeFields.isTyped(form) ? FeeFields.find(form, start).orElse(null) : null,
        acceptance(form));
  }

  static @Nullable String text(Form form, String field) {
    String value = form.value(field);
    return value.isEmpty() ? null : value;
  }
}
