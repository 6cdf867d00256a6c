package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;

/** What is recorded as done has been done: a meeting that is planned is not one that was held. */
@ApplicationScoped
public class DoneByToday {

  @Inject BusinessDate businessDate;

  /**
   * @param field the day's, in the request
   * @param on null when no day was given
   * @throws Invalid when the day has not come
   */
  public void require(String field, @Nullable LocalDate on) {
    LocalDate today = businessDate.today();
    if (on != null && on.isAfter(today)) {
      throw new Invalid(
          field,
          "future",
          Findings.day(on)
              + " lies after today, "
              + Findings.day(today)
              + ": only what has been done is recorded");
    }
  }
}
