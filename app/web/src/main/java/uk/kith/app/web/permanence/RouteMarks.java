package uk.kith.app.web.permanence;

import java.util.List;
import java.util.Locale;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.engine.permanence.RouteStatus;

/** The eight routes of a child as a compact row: a letter in a shape for each, and the words. */
public final class RouteMarks {

  private RouteMarks() {}

  /**
   * One of the eight.
   *
   * @param name "SGO"
   * @param letter "P", "C", "R"; a dash while blank
   * @param words "Special guardianship: pursued", for who cannot see the shape
   * @param css modifier of the shape
   */
  public record Mark(String name, String letter, String words, String css) {}

  /**
   * A line of the key.
   *
   * @param meaning what the shape stands for
   */
  public record Key(Mark mark, String meaning) {}

  static List<Mark> of(PermanenceView view) {
    return view.routes().stream()
        .map(
            line ->
                mark(
                    line.route().shortWords(),
                    line.status(),
                    line.route().words() + ": " + words(line.status())))
        .toList();
  }

  public static List<Key> key() {
    return List.of(
        new Key(mark("", RouteStatus.PURSUED, ""), "Pursued"),
        new Key(mark("", RouteStatus.CONSIDERED, ""), "Considered"),
        new Key(mark("", RouteStatus.RULED_OUT, ""), "Ruled out, with a reason"),
        new Key(mark("", RouteStatus.BLANK, ""), "Blank: nothing is recorded"));
  }

  private static Mark mark(String name, RouteStatus status, String words) {
    return new Mark(name, letter(status), words, css(status));
  }

  private static String words(RouteStatus status) {
    return status.words().toLowerCase(Locale.UK);
  }

  private static String letter(RouteStatus status) {
    return switch (status) {
      case BLANK -> "–";
      case CONSIDERED -> "C";
      case PURSUED -> "P";
      case RULED_OUT -> "R";
    };
  }

  private static String css(RouteStatus status) {
    return " app-route--" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
