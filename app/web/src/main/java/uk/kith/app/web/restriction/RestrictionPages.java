package uk.kith.app.web.restriction;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.restriction.BreakGlass.Opening;
import uk.kith.app.restriction.RecordKind;
import uk.kith.app.restriction.Restrictions.RestrictionView;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.kernel.service.Invalid;

/** What the pages of restricted records show. */
public final class RestrictionPages {

  static final List<Choice> KINDS =
      List.of(
          Choice.of(RecordKind.CHILD.name(), "A child"),
          Choice.of(RecordKind.HOUSEHOLD.name(), "A household or home"));

  private RestrictionPages() {}

  /**
   * All restrictions.
   *
   * @param opened how many openings nobody has looked at, in words
   */
  public record Overview(ListPage list, String opened, String openedHref) {}

  /** A new restriction. */
  public record New(List<Choice> kinds) {}

  /**
   * One restriction.
   *
   * @param version of which the reader knows
   * @param isInForce false when it was lifted
   */
  public record One(
      String heading,
      String href,
      String version,
      boolean isInForce,
      List<Fact> facts,
      List<Line> reviews) {}

  /** A review in words. */
  public record Line(String head, String note) {}

  /** One opening, for information governance. */
  public record Looked(String heading, String href, boolean isReviewed, List<Fact> facts) {}

  /** What somebody may ask for, and has open. */
  public record Ask(List<Choice> kinds, List<Open> open, int hours) {}

  /** A record that is open. */
  public record Open(String id, String text, String href) {}

  static One one(RestrictionView view) {
    Stream<Fact> lifted =
        view.liftedAt() == null
            ? Stream.of(Fact.of("To be reviewed by", Dates.day(view.reviewBy())))
            : Stream.of(
                Fact.of("Lifted", Dates.moment(view.liftedAt()) + ", by " + view.liftedBy()),
                Fact.of("Why it was lifted", String.valueOf(view.liftedWhy())));
    return new One(
        RestrictionLists.record(view.kind(), view.localId(), view.subject()),
        RestrictionLists.ADDRESS + "/" + view.id(),
        Long.toString(view.version()),
        view.liftedAt() == null,
        Stream.concat(
                Stream.of(
                    Fact.of("Why", view.reason()),
                    Fact.of(
                        "Only for",
                        RestrictionLists.names(
                            view.allowed(), "Anybody whose role reads it, but for those below")),
                    Fact.of("Not for", RestrictionLists.names(view.denied(), "Nobody more")),
                    Fact.of("Restricted", Dates.moment(view.madeAt()) + ", by " + view.madeBy())),
                lifted)
            .toList(),
        view.reviews().stream()
            .map(each -> new Line(Dates.day(each.on()) + ", " + each.by(), each.note()))
            .toList());
  }

  static Looked looked(Opening each, Instant now) {
    Stream<Fact> reviewed =
        each.reviewedAt() == null
            ? Stream.of()
            : Stream.of(
                Fact.of("Reviewed", Dates.moment(each.reviewedAt()) + ", by " + each.reviewedBy()),
                Fact.of("What was found", String.valueOf(each.reviewNote())));
    return new Looked(
        RestrictionLists.record(each.kind(), each.localId(), each.subject()),
        RestrictionLists.OPENINGS + "/" + each.id(),
        each.reviewedAt() != null,
        Stream.concat(
                Stream.of(
                    Fact.of("Who opened it", each.actor()),
                    Fact.of("Why", each.reason()),
                    Fact.of("Opened", Dates.moment(each.openedAt())),
                    Fact.of("Until", RestrictionLists.until(each, now))),
                reviewed)
            .toList());
  }

  static Open open(Opening each) {
    return new Open(
        each.id().toString(),
        RestrictionLists.record(each.kind(), each.localId(), each.subject())
            + ", open until "
            + Dates.moment(each.untilAt()),
        (each.kind() == RecordKind.CHILD ? "/children/" : "/households/") + each.subject());
  }

  /** The form with what the service says against it. */
  static Form refused(Form form, Invalid against) {
    Form refused = form;
    for (Invalid.FieldError error : against.errors()) {
      refused = refused.with(error.field(), error.message());
    }
    return refused;
  }

  /** Names typed with commas, blanks or on lines of their own. */
  static List<String> names(String typed) {
    return Arrays.stream(typed.split("[\\s,;]+"))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
