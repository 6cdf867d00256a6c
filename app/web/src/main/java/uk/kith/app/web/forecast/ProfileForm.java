package uk.kith.app.web.forecast;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.placements.engine.NeedKind;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.api.ScenarioTerms.Profile;
import uk.kith.sufficiency.engine.supply.Sought;

/** What somebody typed of a home that is not there yet (R-SUFF-15); pure. */
final class ProfileForm {

  static final int OLDEST = 17;
  private static final int SUPPORTED_FROM = 16;
  private static final int LONGEST_DISTRICT = 4;

  /** Fields that are closed away until they are wanted. */
  static final List<String> FURTHER = List.of("skills", "area", "siblings", "supports");

  private Form form;

  private ProfileForm(Form form) {
    this.form = form;
  }

  /** What was typed with the errors found; the home where there are none. */
  record Read(Form form, Profile profile) {}

  static Read read(Form typed) {
    ProfileForm of = new ProfileForm(typed);
    Profile profile = of.profile();
    return new Read(of.form, profile);
  }

  /** Needs that a home may meet though they are high. */
  static List<Choice> skills(Form form) {
    return form.marked(
        "skills",
        Arrays.stream(NeedKind.values())
            .map(need -> Choice.of(need.name(), Numbers.sentence(need.words())))
            .toList());
  }

  static boolean isFurtherOpen(Form form) {
    return FURTHER.stream().anyMatch(each -> !form.value(each).isEmpty() || form.hasErrorOf(each));
  }

  private Profile profile() {
    int ageFrom = number("ages-from", 0, 0, OLDEST, "Type an age from 0 to 17");
    int ageTo = number("ages-to", OLDEST, 0, OLDEST, "Type an age from 0 to 17");
    if (ageTo < ageFrom) {
      form = form.with("ages-to", "The oldest is no younger than the youngest");
    }
    Sought kind = kind();
    if (kind == Sought.SUPPORTED && ageFrom < SUPPORTED_FROM) {
      form = form.with("ages-from", "Supported accommodation is for 16 and 17 year olds");
    }
    int most = kind == Sought.FOSTERING ? ScenarioTerms.MOST_FOSTERED : ScenarioTerms.MOST_PLACES;
    int places = number("places", 1, 1, most, "Type children from 1 to " + most);
    int siblings =
        number(
            "siblings",
            0,
            2,
            ScenarioTerms.MOST_PLACES,
            "Type brothers and sisters from 2 to " + ScenarioTerms.MOST_PLACES);
    if (siblings != 0 && siblings < places) {
      form = form.with("siblings", "Type no fewer than the children above, or leave it empty");
    }
    return new Profile(
        kind,
        ageFrom,
        ageTo,
        places,
        form.has("skilled", "yes"),
        skills(),
        area(),
        siblings == 0 ? null : Integer.valueOf(siblings),
        supports());
  }

  private Sought kind() {
    for (Sought kind : Sought.values()) {
      if (form.has("kind", kind.name())) {
        return kind;
      }
    }
    form = form.with("kind", "Choose a kind of home");
    return Sought.FOSTERING;
  }

  private Set<NeedKind> skills() {
    return Arrays.stream(NeedKind.values())
        .filter(need -> form.values("skills").contains(need.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(NeedKind.class)));
  }

  private @Nullable String area() {
    String typed = form.value("area").strip().toUpperCase(Locale.ROOT);
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.length() > LONGEST_DISTRICT || !typed.matches("[A-Z]{1,2}[0-9][0-9A-Z]?")) {
      form = form.with("area", "Type the first half of a postcode, such as S65");
    }
    return typed;
  }

  private Set<String> supports() {
    Set<String> typed =
        Arrays.stream(form.value("supports").split(",", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.toSet());
    if (typed.size() > ScenarioTerms.MOST_SUPPORTED) {
      form = form.with("supports", "Type at most " + ScenarioTerms.MOST_SUPPORTED);
    }
    if (typed.stream().anyMatch(each -> each.length() > ScenarioTerms.LONGEST_SUPPORTED)) {
      form =
          form.with(
              "supports",
              "Type each in at most " + ScenarioTerms.LONGEST_SUPPORTED + " characters");
    }
    return typed;
  }

  private int number(String field, int otherwise, int least, int most, String text) {
    if (form.value(field).isEmpty()) {
      return otherwise;
    }
    int typed = form.findNumber(field).orElse(-1);
    if (typed < least || typed > most) {
      form = form.with(field, text);
      return otherwise;
    }
    return typed;
  }
}
