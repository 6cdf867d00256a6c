package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One child's proceedings, told hearing by hearing. */
final class Cases {

  private final LocalDate issuedOn;
  private @Nullable String court;
  private final List<HearingListing> hearings = new ArrayList<>();

  private Cases(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  static Cases issued(LocalDate day) {
    return new Cases(day);
  }

  Cases at(String name) {
    court = name;
    return this;
  }

  Cases hears(HearingStep step, LocalDate day) {
    hearings.add(new HearingListing(step, issuedOn, day, day, HearingOutcome.held(day)));
    return this;
  }

  Cases lists(LocalDate listedOn, LocalDate day) {
    hearings.add(new HearingListing(HearingStep.FINAL, listedOn, day, day, null));
    return this;
  }

  /** What became of the hearing told last. */
  Cases then(HearingOutcome outcome) {
    int last = hearings.size() - 1;
    hearings.set(last, hearings.get(last).with(outcome));
    return this;
  }

  CaseHistory open() {
    return new CaseHistory(court, issuedOn, hearings, List.of(), null);
  }

  CaseHistory disposed(LocalDate day) {
    return new CaseHistory(court, issuedOn, hearings, List.of(), day);
  }
}
