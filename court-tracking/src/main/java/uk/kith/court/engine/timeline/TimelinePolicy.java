package uk.kith.court.engine.timeline;

/**
 * How long steps are planned to take, which no law says; configuration fills it.
 *
 * @param letter from the decision to begin pre-proceedings to the letter, at most (R-PRE-05)
 * @param firstMeeting from the letter to the first meeting, at most (R-PRE-05)
 * @param review from the beginning of pre-proceedings to their review half-way (R-PRE-06)
 * @param preProceedings from their beginning to their end, at most (R-PRE-03)
 * @param application from the end of pre-proceedings, or from the gateway, to the submission
 * @param issue from submission to issue
 * @param assessment from its beginning to the report
 * @param evidence from the last report to the authority's final evidence and care plan
 * @param answers from the final evidence to the other parties' answers
 * @param adoptionDecision from the final care plan to the decision maker's meeting
 * @param placementApplication from that decision to the application for a placement order
 * @param placementApplicationDue from that decision, at most (R-COURT-32)
 * @param finalHearing from the issues resolution hearing, while the court has fixed no day
 * @param adoptionOrder from the application for an adoption order to the order
 */
public record TimelinePolicy(
    Span letter,
    Span firstMeeting,
    Span review,
    Span preProceedings,
    Span application,
    Span issue,
    Span assessment,
    Span evidence,
    Span answers,
    Span adoptionDecision,
    Span placementApplication,
    Span placementApplicationDue,
    Span finalHearing,
    Span adoptionOrder) {

  public static final TimelinePolicy USUAL =
      new TimelinePolicy(
          Span.workingDays(5),
          Span.workingDays(7),
          Span.weeks(8),
          Span.weeks(16),
          Span.workingDays(10),
          Span.workingDays(1),
          Span.weeks(12),
          Span.workingDays(10),
          Span.workingDays(5),
          Span.workingDays(5),
          Span.workingDays(5),
          Span.workingDays(10),
          Span.weeks(4),
          Span.weeks(12));
}
