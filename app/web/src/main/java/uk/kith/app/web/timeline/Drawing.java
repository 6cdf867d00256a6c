package uk.kith.app.web.timeline;

import java.util.List;

/**
 * A drawing of steps, in pixels: what it shows stands beside it in words, too.
 *
 * @param boxes in the order in which they are drawn, below marks and labels
 * @param estimate boxes drawn below those, which no paper shows; empty when nothing is estimated
 */
public record Drawing(
    int width,
    int height,
    List<Box> boxes,
    List<Box> estimate,
    List<Mark> marks,
    List<Label> labels) {

  /** Steps late, hatched; the pattern stands on the page once. */
  static final String LATE = "url(#app-late)";

  static final String DARK = "#12436d";
  static final String INK = "#0b0c0c";
  static final String GREY = "#505a5f";

  public Drawing {
    boxes = List.copyOf(boxes);
    estimate = List.copyOf(estimate);
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
  }

  /** A bar, a line or a band. */
  public record Box(int x, int y, int width, int height, String fill) {}

  /** How a step stands, as a shape. */
  public enum Shape {
    /** A filled dot. */
    DONE,
    /** An empty ring. */
    DUE,
    /** A red diamond. */
    LATE,
    /** A broken ring. */
    NOT_KNOWN
  }

  /**
   * The mark of a step.
   *
   * @param next whether the way waits for it
   */
  public record Mark(Shape shape, int x, int y, boolean next) {

    /** The corners of the diamond. */
    public String diamond() {
      return x + "," + (y - 9) + " " + (x + 9) + "," + y + " " + x + "," + (y + 9) + " " + (x - 9)
          + "," + y;
    }
  }

  /**
   * A line of text.
   *
   * @param anchor {@code start}, {@code middle} or {@code end}
   */
  public record Label(int x, int y, String text, String anchor, boolean bold, String fill) {

    static Label bold(int x, int y, String text) {
      return new Label(x, y, text, "start", true, INK);
    }

    static Label plain(int x, int y, String text) {
      return new Label(x, y, text, "start", false, INK);
    }

    static Label grey(int x, int y, String text, String anchor) {
      return new Label(x, y, text, anchor, false, GREY);
    }
  }
}
