package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.api.PanelPapers.Signed;
import uk.kith.matching.engine.adoption.PaperHeading;

/** A paper for the panel as somebody signed it; it begins signed and is never changed. */
@Entity
@Table(schema = "matching", name = "signed_panel_paper")
public class SignedPaperRow extends AdoptionRow {

  private UUID link;
  private UUID child;
  private int number;

  @Column(name = "on_day")
  private LocalDate onDay;

  @OneToMany(mappedBy = "paper", cascade = CascadeType.PERSIST)
  private List<SignedPartRow> parts = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected SignedPaperRow() {}

  SignedPaperRow(
      ChildId child,
      LinkId link,
      int number,
      Map<PaperHeading, String> whole,
      LocalDate on,
      Entry entry) {
    super(entry);
    this.link = link.value();
    this.child = child.value();
    this.number = number;
    this.onDay = on;
    whole.forEach((heading, words) -> parts.add(new SignedPartRow(this, heading, words, entry)));
  }

  int number() {
    return number;
  }

  /** The child turned out to be one on record. */
  void isNow(ChildId record) {
    child = record.value();
  }

  Signed signed() {
    return new Signed(
        number,
        onDay,
        recordedAt(),
        recordedBy(),
        parts.stream().collect(toMap(SignedPartRow::heading, SignedPartRow::words)));
  }
}
