package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;

/** One child's proceedings, told hearing by hearing. */
final class Cases {

  private final LocalDate issuedOn;
  private @Nullable String court;
  private final List<Hearing> hearings = new ArrayList<>();

  private Cases(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  static Cases issued(LocalDate day) {
    return new Cases(day);
  }

  static Happened held(LocalDate day) {
    return new Happened(day, HearingStatus.HELD, null);
  }

  static Happened adjourned(LocalDate day, boolean attributable) {
    return new Happened(day, HearingStatus.ADJOURNED, reason(attributable));
  }

  static Happened vacated(LocalDate day, boolean attributable) {
    return new Happened(day, HearingStatus.VACATED, reason(attributable));
  }

  /** The same hearing with what became of it. */
  static Hearing with(Hearing hearing, Happened move) {
    return new Hearing(
        hearing.type(), hearing.listedOn(), hearing.firstDay(), hearing.lastDay(), List.of(move));
  }

  private static DelayReason reason(boolean attributable) {
    return attributable ? DelayReason.LA5 : DelayReason.COURT;
  }

  Cases at(String name) {
    court = name;
    return this;
  }

  Cases hears(HearingType type, LocalDate day) {
    hearings.add(new Hearing(type, issuedOn, day, day, List.of(held(day))));
    return this;
  }

  /** Lists the final hearing. */
  Cases lists(LocalDate listedOn, LocalDate day) {
    hearings.add(new Hearing(HearingType.FINAL, listedOn, day, day, List.of()));
    return this;
  }

  /** What became of the hearing told last. */
  Cases then(Happened move) {
    int last = hearings.size() - 1;
    hearings.set(last, with(hearings.get(last), move));
    return this;
  }

  CaseHistory open() {
    return new CaseHistory(court, issuedOn, hearings, List.of(), null);
  }

  CaseHistory disposed(LocalDate day) {
    return new CaseHistory(court, issuedOn, hearings, List.of(), day);
  }
}
