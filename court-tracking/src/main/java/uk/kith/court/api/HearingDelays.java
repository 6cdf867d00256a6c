package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import uk.kith.court.engine.hearing.DelayFigures;
import uk.kith.kernel.service.Page;

/**
 * Delay by the court's recorded reason: every hearing that was put off in the last {@link
 * DelayFigures#QUARTERS} quarters (R-COURT-19 to -21), in open and in ended cases of which the
 * caller may see a child.
 */
public interface HearingDelays {

  DelayFigures figures(LocalDate asOf);

  /** What was put off last, first. */
  Page<DelayLine> list(LocalDate asOf, int page, int size);

  /** The whole list for a file; audited with the count. */
  void export(LocalDate asOf, Consumer<List<DelayLine>> taker);
}
