package uk.kith.placements.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.placements.engine.rules.Wording;

/** How far after the business date may lie what is to come: a slip of the year is no plan. */
@ApplicationScoped
public class DaysAhead {

  @Inject
  @ConfigProperty(name = "kith.placements.most-days-ahead")
  int days;

  /** The last day on which something that is recorded today may begin. */
  public LocalDate last(LocalDate today) {
    return today.plusDays(days);
  }

  /** Why a day is refused. */
  public String tooFar(LocalDate day, LocalDate today) {
    return Wording.sentence(Wording.day(day))
        + " lies more than "
        + days
        + " days after today, "
        + Wording.day(today)
        + ": maybe the year is wrong";
  }
}
