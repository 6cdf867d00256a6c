package uk.kith.placements.internal.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.Calls.RecordCall;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.SpokenWith;
import uk.kith.placements.internal.facts.Recording;

/**
 * A call about one home for one search. It is recorded once, never changed, and may be withdrawn.
 */
@Entity
@Table(schema = "placements", name = "search_call")
public class SearchCall {

  @Id private UUID id;
  private String authority;

  @Column(name = "search_id")
  private UUID searchId;

  @Column(name = "household_id")
  private UUID householdId;

  @Enumerated(EnumType.STRING)
  @Column(name = "spoken_with")
  private SpokenWith spokenWith;

  @Enumerated(EnumType.STRING)
  private CallAnswer answer;

  @Enumerated(EnumType.STRING)
  private @Nullable Declined declined;

  private @Nullable String note;

  /** Why the note is kept though it seems to name another child; null when it does not. */
  @Column(name = "accepted_reason")
  private @Nullable String acceptedReason;

  @Column(name = "called_on")
  private LocalDate calledOn;

  @Column(name = "called_at")
  private LocalTime calledAt;

  @Column(name = "ring_back_on")
  private @Nullable LocalDate ringBackOn;

  @Column(name = "ring_back_at")
  private @Nullable LocalTime ringBackAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  @Column(name = "withdrawn_why")
  private @Nullable String withdrawnWhy;

  /** Why that is kept though it seems to name another child; null when it does not. */
  @Column(name = "withdrawn_accepted_reason")
  private @Nullable String withdrawnAcceptedReason;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected SearchCall() {}

  /**
   * @param keptWhy why the note is kept though it seems to name another child; null when it does
   *     not
   * @throws Invalid when a no does not say why, another answer does, or another reason is not told;
   *     when they wish to be rung again before they were rung, or at a time and answered otherwise
   */
  SearchCall(
      LocalAuthority authority,
      RecordCall call,
      LocalDate on,
      LocalTime at,
      @Nullable String keptWhy,
      Recording recording) {
    if (call.answer() == CallAnswer.NO && call.why() == null) {
      throw new Invalid("why", "required", "Say why the answer is no");
    }
    if (call.answer() != CallAnswer.NO && call.why() != null) {
      throw new Invalid("why", "not-a-no", "Only a no has a reason of this list");
    }
    if (call.why() == Declined.OTHER && call.note() == null) {
      throw new Invalid("note", "required", "Say what the other reason is");
    }
    LocalDateTime ringBack = ringBack(call, on, at);
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.searchId = call.search().value();
    this.householdId = call.household().value();
    this.spokenWith = call.spokenWith();
    this.answer = call.answer();
    this.declined = call.why();
    this.note = call.note();
    this.acceptedReason = keptWhy;
    this.calledOn = on;
    this.calledAt = at;
    this.ringBackOn = ringBack == null ? null : ringBack.toLocalDate();
    this.ringBackAt = ringBack == null ? null : ringBack.toLocalTime();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  boolean isFor(SearchId search) {
    return searchId.equals(search.value());
  }

  HouseholdId household() {
    return new HouseholdId(householdId);
  }

  /**
   * It was recorded in error.
   *
   * @throws Conflict when it was withdrawn before
   */
  void withdraw(String why, @Nullable String keptWhy, Recording recording) {
    if (withdrawnAt != null) {
      throw new Conflict("call-withdrawn", "This call was withdrawn before");
    }
    withdrawnAt = recording.at();
    withdrawnBy = recording.by();
    withdrawnAcceptedReason = keptWhy;
    withdrawnWhy = why;
  }

  CallAnswer answer() {
    return answer;
  }

  /** When they wish to be rung again; null when left open. */
  @Nullable LocalDateTime ringBack() {
    LocalDate day = ringBackOn;
    LocalTime time = ringBackAt;
    return day == null || time == null ? null : day.atTime(time);
  }

  /** Without a day the next time that the clock shows it, as people mean it on the telephone. */
  private static @Nullable LocalDateTime ringBack(RecordCall call, LocalDate on, LocalTime at) {
    LocalTime time = call.ringBackAt();
    LocalDate day = call.ringBackOn();
    if (time == null) {
      if (day != null) {
        throw new Invalid("ringBackAt", "required", "Say at which time they wish to be rung again");
      }
      return null;
    }
    if (call.answer() != CallAnswer.RING_BACK) {
      throw new Invalid("ringBackAt", "not-to-ring-back", "Only who is to be rung back has a time");
    }
    LocalDateTime when =
        day == null ? (time.isAfter(at) ? on : on.plusDays(1)).atTime(time) : day.atTime(time);
    if (when.isBefore(on.atTime(at))) {
      throw new Invalid("ringBackOn", "before-call", "Say a time after the call");
    }
    return when;
  }
}
