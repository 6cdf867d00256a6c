package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.request.KnownFields;
import uk.kith.app.web.request.UnknownPostcodes;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.KnownChild;
import uk.kith.placements.api.RecordChild;

/**
 * The form in which what is known of a child is changed.
 *
 * @param caption "Child R-1009"
 * @param version of the child when the page was made
 * @param shown the day whose facts fill the form, as 2014-09-30
 * @param homeHint that the directory does not know the postcode of the home; null when it does
 * @param schoolHint the same of the school
 */
public record KnownPage(
    String href,
    String caption,
    String name,
    String version,
    String shown,
    @Nullable String homeHint,
    @Nullable String schoolHint) {

  private static final String FIELDS = "";

  static KnownPage of(KnownChild child, LocalDate shown) {
    ChildView view = child.view();
    return new KnownPage(
        "/children/" + view.id(),
        Words.caption(view),
        Words.fullName(view),
        Long.toString(view.version()),
        shown.toString(),
        UnknownPostcodes.warning(child.known().home(), view.home()),
        UnknownPostcodes.warning(child.known().school(), view.school()));
  }

  /** Filled in with what is known. */
  static Form filled(RecordChild known, LocalDate from) {
    Map<String, String> values = new LinkedHashMap<>(KnownFields.filled(FIELDS, known));
    for (TypedDate.Part part : TypedDate.of(from).parts()) {
      values.put("from-" + part.name(), part.typed());
    }
    return Form.prefilled(values);
  }

  /** The form with what is wrong with it, and the child as it says. */
  static KnownFields.Read read(Form typed, RecordChild known) {
    KnownFields.Read read = KnownFields.read(typed, FIELDS, known);
    Form form = read.form();
    if (form.date("from").findDate().isEmpty()) {
      form = form.with("from-day", "Enter the day from which it is so");
    }
    if (form.isValid() && read.child().equals(known)) {
      form = form.refused("Nothing is changed yet: change a field, or go back to the child’s page");
    }
    return new KnownFields.Read(form, read.child());
  }

  /** The form after somebody else changed the child: beside what differs, what is recorded now. */
  static Form overtaken(Form typed, RecordChild now) {
    return KnownFields.compared(typed, FIELDS, now)
        .refused(
            "Somebody changed this child meanwhile, and nothing of yours is recorded yet. Read what"
                + " is recorded now, change what you typed where it is to stay, and record again");
  }
}
