package uk.kith.app.web.child;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.placements.api.LifeEvents.EventView;
import uk.kith.placements.engine.life.LifeDetails;

/**
 * What was recorded as done for a child and in its placements, or of a household, newest first,
 * with what was withdrawn.
 *
 * @param href of the child or household
 * @param of "For the child and in its placements"
 * @param nothing where it is recorded, when nothing is yet
 */
public record RecordedPage(String href, String name, String of, String nothing, List<Line> lines) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("What was done"),
          Column.of("On"),
          Column.of("Details"),
          Column.of("Recorded by"),
          Column.of("Withdrawn"));

  static RecordedPage ofChild(String href, String name, List<Line> lines) {
    return new RecordedPage(
        href,
        name,
        "For the child and in its placements",
        "What was done is recorded on the child’s page.",
        lines);
  }

  public static RecordedPage ofHousehold(String href, String name, List<Line> lines) {
    return new RecordedPage(
        href,
        name,
        "Of the household",
        "What was done is recorded on the household’s page.",
        lines);
  }

  /** The entry, as whoever withdraws it sees it. */
  public static List<Fact> facts(EventView entry) {
    List<String> details = details(entry);
    return List.of(
        Fact.of("What was done", entry.words()),
        Fact.of("On", Dates.day(entry.on())),
        Fact.of("Details", details.isEmpty() ? "None" : String.join(". ", details)),
        Fact.of("Recorded", entry.recordedBy() + ", " + Dates.moment(entry.recordedAt())));
  }

  /**
   * One entry.
   *
   * @param details of whom, until when, and the note; empty when nothing more is said
   * @param withdrawn by whom and why; null while it holds
   * @param withdrawHref where it is withdrawn; null when it was, or the visitor may not
   */
  public record Line(
      String what,
      String on,
      String details,
      String by,
      @Nullable String withdrawn,
      @Nullable String withdrawHref) {}

  /** What tells one entry from another of the same kind. */
  public static List<String> details(EventView event) {
    LifeDetails said = event.details();
    List<String> details = new ArrayList<>();
    if (said.recipient() != null) {
      details.add(Numbers.sentence(said.recipient().words()));
    }
    if (said.until() != null) {
      details.add("Until " + Dates.day(said.until()));
    }
    if (said.at() != null) {
      details.add("At " + said.at());
    }
    if (said.safeguarded() != null) {
      details.add(said.safeguarded() ? "Well cared for and safe" : "Not well cared for and safe");
    }
    if (said.why() != null) {
      details.add(said.why().words());
    }
    if (said.omission() != null) {
      details.add("Not told: " + said.omission().words());
    }
    if (said.court() != null) {
      details.add(said.court());
    }
    if (said.officer() != null) {
      details.add(said.officer());
    }
    if (event.note() != null) {
      details.add(event.note());
    }
    return details;
  }

  /**
   * @param may whether the visitor withdraws entries of this kind
   */
  public static Line line(EventView event, String href, boolean may) {
    String why = event.withdrawnWhy();
    return new Line(
        event.words(),
        Dates.day(event.on()),
        String.join(". ", details(event)),
        event.recordedBy() + ", " + Dates.moment(event.recordedAt()),
        why == null ? null : "By " + event.withdrawnBy() + ": " + why,
        why == null && may ? href + "/recorded/" + event.id() + "/withdraw" : null);
  }
}
