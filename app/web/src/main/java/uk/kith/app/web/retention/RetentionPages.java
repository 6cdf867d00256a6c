package uk.kith.app.web.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.KeepWords;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.DeletedRows.Counts;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.Deletions;
import uk.kith.placements.api.Deletions.DeletionView;
import uk.kith.placements.api.Deletions.Due;
import uk.kith.placements.api.Deletions.DueList;
import uk.kith.placements.api.Deletions.Outcome;
import uk.kith.placements.api.Deletions.RecordView;
import uk.kith.placements.api.Deletions.State;
import uk.kith.placements.api.RecordHolds.HoldView;
import uk.kith.placements.api.RecordHolds.Of;

/** What the pages of holds and deletions show. */
public final class RetentionPages {

  static final List<Choice> KINDS =
      List.of(
          Choice.of(Of.CHILD.name(), "A child"),
          Choice.of(Of.HOUSEHOLD.name(), "A household or home"));

  private RetentionPages() {}

  /**
   * Records whose day has come.
   *
   * @param hidden of how many more the visitor may not know, in words; null when there is none
   */
  public record Overview(ListPage list, @Nullable String hidden) {}

  /** A new hold. */
  public record NewHold(List<Choice> kinds) {}

  /**
   * One hold.
   *
   * @param version of which the reader knows
   */
  public record Hold(
      String heading,
      String href,
      String version,
      boolean isInForce,
      List<Fact> facts,
      List<String> reviews) {}

  /** Records to choose from. */
  public record NewDeletion(List<Choice> records) {}

  /** All deletions. */
  public record AllDeletions(List<DeletionLine> lines) {
    public static final List<Column> COLUMNS =
        List.of(
            Column.of("Asked for"),
            Column.number("Records"),
            Column.of("Confirmed"),
            Column.of("State"));
  }

  /** A deletion in the list of all. */
  public record DeletionLine(
      String href, String asked, String by, String records, String confirmed, String state) {}

  /** A record of a deletion. */
  public record RecordLine(String record, @Nullable String href, String why, String outcome) {
    public static final List<Column> COLUMNS =
        List.of(Column.of("Record"), Column.of("Due since"), Column.of("What becomes of it"));
  }

  /**
   * One deletion.
   *
   * @param counted heads "would be deleted" or "deleted"
   * @param hidden of how many records the visitor may not know, in words; null when there is none
   */
  public record Deletion(
      String heading,
      String href,
      List<Fact> facts,
      boolean isAtWork,
      String message,
      int percent,
      String counted,
      List<String> deleted,
      List<String> cut,
      List<String> staying,
      List<RecordLine> records,
      @Nullable String hidden,
      boolean mayConfirm,
      boolean isOwn,
      boolean mayWithdraw,
      boolean mayResume) {}

  static Overview overview(ListPage list, DueList due) {
    return new Overview(list, hidden(due.hidden()));
  }

  private static @Nullable String hidden(int records) {
    return records == 0
        ? null
        : Numbers.many(records, "more record", "more records") + " that you may not see";
  }

  static Hold hold(HoldView view) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Record", RetentionLists.record(view.of(), view.number(), view.subject())));
    facts.add(Fact.of("Why", view.reason()));
    facts.add(Fact.of("Held", Dates.moment(view.heldAt()) + ", by " + view.heldBy()));
    if (view.endedAt() == null) {
      facts.add(Fact.of("To be reviewed by", Dates.day(view.reviewBy())));
    } else {
      facts.add(Fact.of("Ended", Dates.moment(view.endedAt()) + ", by " + view.endedBy()));
      facts.add(Fact.of("Why it ended", String.valueOf(view.endedWhy())));
    }
    return new Hold(
        RetentionLists.record(view.of(), view.number(), view.subject()),
        RetentionLists.HOLDS + "/" + view.id(),
        Long.toString(view.version()),
        view.isInForce(),
        facts,
        view.reviews().stream()
            .map(each -> Dates.day(each.on()) + ", " + each.by() + ": " + each.note())
            .toList());
  }

  static NewDeletion newDeletion(DueList due) {
    return new NewDeletion(
        mayGo(due)
            .map(
                each ->
                    Choice.of(
                        each.record().toString(),
                        RetentionLists.record(each.of(), each.number(), each.record())
                            + ", due since "
                            + since(each)))
            .toList());
  }

  /** Those that may be deleted, as many as one deletion takes; the longest due first. */
  static Stream<Due> mayGo(DueList due) {
    return due.records().stream().filter(each -> each.mayGo(due.day())).limit(Deletions.MOST);
  }

  private static String since(Due each) {
    return Optional.ofNullable(each.keep().until()).map(Dates::day).orElse("");
  }

  static DeletionLine line(DeletionView view) {
    return new DeletionLine(
        RetentionLists.DELETIONS + "/" + view.id(),
        Dates.moment(view.askedAt()),
        view.askedBy(),
        Numbers.count(view.all()),
        view.confirmedAt() == null
            ? "Not confirmed"
            : Dates.moment(view.confirmedAt()) + ", by " + view.confirmedBy(),
        DeletionWords.state(view.state()));
  }

  /**
   * @param reader sign-in name of the visitor
   */
  static Deletion deletion(DeletionView view, String reader) {
    boolean done = view.confirmedAt() != null;
    Counts counts = counts(view, done);
    boolean own = Actor.mayBeOne(view.askedBy(), reader);
    boolean sees = view.all() == view.records().size();
    boolean toConfirm = view.state() == State.TO_CONFIRM;
    return new Deletion(
        "Deletion of " + Numbers.many(view.all(), "record", "records"),
        RetentionLists.DELETIONS + "/" + view.id(),
        facts(view),
        view.isAtWork(),
        view.message(),
        view.progress(),
        done ? "What was deleted" : "What would be deleted",
        DeletionWords.deleted(counts.deleted()),
        DeletionWords.cut(counts.cut()),
        DeletionWords.staying(counts.staying()),
        view.records().stream().map(RetentionPages::line).toList(),
        hidden(view.all() - view.records().size()),
        toConfirm && !own && sees,
        toConfirm && own,
        view.confirmedAt() == null && view.withdrawnAt() == null,
        sees && (view.state() == State.STOPPED || view.state() == State.NOT_COUNTED));
  }

  /** Of all records together: what was deleted, or what the dry run counted. */
  private static Counts counts(DeletionView view, boolean done) {
    Counts all = Counts.none();
    for (RecordView each : view.records()) {
      Counts counts = done ? each.counts() : each.expected();
      if (counts != null) {
        all = all.plus(counts);
      }
    }
    return all;
  }

  private static List<Fact> facts(DeletionView view) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("State", DeletionWords.state(view.state())));
    facts.add(Fact.of("Asked for", Dates.moment(view.askedAt()) + ", by " + view.askedBy()));
    facts.add(Fact.of("Records due on", Dates.day(view.day())));
    if (view.confirmedAt() != null) {
      facts.add(
          Fact.of("Confirmed", Dates.moment(view.confirmedAt()) + ", by " + view.confirmedBy()));
    }
    if (view.withdrawnAt() != null) {
      facts.add(
          Fact.of("Withdrawn", Dates.moment(view.withdrawnAt()) + ", by " + view.withdrawnBy()));
    }
    return facts;
  }

  private static RecordLine line(RecordView each) {
    return new RecordLine(
        RetentionLists.record(each.of(), each.number(), each.record()),
        // Information governance reads no households.
        each.outcome() == Outcome.DELETED || each.of() == Of.HOUSEHOLD
            ? null
            : "/children/" + each.record(),
        Dates.day(each.dueOn()) + ". " + KeepWords.source(each.why()),
        DeletionWords.outcome(each));
  }

  /** The form with what the service says against it. */
  static Form refused(Form form, Invalid against) {
    Form refused = form;
    for (Invalid.FieldError error : against.errors()) {
      refused = refused.with(error.field(), error.message());
    }
    return refused;
  }
}
