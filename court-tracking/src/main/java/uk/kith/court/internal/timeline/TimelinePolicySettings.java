package uk.kith.court.internal.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.timeline.Span;
import uk.kith.court.engine.timeline.TimelinePolicy;

/**
 * The lengths of {@link TimelinePolicy} as an authority has set them, under {@code
 * kith.court.timeline.}, such as {@code 12 weeks} or {@code 5 working days}; each default is that
 * of {@link TimelinePolicy#USUAL}. Those of pre-proceedings stand in {@link GatewayPolicy}.
 */
@ApplicationScoped
class TimelinePolicySettings {

  @Inject GatewayPolicy gateway;

  @Inject
  @ConfigProperty(name = "kith.court.timeline.application", defaultValue = "10 working days")
  Span application;

  @Inject
  @ConfigProperty(name = "kith.court.timeline.issue", defaultValue = "1 working day")
  Span issue;

  @Inject
  @ConfigProperty(name = "kith.court.timeline.assessment", defaultValue = "12 weeks")
  Span assessment;

  @Inject
  @ConfigProperty(name = "kith.court.timeline.evidence", defaultValue = "10 working days")
  Span evidence;

  @Inject
  @ConfigProperty(name = "kith.court.timeline.answers", defaultValue = "5 working days")
  Span answers;

  @Inject
  @ConfigProperty(name = "kith.court.timeline.adoption-decision", defaultValue = "5 working days")
  Span adoptionDecision;

  @Inject
  @ConfigProperty(
      name = "kith.court.timeline.placement-application",
      defaultValue = "5 working days")
  Span placementApplication;

  @Inject
  @ConfigProperty(
      name = "kith.court.timeline.placement-application-due",
      defaultValue = "10 working days")
  Span placementApplicationDue;

  @Inject
  @ConfigProperty(name = "kith.court.timeline.final-hearing", defaultValue = "4 weeks")
  Span finalHearing;

  @Inject
  @ConfigProperty(name = "kith.court.timeline.adoption-order", defaultValue = "12 weeks")
  Span adoptionOrder;

  TimelinePolicy policy() {
    return new TimelinePolicy(
        Span.workingDays(gateway.letterWorkingDays()),
        Span.workingDays(gateway.firstMeetingWorkingDays()),
        Span.weeks(gateway.reviewWeeks()),
        Span.weeks(gateway.longestWeeks()),
        application,
        issue,
        assessment,
        evidence,
        answers,
        adoptionDecision,
        placementApplication,
        placementApplicationDue,
        finalHearing,
        adoptionOrder);
  }
}
