package uk.kith.app.web.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.KeepWords;
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
import uk.kith.placements.api.Deletions.Due;
import uk.kith.placements.api.RecordHolds.HoldView;
import uk.kith.placements.api.RecordHolds.Of;

/** The lists of records that are due for deletion and of those on hold. */
final class RetentionLists {

  static final String ADDRESS = "/retention";
  static final String HOLDS = "/retention/holds";
  static final String DELETIONS = "/retention/deletions";
  static final String STATE = "state";

  private RetentionLists() {}

  static Worklist<Due> due(LocalDate day) {
    return new Worklist<>(
        "Records due for deletion",
        "record",
        "records",
        ADDRESS,
        "",
        "No record is due for deletion.",
        day,
        List.of(
            ListColumn.of("Record", "Record").sortedBy(DueSort.RECORD),
            ListColumn.of("Due since", "Due since").sortedBy(DueSort.DUE),
            ListColumn.of("Why", "Why"),
            ListColumn.of("State", "State")),
        RetentionLists::row);
  }

  private static Row row(Due each) {
    LocalDate until = each.keep().until();
    LocalDate held = each.keep().heldSince();
    return new Row(
        each.of() == Of.CHILD ? "/children/" + each.record() : newHold(each),
        List.of(
            Cell.text(record(each.of(), each.number(), each.record())),
            Cell.of(until == null ? Value.text("Not known") : new Value.Day(until)),
            Cell.text(KeepWords.source(each.keep().why())),
            Cell.of(new Value.State(state(held)))));
  }

  /** Information governance reads no households, but may hold their records. */
  private static String newHold(Due each) {
    return HOLDS + "/new?kind=" + each.of() + "&number=" + each.record();
  }

  private static Tag state(@Nullable LocalDate held) {
    return held == null
        ? new Tag("May be deleted", Tag.Colour.BLUE)
        : new Tag("On hold since " + Dates.day(held), Tag.Colour.YELLOW);
  }

  static List<Select> dueStates() {
    return List.of(
        new Select(
            STATE,
            "State",
            List.of(
                Choice.of("all", "All"),
                Choice.of("free", "May be deleted"),
                Choice.of("held", "On hold"),
                Choice.of("households", "Households"))));
  }

  static boolean isAsked(Due each, Form form) {
    return switch (form.value(STATE)) {
      case "free" -> each.keep().heldSince() == null;
      case "held" -> each.keep().heldSince() != null;
      case "households" -> each.of() == Of.HOUSEHOLD;
      default -> true;
    };
  }

  static Worklist<HoldView> holds(LocalDate today) {
    return new Worklist<>(
        "Held records",
        "hold",
        "holds",
        HOLDS,
        "",
        "No record is on hold.",
        today,
        List.of(
            ListColumn.of("Record", "Record").sortedBy(HoldSort.RECORD),
            ListColumn.of("Why", "Why"),
            ListColumn.of("Held on", "Held on").with("By").sortedBy(HoldSort.HELD),
            ListColumn.of("Review by", "Review by").sortedBy(HoldSort.REVIEW_BY),
            ListColumn.of("State", "State")),
        each -> row(each, today));
  }

  private static Row row(HoldView each, LocalDate today) {
    return new Row(
        HOLDS + "/" + each.id(),
        List.of(
            Cell.text(record(each.of(), each.number(), each.subject())),
            Cell.text(each.reason()),
            Cell.text(Dates.moment(each.heldAt())).with(each.heldBy()),
            Cell.of(each.isInForce() ? new Value.Day(each.reviewBy()) : Value.text("Not any more")),
            Cell.of(new Value.State(state(each, today)))));
  }

  private static Tag state(HoldView each, LocalDate today) {
    if (!each.isInForce()) {
      return new Tag("Ended", Tag.Colour.GREY);
    }
    return each.reviewBy().isAfter(today)
        ? new Tag("On hold", Tag.Colour.BLUE)
        : new Tag("To be reviewed", Tag.Colour.RED);
  }

  static List<Select> holdStates() {
    return List.of(
        new Select(
            STATE,
            "State",
            List.of(
                Choice.of("in-force", "On hold"),
                Choice.of("due", "To be reviewed"),
                Choice.of("ended", "Ended"),
                Choice.of("all", "All"))));
  }

  static boolean isAsked(HoldView each, Form form, LocalDate today) {
    return switch (form.value(STATE)) {
      case "due" -> each.isInForce() && !each.reviewBy().isAfter(today);
      case "ended" -> !each.isInForce();
      case "all" -> true;
      default -> each.isInForce();
    };
  }

  /** "Child 12345"; the id where there is no number. */
  static String record(Of of, @Nullable String number, Id subject) {
    String word = of.name().charAt(0) + of.name().substring(1).toLowerCase(Locale.ROOT);
    return word + " " + (number == null ? subject : number);
  }
}
