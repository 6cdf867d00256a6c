package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.court.engine.CareSpan;

/**
 * How long care proceedings last, for counting (R-SUFF-13): every application for a care or
 * supervision order (CA 1989 s31). A count tells of nobody and does not depend on who asks.
 */
public interface CareProceedingsSpans {

  /** Those begun by a day, in no order. */
  List<CareSpan> begunBy(LocalDate asOf);
}
