package uk.kith.app.web.request;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Postcode;
import uk.kith.placements.api.KeepAway;
import uk.kith.placements.engine.rules.SchoolsToMind;

/** Reads from whom and what children are to be kept away, as a form holds it. */
public final class SafetyForm {

  private SafetyForm() {}

  /**
   * From whom and what the children are to be kept away.
   *
   * @param numbers local ids of children on record
   */
  public record Safety(
      Set<String> places, List<String> numbers, @Nullable String people, @Nullable String schools) {

    public boolean isEmpty() {
      return places.isEmpty() && numbers.isEmpty() && people == null && schools == null;
    }
  }

  /** The form with its errors, and what could be read. */
  public record Read(Form form, Safety safety) {}

  /** A full postcode stands for its sector: a street is too small to keep away from. */
  public static Read read(Form typed) {
    Form form = typed;
    Set<String> places = new LinkedHashSet<>();
    for (String each : form.value("avoid-places").split("[,;\\n]+")) {
      String place = each.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
      if (place.isEmpty()) {
        continue;
      }
      String known =
          KeepAway.isPlace(place) ? place : Postcode.find(place).map(Postcode::sector).orElse(null);
      if (known == null) {
        form =
            form.with(
                "avoid-places",
                "Enter postcode districts or sectors, like S65 or S65 1, with commas");
        break;
      }
      places.add(known);
    }
    return new Read(
        form,
        new Safety(
            places,
            numbers(form.value("avoid-children")),
            textOrNull(form.value("avoid-people")),
            SchoolsToMind.inWords(form.value("schools-stay"), form.value("schools-away"))));
  }

  static List<String> numbers(String typed) {
    return Arrays.stream(typed.split("[\\s,;]+")).filter(number -> !number.isEmpty()).toList();
  }

  private static @Nullable String textOrNull(String typed) {
    return typed.isEmpty() ? null : typed;
  }
}
