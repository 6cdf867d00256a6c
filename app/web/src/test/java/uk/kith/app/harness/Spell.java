package uk.kith.app.harness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;

/** The tests' own aggregate: days that cannot overlap for one child, with a note. */
@Entity
@Table(schema = "harness", name = "spell")
public class Spell {

  @Id private UUID id;
  @Version private long version;
  private UUID child;

  @Column(name = "first_day")
  private LocalDate first;

  @Column(name = "last_day")
  private @Nullable LocalDate last;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private @Nullable String note;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Spell() {}

  Spell(UUID id, ChildId child, DateRange days, Instant recordedAt) {
    this.id = id;
    this.child = child.value();
    this.first = days.first();
    this.last = days.last();
    this.recordedAt = recordedAt;
  }

  UUID id() {
    return id;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  void write(String text) {
    note = text;
  }
}
