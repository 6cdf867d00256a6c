package uk.kith.app.web.recruitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.due.DueWords;
import uk.kith.app.web.household.HouseholdForm;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.RecruitmentFilter;
import uk.kith.placements.api.RecruitmentList.Joining;
import uk.kith.placements.api.RecruitmentSort;
import uk.kith.placements.api.RecruitmentStage;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.due.DueItem;

/** Who is on the way to approval, as its page shows it; pure functions. */
final class RecruitmentWorklist {

  /** Kinds of household that are on the way to approval by the authority. */
  private static final List<HouseholdKind> KINDS =
      List.of(HouseholdKind.FOSTER, HouseholdKind.CONNECTED_PERSON, HouseholdKind.ADOPTER);

  private static final List<Select> STAGE_AND_KIND =
      List.of(
          new Select(
              "stage",
              "Stage",
              Stream.concat(
                      Stream.of(Choice.of("", "All")),
                      Arrays.stream(RecruitmentStage.values())
                          .map(stage -> Choice.of(stage.name(), stage.words())))
                  .toList()),
          new Select(
              "kind",
              "Kind",
              Stream.concat(
                      Stream.of(Choice.of("", "All")),
                      KINDS.stream().map(kind -> Choice.of(kind.name(), Words.kind(kind))))
                  .toList()));

  private RecruitmentWorklist() {}

  /** Whom the reader may record; adopters only who may know of them. */
  static List<ListPage.Action> begins(Actor reader) {
    List<ListPage.Action> begins = new ArrayList<>();
    boolean adoption = reader.has(Role.PANEL_ADVISER);
    if (adoption) {
      begins.add(new ListPage.Action("New adopters", HouseholdForm.address(HouseholdKind.ADOPTER)));
    }
    if (adoption || reader.has(Role.PLACEMENT_OFFICER)) {
      begins.add(
          new ListPage.Action("New foster carers", HouseholdForm.address(HouseholdKind.FOSTER)));
    }
    return begins;
  }

  /**
   * The filters, in the order of the page.
   *
   * @param teams that support households
   */
  static List<Select> selects(List<String> teams) {
    return Stream.concat(STAGE_AND_KIND.stream(), Stream.of(Whose.select(teams))).toList();
  }

  /** What the form asks for. */
  static RecruitmentFilter filter(Form form, Whose whose) {
    String text = form.value("text");
    return new RecruitmentFilter(
        whose.worker(),
        whose.teams(),
        KINDS.stream().filter(kind -> form.has("kind", kind.name())).findFirst().orElse(null),
        Arrays.stream(RecruitmentStage.values())
            .filter(stage -> form.has("stage", stage.name()))
            .findFirst()
            .orElse(null),
        text.isEmpty() ? null : text);
  }

  /** The filters that are set, in words; null for those that are not. */
  static List<@Nullable String> said(RecruitmentFilter filter, Whose whose, Form form) {
    RecruitmentStage stage = filter.stage();
    HouseholdKind kind = filter.kind();
    return Arrays.asList(
        stage == null ? null : Words.within(stage.words()),
        kind == null ? null : Words.within(Words.kind(kind)),
        whose.said(),
        ListPage.withText(form, "name or number"));
  }

  static Worklist<Joining> of(LocalDate asOf) {
    return new Worklist<>(
        "Recruitment",
        "household on the way to approval",
        "households on the way to approval",
        "/recruitment",
        "Name or number",
        "Nobody is on the way to approval. Record an enquiry on the page of the household.",
        asOf,
        List.of(
            ListColumn.of("Household", "Household")
                .with("Number")
                .sortedBy(RecruitmentSort.HOUSEHOLD),
            ListColumn.of("Stage", "Stage").with("Days in it").sortedBy(RecruitmentSort.STAGE),
            ListColumn.of("Since", "Since").sortedBy(RecruitmentSort.SINCE),
            ListColumn.of("Begun", "Begun").sortedBy(RecruitmentSort.BEGUN),
            ListColumn.of("Next by law", "Next by law")
                .with("By when")
                .sortedBy(RecruitmentSort.DEADLINE),
            ListColumn.of("Whose", "Whose").with("Team").sortedBy(RecruitmentSort.WORKER)),
        joining -> row(joining, asOf));
  }

  private static Row row(Joining joining, LocalDate asOf) {
    long days = ChronoUnit.DAYS.between(joining.since(), asOf);
    return new Row(
        "/households/" + joining.household(),
        List.of(
            Cell.text(joining.name()).with(Words.kind(joining.kind()) + " " + joining.localId()),
            Cell.text(joining.stage()).with(Numbers.many(days, "day", "days")),
            Cell.of(new Value.Day(joining.since())),
            Cell.of(new Value.Day(joining.begun())),
            next(joining.next(), asOf),
            Cell.text(Words.orNotKnown(joining.worker())).with(joining.team())));
  }

  private static Cell next(@Nullable DueItem item, LocalDate asOf) {
    if (item == null) {
      return Cell.text("No day is set");
    }
    String late = DueWords.late(item, asOf);
    Cell what = Cell.text(DueWords.what(item));
    return late == null
        ? what.with(DueWords.day(item))
        : what.with(new Value.State(new Tag(late, Tag.Colour.RED)));
  }
}
