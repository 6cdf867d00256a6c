package uk.kith.app.web.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

/** What the placement request offers to choose from. */
public final class RequestChoices {
  /** Children that can be entered on one screen; more are added as records of their own. */
  public static final int NEW_CHILDREN = 4;

  public static final List<Choice> SEXES =
      List.of(Choice.of("MALE", "Boy"), Choice.of("FEMALE", "Girl"), Choice.of("", "Not known"));

  public static final List<Choice> LEVELS =
      List.of(
          Choice.of("", "Not known"),
          Choice.of("NONE", "None"),
          Choice.of("SOME", "Some"),
          Choice.of("HIGH", "High"));

  public static final List<Choice> SIBLINGS =
      List.of(Choice.of("yes", "The children of this request are brothers and sisters"));

  public static final List<Choice> TOGETHER =
      List.of(
          Choice.of(Together.REQUIRED.name(), "Together"),
          Choice.of(Together.PREFERRED.name(), "Together if possible")
              .hinted("Ways to part them are shown with what each would cost."),
          Choice.of(Together.APART.name(), "Apart")
              .hinted("Only when that was decided for each child’s sake."));

  /** Adoption has its own way in. */
  public static final List<Choice> KINDS =
      Arrays.stream(SearchKind.values())
          .filter(kind -> kind != SearchKind.ADOPTION)
          .map(kind -> Choice.of(kind.name(), Words.kind(kind)))
          .toList();

  public static final List<Need> NEEDS =
      Arrays.stream(NeedKind.values())
          .map(kind -> new Need(kind, Numbers.sentence(kind.words())))
          .toList();

  private static final List<String> SAFETY =
      List.of("avoid-places", "avoid-children", "avoid-people", "schools-stay", "schools-away");

  private RequestChoices() {}

  /** One kind of need and its field. */
  public record Need(NeedKind kind, String text) {
    /** Name of its field, after the child's prefix. */
    public String id() {
      return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What the names of one new child's fields begin with. */
  public static String prefix(int number) {
    return "child" + number + "-";
  }

  public static String heading(int number) {
    return number == 1 ? "A child not on record yet" : "Another child not on record";
  }

  /** Open what holds something, and the first when no child on record is named. */
  public static boolean isOpen(Form form, int number, boolean nobodyKnown) {
    return (number == 1 && nobodyKnown) || isTyped(form, prefix(number));
  }

  /** Whether anything was typed or chosen for this child. */
  static boolean isTyped(Form form, String prefix) {
    return form.typed().entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().startsWith(prefix)
                    && entry.getValue().stream().anyMatch(value -> !value.isBlank()));
  }

  /** Open what holds something about whom and what to keep away from. */
  public static boolean hasSafety(Form form) {
    return SAFETY.stream().anyMatch(field -> !form.value(field).isEmpty());
  }

  public static boolean hasNeeds(Form form, String prefix) {
    return NEEDS.stream().anyMatch(need -> !form.value(prefix + need.id()).isEmpty());
  }

  /** "For example, 3 10 2014". */
  public static String exampleDate(LocalDate asOf) {
    LocalDate example = asOf.plusDays(3);
    return "For example, "
        + example.getDayOfMonth()
        + " "
        + example.getMonthValue()
        + " "
        + example.getYear();
  }
}
