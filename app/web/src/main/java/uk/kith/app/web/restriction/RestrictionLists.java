package uk.kith.app.web.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.restriction.BreakGlass.Opening;
import uk.kith.app.restriction.RecordKind;
import uk.kith.app.restriction.Restrictions.RestrictionView;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.Id;

/** The lists of restrictions and of what was opened, as their pages and files show them. */
final class RestrictionLists {

  static final String ADDRESS = "/restrictions";
  static final String OPENINGS = "/restrictions/opened";
  static final String STATE = "state";

  private RestrictionLists() {}

  static Worklist<RestrictionView> restrictions(LocalDate today) {
    return new Worklist<>(
        "Restricted records",
        "restriction",
        "restrictions",
        ADDRESS,
        "",
        "No record is restricted.",
        today,
        List.of(
            ListColumn.of("Record", "Record").sortedBy(RestrictionSort.RECORD),
            ListColumn.of("Only for", "Only for"),
            ListColumn.of("Not for", "Not for"),
            ListColumn.of("Restricted on", "Restricted on")
                .with("By")
                .sortedBy(RestrictionSort.MADE),
            ListColumn.of("Review by", "Review by").sortedBy(RestrictionSort.REVIEW_BY),
            ListColumn.of("State", "State")),
        each -> row(each, today));
  }

  private static Row row(RestrictionView each, LocalDate today) {
    return new Row(
        ADDRESS + "/" + each.id(),
        List.of(
            Cell.text(record(each.kind(), each.localId(), each.subject())),
            Cell.text(names(each.allowed(), "Anybody else")),
            Cell.text(names(each.denied(), "Nobody")),
            Cell.text(Dates.moment(each.madeAt())).with(each.madeBy()),
            Cell.of(
                each.liftedAt() == null
                    ? new Value.Day(each.reviewBy())
                    : Value.text("Not any more")),
            Cell.of(new Value.State(state(each, today)))));
  }

  static Tag state(RestrictionView each, LocalDate today) {
    if (each.liftedAt() != null) {
      return new Tag("Lifted", Tag.Colour.GREY);
    }
    return each.reviewBy().isAfter(today)
        ? new Tag("In force", Tag.Colour.BLUE)
        : new Tag("To be reviewed", Tag.Colour.RED);
  }

  static Worklist<Opening> openings(LocalDate today, Instant now) {
    return new Worklist<>(
        "Restricted records that were opened",
        "opening",
        "openings",
        OPENINGS,
        "",
        "Nobody has opened a restricted record.",
        today,
        List.of(
            ListColumn.of("Record", "Record").sortedBy(OpeningSort.RECORD),
            ListColumn.of("Who", "Who").sortedBy(OpeningSort.WHO),
            ListColumn.of("Why", "Why"),
            ListColumn.of("Opened", "Opened").sortedBy(OpeningSort.OPENED),
            ListColumn.of("Until", "Until"),
            ListColumn.of("Reviewed by", "Reviewed by")),
        each -> row(each, now));
  }

  private static Row row(Opening each, Instant now) {
    String by = each.reviewedBy();
    return new Row(
        OPENINGS + "/" + each.id(),
        List.of(
            Cell.text(record(each.kind(), each.localId(), each.subject())),
            Cell.text(each.actor()),
            Cell.text(each.reason()),
            Cell.text(Dates.moment(each.openedAt())),
            Cell.text(until(each, now)),
            by == null
                ? Cell.of(new Value.State(new Tag("Not yet", Tag.Colour.RED)))
                : Cell.text(by)));
  }

  static String until(Opening each, Instant now) {
    Instant ended = each.endedAt();
    return Dates.moment(ended == null ? each.untilAt() : ended)
        + (each.isOpenAt(now) ? ", open now" : ended == null ? "" : ", closed by hand");
  }

  /** "Child 12345"; the id where there is no number. */
  static String record(RecordKind kind, @Nullable String localId, Id subject) {
    return word(kind) + " " + (localId == null ? subject : localId);
  }

  static String word(RecordKind kind) {
    return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
  }

  static String names(List<String> names, String none) {
    return names.isEmpty() ? none : String.join(", ", names);
  }

  static List<Select> states() {
    return List.of(
        new Select(
            STATE,
            "State",
            List.of(
                Choice.of("in-force", "In force"),
                Choice.of("due", "To be reviewed"),
                Choice.of("lifted", "Lifted"),
                Choice.of("all", "All"))));
  }

  static boolean isAsked(RestrictionView each, Form form, LocalDate today) {
    return switch (form.value(STATE)) {
      case "due" -> each.liftedAt() == null && !each.reviewBy().isAfter(today);
      case "lifted" -> each.liftedAt() != null;
      case "all" -> true;
      default -> each.liftedAt() == null;
    };
  }

  static List<Select> reviewed() {
    return List.of(
        new Select(
            STATE,
            "State",
            List.of(
                Choice.of("all", "All"),
                Choice.of("not-yet", "Not reviewed"),
                Choice.of("reviewed", "Reviewed"))));
  }

  static boolean isAsked(Opening each, Form form) {
    return switch (form.value(STATE)) {
      case "not-yet" -> each.reviewedBy() == null;
      case "reviewed" -> each.reviewedBy() != null;
      default -> true;
    };
  }
}
