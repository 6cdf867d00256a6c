package uk.kith.matching.internal.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.engine.adoption.PaperHeading;

/** What somebody wrote by hand under a heading of a paper for the panel. */
@Entity
@Table(schema = "matching", name = "panel_paper_part")
public class PaperPartRow extends DatedRow {

  private UUID link;
  private UUID child;

  @Enumerated(EnumType.STRING)
  private PaperHeading heading;

  private String words;

  @Column(name = "accepted_reason")
  private @Nullable String acceptedReason;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected PaperPartRow() {}

  /**
   * @param acceptedReason why it is kept though it seems to name another child; null when it does
   *     not
   */
  PaperPartRow(
      ChildId child,
      LinkId link,
      PaperHeading heading,
      String words,
      @Nullable String acceptedReason,
      LocalDate on,
      Entry entry) {
    super(on, entry);
    this.link = link.value();
    this.child = child.value();
    this.heading = heading;
    this.words = words;
    this.acceptedReason = acceptedReason;
  }

  PaperHeading heading() {
    return heading;
  }

  String words() {
    return words;
  }

  /** The child turned out to be one on record. */
  void isNow(ChildId record) {
    child = record.value();
  }
}
