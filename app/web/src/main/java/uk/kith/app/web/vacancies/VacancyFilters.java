package uk.kith.app.web.vacancies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Whose;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;

/** What the form of the board asks for, and how it is said; pure functions. */
final class VacancyFilters {

  private static final String PLACES = "places";
  private static final String KIND = "kind";
  private static final String AGE = "age";
  private static final String SEX = "sex";
  private static final String AREA = "area";
  private static final String PROVIDER = "provider";
  private static final String INSIDE = "inside";
  private static final String OUTSIDE = "outside";
  private static final String DISTRICT = "district-";
  private static final int OLDEST = 17;

  private static final Select STATES =
      new Select(
          PLACES,
          "Places",
          List.of(
              Choice.of("", "All"),
              Choice.of("vacant", "Usable now"),
              Choice.of("emergency", "Emergency tonight"),
              Choice.of("stale", "Stale vacancies"),
              Choice.of("not-available", "Not available")));

  private static final Select AGES =
      new Select(
          AGE,
          "Child’s age",
          Stream.concat(
                  Stream.of(Choice.of("", "Any"), Choice.of("0", "Under 1")),
                  IntStream.rangeClosed(1, OLDEST)
                      .mapToObj(age -> Choice.of(String.valueOf(age), String.valueOf(age))))
              .toList());

  private static final Select SEXES =
      new Select(
          SEX,
          "Girl or boy",
          List.of(
              Choice.of("", "Either"),
              Choice.of(Sex.FEMALE.name(), "Girl"),
              Choice.of(Sex.MALE.name(), "Boy")));

  private static final Select PROVIDERS =
      new Select(
          PROVIDER,
          "Provider",
          List.of(
              Choice.of("", "All"), Choice.of("own", "Our own"), Choice.of("agency", "Agencies")));

  /**
   * Adopters are no part of the board, as their families are found in another way, nor are parents'
   * own homes, which have no vacancies.
   */
  private static final List<HouseholdKind> KINDS =
      Arrays.stream(HouseholdKind.values())
          .filter(kind -> kind != HouseholdKind.ADOPTER && kind.isOffered())
          .toList();

  private VacancyFilters() {}

  /**
   * @param districts in the order of the page
   */
  static List<Select> selects(List<String> teams, List<String> districts, String authority) {
    List<Choice> kinds = new ArrayList<>(List.of(Choice.of("", "All kinds")));
    KINDS.forEach(kind -> kinds.add(Choice.of(kind.name(), Words.kind(kind))));
    List<Choice> areas =
        new ArrayList<>(
            List.of(
                Choice.of("", "All"),
                Choice.of(INSIDE, "In " + authority),
                Choice.of(OUTSIDE, "Outside " + authority)));
    districts.forEach(district -> areas.add(Choice.of(DISTRICT + district, district)));
    return List.of(
        STATES,
        new Select(KIND, "Kind", kinds),
        AGES,
        SEXES,
        new Select(AREA, "Area", areas),
        PROVIDERS,
        Whose.select(teams));
  }

  static HouseholdFilter filter(Form form, Whose whose, DuePolicy policy, LocalDate asOf) {
    String text = form.value("text");
    Integer age = form.findNumber(AGE).filter(years -> years <= OLDEST).orElse(null);
    String area = form.value(AREA);
    return new HouseholdFilter(
        form.has(PLACES, "vacant"),
        KINDS.stream().filter(kind -> form.has(KIND, kind.name())).findFirst().orElse(null),
        whose.worker(),
        whose.teams(),
        text.isEmpty() ? null : text,
        new HomeWanted(
            form.has(PROVIDER, "own") ? Boolean.TRUE : form.has(PROVIDER, "agency") ? false : null,
            age == null ? null : new AgeRange(age, age),
            sex(form),
            form.has(PLACES, "emergency"),
            area.startsWith(DISTRICT) ? area.substring(DISTRICT.length()) : null,
            area.equals(INSIDE) ? Boolean.TRUE : area.equals(OUTSIDE) ? false : null,
            form.has(PLACES, "stale") ? policy.staleBefore(asOf) : null,
            form.has(PLACES, "not-available"),
            true));
  }

  private static @Nullable Sex sex(Form form) {
    return form.has(SEX, Sex.FEMALE.name())
        ? Sex.FEMALE
        : form.has(SEX, Sex.MALE.name()) ? Sex.MALE : null;
  }

  /** The filters that are set, in words; null for those that are not. */
  static List<@Nullable String> said(
      Form form, HouseholdFilter filter, Whose whose, DuePolicy policy, String authority) {
    HomeWanted wanted = filter.wanted();
    HouseholdKind kind = filter.kind();
    AgeRange ages = wanted.ages();
    Boolean own = wanted.own();
    Boolean local = wanted.local();
    return Arrays.asList(
        filter.vacant() ? "with a place usable now" : null,
        wanted.emergency() ? "with a place usable in an emergency tonight" : null,
        wanted.staleBefore() == null
            ? null
            : "with a vacancy not confirmed for " + policy.vacancyStaleDays() + " days",
        wanted.notAvailable() ? "with a place not available" : null,
        kind == null ? null : Words.within(Words.kind(kind)),
        ages == null ? null : "whose terms allow a child " + ages.inWords(),
        wanted.sex() == null
            ? null
            : "whose terms allow a " + Words.within(Words.sex(wanted.sex())),
        local == null ? null : (local ? "in " : "outside ") + authority,
        wanted.district() == null ? null : "in " + wanted.district(),
        own == null ? null : own ? "our own" : "of agencies and other providers",
        whose.said(),
        ListPage.withText(form, "name or number"));
  }
}
