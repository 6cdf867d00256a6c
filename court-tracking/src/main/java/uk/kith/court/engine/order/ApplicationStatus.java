package uk.kith.court.engine.order;

import uk.kith.kernel.Moves;

/** What became of an application within proceedings. */
public enum ApplicationStatus {
  MADE("Made"),
  GRANTED("Granted"),
  REFUSED("Refused"),
  MISTAKEN("Recorded by mistake");

  /** Every move of an application: it is decided once. */
  public static final Moves<ApplicationStatus> MOVES =
      Moves.of("Application within proceedings", MADE)
          .when("is granted", GRANTED, MADE)
          .when("is refused", REFUSED, MADE)
          .when("was never made: a mistake", MISTAKEN, MADE, GRANTED, REFUSED)
          .done();

  private final String words;

  ApplicationStatus(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
