package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.request.BirthFields;
import uk.kith.app.web.request.RequestChoices;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.RecordBirth;

/**
 * Where the birth of a child who was expected is recorded.
 *
 * @param href of the child
 * @param due "18 Nov 2014": when the child is due, or the day of birth on record
 * @param version of the record that the form changes
 */
public record BirthPage(String href, String name, String caption, String due, long version) {

  public static final List<Choice> SEXES = RequestChoices.SEXES;

  private static final String PATH = "/birth";
  static final String MEND = "/correction";

  /** Whether somebody records births: those who record children. */
  public static boolean opensFor(Actor actor) {
    return actor.has(Role.PLACEMENT_OFFICER) || actor.has(Role.COURT_OFFICER);
  }

  /** Where the birth is recorded; null for a child who is not unborn. */
  public static @Nullable String address(ChildView child) {
    return child.birth().due() == null ? null : "/children/" + child.id() + PATH;
  }

  /** Where a wrong day of birth is put right; null for a child of whom none is on record. */
  public static @Nullable String mendAddress(ChildView child) {
    return child.birth().isExact() ? "/children/" + child.id() + PATH + MEND : null;
  }

  /**
   * @param child unborn, or with a day of birth that is to be put right
   */
  static BirthPage of(ChildView child) {
    LocalDate born = child.birth().date();
    return new BirthPage(
        "/children/" + child.id(),
        Words.fullName(child),
        Words.caption(child),
        Dates.day(
            born == null ? Objects.requireNonNull(child.birth().due(), "an unborn child") : born),
        child.version());
  }

  /** The day that is on record, to be put right. */
  static Form filledToMend(ChildView child) {
    Map<String, String> values = new HashMap<>();
    TypedDate.of(Objects.requireNonNull(child.birth().date(), "a child who is born"))
        .parts()
        .forEach(part -> values.put("born-" + part.name(), part.typed()));
    return Form.prefilled(values);
  }

  /** What is known stands in the fields; a name that was given before the birth may be the one. */
  static Form filled(ChildView child) {
    Map<String, String> values = new HashMap<>();
    values.put("first-name", Objects.requireNonNullElse(child.firstName(), ""));
    values.put("family-name", Objects.requireNonNullElse(child.familyName(), ""));
    values.put("sex", child.sex() == Sex.UNKNOWN ? "" : child.sex().name());
    return Form.prefilled(values);
  }

  static Form checked(Form typed, LocalDate today) {
    LocalDate born = typed.date("born").findDate().orElse(null);
    if (born == null) {
      return typed.with("born-day", "Enter the day on which the child was born");
    }
    return BirthFields.tooOld(born, today).map(why -> typed.with("born-day", why)).orElse(typed);
  }

  /**
   * @param form without errors
   */
  static RecordBirth read(Form form) {
    return new RecordBirth(
        form.date("born").findDate().orElseThrow(),
        text(form.value("first-name")),
        text(form.value("family-name")),
        form.value("sex").isEmpty() ? Sex.UNKNOWN : form.hidden("sex", Sex::valueOf));
  }

  private static @Nullable String text(String typed) {
    return typed.isEmpty() ? null : typed;
  }
}
