package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import uk.kith.court.engine.hearing.DelayFigures;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/**
 * Delay by the court's recorded reason: every hearing that was put off in the last {@link
 * DelayFigures#QUARTERS} quarters (R-COURT-19 to -21), in open and in ended cases of which the
 * caller may see a child.
 */
public interface HearingDelays {

  DelayFigures figures(LocalDate asOf);

  Page<DelayLine> list(
      DelayFilter filter, Sort<DelaySort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file; audited with filter and count. */
  void export(
      DelayFilter filter, Sort<DelaySort> sort, LocalDate asOf, Consumer<List<DelayLine>> taker);
}
