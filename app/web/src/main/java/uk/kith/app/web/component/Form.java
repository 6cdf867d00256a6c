package uk.kith.app.web.component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.kernel.service.Invalid;

/**
 * What somebody typed into a form, and what is wrong with it. A form that is shown again keeps
 * everything typed.
 *
 * @param typed values by field name
 * @param errors in the order of the page
 */
public record Form(Map<String, List<String>> typed, List<FormError> errors) {

  private static final String VERSION = "version";

  public static final Form EMPTY = new Form(Map.of(), List.of());

  public Form {
    typed = Map.copyOf(typed);
    errors = List.copyOf(errors);
  }

  public static Form of(Map<String, List<String>> typed) {
    return new Form(typed, List.of());
  }

  /** A form filled in before anybody typed. */
  public static Form prefilled(Map<String, String> values) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    values.forEach((name, value) -> typed.put(name, List.of(value)));
    return of(typed);
  }

  /** The first value of a field without blanks around it, or the empty text. */
  public String value(String name) {
    List<String> values = typed.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0).strip();
  }

  public List<String> values(String name) {
    return typed.getOrDefault(name, List.of());
  }

  /**
   * What the page itself put into the form, such as a hidden id.
   *
   * @throws Invalid when it is absent or somebody altered it
   */
  public <T> T hidden(String name, Function<String, T> read) {
    return readable(name, value(name), read);
  }

  /** The same of a field with any number of values. */
  public <T> List<T> hiddenOnes(String name, Function<String, T> read) {
    return values(name).stream().map(value -> readable(name, value, read)).toList();
  }

  private static <T> T readable(String name, String value, Function<String, T> read) {
    try {
      return read.apply(value);
    } catch (IllegalArgumentException e) {
      throw new Invalid(
          name, "unreadable", "The form cannot be read.\nMaybe open the page again and repeat.");
    }
  }

  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  public TypedDate date(String name) {
    return new TypedDate(value(name + "-day"), value(name + "-month"), value(name + "-year"));
  }

  /** The whole number typed; empty when there is none or what was typed is not one. */
  public Optional<Integer> findNumber(String name) {
    String value = value(name);
    return value.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(value)) : Optional.empty();
  }

  /** The choices with those marked that were typed. */
  public List<Choice> marked(String name, List<Choice> choices) {
    return choices.stream().map(choice -> choice.chosen(has(name, choice.value()))).toList();
  }

  /** The error of a field. A date's error may point at one of its boxes. */
  public @Nullable String error(String name) {
    for (FormError error : errors) {
      String target = error.target();
      if (target != null && (target.equals(name) || target.startsWith(name + "-"))) {
        return error.text();
      }
    }
    return null;
  }

  /** True when a field whose name begins so has an error: its part of the page is shown open. */
  public boolean hasErrorOf(String prefix) {
    return errors.stream()
        .map(FormError::target)
        .anyMatch(target -> target != null && target.startsWith(prefix));
  }

  /** With an error of a field; that of a date tells besides why what was typed is none. */
  public Form with(@Nullable String target, String text) {
    List<FormError> more = new ArrayList<>(errors);
    String said = Dates.inText(text);
    more.add(new FormError(target, fault(target).map(why -> said + ": " + why).orElse(said)));
    return new Form(typed, more);
  }

  private Optional<String> fault(@Nullable String target) {
    return target != null && target.endsWith("-day")
        ? date(target.substring(0, target.length() - "-day".length())).findFault()
        : Optional.empty();
  }

  /** With an error when nothing was typed. */
  public Form require(String field, String text) {
    return value(field).isEmpty() ? with(field, text) : this;
  }

  /** With an error when none of the choices was chosen. */
  public Form choose(String field, List<Choice> choices, String text) {
    return choices.stream().anyMatch(choice -> has(field, choice.value()))
        ? this
        : with(field, text);
  }

  /** With a sentence that belongs to no field, told first. */
  public Form refused(String text) {
    List<FormError> more = new ArrayList<>(List.of(new FormError(null, Dates.inText(text))));
    more.addAll(errors);
    return new Form(typed, more);
  }

  /** With another value of what the page itself puts into the form, such as a hidden version. */
  public Form withHidden(String name, String value) {
    Map<String, List<String>> other = new LinkedHashMap<>(typed);
    other.put(name, List.of(value));
    return new Form(other, errors);
  }

  /**
   * The version of the thing as whoever types has seen it, on the page and on the page with its
   * errors: what somebody else recorded in between is told.
   *
   * @param now the version that stands
   */
  public String version(Object now) {
    String seen = value(VERSION);
    return seen.isEmpty() ? now.toString() : seen;
  }

  /** Whoever types is told that the thing has moved on: the next answer is of what stands now. */
  public Form overtaken() {
    Map<String, List<String>> other = new LinkedHashMap<>(typed);
    other.remove(VERSION);
    return new Form(other, errors);
  }

  public boolean isValid() {
    return errors.isEmpty();
  }
}
