package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.engine.CareSpan;
import uk.kith.kernel.ChildId;

/**
 * How long care proceedings last, for counting (R-SUFF-13): every application for a care or
 * supervision order (CA 1989 s31). A count tells of nobody and does not depend on who asks.
 */
public interface CareProceedingsSpans {

  /** Those begun by each of some days, as they were on that day, in no order; read at once. */
  Map<LocalDate, List<CareSpan>> begunBy(Set<LocalDate> days);

  /**
   * Whose they are, as they were on a day, for those who may read records of children: children of
   * whom they may not know are absent. The caller audits what it shows.
   */
  Map<ChildId, List<CareSpan>> whoseTheyAre(LocalDate asOf);
}
