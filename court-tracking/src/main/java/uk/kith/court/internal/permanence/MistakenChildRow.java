package uk.kith.court.internal.permanence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.RecordedEntries;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.Conflict;

/** Something recorded of a child for a day that is closed with the reason when it was a mistake. */
@MappedSuperclass
public abstract class MistakenChildRow extends ChildRow {

  @Column(name = "superseded_why")
  private @Nullable String supersededWhy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected MistakenChildRow() {}

  protected MistakenChildRow(ChildId child, LocalDate onDay, Entry entry) {
    super(child, onDay, entry);
  }

  /** What it is, in words. */
  public abstract String what();

  /** Nobody but the case system told of it. */
  public boolean isTold() {
    return false;
  }

  public CourtEntryId entryId() {
    return new CourtEntryId(rowId());
  }

  /** It holds, and people recorded it. */
  public boolean isToTakeBack() {
    return closedAt() == null && !isTold();
  }

  public void takeBack(String why, Entry entry) {
    if (isTold()) {
      throw new Conflict(
          "told-by-case-system",
          "The case system told of it: it is corrected there and follows from the next extract");
    }
    if (closedAt() != null) {
      throw new Conflict("taken-back", "It holds no more: somebody took it back or replaced it");
    }
    supersededWhy = why;
    close(entry);
  }

  RecordedEntries.Entry entry() {
    return new RecordedEntries.Entry(entryId(), child(), what(), onDay());
  }

  /** Null unless it was taken back as a mistake. */
  RecordedEntries.@Nullable TakenBack takenBack() {
    Instant at = closedAt();
    String by = closedBy();
    return supersededWhy == null || at == null || by == null
        ? null
        : new RecordedEntries.TakenBack(child(), what(), onDay(), at, by, supersededWhy);
  }
}
