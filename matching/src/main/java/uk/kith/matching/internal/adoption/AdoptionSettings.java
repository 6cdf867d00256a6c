package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.matching.engine.adoption.ScorecardThresholds;

/** Figures of adoption that an authority may set. */
@ApplicationScoped
public class AdoptionSettings {

  @Inject
  @ConfigProperty(name = "kith.adoption.decide-working-days", defaultValue = "7")
  int decideWorkingDays;

  @Inject
  @ConfigProperty(name = "kith.adoption.comment-working-days", defaultValue = "10")
  int commentWorkingDays;

  @Inject
  @ConfigProperty(name = "kith.adoption.plan-working-days", defaultValue = "5")
  int planWorkingDays;

  @Inject
  @ConfigProperty(name = "kith.adoption.wider-search-days", defaultValue = "90")
  int widerSearchDays;

  @Inject
  @ConfigProperty(name = "kith.adoption.wider-pool-months", defaultValue = "3")
  int widerPoolMonths;

  @Inject
  @ConfigProperty(name = "kith.adoption.disruption-meeting-days", defaultValue = "28")
  int disruptionMeetingDays;

  @Inject
  @ConfigProperty(
      name = "kith.adoption.scorecard-thresholds",
      defaultValue =
          "2012:639:213:21,2013:608:182:20,2014:547:152:18,2015:487:121:16,2016:426:121:14")
  List<String> thresholds;

  @Inject LawToConfirm law;

  @Produces
  AdoptionPolicy policy() {
    return new AdoptionPolicy(
        decideWorkingDays,
        commentWorkingDays,
        planWorkingDays,
        widerSearchDays,
        widerPoolMonths,
        disruptionMeetingDays,
        law);
  }

  ScorecardThresholds thresholds() {
    return ScorecardThresholds.parse(thresholds);
  }
}
