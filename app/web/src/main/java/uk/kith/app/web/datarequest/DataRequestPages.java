package uk.kith.app.web.datarequest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.subjectaccess.AccessRequestView;
import uk.kith.app.subjectaccess.AccessRequestView.HandedOut;
import uk.kith.app.subjectaccess.AccessRequestView.Said;
import uk.kith.app.subjectaccess.AccessRequestView.State;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.placements.api.RecordHolds.Of;

/** What the pages of requests for data show. */
public final class DataRequestPages {

  static final String ADDRESS = "/data-requests";

  static final List<Choice> KINDS =
      List.of(
          Choice.of(Of.CHILD.name(), "A child, or an adult who was one"),
          Choice.of(Of.HOUSEHOLD.name(), "The people of a household"));

  private DataRequestPages() {}

  /** All requests. */
  public record All(List<Line> lines) {
    public static final List<Column> COLUMNS =
        List.of(Column.of("Record"), Column.of("Received"), Column.of("Due"), Column.of("State"));
  }

  /** A request in the list of all. */
  public record Line(String record, String href, String received, String due, String state) {}

  /** A new request. */
  public record New(List<Choice> kinds) {}

  /** What was handed out, in a table. */
  public record Handed(String on, String toWhom, String what, String withheld, String by) {
    public static final List<Column> COLUMNS =
        List.of(Column.of("Day"), Column.of("To whom"), Column.of("What"), Column.of("Kept back"));
  }

  /**
   * One request.
   *
   * @param version of which the reader knows
   * @param mayHandOut whether it was checked who asks
   * @param mayExtend whether whoever asked can still be told that it takes longer
   */
  public record One(
      String heading,
      String href,
      String version,
      List<Fact> facts,
      boolean isAtWork,
      String message,
      int percent,
      boolean hasCopy,
      boolean isOpen,
      boolean mayProve,
      boolean mayHandOut,
      boolean mayExtend,
      List<Handed> handedOut) {}

  static Line line(AccessRequestView view, LocalDate today) {
    return new Line(
        record(view),
        ADDRESS + "/" + view.id(),
        Dates.day(view.receivedOn()),
        view.isOpen() ? Dates.dayAndDue(view.dueOn(), today) : Dates.day(view.dueOn()),
        state(view.state()));
  }

  private static String record(AccessRequestView view) {
    String number = view.number() == null ? view.record().value().toString() : view.number();
    return (view.of() == Of.CHILD ? "Child " : "Household ") + number;
  }

  private static String state(State state) {
    return switch (state) {
      case COLLECTING -> "Being collected";
      case NOT_COLLECTED -> "Not collected to the end";
      case READY -> "Ready to be gone through";
      case CLOSED -> "Closed";
    };
  }

  static One one(AccessRequestView view, LocalDate today) {
    return new One(
        "Request for data: " + record(view),
        ADDRESS + "/" + view.id(),
        Long.toString(view.version()),
        facts(view, today),
        view.state() == State.COLLECTING,
        view.message(),
        view.progress(),
        view.hasCopy() && view.state() == State.READY,
        view.isOpen(),
        view.isOpen() && view.identity() == null,
        view.isOpen() && view.identity() != null,
        view.isOpen() && view.extension() == null && !today.isAfter(view.dueOn()),
        view.handedOut().stream().map(DataRequestPages::handed).toList());
  }

  private static Handed handed(HandedOut each) {
    return new Handed(
        Dates.day(each.on()),
        each.toWhom(),
        each.what(),
        each.withheld().isEmpty() ? "Nothing" : each.withheld(),
        each.by());
  }

  private static List<Fact> facts(AccessRequestView view, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("State", state(view.state())));
    facts.add(Fact.of("Asked by", view.askedByWhom()));
    facts.add(Fact.of("Received", Dates.day(view.receivedOn())));
    facts.add(
        Fact.of(
            "To be answered by",
            view.isOpen() ? Dates.dayAndDue(view.dueOn(), today) : Dates.day(view.dueOn())));
    facts.add(Fact.of("Longer", said(view.extension(), "No")));
    facts.add(Fact.of("Who asks was checked", said(view.identity(), "Not yet")));
    facts.add(Fact.of("Recorded", Dates.moment(view.recordedAt()) + ", by " + view.recordedBy()));
    if (view.preparedAt() != null) {
      facts.add(
          Fact.of("Collected", Dates.moment(view.preparedAt()) + ", by " + view.preparedBy()));
    }
    if (view.closed() != null) {
      facts.add(Fact.of("Closed", Dates.moment(view.closed().at()) + ", by " + view.closed().by()));
      facts.add(Fact.of("How it ended", view.closed().why()));
    }
    return facts;
  }

  private static String said(@Nullable Said said, String otherwise) {
    return said == null
        ? otherwise
        : Dates.day(said.on()) + ", by " + said.by() + ": " + said.words();
  }
}
