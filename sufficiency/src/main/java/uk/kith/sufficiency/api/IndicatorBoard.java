package uk.kith.sufficiency.api;

import java.time.LocalDate;

/** The figures by which an authority judges whether it has the places that its children need. */
public interface IndicatorBoard {

  IndicatorReport indicators(LocalDate asOf);
}
