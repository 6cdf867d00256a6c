package uk.kith.app.web.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Whose;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.engine.HouseholdKind;

/** What the form of the list of households asks for, and how it is said; pure functions. */
final class HouseholdFilters {

  private static final String AREA = "area";
  private static final String PROVIDER = "provider";
  private static final String INSIDE = "inside";
  private static final String OUTSIDE = "outside";
  private static final String DISTRICT = "district-";

  private static final Select PLACES =
      new Select(
          "places", "Places", List.of(Choice.of("", "All"), Choice.of("vacant", "Usable now")));

  private static final Select PROVIDERS =
      new Select(
          PROVIDER,
          "Provider",
          List.of(
              Choice.of("", "All"), Choice.of("own", "Our own"), Choice.of("agency", "Agencies")));

  private HouseholdFilters() {}

  /**
   * @param adopters whether the reader may see them: they are no kind for those who may not
   * @param districts in the order of the page
   */
  static List<Select> selects(
      boolean adopters, List<String> teams, List<String> districts, String authority) {
    List<Choice> kinds = new ArrayList<>(List.of(Choice.of("", "All kinds")));
    Arrays.stream(HouseholdKind.values())
        .filter(kind -> kind != HouseholdKind.ADOPTER || adopters)
        .forEach(kind -> kinds.add(Choice.of(kind.name(), Words.kind(kind))));
    List<Choice> areas =
        new ArrayList<>(
            List.of(
                Choice.of("", "All"),
                Choice.of(INSIDE, "In " + authority),
                Choice.of(OUTSIDE, "Outside " + authority)));
    districts.forEach(district -> areas.add(Choice.of(DISTRICT + district, district)));
    return List.of(
        Whose.select(teams),
        new Select("kind", "Kind", kinds),
        PLACES,
        new Select(AREA, "Area", areas),
        PROVIDERS);
  }

  static HouseholdFilter filter(Form form, Whose whose) {
    String text = form.value("text");
    String area = form.value(AREA);
    return new HouseholdFilter(
        form.has("places", "vacant"),
        Arrays.stream(HouseholdKind.values())
            .filter(kind -> form.has("kind", kind.name()))
            .findFirst()
            .orElse(null),
        whose.worker(),
        whose.teams(),
        text.isEmpty() ? null : text,
        new HomeWanted(
            form.has(PROVIDER, "own") ? Boolean.TRUE : form.has(PROVIDER, "agency") ? false : null,
            null,
            null,
            false,
            area.startsWith(DISTRICT) ? area.substring(DISTRICT.length()) : null,
            area.equals(INSIDE) ? Boolean.TRUE : area.equals(OUTSIDE) ? false : null,
            null,
            false,
            false));
  }

  /** The filters that are set, in words; null for those that are not. */
  static List<@Nullable String> said(
      Form form, HouseholdFilter filter, Whose whose, String authority) {
    HouseholdKind kind = filter.kind();
    Boolean own = filter.wanted().own();
    Boolean local = filter.wanted().local();
    String district = filter.wanted().district();
    return Arrays.asList(
        kind == null ? null : Words.within(Words.kind(kind)),
        filter.vacant() ? "with a place usable now" : null,
        local == null ? null : (local ? "in " : "outside ") + authority,
        district == null ? null : "in " + district,
        own == null ? null : own ? "our own" : "of agencies and other providers",
        whose.said(),
        ListPage.withText(form, "name or number"));
  }
}
