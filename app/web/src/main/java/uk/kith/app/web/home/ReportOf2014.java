package uk.kith.app.web.home;

/** What the inspection report of 2014 tells and no register can, shown with the demonstration. */
final class ReportOf2014 {

  static final HomePage.Definition EARLIER_FIGURE =
      new HomePage.Definition(
          "Looked after, earlier figure",
          "392",
          "From the inspection report of 19 November 2014: 70 per 10,000. Its day: not in source.");

  private ReportOf2014() {}
}
