package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.RecordedEntries.TakenBack;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;

/**
 * Something recorded of a case. What was recorded by mistake is taken back once, with the reason:
 * it counts for nothing any more, and the row stays.
 */
@MappedSuperclass
public abstract class MistakenRow extends CorrectedRow {

  @Column(name = "taken_back_why")
  private @Nullable String takenBackWhy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected MistakenRow() {}

  protected MistakenRow(Entry entry) {
    super(entry);
  }

  protected MistakenRow(UUID id, Entry entry) {
    super(id, entry);
  }

  public void takeBack(String why, Entry entry) {
    expectHolds();
    takenBackWhy = said(why);
    takeBack(entry);
  }

  /** What the mistake was; null of what holds, and of what another corrects. */
  public @Nullable String takenBackWhy() {
    return takenBackWhy;
  }

  /**
   * How it was taken back; empty unless it was, as a mistake.
   *
   * @param what it said, in words
   * @param on the day for which it was recorded
   */
  public Optional<TakenBack> takenBack(ChildId child, String what, LocalDate on) {
    Instant at = takenBackAt();
    String by = takenBackBy();
    return at == null || by == null || takenBackWhy == null
        ? Optional.empty()
        : Optional.of(new TakenBack(child, what, on, at, by, takenBackWhy));
  }

  /** The reason, which every mistake needs. */
  static String said(String why) {
    if (why.isBlank()) {
      throw new Invalid("reason", "required", "Say why it was a mistake");
    }
    return why;
  }

  public void expectHolds() {
    if (!holds()) {
      throw new Conflict("taken-back", "It was recorded by mistake and is taken back");
    }
  }

  boolean is(@Nullable UUID id) {
    return rowId().equals(id);
  }

  static <T extends MistakenRow> T get(List<T> rows, Id id) {
    return rows.stream()
        .filter(row -> row.is(id.value()))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }
}
