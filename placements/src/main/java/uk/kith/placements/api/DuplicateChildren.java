package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.engine.same.Likeness;

/**
 * Children who may have two records, proposed for merging and never merged alone (R-DATA-15). Those
 * of everybody are findings of {@link DataQuality}, where one is accepted when both are not the
 * same child. A proposal is absent unless the caller may see both records.
 */
public interface DuplicateChildren {

  /**
   * A record that may be of the same child as another.
   *
   * @param finding the doubt about both
   * @param alike what is the same
   */
  record Likely(ChildId other, FindingId finding, Set<Likeness> alike) {
    public Likely {
      alike = Set.copyOf(alike);
    }
  }

  /**
   * Where a record comes from.
   *
   * @param numbers the authority's own, first that of the record, then those of records that were
   *     merged into it; empty of a child known from a request
   * @param by sign-in name; null when it came with a return or an extract
   */
  record Origin(ChildId id, List<String> numbers, Instant recordedAt, @Nullable String by) {
    public Origin {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * Two records, to be compared by a person.
   *
   * @param likely what is alike and the doubt about it; null when nothing is, or it was accepted
   *     that both are not the same child
   * @param against what stands against merging them, whichever is kept; empty when nothing does
   */
  record Compared(Origin one, Origin other, @Nullable Likely likely, List<Finding> against) {
    public Compared {
      against = List.copyOf(against);
    }
  }

  /**
   * The records that may be of the same child as this one, without those of which somebody accepted
   * that they are not.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  List<Likely> likelyOf(ChildId child, LocalDate asOf);

  /**
   * Both records before they are merged; a record that was merged is the one that it is now.
   *
   * @throws uk.kith.kernel.service.NotFound when one of them does not exist
   * @throws uk.kith.kernel.service.Invalid when both are one record
   */
  Compared compare(ChildId one, ChildId other, LocalDate asOf);
}
