package uk.kith.app.web.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;

/** Reads the form that records a child for whom no home is asked. */
final class NewChildForm {

  private NewChildForm() {}

  /**
   * The form with its errors, and the child when there are none.
   *
   * @param child null when the form has errors
   */
  record Read(Form form, @Nullable RecordChild child) {}

  static Read read(Form typed, LocalDate today) {
    BirthFields.Read birth = BirthFields.read(typed, "", today);
    if (birth.birth().isEmpty()) {
      return new Read(birth.form(), null);
    }
    KnownFields.Read known =
        KnownFields.read(
            birth.form(),
            "",
            nothingKnown(
                text(typed, "number"),
                text(typed, "first-name"),
                text(typed, "family-name"),
                birth.birth().get(),
                typed.value("sex").isEmpty() ? Sex.UNKNOWN : typed.hidden("sex", Sex::valueOf)));
    return new Read(known.form(), known.form().isValid() ? known.child() : null);
  }

  /** A child of whom no more is known than who it is. */
  static RecordChild nothingKnown(
      @Nullable String localId,
      @Nullable String firstName,
      @Nullable String familyName,
      Birth birth,
      Sex sex) {
    return new RecordChild(
        localId,
        firstName,
        familyName,
        birth,
        sex,
        Heritage.NOT_KNOWN,
        Needs.NOT_KNOWN,
        Compatibility.ANY,
        null,
        null,
        null,
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        false,
        List.of());
  }

  private static @Nullable String text(Form form, String field) {
    String typed = form.value(field);
    return typed.isEmpty() ? null : typed;
  }
}
