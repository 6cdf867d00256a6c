package uk.kith.matching.internal.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PanelBooking;

/** Something done for a link. Part of {@link LinkRow}, which alone adds to it. */
@Entity
@Table(schema = "matching", name = "link_step")
public class LinkStepRow extends DatedRow {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "link")
  private LinkRow link;

  @Enumerated(EnumType.STRING)
  private LinkStep step;

  @Column(name = "why_closed")
  private @Nullable String whyClosed;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected LinkStepRow() {}

  LinkStepRow(LinkRow link, LinkStep step, LocalDate on, Entry entry) {
    super(on, entry);
    this.link = link;
    this.step = step;
  }

  /** It was recorded by mistake. */
  void correct(String why, Entry entry) {
    whyClosed = why;
    close(entry);
  }

  /** Why it was taken back or corrected; null while it holds, and when it was only said again. */
  @Nullable String whyClosed() {
    return whyClosed;
  }

  /** Of a step that books a panel. */
  PanelBooking booking() {
    Instant closed = closedAt();
    return new PanelBooking(
        onDay(), closed == null ? null : LocalDate.ofInstant(closed, LONDON), whyClosed != null);
  }

  LinkStep step() {
    return step;
  }
}
