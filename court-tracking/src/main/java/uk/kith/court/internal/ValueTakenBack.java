package uk.kith.court.internal;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * What stood in the row of something else and was recorded by mistake: that row has what is right,
 * this one what was wrong, with the reason. It never changes.
 */
@MappedSuperclass
abstract class ValueTakenBack extends CourtRow {

  private String why;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ValueTakenBack() {}

  protected ValueTakenBack(String why, Entry entry) {
    super(UUID.randomUUID(), entry);
    this.why = MistakenRow.said(why);
  }
}
