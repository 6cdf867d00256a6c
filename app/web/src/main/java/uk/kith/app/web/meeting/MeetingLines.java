package uk.kith.app.web.meeting;

import java.util.List;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.component.Tag;

/** Meetings, the latest first. */
public record MeetingLines(String total, List<Line> lines, Pager pager) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Meeting"),
          Column.of("Chair"),
          Column.of("Agenda from"),
          Column.number("Children"),
          Column.of("State"));

  /** One of them. */
  public record Line(
      String href, String kind, String day, String chair, String from, String items, Tag state) {}
}
