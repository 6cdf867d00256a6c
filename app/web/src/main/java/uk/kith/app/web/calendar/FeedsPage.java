package uk.kith.app.web.calendar;

import java.util.List;

/** A person's calendar feeds. */
public record FeedsPage(List<Line> feeds) {

  /** A feed: whose dates it tells, and when it was made and read. */
  public record Line(String id, String whose, String made, String read) {}
}
