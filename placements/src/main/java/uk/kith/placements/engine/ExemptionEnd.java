package uk.kith.placements.engine;

import java.time.LocalDate;

/**
 * How an exemption from the usual fostering limit was ended before its time (CA 1989 Sch 7 para 4,
 * R-PLACE-07).
 *
 * @param from the first day on which it holds no more
 * @param by name of whoever ended it
 * @param post of whoever ended it
 * @throws IllegalArgumentException when nobody ended it, or for no reason
 */
public record ExemptionEnd(LocalDate from, String reason, String by, String post) {

  public ExemptionEnd {
    if (reason.isBlank() || by.isBlank() || post.isBlank()) {
      throw new IllegalArgumentException("an exemption is ended by somebody in a post, and why");
    }
  }
}
