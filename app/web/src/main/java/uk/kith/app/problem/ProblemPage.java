package uk.kith.app.problem;

/** Draws a problem for a person's browser; the API answers JSON without asking it. */
public interface ProblemPage {
  /** A whole HTML page. */
  String render(Problem problem);
}
