package uk.kith.app.web.outside;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.NotSeen;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.placements.api.OutsideFilter;
import uk.kith.placements.api.OutsideWanted;
import uk.kith.placements.engine.outside.PlacementGroup;

/** What the form above the list of placements outside asks for, and how it is said. */
final class OutsideFilters {

  private static final Select WHY =
      new Select(
          "why",
          "Why",
          List.of(
              Choice.of(OutsideFilter.ALL.name(), "All"),
              Choice.of(OutsideFilter.NO_LOCAL_HOME.name(), "For lack of a local home"),
              Choice.of(OutsideFilter.BY_PLAN.name(), "By plan"),
              Choice.of(OutsideFilter.NOT_RECORDED.name(), "Not recorded")));

  private static final Select KIND =
      new Select(
          "kind",
          "Kind",
          Stream.concat(
                  Stream.of(Choice.of("", "All")),
                  Arrays.stream(PlacementGroup.values())
                      .map(kind -> Choice.of(kind.name(), kind.words())))
              .toList());

  private OutsideFilters() {}

  /**
   * @param teams that can be chosen
   */
  static List<Select> selects(List<String> teams) {
    return List.of(
        WHY,
        KIND,
        new Select(
            "team",
            "Team",
            Stream.concat(
                    Stream.of(Choice.of("", "All")),
                    teams.stream().map(team -> Choice.of(team, team)))
                .toList()));
  }

  static OutsideWanted wanted(Form form) {
    return new OutsideWanted(
        Arrays.stream(OutsideFilter.values())
            .filter(each -> form.has("why", each.name()))
            .findFirst()
            .orElse(OutsideFilter.ALL),
        orNull(form.value("text")),
        orNull(form.value("team")),
        Arrays.stream(PlacementGroup.values())
            .filter(each -> form.has("kind", each.name()))
            .findFirst()
            .orElse(null));
  }

  /**
   * The filters that are set, in words; null for those that are not.
   *
   * @param adoption whether the reader sees children placed for adoption
   */
  static List<@Nullable String> said(Form form, boolean adoption) {
    OutsideWanted wanted = wanted(form);
    PlacementGroup kind = wanted.kind();
    return Arrays.asList(
        WHY.choices().stream()
            .skip(1)
            .filter(choice -> form.has("why", choice.value()))
            .map(choice -> Words.within(choice.text()))
            .findFirst()
            .orElse(null),
        kind == null ? null : Words.within(kind.words()),
        wanted.team() == null ? null : "team " + wanted.team(),
        ListPage.withText(form, "name or number"),
        adoption ? null : NotSeen.WITHIN);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
