package uk.kith.court.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;

/** Proceedings as an officer opened them, of which nothing more is recorded. */
final class ACase {

  /** Who recorded it, and when. */
  static final Entry ENTRY = new Entry("E08000018", Instant.EPOCH, "officer");

  private ACase() {}

  /** For a care order about one child, issued on a day. */
  static Proceedings issued(LocalDate on) {
    return issued(ProceedingsKind.CARE, on, new ChildId(new UUID(0, 2)));
  }

  static Proceedings issued(ProceedingsKind kind, LocalDate on, ChildId... children) {
    return begun(kind, new Commencement(on, null), null, children);
  }

  /**
   * @param caseNumber null where the court gave none
   */
  static Proceedings begun(
      ProceedingsKind kind,
      Commencement commencement,
      @Nullable String caseNumber,
      ChildId... children) {
    return new Proceedings(
        new ProceedingsId(new UUID(0, 1)),
        new OpenProceedings(kind, commencement, List.of(children), caseNumber),
        ENTRY);
  }
}
