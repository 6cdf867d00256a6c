package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.api.Scenarios;
import uk.kith.sufficiency.engine.supply.Sought;

/** What makes no sense in a scenario, part by part, in plain words; pure. */
final class ScenarioChecks {

  private static final int OLDEST = 17;
  private static final int SUPPORTED_FROM = 16;
  private static final int MOST_PARTS = 20;
  private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");

  /** Days are counted in whole numbers since 1970. */
  private static final int FIRST_YEAR = 1950;

  private static final int LAST_YEAR = 2200;

  private final List<FieldError> errors = new ArrayList<>();

  private ScenarioChecks() {}

  /**
   * @param name null where it is not saved
   * @throws Invalid naming each part
   */
  static void check(@Nullable String name, ScenarioTerms terms) {
    ScenarioChecks checks = new ScenarioChecks();
    if (name != null) {
      checks.name(name);
    }
    checks.recruits(terms.recruits());
    checks.losses(terms.losses());
    checks.factor("closing", "how fast homes close", terms.closing());
    checks.factor("entries", "how many come into care", terms.entries());
    checks.factor(
        "specialGuardianship", "special guardianship orders", terms.specialGuardianship());
    checks.factor("childArrangements", "child arrangements orders", terms.childArrangements());
    if (terms.weeksSooner() < 0 || terms.weeksSooner() > ScenarioTerms.MOST_WEEKS) {
      checks.add(
          "weeksSooner", "Orders may come 0 to " + ScenarioTerms.MOST_WEEKS + " weeks sooner");
    }
    Double staying = terms.stayingPut();
    if (staying != null && !(staying >= 0 && staying <= 1)) {
      checks.add("stayingPut", "The share who stay is 0 to 100 percent");
    }
    if (terms.equals(ScenarioTerms.AS_NOW)) {
      checks.add("scenario", "Say what is different from now");
    }
    checks.refuse();
  }

  /**
   * @throws Invalid naming each part
   */
  static void check(List<ScenarioTerms.Profile> profiles) {
    ScenarioChecks checks = new ScenarioChecks();
    if (profiles.size() > MOST_PARTS) {
      checks.add("profiles", "At most " + MOST_PARTS + " are compared at once");
    }
    for (int i = 0; i < profiles.size(); i++) {
      checks.profile("profiles[" + i + "]", profiles.get(i));
    }
    checks.refuse();
  }

  private void refuse() {
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private void add(String field, String text) {
    errors.add(new FieldError(field, "range", text));
  }

  private void name(String name) {
    if (name.isBlank()) {
      errors.add(new FieldError("name", "required", "Give the scenario a name"));
    } else if (name.length() > Scenarios.LONGEST_NAME) {
      add("name", "A name has at most " + Scenarios.LONGEST_NAME + " characters");
    }
  }

  private void recruits(List<ScenarioTerms.Recruits> recruits) {
    if (recruits.size() > MOST_PARTS) {
      add("recruits", "A scenario has at most " + MOST_PARTS + " kinds of new homes");
    }
    for (int i = 0; i < recruits.size(); i++) {
      String field = "recruits[" + i + "]";
      ScenarioTerms.Recruits each = recruits.get(i);
      count(field, each.count());
      day(field + ".from", each.from());
      profile(field, each.profile());
    }
  }

  private void losses(List<ScenarioTerms.Losses> losses) {
    if (losses.size() > MOST_PARTS) {
      add("losses", "A scenario has at most " + MOST_PARTS + " kinds of homes that close");
    }
    for (int i = 0; i < losses.size(); i++) {
      String field = "losses[" + i + "]";
      count(field, losses.get(i).count());
      day(field + ".on", losses.get(i).on());
    }
  }

  private void count(String field, int count) {
    if (count < 1 || count > ScenarioTerms.MOST_HOMES) {
      add(field + ".count", "The number of homes is 1 to " + ScenarioTerms.MOST_HOMES);
    }
  }

  private void day(String field, LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      add(field, "The day is in no year of a forecast");
    }
  }

  private void profile(String field, ScenarioTerms.Profile profile) {
    if (profile.ageFrom() < 0 || profile.ageTo() > OLDEST || profile.ageTo() < profile.ageFrom()) {
      add(field + ".ages", "Ages are 0 to " + OLDEST + ", the youngest first");
    } else if (profile.kind() == Sought.SUPPORTED && profile.ageFrom() < SUPPORTED_FROM) {
      add(field + ".ages", "Supported accommodation is for 16 and 17 year olds");
    }
    if (profile.places() < 1 || profile.places() > ScenarioTerms.MOST_PLACES) {
      add(field + ".places", "A home has 1 to " + ScenarioTerms.MOST_PLACES + " places");
    } else if (profile.kind() == Sought.FOSTERING
        && profile.places() > ScenarioTerms.MOST_FOSTERED) {
      add(
          field + ".places",
          "Foster carers take at most three children who are not brothers and sisters");
    }
    String area = profile.area();
    if (area != null && !DISTRICT.matcher(area).matches()) {
      add(field + ".area", "Name a postcode district, such as S65");
    }
    Integer siblings = profile.siblings();
    if (siblings != null && (siblings < 2 || siblings > ScenarioTerms.MOST_PLACES)) {
      add(
          field + ".siblings",
          "Brothers and sisters who come together are 2 to " + ScenarioTerms.MOST_PLACES);
    } else if (siblings != null && siblings < profile.places()) {
      add(
          field + ".siblings",
          "Brothers and sisters have the places of anybody: together they are no fewer than those");
    }
    if (profile.supports().size() > ScenarioTerms.MOST_SUPPORTED
        || profile.supports().stream()
            .anyMatch(each -> each.isBlank() || each.length() > ScenarioTerms.LONGEST_SUPPORTED)) {
      add(
          field + ".supports",
          "Name at most "
              + ScenarioTerms.MOST_SUPPORTED
              + " heritages, languages or religions, each in at most "
              + ScenarioTerms.LONGEST_SUPPORTED
              + " characters");
    }
  }

  private void factor(String field, String what, double factor) {
    if (!(factor >= ScenarioTerms.LEAST_FACTOR && factor <= ScenarioTerms.MOST_FACTOR)) {
      add(
          field,
          "For "
              + what
              + " a scenario takes from nothing to "
              + (int) ScenarioTerms.MOST_FACTOR
              + " times as now");
    }
  }
}
