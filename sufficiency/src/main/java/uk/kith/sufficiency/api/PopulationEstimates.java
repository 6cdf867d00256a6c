package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Estimates of the area's population under 18, one in force for each year. */
public interface PopulationEstimates {

  /**
   * Records an estimate; one that was recorded for the same year before is kept as superseded.
   *
   * @param under18 people, at least 1
   * @param source publisher and edition
   */
  PopulationEstimateView record(int year, int under18, String source);

  /** Those in force, newest year first. */
  List<PopulationEstimateView> listEstimates();

  /** The estimate of the day's year, else of the latest year before it. */
  Optional<PopulationEstimateView> findFor(LocalDate day);
}
