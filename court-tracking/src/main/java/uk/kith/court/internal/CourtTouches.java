package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import uk.kith.kernel.service.TouchLog;

/** Which proceedings transactions touched, also by a child, a hearing or a direction of them. */
@ApplicationScoped
public class CourtTouches extends TouchLog {

  private static final String PROCEEDINGS =
      """
      select subject_id from logged
      union
      select c.proceedings from logged l join court.child_in_proceedings c on c.id = l.subject_id
      union
      select h.proceedings from logged l join court.hearing h on h.id = l.subject_id
      union
      select d.proceedings from logged l join court.direction d on d.id = l.subject_id
      """;

  public CourtTouches() {
    super("court.touched", PROCEEDINGS);
  }
}
