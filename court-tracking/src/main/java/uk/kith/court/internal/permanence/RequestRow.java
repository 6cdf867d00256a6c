package uk.kith.court.internal.permanence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.permanence.ReviewReason;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;

/** An earlier review of a child's case that was asked for. */
@Entity
@Table(schema = "court", name = "review_request")
class RequestRow extends MistakenChildRow {

  @Enumerated(EnumType.STRING)
  private ReviewReason reason;

  @Column(name = "due_by")
  private LocalDate dueBy;

  private @Nullable String note;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected RequestRow() {}

  RequestRow(ChildId child, ReviewRequest request, @Nullable String note, Entry entry) {
    super(child, request.askedOn(), entry);
    this.reason = request.reason();
    this.dueBy = request.dueBy();
    this.note = note;
  }

  @Override
  public String what() {
    return "An earlier review, to be held by "
        + Findings.day(dueBy)
        + " ("
        + reason.words().substring(0, 1).toLowerCase(Locale.UK)
        + reason.words().substring(1)
        + ")";
  }

  ReviewRequest request() {
    return new ReviewRequest(reason, onDay(), dueBy);
  }
}
