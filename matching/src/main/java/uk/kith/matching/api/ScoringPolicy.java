package uk.kith.matching.api;

import java.time.LocalDate;
import uk.kith.matching.engine.Policy;

/** By which policy homes are ordered on a day, for whoever orders homes as a search does. */
public interface ScoringPolicy {

  Policy on(LocalDate day);
}
