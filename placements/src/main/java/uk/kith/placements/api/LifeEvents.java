package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.EventId;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.life.LifeSubject;

/**
 * What was done in the life of households, placements and children. An entry is never edited: a
 * correction withdraws it and adds another. Placements for adoption and adopters are absent for all
 * who may not see them.
 */
public interface LifeEvents {

  /**
   * Records that something was done.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of the subject
   * @throws uk.kith.kernel.service.Forbidden for the supervising worker of another household, and
   *     for a reviewing officer of what is not of reviews
   * @throws uk.kith.kernel.service.Invalid when a detail is missing or does not belong to it, or
   *     the days contradict each other
   * @throws uk.kith.kernel.service.Refused when a rule of the stages of adopters speaks against it
   *     that is not accepted (R-ADOPT-05, R-ADOPT-06)
   */
  EventId record(RecordEvent command);

  /**
   * Takes an entry back; it stays on record with the reason.
   *
   * @throws uk.kith.kernel.service.Conflict when it was withdrawn before
   */
  void withdraw(EventId id, String why);

  /**
   * What is recorded of a household, placement or child, newest first, with what was withdrawn.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may not know of it
   */
  List<EventView> of(Id subject);

  /**
   * Something done.
   *
   * @param subject a household, a placement or a child, as the event asks for
   * @param note in somebody's own words; null when there is none
   * @param acceptance of rules that speak against a step of adopters; its reason joins the note
   */
  record RecordEvent(
      Id subject,
      LifeEvent event,
      LocalDate on,
      LifeDetails details,
      @Nullable String note,
      Acceptance acceptance) {

    public RecordEvent(
        Id subject, LifeEvent event, LocalDate on, LifeDetails details, @Nullable String note) {
      this(subject, event, on, details, note, Acceptance.NONE);
    }

    public RecordEvent {
      if (LifeSubject.of(subject) != event.subject()) {
        throw new IllegalArgumentException(event + " is not recorded of " + subject);
      }
    }
  }

  /**
   * An entry.
   *
   * @param words of the event
   * @param withdrawnWhy null while it holds
   */
  record EventView(
      EventId id,
      LifeEvent event,
      String words,
      LocalDate on,
      LifeDetails details,
      @Nullable String note,
      String recordedBy,
      Instant recordedAt,
      @Nullable String withdrawnBy,
      @Nullable String withdrawnWhy) {}
}
