package uk.kith.placements.internal;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.DuePolicy;

/**
 * The figures of {@link DuePolicy} as an authority has set them, under {@code
 * kith.placements.due.}; each default is that of {@link DuePolicy#DEFAULT}, which also holds for
 * figures of what is not recorded yet. Figures that make no sense stop the deployment.
 */
@ApplicationScoped
public class DuePolicySettings {

  @Inject
  @ConfigProperty(name = "kith.placements.due.vacancy-stale-days", defaultValue = "14")
  int vacancyStaleDays;

  @Inject
  @ConfigProperty(name = "kith.placements.due.school-terms")
  Optional<String> schoolTerms;

  @Inject CareLawToConfirm law;

  @Produces
  public DuePolicy policy() {
    return new DuePolicy(
        vacancyStaleDays,
        DuePolicy.DEFAULT.emergencyImpactDays(),
        DuePolicy.DEFAULT.secureWindowDays(),
        schoolTerms.stream()
            .flatMap(terms -> Arrays.stream(terms.split(",", -1)))
            .map(DuePolicySettings::term)
            .collect(toSet()),
        law);
  }

  /** A term from its first and last day, {@code 2014-09-02/2014-12-19}. */
  public static DateRange term(String days) {
    String[] firstAndLast = days.strip().split("/", -1);
    try {
      if (firstAndLast.length == 2) {
        return new DateRange(LocalDate.parse(firstAndLast[0]), LocalDate.parse(firstAndLast[1]));
      }
    } catch (DateTimeException e) {
      throw noTerm(days, e);
    }
    throw noTerm(days, null);
  }

  private static IllegalArgumentException noTerm(String days, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "kith.placements.due.school-terms: "
            + days
            + " is not the first and last day of a term as in 2014-09-02/2014-12-19",
        cause);
  }
}
