package uk.kith.matching.internal.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import uk.kith.matching.engine.adoption.PaperHeading;

/** What stood under a heading of a signed paper. Part of {@link SignedPaperRow}. */
@Entity
@Table(schema = "matching", name = "signed_panel_paper_part")
public class SignedPartRow extends AdoptionRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "paper")
  private SignedPaperRow paper;

  @Enumerated(EnumType.STRING)
  private PaperHeading heading;

  private String words;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected SignedPartRow() {}

  SignedPartRow(SignedPaperRow paper, PaperHeading heading, String words, Entry entry) {
    super(entry);
    this.paper = paper;
    this.heading = heading;
    this.words = words;
  }

  PaperHeading heading() {
    return heading;
  }

  String words() {
    return words;
  }
}
